import type { Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { behindAfter, type ChapterText, writersOf } from './chapter-text.ts'
import { chapterTextItem, listChapterTexts, toChapterText } from './chapter-text-store.ts'
import type { ChapterId } from './report-choice.ts'
import { getReport, reportKey } from './report-store.ts'
import type { StatusReport } from './status-report.ts'

export type SaveChapterText = {
  reportId: string
  chapter: ChapterId
  text: Localized
  /** The writer has seen to it that both languages say the same. */
  goTogether?: boolean
  /** The version that was seen; 0 where nothing was written. */
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SaveTextRefusal =
  | { kind: 'report-unknown' }
  /** Texts are written in a draft only; what is in review or later is taken back first. */
  | { kind: 'not-a-draft'; current: StatusReport }
  /** The chapter is not one of the report's. */
  | { kind: 'chapter-not-chosen' }
  /** Somebody else has written meanwhile; `current` is her text. Null where nothing is written, though a version was named. */
  | { kind: 'stale-text'; current: ChapterText | null }
  | { kind: 'already-done' }

/** Writes a chapter's text while the report is a draft. Two who write different chapters never collide; on the same one the second is told, with both texts. */
export const saveChapterText = async (
  store: Store,
  { reportId, chapter, text, goTogether = false, basedOnVersion, actor, at, formKey }: SaveChapterText,
): Promise<Outcome<ChapterText, SaveTextRefusal>> => {
  const report = await getReport(store, reportId)
  if (!report) return refused({ kind: 'report-unknown' })
  if (!report.choice.chapters.includes(chapter)) return refused({ kind: 'chapter-not-chosen' })
  const before = (await listChapterTexts(store, reportId)).find((one) => one.chapter === chapter)
  const written: ChapterText = {
    chapter,
    text,
    behind: goTogether ? null : behindAfter(before ?? null, text),
    version: basedOnVersion + 1,
    changedAt: at.toISOString(),
    changedBy: actor,
    ...(before && { writtenBy: writersOf(before) }),
  }
  const result = await store.commit({
    changes: [
      { table: 'content', check: reportKey(report), condition: { statusIn: ['draft'] } },
      {
        table: 'content',
        put: chapterTextItem(reportId, written),
        condition: basedOnVersion === 0 ? { absent: true } : { version: basedOnVersion },
      },
    ],
    audit: {
      scope: 'SE',
      actor,
      action: 'write-report-text',
      subject: `report ${reportId} ${chapter}`,
      at: at.toISOString(),
      ...(before && { before: before.text }),
      after: text,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(written)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { index, current } = result.refusal
  if (index === 0) return refused({ kind: 'not-a-draft', current: (await getReport(store, reportId)) ?? report })
  return refused({ kind: 'stale-text', current: current && toChapterText(current) })
}
