import { createEducationFigures } from '#shared/deliveries/education-figures.ts'
import { maxFileBytes } from '#shared/deliveries/limits.ts'
import { madeLater } from '#shared/platform/made-later.ts'
import type { WebDeps } from '#web/deps.ts'
import { lazyDrawPng } from '../lazy-draw-png.ts'
import type { Outside } from './outside.ts'

/** What the statistics and the reports need. Each is made at its first use. */
export const figureParts = ({
  config,
  store,
  reportObjects,
  lake,
  uploads,
  renderQueue,
  mailJobs,
  aggregateQueue,
}: Outside) => {
  const releases = madeLater(async () =>
    (await import('#shared/releases/releases.ts')).createReleases({ store, objects: lake }),
  )
  const snapshots = madeLater(async () =>
    (await import('#shared/statistics/snapshots.ts')).createSnapshots({
      store,
      objects: lake,
      queue: aggregateQueue,
    }),
  )
  return {
    counts: madeLater(async () => (await import('#shared/statistics/counts.ts')).createCounts(store)),
    quality: madeLater(async () => (await import('#shared/quality/quality.ts')).createQuality(store)),
    deliveries: madeLater(async () =>
      (await import('#shared/deliveries/create-deliveries.ts')).createDeliveries({ store, objects: lake }),
    ),
    cubes: {
      latest: async () => (await import('#shared/cube/cube-store.ts')).readLatestCube({ store, objects: lake }),
    },
    deliveryFiles: madeLater(async () =>
      (await import('#shared/delivery-files/delivery-files.ts')).createDeliveryFiles(uploads, maxFileBytes),
    ),
    apiKeys: madeLater(async () => (await import('#shared/api-keys/api-keys.ts')).createApiKeys(store)),
    snapshots,
    releases,
    savedQueries: madeLater(async () => (await import('#shared/px-api/saved-queries.ts')).createSavedQueries(store)),
    tables: madeLater(async () =>
      (await import('#shared/tables/tables.ts')).createTables({
        education: createEducationFigures({ store, objects: lake }),
        snapshots,
        releases,
        clock: () => new Date(),
      }),
    ),
    reports: madeLater(async () =>
      (await import('#shared/reports/reports.ts')).createReports({
        store,
        objects: reportObjects,
        queue: renderQueue,
        announce: mailJobs,
      }),
    ),
    reportLetters: madeLater(async () =>
      (await import('#shared/report-letters/report-letters.ts')).createReportLetters({ store, mailJobs }),
    ),
    subscriptions: madeLater(async () =>
      (await import('#shared/subscriptions/subscriptions.ts')).createSubscriptions(store),
    ),
    documents: madeLater(async () =>
      (await import('#shared/documents/documents.ts')).createDocuments({ store, uploads }),
    ),
    drawPng: lazyDrawPng(config.pngFiles),
  } satisfies Partial<WebDeps>
}
