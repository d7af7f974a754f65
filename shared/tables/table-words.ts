import type { Localized } from '#shared/platform/language.ts'
import { countyGroups } from '#shared/regions/county-groups.ts'
import { regions } from '#shared/regions/regions.ts'
import { sexNames } from '#shared/reports/report-names.ts'
import type { Dimension, Value } from './table.ts'

/** The dimension whose values are what is measured: the other formats give it a role of its own. */
export const measureDimension = 'measure'

/** One text that is the same in both languages: a name, a year. */
export const same = (text: string): Localized => ({ sv: text, en: text })

/** The name of one code in both languages, of texts that are kept by language. */
export const named = <Code extends string>(
  names: Record<'sv' | 'en', Record<Code, string>>,
  code: Code,
): Localized => ({
  sv: names.sv[code],
  en: names.en[code],
})

/** The eight groups of counties, told apart from the counties by what they are. */
const groupValues: readonly Value[] = countyGroups.map(({ code, name }) => ({
  code,
  label: { sv: `${name.sv} (riksområde)`, en: `${name.en} (county group)` },
}))

/** The whole country, perhaps the groups of counties, and the 21 regions, by the name that the table uses for them. */
export const regionDimension = (label: Localized, name: 'county' | 'name', hasGroups = false): Dimension => ({
  id: 'region',
  label,
  values: [
    { code: 'SE', label: { sv: 'Hela landet', en: 'Whole country' } },
    ...(hasGroups ? groupValues : []),
    ...regions.map((region): Value => ({ code: region.code, label: same(region[name]) })),
  ],
  totalCode: 'SE',
  isTime: false,
  isRegion: true,
})

export const yearDimension = (years: readonly number[]): Dimension => ({
  id: 'year',
  label: { sv: 'År', en: 'Year' },
  values: years.map((year) => ({ code: String(year), label: same(String(year)) })),
  totalCode: null,
  isTime: true,
  isRegion: false,
})

export const sexDimension = (sexes: readonly (keyof (typeof sexNames)['sv'])[]): Dimension => ({
  id: 'sex',
  label: { sv: 'Kön', en: 'Sex' },
  values: sexes.map((code) => ({ code, label: named(sexNames, code) })),
  totalCode: 'all',
  isTime: false,
  isRegion: false,
})

/** A dimension that is neither time nor place. */
export const plainDimension = (
  id: string,
  label: Localized,
  values: readonly Value[],
  totalCode: string | null = null,
): Dimension => ({ id, label, values, totalCode, isTime: false, isRegion: false })
