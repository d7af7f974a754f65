import type { Language, Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { noChangeNote } from './change-note.ts'
import type { ChapterText } from './chapter-text.ts'
import { chapterTextItem, listChapterTexts } from './chapter-text-store.ts'
import { type ReportChoice, seriesOf } from './report-choice.ts'
import { latestVersion, listPublished, reportItem, takeVersion } from './report-store.ts'
import { orderMessage, reportId, type StatusReport } from './status-report.ts'

/** `missing`: the report's languages in which nothing is said. */
export type OrderRefusal =
  | { kind: 'change-note-missing'; latest: StatusReport; missing: Language[] }
  | { kind: 'already-done' }

export type OrderInput = {
  period: string
  choice: ReportChoice
  changeNote: Localized
  snapshotId: string
  isDemonstration: boolean
  /** The compilations that are newer than this one, where it is not the newest: the report is held against none that was made from them. */
  newerSnapshotIds?: ReadonlySet<string>
  /** The profile in whose name a schedule orders. */
  profileId?: string
  actor: Actor
  at: Date
  formKey?: string
  /** What else is to be written in the same transaction. */
  more?: Change[]
}

/** Who meets others draws a number, which only somebody who comes later and meets nobody can take from her: more than once or twice it does not happen. */
const maxTries = 10

/** The report that a new one is compared with: the newest published for the same recipient, of whatever period, but none that tells of a later time. */
const previousOf = async (store: Store, choice: ReportChoice, newer: ReadonlySet<string>): Promise<string | null> =>
  (await listPublished(store, choice)).find(({ snapshotId }) => !newer.has(snapshotId))?.id ?? null

/** A text as the next version begins with it. When a second person has approved it, only the one who wrote it last counts as its writer: or in the end there would be nobody to approve. */
const inherited = ({ writtenBy, ...text }: ChapterText, { approvedBy }: StatusReport): ChapterText => ({
  ...text,
  version: 1,
  ...(writtenBy && !approvedBy && { writtenBy }),
})

/** A new version begins with the texts of the one before it, as far as it has their chapters. */
const inheritedTexts = async (store: Store, latest: StatusReport | null, next: StatusReport): Promise<Change[]> =>
  latest
    ? (await listChapterTexts(store, latest.id))
        .filter(({ chapter }) => next.choice.chapters.includes(chapter))
        .map((text) => ({ table: 'content', put: chapterTextItem(next.id, inherited(text, latest)) }))
    : []

/**
 * Orders the next version of a period's report for a recipient and asks the job to build it. Refused when a version exists and one of the report's languages does not say what changes.
 * Of many that order at once each gets a version. When the queue is away the report stands as ordered and can be tried again.
 */
export const orderReport = async (
  { store, queue }: { store: Store; queue: Queue },
  {
    period,
    choice,
    changeNote,
    snapshotId,
    isDemonstration,
    newerSnapshotIds = new Set(),
    profileId,
    actor,
    at,
    formKey,
    more = [],
  }: OrderInput,
): Promise<Outcome<StatusReport, OrderRefusal>> => {
  const series = seriesOf(period, choice)
  const missing = choice.languages.filter((language) => changeNote[language] === '')
  const previousId = await previousOf(store, choice, newerSnapshotIds)
  for (let attempt = 0; attempt < maxTries; attempt += 1) {
    const latest = await latestVersion(store, series)
    if (latest && missing.length > 0)
      return refused(
        (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'change-note-missing', latest, missing },
      )
    const reportVersion = attempt === 0 ? (latest?.reportVersion ?? 0) + 1 : await takeVersion(store, series, latest)
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
      ...(latest && newerSnapshotIds.has(latest.snapshotId) && { tellsEarlier: true }),
      build: 1,
      goal: 'draft',
      builtTexts: null,
      files: [],
      changeNote: latest ? changeNote : noChangeNote,
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
      await queue.send(orderMessage(ordered))
      return done(ordered)
    }
    if (result.refusal.kind === 'already-done' || result.refusal.index > 0) return refused({ kind: 'already-done' })
  }
  throw new Error(`the next version of the report ${series} was taken ${maxTries} times in a row`)
}
