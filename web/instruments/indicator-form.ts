import {
  type ActionProposal,
  type AskedWhen,
  answerForms,
  type ConditionTest,
  efforts,
  type Indicator,
  levels,
  type Option,
  powers,
} from '#shared/instruments/instrument.ts'
import { maxNamedIndicators } from '#shared/instruments/limits.ts'
import type { FormReader } from '../form.ts'
import { readBoth } from './both-languages.tsx'
import { idFrom } from './id-from.ts'
import { isBlank, range, rowCountsIn, typedValues } from './indicator-values.ts'
import { readWeight } from './weight-select.tsx'

/** What a form may name: sources, earlier indicators with their options, and all indicators by their ids. */
export type Known = { sources: readonly string[]; earlier: readonly Indicator[]; ids: readonly string[] }

/** What the form says when something is wrong that only it can word. */
type IndicatorMessages = {
  conditionMessage: string
  unknownIds(ids: string): string
  tooManyIds(most: number): string
}

const levelTexts = ['0', '1', '2', '3', '4'] as const
const reaches = ['1', '2', '3', '4'] as const
export const relations = ['at-least', 'at-most', 'chosen', 'not-chosen'] as const

const readOptions = (form: FormReader): Option[] => {
  const values = typedValues(form)
  const taken = new Set<string>()
  return range(rowCountsIn(form).options).flatMap((row): Option[] => {
    const name = `option-${row}`
    const label = readBoth(form, name, 500)
    const given = form.text(`${name}-id`, { maxLength: 40 })
    if (isBlank(values, name)) return []
    // An option keeps its id for ever: answers name it.
    const isGiven = /^[a-z0-9-]{1,40}$/.test(given) && !taken.has(given)
    const id = isGiven ? given : idFrom(label.sv || label.en, 'svar', taken)
    taken.add(id)
    return [{ id, label }]
  })
}

const readTest = (form: FormReader, row: number, known: Known, message: string): ConditionTest[] => {
  const name = (field: string) => `test-${row}-${field}`
  const indicatorId = form.choice(
    name('indicator'),
    known.earlier.map(({ id }) => id),
  )
  const is = form.choice(name('is'), relations)
  const value = form.text(name('value'), { maxLength: 100 })
  if (!indicatorId || !is) return []
  const earlier = known.earlier.find(({ id }) => id === indicatorId)
  if (is === 'at-least' || is === 'at-most') {
    const level = levels.find((one) => String(one) === value)
    if (level !== undefined && earlier?.answerForm === 'level') return [{ indicatorId, is, level }]
  } else {
    const optionId = earlier?.options.find(({ id }) => `${indicatorId} ${id}` === value)?.id
    if (optionId) return [{ indicatorId, is, optionId }]
  }
  form.fail(name('value'), { kind: 'own', message })
  return []
}

const readCondition = (form: FormReader, known: Known, message: string): AskedWhen | null => {
  const match = form.choice('match', ['all', 'any']) ?? 'all'
  const tests = range(rowCountsIn(form).tests).flatMap((row) => readTest(form, row, known, message))
  return tests.length === 0 ? null : { match, tests }
}

/** The number at the end of an action's id: `A1-3` is 3. */
const numberOf = (id: string): number => Number(/-(\d+)$/.exec(id)?.[1] ?? 0)

/** Indicators named by their ids, in the order they are written; `a1` is A1. Notes those that are not there, and more than fit. */
const readIds = (form: FormReader, name: string, { ids }: Known, messages: IndicatorMessages): string[] => {
  const named = form
    .text(name, { maxLength: 200 })
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => part.toUpperCase())
  const unknown = named.filter((id) => !ids.includes(id))
  const known = [...new Set(named)].filter((id) => ids.includes(id))
  if (unknown.length > 0) form.fail(name, { kind: 'own', message: messages.unknownIds(unknown.join(', ')) })
  else if (known.length > maxNamedIndicators)
    form.fail(name, { kind: 'own', message: messages.tooManyIds(maxNamedIndicators) })
  return known
}

const readActions = (
  form: FormReader,
  indicatorId: string,
  known: Known,
  messages: IndicatorMessages,
): ActionProposal[] => {
  const values = typedValues(form)
  const rows = range(rowCountsIn(form).actions)
  const given = rows.map((row) => form.text(`action-${row}-id`, { maxLength: 40 }))
  let last = Math.max(0, ...given.map(numberOf))
  return rows.flatMap((row): ActionProposal[] => {
    const name = `action-${row}`
    const [title, text, measure] = [
      readBoth(form, `${name}-title`, 500),
      readBoth(form, `${name}-text`),
      readBoth(form, `${name}-measure`),
    ]
    const reach = form.choice(`${name}-reach`, reaches)
    const effort = efforts.find((one) => String(one) === form.raw(`${name}-effort`)) ?? 2
    const alsoFor = readIds(form, `${name}-alsoFor`, known, messages)
    if (isBlank(values, `${name}-title`, `${name}-text`, `${name}-measure`)) return []
    if (!reach && !form.errors[`${name}-reach`]) form.fail(`${name}-reach`, { kind: 'required' })
    if (!given[row]) last += 1
    const id = given[row] || `${indicatorId}-${last}`
    // `reaches` are the reaches as text.
    return [{ id, reach: Number(reach ?? 1) as ActionProposal['reach'], effort, alsoFor, title, text, measure }]
  })
}

/**
 * Reads an indicator; notes errors in the form. Texts may be missing in a draft. Rows that were left empty are no rows, and what does not belong to the form of answer is left out.
 */
export const readIndicator = (form: FormReader, id: string, known: Known, messages: IndicatorMessages): Indicator => {
  const answerForm = form.choice('answerForm', answerForms, { isRequired: true }) ?? 'level'
  const levelDescriptors = levelTexts.map((level) => readBoth(form, `level-${level}`, 1000))
  const options = readOptions(form)
  return {
    id,
    question: readBoth(form, 'question', 1000),
    why: readBoth(form, 'why'),
    source: form.choice('source', known.sources) ?? '',
    answerForm,
    levels: answerForm === 'level' ? levelDescriptors : [],
    options: answerForm === 'one' || answerForm === 'several' ? options : [],
    evidence: readBoth(form, 'evidence'),
    power: form.choice('power', powers, { isRequired: true }) ?? 'own',
    weight: readWeight(form),
    askedWhen: readCondition(form, known, messages.conditionMessage),
    buildsOn: readIds(form, 'buildsOn', known, messages),
    actions: readActions(form, id, known, messages),
  }
}
