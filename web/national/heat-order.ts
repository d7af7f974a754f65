import type { Instrument } from '#shared/instruments/instrument.ts'

/** The parameter of the address that orders the heat map: `region`, `niva` (over all areas) or the id of an area. */
export const orderName = 'ordna'

export type HeatOrdering = { kind: 'region' } | { kind: 'level' } | { kind: 'area'; areaId: string }

/** The order that the address asks for; code order for anything that is none. */
export const readOrder = (query: URLSearchParams, instrument: Pick<Instrument, 'areas'>): HeatOrdering => {
  const asked = query.get(orderName)
  if (asked === 'niva') return { kind: 'level' }
  const area = instrument.areas.find(({ id }) => id === asked)
  return area ? { kind: 'area', areaId: area.id } : { kind: 'region' }
}

/** The order as the address has it. */
export const orderValue = (order: HeatOrdering): string =>
  order.kind === 'area' ? order.areaId : order.kind === 'level' ? 'niva' : 'region'
