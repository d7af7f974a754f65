import type { Language } from '#shared/platform/language.ts'
import { type ChapterTexts, type TextProblem, textsHash } from './chapter-text.ts'
import { chapterIds, type Recipient, type ReportChoice } from './report-choice.ts'
import type { StatusReport } from './status-report.ts'

const limits: Partial<Record<Recipient, number>> = { ministry: 4 }

/** How many pages the PDF of a report for this recipient may have; null: as many as it needs. */
export const mostPagesFor = (recipient: Recipient): number | null => limits[recipient] ?? null

/** The pages of a report's PDF in each language, as the typesetter counted them. */
export type PageCounts = Partial<Record<Language, number>>

/** The languages in which a report has more pages than its recipient is to get, with how many. */
export const overlongIn = ({ recipient }: Pick<ReportChoice, 'recipient'>, pages: PageCounts): PageCounts => {
  const most = mostPagesFor(recipient)
  return Object.fromEntries(Object.entries(pages).filter(([, count]) => most !== null && count > most))
}

const longestIn = (texts: ChapterTexts, language: Language) =>
  chapterIds
    .map((chapter) => ({ chapter, characters: texts[chapter]?.[language].trim().length ?? 0 }))
    .reduce((longest, one) => (one.characters > longest.characters ? one : longest))

/**
 * What is to be shortened in a report that came out too long when its files were made, at the longest text of each language. Nothing when the texts are others by now: nobody knows how long they are before the
 * files are made again (`isUnmeasured`). Nothing either where nothing is written, since then nothing can be shortened.
 */
export const lengthProblems = (
  { choice, overlong = {}, builtTexts }: Pick<StatusReport, 'choice' | 'overlong' | 'builtTexts'>,
  texts: ChapterTexts,
): TextProblem[] => {
  const most = mostPagesFor(choice.recipient)
  if (most === null || builtTexts !== textsHash(texts)) return []
  return choice.languages.flatMap((language): TextProblem[] => {
    const pages = overlong[language]
    const { chapter, characters } = longestIn(texts, language)
    return pages === undefined || characters === 0
      ? []
      : [{ kind: 'too-long', chapter, language, pages, most, characters }]
  })
}

/** Whether a report that may not be longer than so has texts that its files do not hold yet: how many pages they make is then not known. */
export const isUnmeasured = (
  { choice, builtTexts }: Pick<StatusReport, 'choice' | 'builtTexts'>,
  texts: ChapterTexts,
): boolean => {
  const hash = textsHash(texts)
  return mostPagesFor(choice.recipient) !== null && hash !== builtTexts && hash !== textsHash({})
}
