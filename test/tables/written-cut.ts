import fc from 'fast-check'
import { type Language, languages } from '#shared/platform/language.ts'
import { formats, type TableFormat } from '#shared/tables/formats.ts'
import { symbols } from '#shared/tables/symbols.ts'
import type { Cell, TableCut } from '#shared/tables/table.ts'
import { anyCut } from './builders.ts'

export const write = async (format: TableFormat, cut: TableCut, language: Language): Promise<Uint8Array> =>
  formats[format].write(cut, language)

/** The file as a text. Throws when it is not UTF-8. */
export const textOf = async (format: TableFormat, cut: TableCut, language: Language): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await write(format, cut, language))

/** A cell as a file gives it: its number, or its symbol. */
export const shown = (cell: Cell, language: Language): number | string =>
  'value' in cell ? cell.value : symbols[cell.missing].symbol[language]

/** The codes of the cell at a place, from the places' strides. */
export const codesAt = ({ dimensions }: TableCut, place: number): string[] => {
  let rest = place
  return dimensions
    .toReversed()
    .map(({ values }) => {
      const code = values[rest % values.length]?.code ?? ''
      rest = Math.floor(rest / values.length)
      return code
    })
    .reverse()
}

/** Holds the check for any cut in either language. */
export const forAnyCut = (check: (cut: TableCut, language: Language) => Promise<void>, numRuns = 150): Promise<void> =>
  fc.assert(fc.asyncProperty(anyCut, fc.constantFrom(...languages), check), { numRuns })

/** What an apostrophe marks as a text, without it. */
export const unmarked = (text = ''): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)
