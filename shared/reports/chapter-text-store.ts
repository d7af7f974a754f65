import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { ChapterText } from './chapter-text.ts'
import { type ChapterId, chapterIds } from './report-choice.ts'

const partitionOf = (reportId: string): string => `REPORT-TEXTS#${reportId}`

const keyOf = (reportId: string, chapter: ChapterId): Key => ({ pk: partitionOf(reportId), sk: `TEXT#${chapter}` })

/** The text that an item holds; items of these partitions are written by `chapterTextItem` only. */
export const toChapterText = ({ pk: _pk, sk: _sk, ...text }: Item): ChapterText => text as unknown as ChapterText

/** The item that holds a chapter's text. */
export const chapterTextItem = (reportId: string, text: ChapterText): Item => ({
  ...keyOf(reportId, text.chapter),
  ...text,
})

/** What is written for a report, in the order of its chapters. One query. */
export const listChapterTexts = async (store: Store, reportId: string): Promise<ChapterText[]> =>
  (await store.query('content', partitionOf(reportId), 'TEXT#'))
    .map(toChapterText)
    .sort((one, other) => chapterIds.indexOf(one.chapter) - chapterIds.indexOf(other.chapter))

/** Holds when a chapter's text is the one among those that were read, or there is still none. */
export const stillStands = (reportId: string, chapter: ChapterId, read: readonly ChapterText[]): Change => {
  const version = read.find((text) => text.chapter === chapter)?.version
  return {
    table: 'content',
    check: keyOf(reportId, chapter),
    condition: version === undefined ? { absent: true } : { version },
  }
}
