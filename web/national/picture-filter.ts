import type { Instrument } from '#shared/instruments/instrument.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { isMapMeasure, type MapMeasure } from './map-measures.ts'

/** The parameters of the address, the same in both languages. */
export const filterNames = {
  period: 'period',
  compared: 'jamfor',
  group: 'grupp',
  area: 'omrade',
  measure: 'karta',
} as const satisfies Record<keyof PictureFilter, string>

/** The parameter that names one picture for good, as a citation does. */
export const snapshotName = 'sammanstallning'

/** The parameter that names the figure which a chart's file is of. */
export const figureName = 'uppgift'

/** What the address asks for; null: nothing in particular (the newest, the round before, the whole country, all areas). */
export type PictureFilter = {
  /** A month that has a picture, `YYYY-MM`. */
  period: string | null
  /** Another such month, to hold it against. */
  compared: string | null
  /** A group of counties. */
  group: string | null
  /** The id of an area. */
  area: string | null
  /** What the map shows. */
  measure: MapMeasure
}

/** A value of the address that says nothing: the page leaves it out and says so. */
export type FilterProblem =
  | {
      kind: 'unknown-period' | 'unknown-compared' | 'unknown-group' | 'unknown-area' | 'unknown-measure'
      value: string
    }
  | { kind: 'same-period' }

/** The longest value that is shown back; longer ones are cut. */
const maxShown = 40

const given = (query: URLSearchParams, name: string): string | null => query.get(name)?.trim() || null

/** Reads what the address asks for, and what of it cannot be had. `periods` are the months that have a picture. */
export const readFilter = (
  query: URLSearchParams,
  periods: readonly string[],
): { filter: PictureFilter; problems: FilterProblem[] } => {
  const problems: FilterProblem[] = []
  const known = (name: keyof PictureFilter, isKnown: (value: string) => boolean): string | null => {
    const value = given(query, filterNames[name])
    if (value === null || isKnown(value)) return value
    problems.push({ kind: `unknown-${name}`, value: value.slice(0, maxShown) })
    return null
  }
  const period = known('period', (value) => periods.includes(value))
  let compared = known('compared', (value) => periods.includes(value))
  if (compared !== null && compared === (period ?? periods[0])) {
    problems.push({ kind: 'same-period' })
    compared = null
  }
  const measure = known('measure', isMapMeasure)
  return {
    filter: {
      period,
      compared,
      group: known('group', (value) => countyGroups.some(({ code }) => code === value)),
      // Held against the questionnaire of the period, once that is read.
      area: given(query, filterNames.area),
      measure: measure !== null && isMapMeasure(measure) ? measure : 'lage',
    },
    problems,
  }
}

/** The filter without an area that the questionnaire of the period lacks. */
export const checkArea = (
  filter: PictureFilter,
  instrument: Instrument,
): { filter: PictureFilter; problems: FilterProblem[] } => {
  const { area } = filter
  if (area === null || instrument.areas.some(({ id }) => id === area)) return { filter, problems: [] }
  return { filter: { ...filter, area: null }, problems: [{ kind: 'unknown-area', value: area.slice(0, maxShown) }] }
}

/** The filter as the end of an address, `?…` or nothing: what it leaves out is the usual. */
export const searchOf = (filter: Partial<PictureFilter>): string => {
  const query = queryOf(filter)
  return query.size === 0 ? '' : `?${query}`
}

/** The filter as parameters of an address. */
export const queryOf = (filter: Partial<PictureFilter>): URLSearchParams => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter) as [keyof PictureFilter, string | null][])
    if (value !== null && value !== 'lage') query.set(filterNames[name], value)
  return query
}
