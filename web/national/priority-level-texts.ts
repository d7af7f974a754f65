import { texts } from '#shared/platform/language.ts'
import { numberWord, verb } from '#shared/reports/report-words.ts'
import type { ScatterChartProps } from '../charts/scatter-chart.tsx'

type Texts = {
  title: string
  /** In how many areas the median lies below the target. */
  weak: (areas: string) => string
  /** How many of those have a question that at least half of the plans act on. */
  taken: (taken: number, weak: number) => string
  noWeak: (target: number) => string
  x: string
  y: string
  quadrants: ScatterChartProps['quadrants']
  columns: string[]
  before: (column: string, period: string) => string
  beforeMeans: (period: string) => string
  moved: (period: string, parts: string, plans: string) => string
  otherQuestions: (period: string) => string
  notShown: (period: string) => string
}

/** A number of areas in Swedish, where the noun is of the neuter. */
const neuter = (count: number): string => (count === 1 ? 'ett' : numberWord(count, 'sv'))

/** Texts of the chart of priority against level. */
export const scatterTexts = texts<Texts>({
  sv: {
    title: 'Prioritet mot nivå, område för område',
    weak: (areas) => `Medianen ligger under målnivån i ${areas}.`,
    taken: (taken, weak) => {
      if (weak === 1) return `Det har ${taken === 1 ? 'en' : 'ingen'} fråga som minst hälften av planerna tar sig an.`
      const has = taken === weak ? 'Alla har' : taken === 0 ? 'Inget av dem har' : `Av dem har ${neuter(taken)}`
      return `${has} en fråga som minst hälften av planerna tar sig an.`
    },
    noWeak: (target) => `Medianen når målnivån, ${target} procent, i alla områden.`,
    x: 'Andel av planerna som tar sig an områdets vanligaste fråga',
    y: 'Median',
    quadrants: {
      topLeft: 'Når målet, få planer',
      topRight: 'Når målet, många planer',
      bottomLeft: 'Under målet, få planer',
      bottomRight: 'Under målet, många planer',
    },
    columns: ['Område', 'Median, procent', 'Planer för den vanligaste frågan, procent', 'Antal planer'],
    before: (column, period) => `${column}, ${period}`,
    beforeMeans: (period) => `från läget i ${period}`,
    moved: (period, parts, plans) =>
      `Jämfört med ${period} är medianen ${parts}, och en större andel av planerna tar sig an den vanligaste frågan i ${plans}.`,
    otherQuestions: (period) => `Frågeformuläret var ett annat i ${period}, så lägena går inte att jämföra.`,
    notShown: (period) => `För få planer var antagna eller kartläggningar inlämnade i ${period} för att visa läget då.`,
  },
  en: {
    title: 'Priority against level, area by area',
    weak: (areas) => `The median is below the target level in ${areas}.`,
    taken: (taken, weak) => {
      if (weak === 1) return `It has ${taken === 1 ? 'a' : 'no'} question that at least half of the plans act on.`
      const have =
        taken === weak
          ? 'All of them have'
          : taken === 0
            ? 'None of them has'
            : `Of them, ${numberWord(taken, 'en')} ${verb(taken, 'has', 'have')}`
      return `${have} a question that at least half of the plans act on.`
    },
    noWeak: (target) => `The median reaches the target level, ${target} per cent, in all areas.`,
    x: 'Share of plans that act on the most common question of the area',
    y: 'Median',
    quadrants: {
      topLeft: 'On target, few plans',
      topRight: 'On target, many plans',
      bottomLeft: 'Below target, few plans',
      bottomRight: 'Below target, many plans',
    },
    columns: ['Area', 'Median, per cent', 'Plans for the most common question, per cent', 'Number of plans'],
    before: (column, period) => `${column}, ${period}`,
    beforeMeans: (period) => `from where it stood in ${period}`,
    moved: (period, parts, plans) =>
      `Compared with ${period}, the median is ${parts}, and a larger share of the plans act on the most common question in ${plans}.`,
    otherQuestions: (period) => `The questionnaire was different in ${period}, so the two cannot be compared.`,
    notShown: (period) =>
      `In ${period} too few plans had been adopted, or mappings handed in, to show how it was then.`,
  },
})
