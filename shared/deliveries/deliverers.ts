import type { MeasureId } from '#shared/measures/measures.ts'
import type { Localized } from '#shared/platform/language.ts'
import { findRegion, regions } from '#shared/regions/regions.ts'
import type { Deliverer } from './delivery.ts'

/** An authority or organisation that may deliver figures for the whole country. */
export type Authority = { code: string; name: Localized; measures: readonly MeasureId[] }

const authority = (code: string, sv: string, en: string, measures: readonly MeasureId[] = ['validations']) => ({
  code,
  name: { sv, en },
  measures,
})

/** The authorities that facts/domain.md names as holders of figures; their English names are their own. */
export const authorities: readonly Authority[] = [
  authority('myh', 'Myndigheten för yrkeshögskolan', 'Swedish National Agency for Higher Vocational Education', [
    'validations',
    'higher-vocational',
  ]),
  authority('scb', 'Statistikmyndigheten SCB', 'Statistics Sweden', ['validations', 'higher-vocational']),
  authority('skolverket', 'Skolverket', 'Swedish National Agency for Education'),
  authority('arbetsformedlingen', 'Arbetsförmedlingen', 'Swedish Public Employment Service'),
  authority('uhr', 'Universitets- och högskolerådet', 'Swedish Council for Higher Education'),
  authority('uka', 'Universitetskanslersämbetet', 'Swedish Higher Education Authority'),
  authority('folkbildningsradet', 'Folkbildningsrådet', 'Swedish National Council of Adult Education'),
]

/** Everyone who may deliver: the regions in code order, then the authorities. */
export const deliverers: readonly Deliverer[] = [
  ...regions.map(({ code }): Deliverer => ({ kind: 'region', code })),
  ...authorities.map(({ code }): Deliverer => ({ kind: 'authority', code })),
]

/** A deliverer as one word, for keys and addresses: `region-03`, `myh`. */
export const delivererKey = ({ kind, code }: Deliverer): string => (kind === 'region' ? `region-${code}` : code)

/** The deliverer of that word, or null when there is none. */
export const findDeliverer = (key: string): Deliverer | null =>
  deliverers.find((deliverer) => delivererKey(deliverer) === key) ?? null

/** Whom a deliverer's change belongs to in the audit log: its region, or the nation. */
export const scopeOf = (deliverer: Deliverer): string => (deliverer.kind === 'region' ? deliverer.code : 'SE')

/** What a deliverer is called. Throws on one that does not exist. */
export const nameOfDeliverer = ({ kind, code }: Deliverer): Localized => {
  const region = kind === 'region' ? findRegion(code) : null
  if (region) return { sv: region.name, en: region.name }
  const found = authorities.find((one) => kind === 'authority' && one.code === code)
  if (!found) throw new Error('there is no such deliverer')
  return found.name
}

/** The measures that a deliverer may deliver: a region its validations, an authority what its list says. */
export const measuresOf = ({ kind, code }: Deliverer): readonly MeasureId[] =>
  kind === 'region' ? ['validations'] : (authorities.find((one) => one.code === code)?.measures ?? [])
