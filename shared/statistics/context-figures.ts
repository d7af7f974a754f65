import type { Localized } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { ContextFigure } from './snapshot.ts'

/** What the context figures are and are not. Show all of it wherever they are shown. */
export const contextSource = {
  publisher: {
    sv: 'Statistikmyndigheten SCB och Myndigheten för yrkeshögskolan',
    en: 'Statistics Sweden and the Swedish National Agency for Higher Vocational Education',
  },
  title: {
    sv: 'Studerande och examinerade i yrkeshögskolan',
    en: 'Students and graduates in higher vocational education',
  },
  period: '2020–2024',
  scope: {
    sv: 'Heltidsutbildningar med bunden studieform (på ort). Distans och deltid ingår inte.',
    en: 'Full-time programmes bound to a place. Distance and part-time programmes are not included.',
  },
  isNotValidations: {
    sv: 'Det här är studerande och examinerade i yrkeshögskolan, inte valideringar.',
    en: 'These are students and graduates in higher vocational education, not validations.',
  },
  notAdditive: {
    sv: 'Utgivaren lämnar inte ut alla uppgifter, och länens summa kan skilja sig från rikets tal. Därför räknar vi aldrig ihop delar till en total.',
    en: 'The publisher leaves out some figures, and the counties may not add up to the national one. That is why we never add parts up to a total.',
  },
} as const satisfies {
  publisher: Localized
  title: Localized
  period: string
  scope: Localized
  isNotValidations: Localized
  notAdditive: Localized
}

/** One line of CSV (RFC 4180) as fields; the file's quoted fields hold commas but no line ends. */
export const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )

/** The first line of the file of context figures. */
export const header = 'lan_kod,lan,kon,inriktning,takt,form,matt,ar,varde'
const measures = { 'Antal studerande': 'students', 'Antal examinerade': 'graduates' } as const

const keyOf = (county: string, measure: string, year: number, sex: string) => `${county}/${measure}/${year}/${sex}`

/**
 * Reads the published figures by county, one for each region (and `SE` for the whole country), measure and year that the file knows.
 * The file has no row over all paces and forms: only `Heltid, Bunden` is published for all counties, so its rows for all fields (`Totalt`) are taken as they
 * stand. A row that the publisher left out is null; nothing is ever added up. Throws when the file is not the one expected.
 */
export const readContextFigures = (csv: string): ContextFigure[] => {
  const [first, ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (first !== header) throw new Error('the file of context figures has another heading than expected')
  const known = new Map<string, number>()
  const years = new Map<ContextFigure['measure'], Set<number>>()
  for (const line of lines.filter((text) => text !== '')) {
    const [county, , sex, field, pace, form, measureName, year, value] = fieldsOf(line)
    if (field !== 'Totalt' || pace !== 'Heltid' || form !== 'Bunden') continue
    const measure = measures[measureName as keyof typeof measures]
    if (!measure || !/^\d+$/.test(value ?? ''))
      throw new Error('the file of context figures has a line that cannot be read')
    known.set(keyOf(county ?? '', measure, Number(year), sex ?? ''), Number(value))
    years.set(measure, (years.get(measure) ?? new Set()).add(Number(year)))
  }
  const areas = [{ regionCode: 'SE', county: '00' }, ...regions.map(({ code }) => ({ regionCode: code, county: code }))]
  return (['students', 'graduates'] as const).flatMap((measure) =>
    [...(years.get(measure) ?? [])].sort().flatMap((year) =>
      areas.map(({ regionCode, county }) => ({
        regionCode,
        measure,
        year,
        total: known.get(keyOf(county, measure, year, 'totalt')) ?? null,
        women: known.get(keyOf(county, measure, year, 'kvinnor')) ?? null,
      })),
    ),
  )
}
