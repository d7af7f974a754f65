import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
export type Reports = Record<never, never>
export const createReports = (_deps: { store: Store; objects: Objects; queue: Queue }): Reports => ({})
