import type { Store } from '#shared/platform/store.ts'
import { putFile } from './file-store.ts'
import type { FileFailure, OrderedFile } from './ordered-file.ts'

/** Notes that the job has made the file. A file that has moved on meanwhile is left as it is. */
export const markReady = async (store: Store, file: OrderedFile, bytes: number): Promise<void> => {
  await putFile(store, { ...file, status: 'ready', bytes, version: file.version + 1 })
}

/** Notes that the job cannot make the file, so that whoever waits for it sees why. */
export const markFailed = async (store: Store, file: OrderedFile, failure: FileFailure): Promise<void> => {
  await putFile(store, { ...file, status: 'failed', failure, version: file.version + 1 })
}
