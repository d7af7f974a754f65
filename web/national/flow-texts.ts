import { texts } from '#shared/platform/language.ts'
import { capitalised, countOf, numberWord, verb } from '#shared/reports/report-words.ts'
import { manyPlans, type QuestionOutcome, type Uptake } from '#shared/statistics/question-flow.ts'

/** Whether a question's median lay below the target. */
export const gaps = ['gap', 'on-target'] as const
export type Gap = (typeof gaps)[number]

type Texts = {
  title: string
  gaps: (gap: number, of: number, period: string) => string
  /** How many of the questions below the target some plan acts on; nothing where no question is below it. */
  taken: (taken: number, gap: number) => string
  /** In how many of those the median was higher later; nothing where no plan acts on any. */
  outcome: (up: number, taken: number, period: string) => string
  unknown: string
  columnTitles: [string, string, string]
  gap: Record<Gap, string>
  uptake: Record<Uptake, string>
  outcomeNames: Record<QuestionOutcome, string>
  columns: string[]
}

/** Texts of the flow from gap to action to outcome. */
export const flowTexts = texts<Texts>({
  sv: {
    title: 'Från gap till insats till utfall',
    gaps: (gap, of, period) =>
      gap === 0
        ? `I ${period} nådde medianen målnivån i alla ${of} frågor.`
        : `I ${period} låg medianen under målnivån i ${gap} av ${of} frågor.`,
    taken: (taken, gap) => {
      if (gap === 0) return ''
      if (gap === 1) return `Den frågan fanns ${taken === 1 ? 'i någon' : 'inte i någon'} antagen plan.`
      if (taken === gap) return 'Alla fanns i någon antagen plan.'
      return `${taken === 0 ? 'Ingen' : capitalised(numberWord(taken, 'sv'))} av dem fanns i någon antagen plan.`
    },
    outcome: (up, taken, period) => {
      if (taken === 0) return ''
      if (taken === 1) return `Där var medianen ${up === 1 ? 'högre' : 'inte högre'} i ${period}.`
      return `I ${countOf(up, taken, 'sv')} var medianen högre i ${period}.`
    },
    unknown: 'Vad det har lett till går inte att säga än.',
    columnTitles: ['Läge', 'Planer', 'Utfall'],
    gap: { gap: 'Under målet', 'on-target': 'Når målet' },
    uptake: {
      many: `I ${manyPlans} planer eller fler`,
      few: `I 1–${manyPlans - 1} planer`,
      none: 'I ingen plan',
    },
    outcomeNames: { up: 'Högre', same: 'Samma', down: 'Lägre', unknown: 'Vet inte än' },
    columns: ['Läge', 'Planer', 'Utfall', 'Frågor'],
  },
  en: {
    title: 'From gap to action to outcome',
    gaps: (gap, of, period) =>
      gap === 0
        ? `In ${period} the median reached the target level in all ${of} questions.`
        : `In ${period} the median was below the target level in ${gap} of ${of} questions.`,
    taken: (taken, gap) => {
      if (gap === 0) return ''
      if (gap === 1) return `That question was ${taken === 1 ? 'in an' : 'in no'} adopted plan.`
      if (taken === gap) return 'All of them were in an adopted plan.'
      return `${taken === 0 ? 'None' : capitalised(numberWord(taken, 'en'))} of them ${verb(taken, 'was', 'were')} in an adopted plan.`
    },
    outcome: (up, taken, period) => {
      if (taken === 0) return ''
      if (taken === 1) return `There the median was ${up === 1 ? 'higher' : 'not higher'} in ${period}.`
      return `In ${countOf(up, taken, 'en')} the median was higher in ${period}.`
    },
    unknown: 'What it has led to cannot be said yet.',
    columnTitles: ['Standing', 'Plans', 'Outcome'],
    gap: { gap: 'Below target', 'on-target': 'On target' },
    uptake: { many: `In ${manyPlans} plans or more`, few: `In 1–${manyPlans - 1} plans`, none: 'In no plan' },
    outcomeNames: { up: 'Higher', same: 'The same', down: 'Lower', unknown: 'Not known yet' },
    columns: ['Standing', 'Plans', 'Outcome', 'Questions'],
  },
})
