import { partnerWords, responsibleOf } from '#shared/plans/action-words.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay, formatList, formatNumber } from '../texts/format.ts'
import { actionTexts } from './action-texts.ts'
import { Facts } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import { periodOf } from './plan-view.ts'

/** How success is measured: the words, and the figures where there are any. */
export const measureOf = (
  { measure, baseline, target, unit }: Pick<Action, 'measure' | 'baseline' | 'target' | 'unit'>,
  language: Language,
): string => {
  const number = (value: number | null) => value !== null && formatNumber(value, language)
  const figures = planTexts[language].figures({ baseline: number(baseline), target: number(target), unit })
  return [measure, figures].filter((words) => words !== '').join('\n')
}

const resourcesOf = ({ hours, kronor, resource }: Action, language: Language): string => {
  const t = planTexts[language]
  return [
    hours === null ? '' : t.hours(formatNumber(hours, language)),
    kronor === null ? '' : t.kronor(formatNumber(kronor, language)),
    resource,
  ]
    .filter((words) => words !== '')
    .join('\n')
}

const Steps = ({ action, language }: { action: Action; language: Language }) => {
  if (action.steps.length === 0) return null
  return (
    <ol class="plan-step-list">
      {action.steps.map(({ text, on, isDone }) => (
        <li>
          {text}
          {on && `, ${formatDay(on, language)}`}
          {isDone && ` (${actionTexts[language].stepDone.toLowerCase()})`}
        </li>
      ))}
    </ol>
  )
}

/** All that is said of an action but its title and text. `actions` are the plan's, for the names of those that it waits for. */
export const ActionFacts = ({
  action,
  actions,
  language,
}: {
  action: Action
  actions: readonly Action[]
  language: Language
}) => {
  const t = planTexts[language]
  const waitsFor = action.dependsOn.flatMap((id) => actions.find((one) => one.id === id)?.title ?? [])
  const partners = action.partners.map((partner) => partnerWords(partner, language))
  return (
    <Facts
      facts={[
        { name: t.fields.goal, value: action.goal },
        { name: t.fields.responsible, value: responsibleOf(action) },
        { name: t.fields.partners, value: partners.length > 0 ? formatList(partners, language) : '' },
        { name: t.fields.time, value: periodOf(action, language) },
        { name: t.fields.steps, value: action.steps.length > 0 ? <Steps action={action} language={language} /> : '' },
        { name: t.fields.dependsOn, value: waitsFor.length > 0 ? formatList(waitsFor, language) : '' },
        { name: t.fields.resource, value: resourcesOf(action, language) },
        { name: t.fields.measure, value: measureOf(action, language) },
      ]}
    />
  )
}
