import { createHash } from 'node:crypto'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { type ConfirmImport, confirmImport } from './confirm-import.ts'
import { findFile, listFiles, type Place } from './file-store.ts'
import { markFailed, markReady } from './finish-file.ts'
import type { Import } from './import.ts'
import { findImport, keepImport } from './import-store.ts'
import { type OrderFile, orderFile, retryFile } from './order-file.ts'
import { contentTypes, type FileFailure, fileKeyOf, fileNameOf, type QuestionnaireFile } from './questionnaire-file.ts'
import type { FileRow } from './read-answers.ts'

/** How long a signed address of a file works. */
const downloadSeconds = 300

/** A region's questionnaire as files, and filled-in files on their way back. */
export type Exchange = {
  orderFile(order: OrderFile): Promise<QuestionnaireFile>
  retryFile(file: QuestionnaireFile, at: Date): Promise<void>
  findFile(place: Place, id: string, now: Date): Promise<QuestionnaireFile | null>
  /** Those of the last day, newest first. */
  listFiles(place: Place, now: Date): Promise<QuestionnaireFile[]>
  markReady(file: QuestionnaireFile, bytes: number): Promise<void>
  markFailed(file: QuestionnaireFile, failure: FileFailure): Promise<void>
  /** A signed address that downloads the file, good for five minutes; null until it is ready. */
  downloadAddress(file: QuestionnaireFile): Promise<string | null>
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
  findFile: (place, id, now) => findFile(store, place, id, now),
  listFiles: (place, now) => listFiles(store, place, now),
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
    const id = createHash('sha256').update(formKey).digest('base64url').slice(0, 32)
    const place = { regionCode, roundId }
    if (!(await findImport(store, place, id, at)))
      await keepImport(store, place, { id, rows, readAt: at.toISOString(), readBy: actor })
    return id
  },

  findImport: (place, id, now) => findImport(store, place, id, now),
  confirmImport: (input) => confirmImport({ store, assessments }, input),
})
