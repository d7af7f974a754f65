import { type ConditionTest, type Indicator, type Instrument, indicatorsOf } from './instrument.ts'

/** What keeps an instrument from being published. `at` is the id of the area or indicator that it concerns. */
export type InstrumentProblem =
  | { kind: 'no-areas' }
  | { kind: 'id-twice'; at: string }
  | { kind: 'area-is-empty'; at: string }
  | { kind: 'letter-differs'; at: string; letter: string }
  | { kind: 'unknown-source'; at: string; source: string }
  | { kind: 'levels-missing'; at: string; count: number }
  | { kind: 'options-missing'; at: string }
  | { kind: 'actions-missing'; at: string }
  | { kind: 'text-missing'; at: string; what: 'why' | 'evidence' }
  | { kind: 'condition-unknown'; at: string; names: string }
  | { kind: 'condition-not-earlier'; at: string; names: string }

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]

const formProblems = (indicator: Indicator, isMapping: boolean): InstrumentProblem[] => {
  const at = indicator.id
  const lacksText = (what: 'why' | 'evidence'): InstrumentProblem[] =>
    isMapping && !(indicator[what].sv && indicator[what].en) ? [{ kind: 'text-missing', at, what }] : []
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
    ...lacksText('why'),
    ...lacksText('evidence'),
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
    ...(instrument.areas.length === 0 ? [{ kind: 'no-areas' } as const] : []),
    ...repeated(ids).map((at) => ({ kind: 'id-twice', at }) as const),
    ...instrument.areas
      .filter((area) => area.indicators.length === 0)
      .map(({ id }) => ({ kind: 'area-is-empty', at: id }) as const),
    ...instrument.areas.flatMap(({ letter, indicators: own }) =>
      own
        .filter(({ id }) => !id.startsWith(letter))
        .map(({ id }) => ({ kind: 'letter-differs', at: id, letter }) as const),
    ),
    ...indicators.flatMap((indicator): InstrumentProblem[] => [
      ...(indicator.source in instrument.sources
        ? []
        : [{ kind: 'unknown-source', at: indicator.id, source: indicator.source } as const]),
      ...formProblems(indicator, instrument.kind === 'mapping'),
    ]),
    ...conditionProblems(indicators),
  ]
}
