import { setTimeout } from 'node:timers/promises'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import type { ChapterText } from './chapter-text.ts'
import { chapterTextItem, listChapterTexts } from './chapter-text-store.ts'
import { type ReportChoice, seriesOf } from './report-choice.ts'
import { listReports, listVersions, reportItem } from './report-store.ts'
import { reportId, type StatusReport } from './status-report.ts'

export type OrderRefusal = { kind: 'change-note-missing'; latest: StatusReport } | { kind: 'already-done' }

export type OrderInput = {
  period: string
  choice: ReportChoice
  changeNote: string
  snapshotId: string
  isDemonstration: boolean
  /** The profile in whose name a schedule orders. */
  profileId?: string
  actor: Actor
  at: Date
  formKey?: string
  /** What else is to be written in the same transaction. */
  more?: Change[]
}

/** Each time that many order at once at least one gets the number; the others wait a little, each for a time of its own, so that soon they come one by one. */
const maxTries = 30
const longestWaitMs = 1500

const waitMs = (attempt: number): number => Math.random() * Math.min(longestWaitMs, 20 * 2 ** attempt)

/** The report that a new one is compared with: the newest published for the same recipient, of whatever period. */
const previousOf = (reports: readonly StatusReport[], { recipient, regionCode }: ReportChoice): string | null =>
  reports
    .filter(
      ({ status, choice }) =>
        status === 'published' && choice.recipient === recipient && choice.regionCode === regionCode,
    )
    .sort((one, other) => (other.publishedAt ?? '').localeCompare(one.publishedAt ?? ''))[0]?.id ?? null

/** A text as the next version begins with it. When a second person has approved it, only the one who wrote it last counts as its writer: or in the end there would be nobody to approve. */
const inherited = ({ writtenBy, ...text }: ChapterText, { approvedBy }: StatusReport): ChapterText => ({
  ...text,
  version: 1,
  ...(writtenBy && !approvedBy && { writtenBy }),
})

/** A new version begins with the texts of the one before it, as far as it has their chapters. */
const inheritedTexts = async (store: Store, latest: StatusReport | undefined, next: StatusReport): Promise<Change[]> =>
  latest
    ? (await listChapterTexts(store, latest.id))
        .filter(({ chapter }) => next.choice.chapters.includes(chapter))
        .map((text) => ({ table: 'content', put: chapterTextItem(next.id, inherited(text, latest)) }))
    : []

/**
 * Orders the next version of a period's report for a recipient and asks the job to build it. Refused when a version exists and nothing is said of what changes.
 * When the queue is away the report stands as ordered and can be tried again. Throws when others take the version number every time.
 */
export const orderReport = async (
  { store, queue }: { store: Store; queue: Queue },
  { period, choice, changeNote, snapshotId, isDemonstration, profileId, actor, at, formKey, more = [] }: OrderInput,
): Promise<Outcome<StatusReport, OrderRefusal>> => {
  const series = seriesOf(period, choice)
  const previousId = previousOf(await listReports(store), choice)
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    if (attempt > 0) await setTimeout(waitMs(attempt))
    const latest = (await listVersions(store, series))[0]
    if (latest && changeNote === '')
      return refused(
        (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'change-note-missing', latest },
      )
    const reportVersion = (latest?.reportVersion ?? 0) + 1
    const ordered: StatusReport = {
      id: reportId(series, reportVersion),
      series,
      period,
      reportVersion,
      choice,
      status: 'ordered',
      version: 1,
      snapshotId,
      isDemonstration,
      previousId,
      orderedAt: at.toISOString(),
      orderedBy: actor,
      build: 1,
      goal: 'draft',
      builtTexts: null,
      files: [],
      changeNote: latest ? changeNote : '',
      profileId: profileId ?? null,
      remarks: [],
      publishAt: null,
    }
    const result = await store.commit({
      changes: [
        { table: 'content', put: reportItem(ordered), condition: { absent: true } },
        ...(await inheritedTexts(store, latest, ordered)),
        ...more,
      ],
      audit: {
        scope: 'SE',
        actor,
        action: 'order-report',
        subject: `report ${ordered.id}`,
        at: at.toISOString(),
        after: ordered,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) {
      await queue.send({ reportId: ordered.id })
      return done(ordered)
    }
    if (result.refusal.kind === 'already-done' || result.refusal.index > 0) return refused({ kind: 'already-done' })
  }
  throw new Error(`the next version of the report ${series} was taken ${maxTries} times in a row`)
}
