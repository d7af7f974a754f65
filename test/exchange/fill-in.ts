import { unzipWithin, zipStored } from '#shared/platform/bounded-zip.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** What somebody writes in a cell: a number, a text, or a formula with the value that a program would save beside it (none: not calculated yet). */
export type Written = number | string | { formula: string; value?: number | string; error?: string }

const cellMarkup = (address: string, style: string, written: Written): string => {
  if (typeof written === 'number') return `<c r="${address}"${style}><v>${written}</v></c>`
  if (typeof written === 'string')
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(written)}</t></is></c>`
  const { formula, value, error } = written
  const type = error !== undefined ? ' t="e"' : typeof value === 'string' ? ' t="str"' : ''
  const shown = error ?? value
  return `<c r="${address}"${style}${type}><f>${escaped(formula)}</f>${shown === undefined ? '' : `<v>${escaped(String(shown))}</v>`}</c>`
}

/** The row of each indicator in the sheet of answers, counted from 1, as the sheet has them: three head rows, then areas and questions. */
export const rowsOf = (areas: readonly { indicators: readonly { id: string }[] }[]): Map<string, number> => {
  const rows = new Map<string, number>()
  let row = 3
  for (const { indicators } of areas) {
    row += 1
    for (const { id } of indicators) {
      row += 1
      rows.set(id, row)
    }
  }
  return rows
}

/** Columns of the sheet by what they hold. */
export const letters = {
  id: 'A',
  answer: 'D',
  reason: 'E',
  power: 'F',
  importance: 'G',
  evidence: 'H',
  comment: 'I',
  version: 'J',
  print: 'K',
} as const

/** The files of an archive. Throws when it is none. */
export const filesIn = (archive: Uint8Array): Map<string, Buffer> => {
  const files = unzipWithin(archive, /.*/, 50_000_000)
  if (typeof files === 'string') throw new Error(files)
  return files
}

/** The workbook with cells of its sheet of answers written over, as a person would: its other parts are as they were. */
export const fillIn = (workbook: Uint8Array, cells: Readonly<Record<string, Written>>): Uint8Array => {
  const files = filesIn(workbook)
  const path = 'xl/worksheets/sheet2.xml'
  let xml = files.get(path)?.toString('utf8')
  if (!xml) throw new Error('no sheet of answers')
  for (const [address, written] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's')
    if (!cell.test(xml)) throw new Error(`no cell ${address}`)
    xml = xml.replace(cell, (_whole, style = '') => cellMarkup(address, style, written))
  }
  return zipStored(files.set(path, Buffer.from(xml)))
}
