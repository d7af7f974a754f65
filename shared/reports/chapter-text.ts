import { createHash } from 'node:crypto'
import { type KeyFigure, referencePattern } from '#shared/key-figures/key-figure.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { hasChangeNote } from './change-note.ts'
import { type ChapterId, chapterIds } from './report-choice.ts'
import type { StatusReport } from './status-report.ts'

/** What the coordinator has written for one chapter, in both languages side by side. Paragraphs are parted by an empty line. */
export type ChapterText = {
  chapter: ChapterId
  text: Localized
  /** The language whose text has stayed as it was since the other was changed; null when they go together. */
  behind: Language | null
  version: number
  changedAt: string
  changedBy: Actor
  /** Ids of those who have written it before her, and whose words may still stand in it; not there where there is nobody. */
  writtenBy?: readonly string[]
}

/** Which language is behind after a change of the texts. The one that was behind has caught up when it is changed alone. */
export const behindAfter = (
  before: Pick<ChapterText, 'text' | 'behind'> | null,
  after: Localized,
): ChapterText['behind'] => {
  const changed = { sv: before?.text.sv !== after.sv, en: before?.text.en !== after.en }
  const behind = before?.behind ?? null
  if (changed.sv === changed.en) return changed.sv ? null : behind
  const [alone, other] = changed.sv ? (['sv', 'en'] as const) : (['en', 'sv'] as const)
  return behind === alone || after[other] === '' ? null : other
}

/** All who have written a text. */
export const writersOf = ({ changedBy, writtenBy = [] }: Pick<ChapterText, 'changedBy' | 'writtenBy'>): string[] => [
  ...new Set([...writtenBy, changedBy.id]),
]

/** Who has had a hand in the report: who sent it to review, who has written its texts, and who wrote what it changes when it was ordered. */
export const writersIn = (
  { sentForReviewBy, orderedBy, changeNote }: Pick<StatusReport, 'sentForReviewBy' | 'orderedBy' | 'changeNote'>,
  written: readonly Pick<ChapterText, 'changedBy' | 'writtenBy'>[],
): Set<string> =>
  new Set([
    ...(sentForReviewBy ? [sentForReviewBy.id] : []),
    ...(hasChangeNote(changeNote) ? [orderedBy.id] : []),
    ...written.flatMap(writersOf),
  ])

/** The texts of a report by chapter. */
export type ChapterTexts = Partial<Record<ChapterId, Localized>>

/** The longest text of one chapter in one language: about two pages. */
export const maxChapterTextLength = 6000

/** The texts without who wrote them. */
export const textsByChapter = (written: readonly ChapterText[]): ChapterTexts =>
  Object.fromEntries(written.map(({ chapter, text }) => [chapter, text]))

/** A hash of all that is written; the same words give the same, so that a change that is taken back asks for no new files. */
export const textsHash = (texts: ChapterTexts): string => {
  const content = chapterIds.flatMap((id) => {
    const text = texts[id]
    return text && (text.sv !== '' || text.en !== '') ? [[id, text.sv, text.en]] : []
  })
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

/** The keys that a text refers to, each once, in the order they come. */
export const referencesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(referencePattern)].flatMap(([, key]) => key ?? [])),
]

/** Braces that are no reference: `{andel}`, `{{Andel antagna}}`. A reader would see them. */
const strayBraces = (text: string): string[] =>
  (text.replace(referencePattern, '').match(/\{+[^{}]{0,40}\}*|\}+/g) ?? []).map((found) => found.trim())

/** References that name no figure, and braces that are no reference. */
export const unknownReferences = (text: string, figures: readonly Pick<KeyFigure, 'key'>[]): string[] => {
  const known = new Set(figures.map(({ key }) => key))
  return [...referencesIn(text).filter((key) => !known.has(key)), ...strayBraces(text)]
}

/** What may be written with digits: years, days, the numbers of laws (SFS 2022:1548) and of what has a number as its name (SeQF 4, YH-flex 2, kapitel 3). */
const allowedDigits = [
  /\b(?:SFS\s*)?(?:19|20)\d\d:\d+\b/g,
  /\b(?:19|20)\d\d(?:[–-](?:(?:19|20)?\d\d))?\b/g,
  /\b\d{1,2}\s+(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b\d{4}-\d\d-\d\d\b/g,
  /\b(?:SeQF|EQF|nivå|nivåerna|level|kapitel|kap\.|chapter|avsnitt|section|artikel|article|omgång|round|version|fråga|question|bilaga|appendix)\s+\d+(?:\.\d+)*\b/gi,
  /§+\s*\d+|\b\d+\s*§/g,
  /\b[A-Z]\d{1,2}\b/g,
]

/**
 * The figures that are typed in a text rather than referred to, each with some words around it. Figures come from the snapshot and are never typed, so that every number of every format is its. What is no figure
 * of the picture (a year, a day, a law) may be typed; numbers in words pass, since the writing rules advise them and nothing tells them from other words.
 */
export const typedFigures = (text: string): string[] => {
  let rest = text.replace(referencePattern, '')
  for (const pattern of allowedDigits) rest = rest.replace(pattern, (found) => 'x'.repeat(found.length))
  return [...rest.matchAll(/\d[\d\s\u00a0.,]*\d|\d/g)].map((found) => {
    const start = Math.max(0, (found.index ?? 0) - 20)
    return rest
      .slice(start, (found.index ?? 0) + found[0].length + 15)
      .replace(/\s+/g, ' ')
      .trim()
  })
}

/** What is written for chapters that do not come out, since they have nothing to show; each at its first language. */
export const leftOutProblems = (
  { choice, leftOut = [] }: Pick<StatusReport, 'choice' | 'leftOut'>,
  texts: ChapterTexts,
): TextProblem[] =>
  leftOut.flatMap((chapter): TextProblem[] => {
    const language = choice.languages.find((one) => texts[chapter]?.[one].trim())
    return language ? [{ kind: 'chapter-left-out', chapter, language }] : []
  })

/** Something that has to be mended before a report can be reviewed. */
export type TextProblem =
  | { kind: 'unknown-reference'; chapter: ChapterId; language: Language; found: string }
  | { kind: 'typed-figure'; chapter: ChapterId; language: Language; found: string }
  /** Written in one of the report's languages and not in another. */
  | { kind: 'translation-missing'; chapter: ChapterId; language: Language }
  /** Written for a chapter that the report leaves out: nobody would read it. */
  | { kind: 'chapter-left-out'; chapter: ChapterId; language: Language }
  /** The report has more pages than its recipient is to get (page-limit.ts); this is its longest text. */
  | { kind: 'too-long'; chapter: ChapterId; language: Language; pages: number; most: number; characters: number }

/** All that has to be mended in a report's texts, in the languages it comes in. */
export const textProblems = (
  texts: ChapterTexts,
  { languages, figures }: { languages: readonly Language[]; figures: readonly Pick<KeyFigure, 'key'>[] },
): TextProblem[] =>
  chapterIds.flatMap((chapter) => {
    const text = texts[chapter]
    if (!text || languages.every((language) => text[language].trim() === '')) return []
    return languages.flatMap((language): TextProblem[] =>
      text[language].trim() === ''
        ? [{ kind: 'translation-missing', chapter, language }]
        : [
            ...unknownReferences(text[language], figures).map((found) => ({
              kind: 'unknown-reference' as const,
              chapter,
              language,
              found,
            })),
            ...typedFigures(text[language]).map((found) => ({
              kind: 'typed-figure' as const,
              chapter,
              language,
              found,
            })),
          ],
    )
  })
