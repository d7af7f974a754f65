import type { hubRoutes } from '../routes/hub-routes.ts'
import { contentDesk, type Rule } from './rule.ts'

/** Who may open the addresses of routes/hub-routes.ts. */
export const hubAccess = {
  hub: 'public',
  hubWords: 'public',
  findYourWay: 'public',
  actors: 'public',
  actorFile: 'public',
  audiences: 'public',
  audience: 'public',
  guides: 'public',
  guide: 'public',
  workTemplates: 'public',
  workTemplateFile: 'public',
  hubNews: 'public',
  hubFeed: 'public',
  hubNewsItem: 'public',
  actorDesk: contentDesk,
  newActor: contentDesk,
  addActor: contentDesk,
  linkDesk: contentDesk,
  deskActor: contentDesk,
  saveActor: contentDesk,
  confirmActor: contentDesk,
  hubArticle: 'public',
} as const satisfies Record<keyof typeof hubRoutes, Rule>
