import type { Area } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { AreaExplanation, LeftOut, ScoreExplanation } from '#shared/scoring/explain-score.ts'
import { topLevel } from '#shared/scoring/score.ts'
import type { Column } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { explanationTexts } from './explanation-texts.ts'
import { percentWords } from './percent-words.ts'

/** How a number came to be, in sentences and a table. */
export type ExplanationView = {
  /** What opens it: of what, and the number. */
  summary: string
  sentence: string
  /** Null when there is nothing to add up. */
  table: { caption: string; columns: Column[]; rows: string[][] } | null
  /** A sentence for each reason to leave something out. */
  leftOut: string[]
}

const reasons = ['not-applicable', 'missing', 'not-asked'] as const satisfies readonly LeftOut['why'][]

const leftOutSentences = (leftOut: readonly LeftOut[], language: Language): string[] =>
  reasons.flatMap((reason) => {
    const ids = leftOut.filter(({ why }) => why === reason).map(({ indicator }) => indicator.id)
    return ids.length === 0 ? [] : explanationTexts[language].leftOut[reason](ids)
  })

const sumWords = (
  { weighedSum, weightSum, scorePercent }: Pick<AreaExplanation, 'weighedSum' | 'weightSum' | 'scorePercent'>,
  language: Language,
) => ({
  sum: formatNumber(weighedSum, language),
  weights: formatNumber(weightSum, language),
  most: formatNumber(topLevel * weightSum, language),
  percent: percentWords(scorePercent, language, 1),
})

/** Says that a number was rounded, where the reader could otherwise wonder. */
const rounding = (scorePercent: number, language: Language): string => {
  const rounded = percentWords(scorePercent, language)
  return rounded === percentWords(scorePercent, language, 1) ? '' : explanationTexts[language].rounded(rounded)
}

/** An area as lists and charts name it. */
export const areaLabel = (area: Area, language: Language): string => `${area.letter}. ${area.title[language]}`

/** How an area's score came to be: its questions with level and weight. The column of weights is left out where all weigh 1. */
export const areaExplanationView = (explanation: AreaExplanation, language: Language): ExplanationView => {
  const t = explanationTexts[language]
  const { area, terms, scorePercent } = explanation
  const summary = t.open(areaLabel(area, language), percentWords(scorePercent, language))
  const leftOut = leftOutSentences(explanation.leftOut, language)
  if (scorePercent === null) return { summary, sentence: t.nothing, table: null, leftOut }
  const isWeighed = terms.some(({ weight }) => weight !== 1)
  const words = sumWords(explanation, language)
  const weighed = <T>(...cells: T[]): T[] => (isWeighed ? cells : [])
  const number = (label: string): Column => ({ label, isNumber: true })
  return {
    summary,
    sentence: (isWeighed ? t.weighedLevels(words) : t.levels(words)) + rounding(scorePercent, language),
    table: {
      caption: t.questionsOf(areaLabel(area, language)),
      columns: [{ label: t.question }, number(t.level), ...weighed(number(t.weight), number(t.product))],
      rows: [
        ...terms.map(({ indicator, level, weight, product }) => [
          `${indicator.id} ${indicator.question[language]}`,
          String(level),
          ...weighed(formatNumber(weight, language), formatNumber(product, language)),
        ]),
        [t.total, ...(isWeighed ? ['', words.weights] : []), words.sum],
      ],
    },
    leftOut,
  }
}

/** How the score of the whole came to be: what each area adds. The column of weights is left out where all areas weigh 1. */
export const totalExplanationView = (explanation: ScoreExplanation, language: Language): ExplanationView => {
  const t = explanationTexts[language]
  const { areas, scorePercent } = explanation
  const summary = t.open(t.whole, percentWords(scorePercent, language))
  const leftOut = leftOutSentences(
    areas.flatMap((one) => one.leftOut),
    language,
  )
  if (scorePercent === null) return { summary, sentence: t.nothing, table: null, leftOut }
  const counted = areas.filter(({ weightSum }) => weightSum > 0)
  const isWeighed = counted.some(({ area }) => area.weight !== 1)
  const words = sumWords(explanation, language)
  const number = (value: number) => formatNumber(value, language)
  return {
    summary,
    sentence: t.areas(words) + rounding(scorePercent, language),
    table: {
      caption: t.areasOf,
      columns: [
        { label: t.area },
        ...(isWeighed ? [{ label: t.areaWeight, isNumber: true }] : []),
        { label: t.sum, isNumber: true },
        { label: t.most, isNumber: true },
      ],
      rows: [
        ...counted.map(({ area, weighedSum, weightSum }) => [
          areaLabel(area, language),
          ...(isWeighed ? [number(area.weight)] : []),
          number(area.weight * weighedSum),
          number(area.weight * topLevel * weightSum),
        ]),
        [t.total, ...(isWeighed ? [''] : []), words.sum, words.most],
      ],
    },
    leftOut,
  }
}
