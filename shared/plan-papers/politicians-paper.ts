import { responsibleOf } from '#shared/plans/action-words.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay } from '#shared/reports/report-words.ts'
import { decisionSection, moneySection, notCancelled, standingSection } from './common-sections.ts'
import type { PaperSource } from './paper-source.ts'
import type { PaperBlock, PaperSection } from './plan-paper.ts'
import { planPaperWords } from './plan-paper-words.ts'
import { cutMark, firstOf, shorten } from './shorten.ts'

/** What one page of A4 holds, tried with the longest texts that the forms take (test/plan-papers/formats.test.ts). Lengths in UTF-16 units. */
const pageLimits = { goal: 420, actions: 5, responsible: 70, barriers: 3 } as const

const note = (text: string): PaperBlock => ({ kind: 'note', text })

/** The actions that the region has put first. */
const actionBlocks = ({ actions }: PaperSource, language: Language): PaperBlock[] => {
  const t = planPaperWords[language]
  const { first, left } = firstOf(notCancelled(actions), pageLimits.actions)
  if (first.length === 0) return [{ kind: 'text', text: t.noActions }]
  return [
    {
      kind: 'table',
      columns: [
        { label: t.columns.action, share: 9 },
        { label: t.columns.ends, share: 4 },
        { label: t.columns.responsible, share: 7 },
      ],
      rows: first.map((action) => [
        action.title,
        action.endsOn ? formatDay(action.endsOn, language) : t.open,
        shorten(responsibleOf(action), pageLimits.responsible) || t.open,
      ]),
    },
    ...(left > 0 ? [note(t.moreActions(left))] : []),
  ]
}

/** The heaviest barriers, with the level that can move each. */
const barrierBlocks = ({ barriers }: PaperSource, language: Language): PaperBlock[] => {
  const t = planPaperWords[language]
  const heaviest = barriers.toSorted((a, b) => b.weight - a.weight)
  const { first, left } = firstOf(heaviest, pageLimits.barriers)
  if (first.length === 0) return [{ kind: 'text', text: t.noBarriers }]
  return [
    {
      kind: 'list',
      label: null,
      items: first.map(({ title, level }) => `${title} (${planNames[language].barrierLevels[level].toLowerCase()})`),
      isNumbered: false,
    },
    ...(left > 0 ? [note(t.moreBarriers(left))] : []),
  ]
}

const isCut = (sections: readonly PaperSection[]): boolean => JSON.stringify(sections).includes(` ${cutMark}"`)

/** The plan on one page, for those who decide: what, where from, what first, what it takes, what others must do, and the decision. Lists and texts that are cut say so. */
export const politiciansSections = (source: PaperSource, language: Language): PaperSection[] => {
  const t = planPaperWords[language]
  const goal = shorten(source.plan.goal, pageLimits.goal)
  const decision = decisionSection(source, language)
  const sections: PaperSection[] = [
    { title: t.sections.goal, level: 1, blocks: [{ kind: 'lead', text: goal || t.noGoal }] },
    standingSection(source, language),
    { title: t.sections.weightiest, level: 1, blocks: actionBlocks(source, language) },
    moneySection(source, language),
    { title: t.sections.barriers, level: 1, blocks: barrierBlocks(source, language) },
  ]
  return [...sections, isCut(sections) ? { ...decision, blocks: [...decision.blocks, note(t.shortened)] } : decision]
}
