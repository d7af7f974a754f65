import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import { type Area, type ConditionTest, type Indicator, type Instrument, indicatorsOf } from './instrument.ts'
import { type RelationProblem, relationProblems } from './relation-problems.ts'

/** What keeps an instrument from being published. `at` is the id of the area or indicator that it concerns; null: the whole. */
export type InstrumentProblem =
  | { kind: 'no-areas' }
  | { kind: 'id-twice'; at: string }
  | { kind: 'area-is-empty'; at: string }
  | { kind: 'letter-differs'; at: string; letter: string }
  | { kind: 'unknown-source'; at: string; source: string }
  | { kind: 'levels-missing'; at: string; count: number }
  | { kind: 'options-missing'; at: string }
  | { kind: 'actions-missing'; at: string }
  /** `what` is the text's place, for example `question` or `levels.2`. */
  | { kind: 'text-missing'; at: string | null; what: string; language: Language }
  | { kind: 'condition-unknown'; at: string; names: string }
  | { kind: 'condition-not-earlier'; at: string; names: string }
  | RelationProblem

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]

const missing = (at: string | null, what: string, text: Localized): InstrumentProblem[] =>
  languages
    .filter((language) => text[language] === '')
    .map((language) => ({ kind: 'text-missing', at, what, language }))

const textProblems = (indicator: Indicator, isMapping: boolean): InstrumentProblem[] => {
  const { id, question, why, levels, options, evidence, actions } = indicator
  return [
    ...missing(id, 'question', question),
    ...(isMapping ? missing(id, 'why', why) : []),
    ...levels.flatMap((text, level) => missing(id, `levels.${level}`, text)),
    ...options.flatMap((option) => missing(id, `options.${option.id}`, option.label)),
    ...(isMapping && indicator.answerForm === 'level' ? missing(id, 'evidence', evidence) : []),
    ...actions.flatMap((action) =>
      (['title', 'text', 'measure'] as const).flatMap((what) =>
        missing(id, `actions.${action.id}.${what}`, action[what]),
      ),
    ),
  ]
}

const formProblems = (indicator: Indicator, isMapping: boolean): InstrumentProblem[] => {
  const at = indicator.id
  return [
    ...(indicator.answerForm === 'level' && indicator.levels.length !== 5
      ? [{ kind: 'levels-missing', at, count: indicator.levels.length } as const]
      : []),
    ...((indicator.answerForm === 'one' || indicator.answerForm === 'several') && indicator.options.length < 2
      ? [{ kind: 'options-missing', at } as const]
      : []),
    ...(isMapping && indicator.answerForm === 'level' && indicator.actions.length < 2
      ? [{ kind: 'actions-missing', at } as const]
      : []),
    ...textProblems(indicator, isMapping),
  ]
}

const fits = (test: ConditionTest, indicator: Indicator): boolean =>
  'level' in test ? indicator.answerForm === 'level' : indicator.options.some((option) => option.id === test.optionId)

const conditionProblems = (indicators: readonly Indicator[]): InstrumentProblem[] =>
  indicators.flatMap((indicator, index) =>
    (indicator.askedWhen?.tests ?? []).flatMap((test): InstrumentProblem[] => {
      const named = indicators.findIndex(({ id }) => id === test.indicatorId)
      const found = indicators[named]
      if (!found || !fits(test, found))
        return [{ kind: 'condition-unknown', at: indicator.id, names: test.indicatorId }]
      return named < index ? [] : [{ kind: 'condition-not-earlier', at: indicator.id, names: test.indicatorId }]
    }),
  )

const areaProblems = ({ id, letter, title, indicators }: Area): InstrumentProblem[] => [
  ...(indicators.length === 0 ? [{ kind: 'area-is-empty', at: id } as const] : []),
  ...missing(id, 'title', title),
  ...indicators
    .filter((indicator) => !indicator.id.startsWith(letter))
    .map((indicator) => ({ kind: 'letter-differs', at: indicator.id, letter }) as const),
]

/**
 * All that keeps an instrument from being published, in the order of its parts; empty when nothing does. A condition may only name an
 * earlier indicator, so that none can depend on itself.
 */
export const instrumentProblems = (instrument: Instrument): InstrumentProblem[] => {
  const indicators = indicatorsOf(instrument)
  const ids = [
    ...instrument.areas.map(({ id }) => id),
    ...instrument.areas.map(({ letter }) => letter),
    ...indicators.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)]),
  ]
  return [
    ...missing(null, 'title', instrument.title),
    ...(instrument.areas.length === 0 ? [{ kind: 'no-areas' } as const] : []),
    ...repeated(ids).map((at) => ({ kind: 'id-twice', at }) as const),
    ...instrument.areas.flatMap(areaProblems),
    ...indicators.flatMap((indicator): InstrumentProblem[] => [
      ...(indicator.source in instrument.sources
        ? []
        : [{ kind: 'unknown-source', at: indicator.id, source: indicator.source } as const]),
      ...formProblems(indicator, instrument.kind === 'mapping'),
    ]),
    ...conditionProblems(indicators),
    ...relationProblems(indicators),
  ]
}
