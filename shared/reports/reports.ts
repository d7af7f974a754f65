import type { Language } from '#shared/platform/language.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ReportAct, ReportOutcome } from './change-report.ts'
import type { ChapterText } from './chapter-text.ts'
import { listChapterTexts } from './chapter-text-store.ts'
import { type FinishedBuild, failReport, finishReport } from './finish-report.ts'
import { latestOf } from './latest-report.ts'
import { type OrderInput, type OrderRefusal, orderReport } from './order-report.ts'
import { type HourOutOfRange, publishDue, publishReport, scheduleReport, withdrawReport } from './publish-report.ts'
import { rebuildReport, retryReport, sendForReview } from './rebuild-report.ts'
import type { ReportDocument } from './report-document.ts'
import type { ReportProfile } from './report-profile.ts'
import {
  changeProfile,
  listProfiles,
  type NewProfile,
  type ProfileChange,
  type ProfileRefusal,
  saveProfile,
} from './report-profiles.ts'
import { getReport, listReports } from './report-store.ts'
import { approveReport, type OwnWork, returnReport } from './review-report.ts'
import { type SaveChapterText, type SaveTextRefusal, saveChapterText } from './save-chapter-text.ts'
import {
  contentTypes,
  fileNameOf,
  findFile,
  isForEveryone,
  type ReportFailure,
  type StatusReport,
} from './status-report.ts'

/** How long a signed address of a file works. */
const downloadSeconds = 300

/** The national status reports. */
export type Reports = {
  /** All reports, the newest ordered first: for the desk. */
  list(): Promise<StatusReport[]>
  /** Those that everybody may read, newest published first; withdrawn ones are not among them. */
  listPublished(): Promise<StatusReport[]>
  get(id: string): Promise<StatusReport | null>
  /** The latest published report to agencies, or where there is none, to anyone (`latestOf`); null before the first. */
  latestPublished(): Promise<StatusReport | null>
  order(input: OrderInput): Promise<Outcome<StatusReport, OrderRefusal>>
  texts(id: string): Promise<ChapterText[]>
  saveText(input: SaveChapterText): Promise<Outcome<ChapterText, SaveTextRefusal>>
  /** Choices that are kept under a name, by name. */
  profiles(): Promise<ReportProfile[]>
  saveProfile(input: NewProfile): Promise<Outcome<ReportProfile, ProfileRefusal>>
  changeProfile(input: ProfileChange): Promise<Outcome<ReportProfile, ProfileRefusal>>
  /** Asks the job again for a report that failed or got stuck. */
  retry(input: ReportAct): ReportOutcome
  /** Makes a draft's files anew, from what is written now. */
  rebuild(input: ReportAct): ReportOutcome
  sendForReview(input: ReportAct & { checked?: readonly ChapterText[] }): ReportOutcome
  returnToWriters(input: ReportAct & { remark: string }): ReportOutcome
  approve(input: ReportAct): ReportOutcome<OwnWork>
  schedule(input: ReportAct & { publishAt: Date | null }): ReportOutcome<HourOutOfRange>
  publish(input: ReportAct): ReportOutcome
  /** Publishes every approved report whose hour has come, and sends the messages of publications that did not go. */
  publishDue(at: Date): Promise<StatusReport[]>
  withdraw(input: ReportAct & { reason: string }): ReportOutcome
  finish(input: FinishedBuild): ReportOutcome
  fail(input: { id: string; build: number; failure: ReportFailure; at: Date }): ReportOutcome
  /** The document of a built report in a language, as it was when the files were made; null when it has none. */
  document(report: StatusReport, language: Language): Promise<ReportDocument | null>
  /** A signed address of one of the report's files, good for five minutes; null when it has no file of that name. */
  downloadAddress(report: StatusReport, fileName: string): Promise<string | null>
}

/** Reports over the content table, the reports bucket, the queue of the job that builds them and the queue of those who are told (`announce`). */
export const createReports = ({
  store,
  objects,
  queue,
  announce,
}: {
  store: Store
  objects: Objects
  queue: Queue
  announce: Queue
}): Reports => {
  const listPublished = async () =>
    (await listReports(store))
      .filter((report) => report.status === 'published' && isForEveryone(report))
      .sort((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''))
  const documents = new Map<string, Promise<ReportDocument | null>>()
  return {
    list: () => listReports(store),
    listPublished,
    get: (id) => getReport(store, id),
    latestPublished: async () => latestOf((await listReports(store)).filter(isForEveryone)) ?? null,
    order: (input) => orderReport({ store, queue }, input),
    texts: (id) => listChapterTexts(store, id),
    saveText: (input) => saveChapterText(store, input),
    profiles: () => listProfiles(store),
    saveProfile: (input) => saveProfile(store, input),
    changeProfile: (input) => changeProfile(store, input),
    retry: (input) => retryReport({ store, queue }, input),
    rebuild: (input) => rebuildReport({ store, queue }, input),
    sendForReview: (input) => sendForReview({ store, queue }, input),
    returnToWriters: (input) => returnReport(store, input),
    approve: (input) => approveReport(store, input),
    schedule: (input) => scheduleReport(store, input),
    publish: (input) => publishReport({ store, announce }, input),
    publishDue: (at) => publishDue({ store, announce }, at),
    withdraw: (input) => withdrawReport(store, input),
    finish: (input) => finishReport(store, input),
    fail: (input) => failReport(store, input),
    document(report, language) {
      const file = report.files.find((one) => one.format === 'json' && one.language === language)
      if (!file) return Promise.resolve(null)
      const known = documents.get(file.key)
      if (known) return known
      // The file was written by the job in this type, and never changes.
      const read = objects
        .get(file.key)
        .then((bytes) => bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ReportDocument))
      documents.set(file.key, read)
      const [oldest] = documents.keys()
      if (documents.size > keptDocuments && oldest !== undefined) documents.delete(oldest)
      read.then((found) => found ?? documents.delete(file.key)).catch(() => documents.delete(file.key))
      return read
    },
    async downloadAddress(report, fileName) {
      const file = findFile(report, fileName)
      if (!file) return null
      return objects.downloadAddress(file.key, {
        fileName: fileNameOf(report.id, file),
        contentType: contentTypes[file.format],
        seconds: downloadSeconds,
      })
    },
  }
}

/** How many documents are kept in memory; one is some hundred kilobytes. */
const keptDocuments = 4
