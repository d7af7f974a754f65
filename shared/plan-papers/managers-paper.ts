import { responsibleOf } from '#shared/plans/action-words.ts'
import { barrierLevels } from '#shared/plans/plan.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '#shared/reports/report-words.ts'
import { given, statusOf, wholeAction } from './action-parts.ts'
import { decisionSection, moneySection, standingSection } from './common-sections.ts'
import { entryWords } from './entry-words.ts'
import type { PaperSource } from './paper-source.ts'
import type { PaperSection } from './plan-paper.ts'
import { planPaperWords } from './plan-paper-words.ts'

/** All actions in a table, before each is told in full. */
const overview = (source: PaperSource, language: Language): PaperSection[] => {
  const t = planPaperWords[language]
  const { columns: c } = t
  if (source.actions.length === 0) return []
  return [
    {
      title: t.sections.overview,
      level: 1,
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: c.number, share: 2 },
            { label: c.action, share: 13 },
            { label: c.ends, share: 6 },
            { label: c.responsible, share: 9 },
            { label: c.status, share: 7 },
          ],
          rows: source.actions.map((action, index) => [
            String(index + 1),
            action.title,
            action.endsOn ? formatDay(action.endsOn, language) : t.open,
            responsibleOf(action) || t.open,
            statusOf(action, source, language),
          ]),
        },
      ],
    },
  ]
}

const actionSections = (source: PaperSource, language: Language): PaperSection[] => {
  const t = planPaperWords[language]
  return [
    {
      title: t.sections.actions,
      level: 1,
      blocks: source.actions.length === 0 ? [{ kind: 'text', text: t.noActions }] : [],
    },
    ...source.actions.map(
      (action, index): PaperSection => ({
        title: `${index + 1}. ${action.title}`,
        level: 2,
        blocks: wholeAction(action, source, language),
      }),
    ),
  ]
}

/** All barriers, by the level that can move them and the heaviest first. */
const barrierSections = ({ barriers }: PaperSource, language: Language): PaperSection[] => {
  const t = planPaperWords[language]
  const entry = entryWords[language]
  const inOrder = barrierLevels.flatMap((level) =>
    barriers.filter((barrier) => barrier.level === level).sort((a, b) => b.weight - a.weight),
  )
  return [
    {
      title: t.sections.barriers,
      level: 1,
      blocks: barriers.length === 0 ? [{ kind: 'text', text: t.noBarriers }] : [],
    },
    ...inOrder.map(
      ({ title, text, level, weight, stops, evidence, indicatorIds }): PaperSection => ({
        title,
        level: 2,
        blocks: [
          ...(text ? [{ kind: 'text', text } as const] : []),
          {
            kind: 'facts',
            facts: given([
              { label: entry.labels.level, value: planNames[language].barrierLevels[level] },
              { label: entry.labels.weight, value: entry.weight(weight) },
              { label: entry.labels.stops, value: stops },
              { label: entry.labels.evidence, value: evidence },
              { label: entry.labels.origin, value: indicatorIds.join(', ') },
            ]),
          },
        ],
      }),
    ),
  ]
}

/** The whole plan, for those who lead the work. */
export const managersSections = (source: PaperSource, language: Language): PaperSection[] => {
  const t = planPaperWords[language]
  return [
    { title: t.sections.goal, level: 1, blocks: [{ kind: 'lead', text: source.plan.goal || t.noGoal }] },
    decisionSection(source, language),
    standingSection(source, language),
    moneySection(source, language),
    ...overview(source, language),
    ...actionSections(source, language),
    ...barrierSections(source, language),
  ]
}
