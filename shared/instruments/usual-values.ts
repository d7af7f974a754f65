import type { Instrument } from './instrument.ts'

/** What a proposed action is unless it says otherwise: of medium effort, for its own indicator only. */
const usualAction = { effort: 2, alsoFor: [] }

/** What an indicator is unless it says otherwise: answered by a level, always asked, weighing the same as others, building on none. */
const usualIndicator = {
  answerForm: 'level',
  levels: [],
  options: [],
  evidence: { sv: '', en: '' },
  power: 'own',
  weight: 1,
  askedWhen: null,
  buildsOn: [],
  actions: [],
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const each = (list: unknown, fill: (entry: Record<string, unknown>) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isRecord(entry) ? fill(entry) : entry)) : list

/** An area as it stands in a file or was stored by an earlier version of the program, with what it lacks. */
export const fillUsualArea = (area: Record<string, unknown>): Record<string, unknown> => ({
  weight: 1,
  ...area,
  indicators: each(area.indicators, (indicator) => ({
    ...usualIndicator,
    ...indicator,
    actions: each('actions' in indicator ? indicator.actions : [], (action) => ({ ...usualAction, ...action })),
  })),
})

/** An instrument as it stands in a file, with what files leave out. What is not an instrument at all comes back as it was: the schema says what is wrong. */
export const fillUsualValues = (instrument: unknown): unknown =>
  isRecord(instrument)
    ? {
        lineage: null,
        ...instrument,
        areas: each(instrument.areas, fillUsualArea),
      }
    : instrument

/** The record without those of its fields that are as `usual` has them. */
const withoutUsual = (record: object, usual: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => !(key in usual && JSON.stringify(value) === JSON.stringify(usual[key])),
    ),
  )

/** An instrument as files hold it: without what is as usual. `fillUsualValues` makes it whole again. */
export const withoutUsualValues = ({ lineage, areas, ...head }: Instrument): Record<string, unknown> => ({
  ...head,
  ...(lineage && { lineage }),
  areas: areas.map(({ weight, indicators, ...area }) => ({
    ...area,
    ...(weight !== 1 && { weight }),
    indicators: indicators.map(({ actions, ...indicator }) =>
      withoutUsual(
        { ...indicator, actions: actions.map((action) => withoutUsual(action, usualAction)) },
        usualIndicator,
      ),
    ),
  })),
})
