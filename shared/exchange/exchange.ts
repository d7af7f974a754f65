import type { Assessments } from '#shared/assessments/assessments.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ConfirmImport, confirmImport } from './confirm-import.ts'
import { fileKeyOf, fileNameOf } from './file-names.ts'
import { exchangePartition, findFile, listFiles, type Place } from './file-store.ts'
import { markFailed, markReady } from './finish-file.ts'
import type { Import } from './import.ts'
import { findImport, keepImport } from './import-store.ts'
import { type OrderFile, orderFile, retryFile } from './order-file.ts'
import { contentTypes, type FileFailure, type FileKind, type FileOf, type OrderedFile } from './ordered-file.ts'
import type { FileRow } from './read-answers.ts'

/** How long a signed address of a file works. */
const downloadSeconds = 300

/** A region's questionnaire and plan as files, and filled-in questionnaires on their way back. */
export type Exchange = {
  orderFile(order: OrderFile): Promise<OrderedFile>
  retryFile(file: OrderedFile, at: Date): Promise<void>
  findFile<K extends FileKind>(kind: K, place: Place, id: string, now: Date): Promise<FileOf<K> | null>
  /** Those of the last day, newest first. */
  listFiles<K extends FileKind>(kind: K, place: Place, now: Date): Promise<FileOf<K>[]>
  markReady(file: OrderedFile, bytes: number): Promise<void>
  markFailed(file: OrderedFile, failure: FileFailure): Promise<void>
  /** A signed address that downloads the file, good for five minutes; null until it is ready. */
  downloadAddress(file: OrderedFile): Promise<string | null>
  /** Keeps the rows of a file for a day and gives the import's id, the same for the same form. */
  keepImport(input: Place & { rows: FileRow[]; actor: Actor; at: Date; formKey: string }): Promise<string>
  findImport(place: Place, id: string, now: Date): Promise<Import | null>
  confirmImport(input: ConfirmImport): Promise<Import['results']>
}

type Parts = { store: Store; objects: Objects; queue: Queue; assessments: Pick<Assessments, 'saveAnswer'> }

/** Files over the sessions table (what is exchanged is gone after a day), the reports bucket and the queue of the job that makes them. */
export const createExchange = ({ store, objects, queue, assessments }: Parts): Exchange => ({
  orderFile: (order) => orderFile({ store, queue }, order),
  retryFile: (file, at) => retryFile({ store, queue }, file, at),
  findFile: (kind, place, id, now) => findFile(store, kind, place, id, now),
  listFiles: (kind, place, now) => listFiles(store, kind, place, now),
  markReady: (file, bytes) => markReady(store, file, bytes),
  markFailed: (file, failure) => markFailed(store, file, failure),

  async downloadAddress(file) {
    if (file.status !== 'ready') return null
    return objects.downloadAddress(fileKeyOf(file), {
      fileName: fileNameOf(file),
      contentType: contentTypes[file.format],
      seconds: downloadSeconds,
    })
  },

  async keepImport({ regionCode, roundId, rows, actor, at, formKey }) {
    const id = idOfForm(formKey)
    const partition = exchangePartition({ regionCode, roundId })
    const kept: Omit<Import, 'results'> = { id, rows, readAt: at.toISOString(), readBy: actor }
    if (!(await findImport<Import>(store, partition, id, at))) await keepImport(store, partition, kept)
    return id
  },

  findImport: (place, id, now) => findImport<Import>(store, exchangePartition(place), id, now),
  confirmImport: (input) => confirmImport({ store, assessments }, input),
})
