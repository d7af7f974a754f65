import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import type { Area, Indicator } from './instrument.ts'

/** A text with where it stands in its part. */
export type PlacedText = { path: string; text: Localized }

/** All texts of an indicator that regions read, by their places: `question`, `levels.2`, `options.yes`, `actions.A1-1.title`. */
export const textsOfIndicator = (indicator: Indicator): PlacedText[] => [
  { path: 'question', text: indicator.question },
  { path: 'why', text: indicator.why },
  ...indicator.levels.map((text, level) => ({ path: `levels.${level}`, text })),
  ...indicator.options.map(({ id, label }) => ({ path: `options.${id}`, text: label })),
  { path: 'evidence', text: indicator.evidence },
  ...indicator.actions.flatMap(({ id, title, text, measure }) => [
    { path: `actions.${id}.title`, text: title },
    { path: `actions.${id}.text`, text },
    { path: `actions.${id}.measure`, text: measure },
  ]),
]

/** The texts of an area itself. */
export const textsOfArea = ({ title, purpose }: Pick<Area, 'title' | 'purpose'>): PlacedText[] => [
  { path: 'title', text: title },
  { path: 'purpose', text: purpose },
]

/** Whether a mark stands for a text under the id. */
export const isMarkOf =
  (id: string) =>
  (mark: string): boolean =>
    mark.startsWith(`${id} `)

/** The marks without those under the id. */
export const marksWithout = (marks: readonly string[], id: string): string[] => {
  const isOwn = isMarkOf(id)
  return marks.filter((mark) => !isOwn(mark))
}

const markOf = (id: string, path: string, language: Language): string => `${id} ${path} ${language}`

const other = (language: Language): Language => (language === 'sv' ? 'en' : 'sv')

const isOlder = (
  before: Localized | undefined,
  after: Localized,
  language: Language,
  wasOlder: boolean,
  isConfirmed: boolean,
): boolean => {
  if (!before || after[language] === '' || isConfirmed) return false
  if (before[language] !== after[language]) return false
  return wasOlder || before[other(language)] !== after[other(language)]
}

/**
 * The marks (`<id> <path> <language>`) of texts whose other language was changed later, after an edit of what stands under `id`. A mark goes when the text itself is
 * changed, or when somebody says that it still holds (`confirmed`).
 */
export const olderAfter = (
  id: string,
  { before, after }: { before: readonly PlacedText[]; after: readonly PlacedText[] },
  marks: readonly string[],
  confirmed: readonly string[] = [],
): string[] => {
  const earlier = new Map(before.map(({ path, text }) => [path, text]))
  const own = after.flatMap(({ path, text }) =>
    languages
      .filter((language) => {
        const mark = markOf(id, path, language)
        return isOlder(earlier.get(path), text, language, marks.includes(mark), confirmed.includes(mark))
      })
      .map((language) => markOf(id, path, language)),
  )
  return [...marksWithout(marks, id), ...own]
}

/** The marks under one id, under another in its place. */
export const renamedMarks = (marks: readonly string[], from: string, to: string): string[] =>
  marks.filter(isMarkOf(from)).map((mark) => to + mark.slice(from.length))
