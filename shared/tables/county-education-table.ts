import { measures } from '#shared/measures/measures.ts'
import { terms } from '#shared/open-data/terms.ts'
import type { Localized } from '#shared/platform/language.ts'
import { contextSource, fieldsOf, header } from '#shared/statistics/context-figures.ts'
import { educationFields } from './education-fields.ts'
import type { StatisticsTable } from './table.ts'
import { measureDimension, plainDimension, regionDimension, sexDimension, yearDimension } from './table-words.ts'

/** The paces, forms of study, measures and sexes of the published figures, by the publisher's names. */
export const paces = [
  { name: 'Heltid', code: 'full-time', label: { sv: 'Heltid', en: 'Full-time' } },
  { name: 'Deltid', code: 'part-time', label: { sv: 'Deltid', en: 'Part-time' } },
] as const
export const studyForms = [
  { name: 'Bunden', code: 'on-site', label: { sv: 'Bunden (på ort)', en: 'On site' } },
  { name: 'Distans', code: 'distance', label: { sv: 'Distans', en: 'Distance' } },
] as const
export const measured = [
  { name: 'Antal studerande', code: 'students', label: { sv: 'Antal studerande', en: 'Number of students' } },
  { name: 'Antal examinerade', code: 'graduates', label: { sv: 'Antal examinerade', en: 'Number of graduates' } },
] as const
export const educationSexes = [
  { name: 'totalt', code: 'all' },
  { name: 'kvinnor', code: 'women' },
] as const

const codeIn = (known: readonly { name: string; code: string }[], name: string | undefined): string => {
  const found = known.find((one) => one.name === name)
  if (!found) throw new Error('the file of context figures has a value that is not known')
  return found.code
}

/** The published figures by their codes, and the years there are. Throws when the file is not the one expected. */
const readFigures = (csv: string): { figures: ReadonlyMap<string, number>; years: number[] } => {
  const [first, ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (first !== header) throw new Error('the file of context figures has another heading than expected')
  const figures = new Map<string, number>()
  const years = new Set<number>()
  for (const line of lines.filter((text) => text !== '')) {
    const [county = '', , sex, field, pace, delivery, measure, year = '', value = ''] = fieldsOf(line)
    const key = [
      county === '00' ? 'SE' : county,
      codeIn(educationFields, field),
      codeIn(educationSexes, sex),
      codeIn(paces, pace),
      codeIn(studyForms, delivery),
      codeIn(measured, measure),
      year,
    ].join('/')
    if (!/^\d+$/.test(value) || !/^\d{4}$/.test(year) || figures.has(key))
      throw new Error('the file of context figures has a line that cannot be read')
    figures.set(key, Number(value))
    years.add(Number(year))
  }
  return { figures, years: [...years].sort((one, other) => one - other) }
}

const tableOf = (
  figures: ReadonlyMap<string, number>,
  years: readonly number[],
  moreNotes: readonly Localized[] = [],
): StatisticsTable => {
  const { unit, source, sourceUrl, quality } = measures['higher-vocational']
  return {
    id: 'higher-vocational',
    title: {
      sv: 'Yrkeshögskolan per län: studerande och examinerade',
      en: 'Higher vocational education by county: students and graduates',
    },
    unit,
    source,
    sourceUrl,
    // The material does not say when it was published.
    updatedAt: '',
    measure: 'higher-vocational',
    dimensions: [
      regionDimension({ sv: 'Län', en: 'County' }, 'county'),
      plainDimension(
        'field',
        { sv: 'Inriktning', en: 'Field' },
        educationFields.map(({ code, label }) => ({ code, label })),
        'all',
      ),
      sexDimension(['all', 'women']),
      plainDimension('pace', { sv: 'Studietakt', en: 'Pace' }, paces),
      plainDimension('delivery', { sv: 'Studieform', en: 'Form of study' }, studyForms),
      plainDimension(measureDimension, { sv: 'Mått', en: 'Measure' }, measured),
      yearDimension(years),
    ],
    notes: [
      ...moreNotes,
      contextSource.isNotValidations,
      quality,
      {
        sv: 'Källan har inga tal för studietakt och studieform sammantaget.',
        en: 'The source has no figures for all paces and forms of study together.',
      },
      {
        sv: 'De engelska namnen på inriktningarna är våra översättningar.',
        en: 'The English names of the fields are our translations.',
      },
      terms['higher-vocational'].text,
    ],
    cellAt(codes) {
      const value = figures.get(codes.join('/'))
      return value === undefined ? { missing: 'not-published' } : { value }
    },
  }
}

/**
 * Students and graduates in higher vocational education by county, from the file as it was published: each figure stands in its own cell and the rest are not published. No cell is computed, and
 * there is no total over pace and form since the file has none. Throws when the file is not the one expected.
 */
export const countyEducationTable = (csv: string): StatisticsTable => {
  const { figures, years } = readFigures(csv)
  return tableOf(figures, years)
}

/** The same table before any figures have been delivered: one year, and nothing in it. */
export const awaitedEducationTable = (year: number): StatisticsTable =>
  tableOf(
    new Map(),
    [year],
    [
      {
        sv: 'Talen har inte kommit in än. De visas så snart leveransen från utgivaren är godkänd.',
        en: 'The figures have not come in yet. They show as soon as the delivery from the publisher is accepted.',
      },
    ],
  )
