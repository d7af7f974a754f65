import { findRegion } from '#shared/regions/regions.ts'
import { header } from '#shared/statistics/context-figures.ts'
import { educationSexes, measured, paces, studyForms } from '#shared/tables/county-education-table.ts'
import { educationFields } from '#shared/tables/education-fields.ts'
import type { RowReason, RowRefusal } from './check-row.ts'

/** The columns of the published figures on higher vocational education, in their one order. */
export const educationColumns: readonly string[] = header.split(',')

/** Whether a file's first line is that of the published figures. */
export const isEducationHeader = (names: readonly string[]): boolean =>
  names.map((name) => name.trim()).join(',') === header

const wholeCountry = { code: '00', county: 'Samtliga län' }
/** The first year of the agency's statistics by these fields, and more persons than any cell can have (the country's students: about 42,000). */
const firstYear = 2010
const maxValue = 1_000_000

const isNamed = (known: readonly { name: string }[]) => (text: string) => known.some(({ name }) => name === text)
const isCounty = (text: string) => text === wholeCountry.code || findRegion(text) !== null

const codes: Record<string, (text: string) => boolean> = {
  lan_kod: isCounty,
  kon: isNamed(educationSexes),
  inriktning: isNamed(educationFields),
  takt: isNamed(paces),
  form: isNamed(studyForms),
  matt: isNamed(measured),
}

const wholeNumber = (text: string, max: number): RowReason | null => {
  if (/^[-−]\d+$/.test(text)) return { kind: 'negative' }
  if (!/^\d+$/.test(text)) return { kind: 'not-a-whole-number' }
  return Number(text) > max ? { kind: 'too-high', max } : null
}

const reasonOf = (column: string, text: string, county: string, lastYear: number): RowReason | null => {
  if (text === '') return { kind: 'missing' }
  if (column === 'varde') return wholeNumber(text, maxValue)
  if (column === 'ar') {
    const isYear = /^\d{4}$/.test(text) && Number(text) >= firstYear && Number(text) <= lastYear
    return isYear ? null : { kind: 'not-a-count-year', first: firstYear, last: lastYear }
  }
  // Its code says which county; the name must be that one's.
  if (column === 'lan') {
    const name = county === wholeCountry.code ? wholeCountry.county : findRegion(county)?.county
    return name === undefined || name === text ? null : { kind: 'unknown-code' }
  }
  return codes[column]?.(text) ? null : { kind: 'unknown-code' }
}

/** Why a row of the published figures cannot be taken; none when it can. Its cells stand in the order of `educationColumns`. */
export const checkEducationRow = (texts: readonly string[], lastYear: number): RowRefusal[] => {
  if (texts.length !== educationColumns.length) {
    const reason = { kind: 'wrong-column-count', found: texts.length, expected: educationColumns.length } as const
    return [{ column: null, value: texts.join(' ').slice(0, 200), reason }]
  }
  return educationColumns.flatMap((column, index) => {
    const text = texts[index] ?? ''
    const reason = reasonOf(column, text, texts[0] ?? '', lastYear)
    return reason ? [{ column, value: text.slice(0, 200), reason }] : []
  })
}
