import { stateNames } from '#shared/follow-up/state-names.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import { partnerWords, responsibleOf } from '#shared/plans/action-words.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { Action } from '#shared/plans/plan.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import type { Language } from '#shared/platform/language.ts'
import { formatDay, formatList, formatNumber } from '#shared/reports/report-words.ts'
import { entryWords } from './entry-words.ts'
import type { PaperSource } from './paper-source.ts'
import type { PaperBlock, PaperFact } from './plan-paper.ts'

/** The facts that have something to say. */
export const given = (facts: readonly PaperFact[]): PaperFact[] => facts.filter(({ value }) => value !== '')

const lines = (...parts: (string | false | null | undefined)[]): string => parts.filter(Boolean).join('\n')

/** When the action goes on, in words; empty when neither day is set. */
export const timeOf = ({ startsOn, endsOn }: Action, language: Language): string => {
  const t = entryWords[language]
  const [from, to] = [startsOn && formatDay(startsOn, language), endsOn && formatDay(endsOn, language)]
  if (from && to) return `${from} – ${to}`
  return from ? t.from(from) : to && t.to(to)
}

/** The action's status, and for an adopted plan how it goes. */
export const statusOf = (action: Action, { states }: Pick<PaperSource, 'states'>, language: Language): string => {
  const status = planNames[language].actionStatuses[action.status]
  const state = states?.get(action.id)
  if (!state || state.kind === 'finished' || state.kind === 'cancelled') return status
  return `${status}, ${stateNames[language][state.kind].toLowerCase()}, ${entryWords[language].progress(state.progressPercent)}`
}

const measureOf = ({ measure, baseline, target, unit }: Action, language: Language): string => {
  const t = entryWords[language]
  const figure = (value: number) => [formatNumber(value, language), unit].filter(Boolean).join(' ')
  return lines(measure, baseline !== null && t.baseline(figure(baseline)), target !== null && t.target(figure(target)))
}

const resourcesOf = ({ hours, kronor, resource }: Action, language: Language): string => {
  const t = entryWords[language]
  return lines(
    kronor !== null && t.kronor(formatNumber(kronor, language)),
    hours !== null && t.hours(formatNumber(hours, language)),
    resource,
  )
}

/** The steps, each with its day; nothing where there are none. */
export const stepsOf = ({ steps }: Action, language: Language): PaperBlock[] => {
  const t = entryWords[language]
  if (steps.length === 0) return []
  const items = steps.map(({ text, on, isDone }) =>
    [text, on && `, ${formatDay(on, language)}`, isDone && ` (${t.stepDone})`].filter(Boolean).join(''),
  )
  return [{ kind: 'list', label: t.labels.steps, items, isNumbered: true }]
}

/** The questions that the action aims at, each with its area. */
const originOf = (action: Action, { instrument }: PaperSource, language: Language): string =>
  aimsOf(action)
    .flatMap((id) => {
      const found = findIndicator(instrument, id)
      return found ? `${id}, ${found.area.title[language]}` : []
    })
    .join('\n')

const followUpFacts = (action: Action, { newest }: PaperSource, language: Language): PaperFact[] => {
  const followUp = newest.get(action.id)
  if (!followUp) return []
  const t = entryWords[language]
  const { at, note, nextStep, measured } = followUp
  return [
    { label: t.labels.followUp, value: lines(formatDay(at, language), note) },
    { label: t.labels.nextStep, value: nextStep },
    {
      label: t.labels.measured,
      value: measured
        ? `${[formatNumber(measured.value, language), action.unit].filter(Boolean).join(' ')}, ${formatDay(measured.day, language)}`
        : '',
    },
  ]
}

/** All that is said of an action. */
export const wholeAction = (action: Action, source: PaperSource, language: Language): PaperBlock[] => {
  const { labels } = entryWords[language]
  const waitsFor = action.dependsOn.flatMap((id) => source.actions.find((one) => one.id === id)?.title ?? [])
  const partners = action.partners.map((partner) => partnerWords(partner, language))
  return [
    ...(action.text ? [{ kind: 'text', text: action.text } as const] : []),
    {
      kind: 'facts',
      facts: given([
        { label: labels.status, value: statusOf(action, source, language) },
        { label: labels.responsible, value: responsibleOf(action) },
        { label: labels.time, value: timeOf(action, language) },
        { label: labels.goal, value: action.goal },
        { label: labels.partners, value: partners.length > 0 ? formatList(partners, language) : '' },
        { label: labels.dependsOn, value: waitsFor.length > 0 ? formatList(waitsFor, language) : '' },
        { label: labels.resources, value: resourcesOf(action, language) },
        { label: labels.measure, value: measureOf(action, language) },
        { label: labels.origin, value: originOf(action, source, language) },
        ...followUpFacts(action, source, language),
      ]),
    },
    ...stepsOf(action, language),
  ]
}
