import { texts } from '#shared/platform/language.ts'
import type { LeftOut } from '#shared/scoring/explain-score.ts'
import { formatList } from '../texts/format.ts'

type Sum = { sum: string; weights: string; most: string; percent: string }

type ExplanationTexts = {
  /** What opens the explanation: of what, and the number. */
  open: (of: string, percent: string) => string
  whole: string
  nothing: string
  levels: (sum: Sum) => string
  weighedLevels: (sum: Sum) => string
  areas: (sum: Omit<Sum, 'weights'>) => string
  rounded: (percent: string) => string
  area: string
  question: string
  level: string
  weight: string
  product: string
  sum: string
  most: string
  areaWeight: string
  questionsOf: (area: string) => string
  areasOf: string
  total: string
  leftOut: Record<LeftOut['why'], (ids: string[]) => string>
}

/** Texts of how a score came to be. */
export const explanationTexts = texts<ExplanationTexts>({
  sv: {
    open: (of, percent) => `${of}: så blev det ${percent}`,
    whole: 'Hela kartläggningen',
    nothing: 'Ingen fråga har någon nivå här, så det finns inget att räkna på.',
    levels: ({ sum, weights, most, percent }) =>
      `Nivåerna blir tillsammans ${sum}. Med ${weights} svar går det att nå ${weights} × 4 = ${most}. ${sum} av ${most} är ${percent}.`,
    weighedLevels: ({ sum, weights, most, percent }) =>
      `Nivå × vikt blir tillsammans ${sum}. Vikterna är tillsammans ${weights}, så det går att nå ${weights} × 4 = ${most}. ${sum} av ${most} är ${percent}.`,
    areas: ({ sum, most, percent }) =>
      `Områdena har tillsammans ${sum} av ${most} möjliga. ${sum} av ${most} är ${percent}.`,
    rounded: (percent) => ` Det avrundas till ${percent}.`,
    area: 'Område',
    question: 'Fråga',
    level: 'Nivå',
    weight: 'Vikt',
    product: 'Nivå × vikt',
    sum: 'Ni har',
    most: 'Möjligt',
    areaWeight: 'Områdets vikt',
    questionsOf: (area) => `Frågor med nivå i området ${area}`,
    areasOf: 'Vad varje område bidrar med',
    total: 'Tillsammans',
    leftOut: {
      'not-applicable': (ids) => `Räknas inte med, eftersom det inte är tillämpligt hos er: ${formatList(ids, 'sv')}.`,
      missing: (ids) => `Räknas inte med, eftersom svaret saknas: ${formatList(ids, 'sv')}.`,
      'not-asked': (ids) => `Räknas inte med, eftersom frågan inte ställs med era svar: ${formatList(ids, 'sv')}.`,
    },
  },
  en: {
    open: (of, percent) => `${of}: how it came to be ${percent}`,
    whole: 'The whole mapping',
    nothing: 'No question has a level here, so there is nothing to compute.',
    levels: ({ sum, weights, most, percent }) =>
      `The levels add up to ${sum}. With ${weights} ${weights === '1' ? 'answer' : 'answers'}, ${weights} × 4 = ${most} can be reached. ${sum} of ${most} is ${percent}.`,
    weighedLevels: ({ sum, weights, most, percent }) =>
      `Level × weight adds up to ${sum}. The weights add up to ${weights}, so ${weights} × 4 = ${most} can be reached. ${sum} of ${most} is ${percent}.`,
    areas: ({ sum, most, percent }) =>
      `Together, the areas have ${sum} of ${most} possible. ${sum} of ${most} is ${percent}.`,
    rounded: (percent) => ` This is rounded to ${percent}.`,
    area: 'Area',
    question: 'Question',
    level: 'Level',
    weight: 'Weight',
    product: 'Level × weight',
    sum: 'You have',
    most: 'Possible',
    areaWeight: "The area's weight",
    questionsOf: (area) => `Questions with a level in the area ${area}`,
    areasOf: 'What each area adds',
    total: 'Together',
    leftOut: {
      'not-applicable': (ids) => `Left out, because it does not apply to you: ${formatList(ids, 'en')}.`,
      missing: (ids) => `Left out, because the answer is missing: ${formatList(ids, 'en')}.`,
      'not-asked': (ids) => `Left out, because the question is not asked with your answers: ${formatList(ids, 'en')}.`,
    },
  },
})
