import { createHash } from 'node:crypto'
import { type ImportDeps, type Imported, importObject } from '#functions/import-statistics/import-object.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import { startBucket, type TestBucket } from '../support/objects.ts'
import { startStore, type TestStore } from '../support/stores.ts'

export type ImportSite = {
  stores: TestStore
  bucket: TestBucket
  deps: ImportDeps
  deliveries: Deliveries
  now: Date
  /** Puts a file in the bucket and imports it, as its event would have it done. */
  put(key: string, content: string | Uint8Array, sequencer?: string): Promise<Imported>
  stop(): Promise<void>
}

/** The import over real stores: uploads and lake are one bucket, under prefixes that never meet. */
export const startImportSite = async (): Promise<ImportSite> => {
  const [stores, bucket] = await Promise.all([startStore(), startBucket()])
  let count = 0
  const site: ImportSite = {
    stores,
    bucket,
    now: new Date('2026-10-05T12:00:00Z'),
    deps: {
      store: stores.store,
      uploads: bucket.large,
      lake: bucket.large,
      bucket: bucket.name,
      clock: () => site.now,
    },
    deliveries: createDeliveries({ store: stores.store, objects: bucket.objects }),
    async put(key, content, sequencer) {
      const bytes = Buffer.from(content)
      await bucket.uploads.put(key, bytes, 'text/csv')
      count += 1
      return importObject(site.deps, {
        bucket: bucket.name,
        key,
        eTag: createHash('md5').update(bytes).digest('hex'),
        sequencer: sequencer ?? String(count),
        at: site.now.toISOString(),
      })
    },
    async stop() {
      await Promise.all([stores.stop(), bucket.stop()])
    },
  }
  return site
}
