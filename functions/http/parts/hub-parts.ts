import { madeLater } from '#shared/platform/made-later.ts'
import type { WebDeps } from '#web/deps.ts'
import type { Outside } from './outside.ts'

/** What the hub, the courses, the events and the time reports need; and signing in. Each is made at its first use. */
export const hubParts = ({ config, store, uploads, mailJobs }: Outside) => {
  return {
    signIn: madeLater(async () =>
      (await import('../open-id.ts')).createSignIn({
        issuer: config.OIDC_ISSUER,
        clientId: config.OIDC_CLIENT_ID,
        origin: config.PUBLIC_ORIGIN,
      }),
    ),
    articles: madeLater(async () =>
      (await import('#shared/articles/articles.ts')).createArticles({ store, folder: config.articlesFolder, uploads }),
    ),
    hubFiles: madeLater(async () => (await import('#shared/hub/hub-files.ts')).createHubFiles(config.articlesFolder)),
    actors: madeLater(async () =>
      (await import('#shared/actors/actors.ts')).createActors({ store, folder: config.articlesFolder }),
    ),
    links: madeLater(async () => (await import('#shared/links/links.ts')).createLinks(store)),
    regionPages: madeLater(async () => (await import('#shared/region-pages/region-pages.ts')).createRegionPages(store)),
    courses: madeLater(async () =>
      (await import('#shared/courses/courses.ts')).createCourses({ store, folder: config.articlesFolder }),
    ),
    events: madeLater(async () => (await import('#shared/events/events.ts')).createEvents({ store, queue: mailJobs })),
    eventFiles: madeLater(async () =>
      (await import('#shared/events/event-files.ts')).createEventFiles({ store, uploads }),
    ),
    timeSheets: madeLater(async () => (await import('#shared/time/time-sheets.ts')).createTimeSheets(store)),
    visits: madeLater(async () => (await import('#shared/visits/visits.ts')).createVisits(store)),
    auditLog: madeLater(async () => (await import('#shared/audit/audit-log.ts')).createAuditLog(store)),
  } satisfies Partial<WebDeps>
}
