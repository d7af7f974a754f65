import type { Instrument } from './instrument.ts'

/** What an indicator is unless it says otherwise: answered by a level, always asked, weighing the same as others. */
const usualIndicator = {
  answerForm: 'level',
  levels: [],
  options: [],
  evidence: { sv: '', en: '' },
  power: 'own',
  weight: 1,
  askedWhen: null,
  actions: [],
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const each = (list: unknown, fill: (entry: Record<string, unknown>) => unknown): unknown =>
  Array.isArray(list) ? list.map((entry: unknown) => (isRecord(entry) ? fill(entry) : entry)) : list

/** An instrument as it stands in a file, with what files leave out. What is not an instrument at all comes back as it was: the schema says what is wrong. */
export const fillUsualValues = (instrument: unknown): unknown =>
  isRecord(instrument)
    ? {
        lineage: null,
        ...instrument,
        areas: each(instrument.areas, (area) => ({
          weight: 1,
          ...area,
          indicators: each(area.indicators, (indicator) => ({ ...usualIndicator, ...indicator })),
        })),
      }
    : instrument

const isUsual = (key: string, value: unknown): boolean =>
  key in usualIndicator && JSON.stringify(value) === JSON.stringify(usualIndicator[key as keyof typeof usualIndicator])

/** An instrument as files hold it: without what is as usual. `fillUsualValues` makes it whole again. */
export const withoutUsualValues = ({ lineage, areas, ...head }: Instrument): Record<string, unknown> => ({
  ...head,
  ...(lineage && { lineage }),
  areas: areas.map(({ weight, indicators, ...area }) => ({
    ...area,
    ...(weight !== 1 && { weight }),
    indicators: indicators.map((indicator) =>
      Object.fromEntries(Object.entries(indicator).filter(([key, value]) => !isUsual(key, value))),
    ),
  })),
})
