import { createHash } from 'node:crypto'
import type { Language } from '#shared/platform/language.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Item, Key, Store } from '#shared/platform/store.ts'
import type { ResultDocument } from './result-document.ts'

/** A result as a PDF file. It carries what it is made from, so that the job reads nothing else. Gone after a day, and then made again when somebody asks. */
export type SummaryFile = {
  /** From the document: what has not changed is not made twice. */
  id: string
  document: ResultDocument
  status: 'ordered' | 'ready' | 'failed'
  version: number
  orderedAt: string
  expiresAtSeconds: number
}

/** How long the item stands, in seconds: a day. What lies under `questionnaires/` in the bucket is deleted after two (infra, reports bucket). */
const keptSeconds = 86_400
/** Asked for again after this long, when nothing has come of it. */
const retryMs = 60_000
/** How long a signed address of the file works, in seconds. */
const downloadSeconds = 300

const keyOf = (id: string): Key => ({ pk: 'SUMMARIES', sk: `SUMMARY#${id}` })

/** Where the file lies in the reports bucket. */
export const summaryKeyOf = ({ id }: Pick<SummaryFile, 'id'>): string => `questionnaires/summaries/${id}.pdf`

const names = {
  survey: { sv: 'enkat-informationsmaterial', en: 'survey-information-material' },
  interview: { sv: 'sammanfattning-intervjuer', en: 'summary-interviews' },
} as const satisfies Record<ResultDocument['kind'], Record<Language, string>>

const toFile = ({ pk: _pk, sk: _sk, ...file }: Item): SummaryFile => file as unknown as SummaryFile

const idOf = (document: ResultDocument): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 32)

/** The file with this id, or null when there is none any more. */
export const findSummary = async (store: Store, id: string, now: Date): Promise<SummaryFile | null> => {
  const item = await store.get('sessions', keyOf(id))
  return item && Number(item.expiresAtSeconds) * 1000 > now.getTime() ? toFile(item) : null
}

const put = (store: Store, file: SummaryFile, over: SummaryFile | null): Promise<boolean> =>
  // What has expired may still lie there: the store deletes such late.
  store.putPlain('sessions', { ...keyOf(file.id), ...file }, over ? { version: over.version } : undefined)

/** Notes what became of an ordered file. One that has moved on meanwhile is left as it is. */
export const markSummary = async (store: Store, file: SummaryFile, status: 'ready' | 'failed'): Promise<void> => {
  await put(store, { ...file, status, version: file.version + 1 }, file)
}

/**
 * The file of the document, ordered when there is none, and again when it failed or was forgotten a minute ago. Many readers at once cost one job: the id is the document's own.
 */
export const wantSummary = async (
  { store, queue }: { store: Store; queue: Queue },
  document: ResultDocument,
  now: Date,
): Promise<SummaryFile> => {
  const id = idOf(document)
  const found = await findSummary(store, id, now)
  if (found && (found.status === 'ready' || now.getTime() - Date.parse(found.orderedAt) < retryMs)) return found
  const file: SummaryFile = {
    id,
    document,
    status: 'ordered',
    version: (found?.version ?? 0) + 1,
    orderedAt: now.toISOString(),
    expiresAtSeconds: Math.floor(now.getTime() / 1000) + keptSeconds,
  }
  if (await put(store, file, found)) await queue.send({ summaryId: id })
  return file
}

/** A signed address that downloads the file; null until it is ready. */
export const summaryAddress = async (objects: Objects, file: SummaryFile): Promise<string | null> => {
  if (file.status !== 'ready') return null
  const { kind, language } = file.document
  return objects.downloadAddress(summaryKeyOf(file), {
    fileName: `${names[kind][language]}.pdf`,
    contentType: 'application/pdf',
    seconds: downloadSeconds,
  })
}
