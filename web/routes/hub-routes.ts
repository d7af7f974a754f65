import { get, post, type Route } from './route.ts'

/** The information hub as anyone reads it, and the desk of its register of actors and of its links. */
export const hubRoutes = {
  hub: get('/validering', '/en/validation'),
  hubWords: get('/validering/ord', '/en/validation/words'),
  findYourWay: get('/validering/hitta-ratt', '/en/validation/find-your-way'),
  actors: get('/validering/aktorer', '/en/validation/actors'),
  actorFile: get('/validering/aktorer/:file', '/en/validation/actors/:file'),
  audiences: get('/validering/nytta', '/en/validation/benefit'),
  audience: get('/validering/nytta/:slug', '/en/validation/benefit/:slug'),
  guides: get('/validering/vagledning', '/en/validation/guidance'),
  guide: get('/validering/vagledning/:slug', '/en/validation/guidance/:slug'),
  workTemplates: get('/validering/mallar', '/en/validation/templates'),
  workTemplateFile: get('/validering/mallar/:file', '/en/validation/templates/:file'),
  hubNews: get('/validering/nyheter', '/en/validation/news'),
  hubFeed: get('/validering/nyheter/flode/:feed', '/en/validation/news/feed/:feed'),
  hubNewsItem: get('/validering/nyheter/:slug', '/en/validation/news/:slug'),
  actorDesk: get('/nationellt/aktorer', '/en/national/actors'),
  newActor: get('/nationellt/aktorer/ny', '/en/national/actors/new'),
  addActor: post('/nationellt/aktorer/ny', '/en/national/actors/new'),
  linkDesk: get('/nationellt/aktorer/lankar', '/en/national/actors/links'),
  deskActor: get('/nationellt/aktorer/:actor', '/en/national/actors/:actor'),
  saveActor: post('/nationellt/aktorer/:actor', '/en/national/actors/:actor'),
  confirmActor: post('/nationellt/aktorer/:actor/kontrollerad', '/en/national/actors/:actor/checked'),
  // After all that is fixed: the basics, each at its own name.
  hubArticle: get('/validering/:slug', '/en/validation/:slug'),
} as const satisfies Record<string, Route>
