import { firstCountYear } from '#shared/statistics/count-years.ts'
import { maxCount } from '#shared/statistics/validation-count.ts'
import { type Column, type Layout, neededColumns, plainWord } from './columns.ts'
import type { Deliverer, DeliveryRow } from './delivery.ts'
import {
  ageWords,
  branchWords,
  formWords,
  municipalityWords,
  outcomeWords,
  regionWords,
  sectorWords,
  sexWords,
} from './row-words.ts'

/** Why a row cannot be taken. `column` is null where it is about the whole row; `value` is what stood there, at most 200 characters: for the deliverer's eyes, never for a log. */
export type RowRefusal = { column: string | null; value: string; reason: RowReason }

export type RowReason =
  /** The cell is empty. */
  | { kind: 'missing' }
  /** None of the codes or words that the column knows. */
  | { kind: 'unknown-code' }
  /** Letters, a decimal, an exponent, a formula. */
  | { kind: 'not-a-whole-number' }
  | { kind: 'negative' }
  | { kind: 'too-high'; max: number }
  | { kind: 'not-a-count-year'; first: number; last: number }
  | { kind: 'not-a-month' }
  /** A region delivers for itself only. */
  | { kind: 'other-region'; regionCode: string }
  | { kind: 'municipality-elsewhere'; regionCode: string }
  | { kind: 'wrong-column-count'; found: number; expected: number }
  /** The figure has been given already, on an earlier row. */
  | { kind: 'repeated' }

/** What rows are held against. `lastYear` is the year that is running. */
export type RowContext = { deliverer: Deliverer; lastYear: number }

/** A row that counts, a total over both sexes that parts are held against, or every reason why not. */
export type CheckedRow =
  | { kind: 'row'; row: DeliveryRow }
  | { kind: 'declared-total'; row: Omit<DeliveryRow, 'sex'> }
  | { kind: 'refused'; refusals: RowRefusal[] }

const maxShown = 200

/** Reads the cells of one row and gathers what is wrong with them. */
class Reader {
  readonly refusals: RowRefusal[] = []
  private readonly texts: readonly string[]
  private readonly layout: Layout

  constructor(texts: readonly string[], layout: Layout) {
    this.texts = texts
    this.layout = layout
  }

  text(column: Column): string {
    return (this.texts[this.layout[column]] ?? '').trim()
  }

  refuse(column: Column, reason: RowReason): null {
    this.refusals.push({ column, value: this.text(column).slice(0, maxShown), reason })
    return null
  }

  /** The code that a cell says; null for an empty one that need not be there, and for one that is refused. */
  code<Code extends string>(column: Column, words: ReadonlyMap<string, Code>): Code | null {
    const text = this.text(column)
    if (text === '') return isNeeded(column) ? this.refuse(column, { kind: 'missing' }) : null
    return words.get(text) ?? words.get(plainWord(text)) ?? this.refuse(column, { kind: 'unknown-code' })
  }

  /** A whole number of at most `max`, in digits and nothing else. */
  whole(column: Column, max: number): number | null {
    const text = this.text(column)
    if (text === '') return this.refuse(column, { kind: 'missing' })
    if (/^[-−]\d+$/.test(text)) return this.refuse(column, { kind: 'negative' })
    if (!/^\d+$/.test(text)) return this.refuse(column, { kind: 'not-a-whole-number' })
    const number = Number(text)
    return number > max ? this.refuse(column, { kind: 'too-high', max }) : number
  }
}

const isNeeded = (column: Column): boolean => (neededColumns as readonly Column[]).includes(column)

/** Higher than any year or month; what is higher still is no slip of the finger. */
const fourDigits = 9999

const readYear = (reader: Reader, { lastYear }: RowContext): number | null => {
  const year = reader.whole('year', fourDigits)
  if (year === null || (year >= firstCountYear && year <= lastYear)) return year
  return reader.refuse('year', { kind: 'not-a-count-year', first: firstCountYear, last: lastYear })
}

const readMonth = (reader: Reader): number | null => {
  if (reader.text('month') === '') return null
  const month = reader.whole('month', fourDigits)
  return month === null || (month >= 1 && month <= 12) ? month : reader.refuse('month', { kind: 'not-a-month' })
}

const readPlace = (reader: Reader, { deliverer }: RowContext) => {
  const regionCode = reader.code('region', regionWords)
  const municipality = reader.code('municipality', municipalityWords)
  if (regionCode !== null && deliverer.kind === 'region' && deliverer.code !== regionCode)
    reader.refuse('region', { kind: 'other-region', regionCode: deliverer.code })
  if (regionCode !== null && municipality !== null && !municipality.startsWith(regionCode))
    reader.refuse('municipality', { kind: 'municipality-elsewhere', regionCode: municipality.slice(0, 2) })
  return { regionCode, municipality }
}

/**
 * Reads one row of texts as the file's first line lays them out. Codes and their Swedish and English words are taken, in any letters; a leading zero that a spreadsheet took away is given back. An empty
 * cell means: not told apart (municipality, month, branch, age group), recognised (outcome). Every reason why a row is refused is given, not only the first.
 */
export const checkRow = (texts: readonly string[], layout: Layout, context: RowContext): CheckedRow => {
  if (texts.length !== layout.width) {
    const reason = { kind: 'wrong-column-count', found: texts.length, expected: layout.width } as const
    return { kind: 'refused', refusals: [{ column: null, value: texts.join(' ').slice(0, maxShown), reason }] }
  }
  const reader = new Reader(texts, layout)
  const { regionCode, municipality } = readPlace(reader, context)
  const year = readYear(reader, context)
  const month = readMonth(reader)
  const form = reader.code('form', formWords)
  const sector = reader.code('sector', sectorWords)
  const branch = reader.code('branch', branchWords)
  const sex = reader.code('sex', sexWords)
  const ageGroup = reader.code('ageGroup', ageWords)
  const outcome = reader.code('outcome', outcomeWords) ?? 'recognised'
  const count = layout.count < 0 ? 1 : reader.whole('count', maxCount)
  const isWhole =
    regionCode !== null && year !== null && form !== null && sector !== null && sex !== null && count !== null
  if (!isWhole || reader.refusals.length > 0) return { kind: 'refused', refusals: reader.refusals }
  const row = { regionCode, municipality, year, month, form, sector, branch, ageGroup, outcome, count }
  return sex === 'all' ? { kind: 'declared-total', row } : { kind: 'row', row: { ...row, sex } }
}
