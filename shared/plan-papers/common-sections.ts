import { isOpen } from '#shared/follow-up/state.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay, formatNumber } from '#shared/reports/report-words.ts'
import type { PaperSource, Standing } from './paper-source.ts'
import type { PaperBlock, PaperSection } from './plan-paper.ts'
import { planPaperWords } from './plan-paper-words.ts'

/** A share of the highest level, without decimals. */
const percentWords = (percent: number, language: Language): string =>
  `${formatNumber(percent, language, 0)}${language === 'sv' ? '\u00a0%' : '%'}`

const standingBlocks = (standing: Standing, language: Language): PaperBlock[] => {
  const t = planPaperWords[language].standing
  const { scorePercent, projectedPercent, targetLevel, reachedCount, askedCount } = standing
  if (scorePercent === null) return [{ kind: 'text', text: t.none }]
  const now = percentWords(scorePercent, language)
  const projected = percentWords(projectedPercent ?? scorePercent, language)
  return [
    {
      kind: 'figures',
      figures: [{ value: now, label: t.now }, ...(now === projected ? [] : [{ value: projected, label: t.projected }])],
    },
    {
      kind: 'text',
      text: `${t.sentence(targetLevel, reachedCount, askedCount)} ${now === projected ? t.sameProjection(now) : t.projection(now, projected)}`,
    },
  ]
}

/** Where the region stands, in figures and in words. */
export const standingSection = ({ standing }: PaperSource, language: Language): PaperSection => {
  const t = planPaperWords[language]
  return {
    title: t.sections.standing,
    level: 1,
    blocks: standing ? standingBlocks(standing, language) : [{ kind: 'text', text: t.standing.hidden }],
  }
}

/** The actions that the plan still stands for. */
export const notCancelled = (actions: readonly Action[]): Action[] =>
  actions.filter((action) => isOpen(action) || action.status === 'finished')

/** What the plan takes in all, and how many of its actions the sums rest on. What is cancelled costs nothing. */
export const moneySection = ({ actions }: PaperSource, language: Language): PaperSection => {
  const t = planPaperWords[language]
  const counted = notCancelled(actions)
  const sumOf = (what: 'kronor' | 'hours') => {
    const values = counted.flatMap((action) => action[what] ?? [])
    return {
      value: formatNumber(
        values.reduce((total, value) => total + value, 0),
        language,
      ),
      given: values.length,
    }
  }
  const [kronor, hours] = [sumOf('kronor'), sumOf('hours')]
  return {
    title: t.sections.money,
    level: 1,
    blocks: [
      {
        kind: 'figures',
        figures: [
          { value: kronor.value, label: t.sums.kronor },
          { value: hours.value, label: t.sums.hours },
        ],
      },
      {
        kind: 'note',
        text: `${t.sums.counted('kronor', kronor.given, counted.length)} ${t.sums.counted('hours', hours.given, counted.length)}`,
      },
    ],
  }
}

/** What the region has decided, or that it has not. */
export const decisionSentence = ({ plan }: Pick<PaperSource, 'plan'>, language: Language): string => {
  const t = planPaperWords[language].decision
  const { decision, status } = plan
  if (!decision) return t.draft
  const { day, body, reference } = decision
  return (status === 'adopted' ? t.adopted : t.revision)(formatDay(day, language), body, reference)
}

/** The decision as a section of its own. */
export const decisionSection = (source: PaperSource, language: Language): PaperSection => ({
  title: planPaperWords[language].sections.decision,
  level: 1,
  blocks: [{ kind: 'text', text: decisionSentence(source, language) }],
})
