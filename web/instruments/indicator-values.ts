import { type Indicator, levels } from '#shared/instruments/instrument.ts'
import { maxActions, maxOptions, maxTests } from '#shared/instruments/limits.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'

/** What stands in the fields of an indicator's form, by their names. */
export type IndicatorValues = Record<string, string>

/** How many rows of each kind the form shows. */
export type RowCounts = { options: number; tests: number; actions: number }

/** Empty rows at the end, to add in; more come when these are saved. */
const spare = { options: 3, tests: 2, actions: 1 } as const
const most = { options: maxOptions, tests: maxTests, actions: maxActions } as const

const both = (name: string, { sv, en }: Localized): IndicatorValues => ({ [`${name}-sv`]: sv, [`${name}-en`]: en })

/** The indicator as its form shows it. */
export const valuesOf = (indicator: Indicator): IndicatorValues => ({
  ...both('question', indicator.question),
  ...both('why', indicator.why),
  source: indicator.source,
  answerForm: indicator.answerForm,
  ...Object.assign({}, ...levels.map((level) => both(`level-${level}`, indicator.levels[level] ?? { sv: '', en: '' }))),
  ...Object.assign(
    {},
    ...indicator.options.map(({ id, label }, row) => ({ [`option-${row}-id`]: id, ...both(`option-${row}`, label) })),
  ),
  ...both('evidence', indicator.evidence),
  power: indicator.power,
  weight: String(indicator.weight),
  match: indicator.askedWhen?.match ?? 'all',
  buildsOn: indicator.buildsOn.join(', '),
  ...Object.assign(
    {},
    ...(indicator.askedWhen?.tests ?? []).map((test, row) => ({
      [`test-${row}-indicator`]: test.indicatorId,
      [`test-${row}-is`]: test.is,
      [`test-${row}-value`]: 'level' in test ? String(test.level) : `${test.indicatorId} ${test.optionId}`,
    })),
  ),
  ...Object.assign(
    {},
    ...indicator.actions.map((action, row) => ({
      [`action-${row}-id`]: action.id,
      [`action-${row}-reach`]: String(action.reach),
      [`action-${row}-effort`]: String(action.effort),
      [`action-${row}-alsoFor`]: action.alsoFor.join(', '),
      ...both(`action-${row}-title`, action.title),
      ...both(`action-${row}-text`, action.text),
      ...both(`action-${row}-measure`, action.measure),
    })),
  ),
})

const count = (kind: keyof RowCounts, filled: number): number => Math.min(most[kind], filled + spare[kind])

/** The rows that the form of an indicator shows: what it has, and some to add in. */
export const rowCountsOf = (indicator: Indicator): RowCounts => ({
  options: count('options', indicator.options.length),
  tests: count('tests', indicator.askedWhen?.tests.length ?? 0),
  actions: count('actions', indicator.actions.length),
})

const rowsIn = (form: FormReader, kind: keyof RowCounts, field: (row: number) => string): number => {
  let rows = 0
  while (rows < most[kind] && form.has(field(rows))) rows += 1
  return rows
}

/** The rows of a form that was sent. */
export const rowCountsIn = (form: FormReader): RowCounts => ({
  options: rowsIn(form, 'options', (row) => `option-${row}-sv`),
  tests: rowsIn(form, 'tests', (row) => `test-${row}-indicator`),
  actions: rowsIn(form, 'actions', (row) => `action-${row}-title-sv`),
})

const bothNames = (name: string) => [`${name}-sv`, `${name}-en`]
export const range = (length: number): number[] => Array.from({ length }, (_, index) => index)

/** The names of all fields of a form with so many rows. */
export const fieldNames = ({ options, tests, actions }: RowCounts): string[] => [
  ...['question', 'why', 'evidence'].flatMap(bothNames),
  ...['source', 'answerForm', 'power', 'weight', 'match', 'buildsOn'],
  ...levels.flatMap((level) => bothNames(`level-${level}`)),
  ...range(options).flatMap((row) => [`option-${row}-id`, ...bothNames(`option-${row}`)]),
  ...range(tests).flatMap((row) => [`test-${row}-indicator`, `test-${row}-is`, `test-${row}-value`]),
  ...range(actions).flatMap((row) => [
    `action-${row}-id`,
    `action-${row}-reach`,
    `action-${row}-effort`,
    `action-${row}-alsoFor`,
    ...['title', 'text', 'measure'].flatMap((what) => bothNames(`action-${row}-${what}`)),
  ]),
]

/** What was typed, unchanged, for showing the form again. */
export const typedValues = (form: FormReader): IndicatorValues =>
  Object.fromEntries(fieldNames(rowCountsIn(form)).map((name) => [name, form.raw(name)]))

/** Whether both texts of some fields are empty: such a row is no row. */
export const isBlank = (values: IndicatorValues, ...names: string[]): boolean =>
  names.flatMap(bothNames).every((name) => (values[name] ?? '').trim() === '')
