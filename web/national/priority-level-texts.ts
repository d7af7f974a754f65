import { texts } from '#shared/platform/language.ts'
import type { ScatterChartProps } from '../charts/scatter-chart.tsx'

type Texts = {
  title: string
  sentence: (weak: string, taken: string, notTaken: string) => string
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

/** Texts of the chart of priority against level. */
export const scatterTexts = texts<Texts>({
  sv: {
    title: 'Prioritet mot nivå, område för område',
    sentence: (weak, taken, notTaken) =>
      `Medianen ligger under målnivån i ${weak}. Av dem har ${taken} en fråga som minst hälften av planerna tar sig an, och ${notTaken} ingen sådan fråga.`,
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
    sentence: (weak, taken, notTaken) =>
      `The median is below the target level in ${weak}. Of them, ${taken} have a question that at least half of the plans act on, and ${notTaken} have no such question.`,
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
    otherQuestions: (period) => `The questionnaire was another in ${period}, so the two cannot be compared.`,
    notShown: (period) => `Too few plans were adopted or mappings handed in in ${period} to show how it was then.`,
  },
})
