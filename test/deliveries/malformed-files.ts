import { deflateRawSync, gzipSync } from 'node:zlib'
import { zipStored } from '#shared/platform/bounded-zip.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { regions } from '#shared/regions/regions.ts'

/** What becomes of a file: refused as a whole and why, or waiting with so many refused rows, the first for this reason. */
export type Outcome = { refused: string } | { checked: string; refusedRows: number } | 'accepted'
export type MalformedFile = { name: string; content: () => Promise<Uint8Array> | Uint8Array | string; outcome: Outcome }

export const header = 'region,år,form,sektor,kön,antal'
export const row = '03,2024,credit,komvux,women,4'
const other = '03,2024,credit,komvux,men,5'
const lines = (...all: string[]) => `${all.join('\n')}\n`

const workbook = (cells: (string | number)[][], columns: string[] = header.split(',')) =>
  plainWorkbook([{ name: 'Blad1', columns, rows: cells }])
/** Forty megabytes of nothing in a file of forty kilobytes, marked as packed where an archive says so. */
const sheetBomb = (): Uint8Array => {
  const archive = zipStored(new Map([['xl/workbook.xml', deflateRawSync(Buffer.alloc(40 * 1024 * 1024))]]))
  archive.writeUInt16LE(8, 8)
  archive.writeUInt16LE(8, archive.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 10)
  return archive
}

const refusedRow = (text: string, checked: string): Pick<MalformedFile, 'content' | 'outcome'> => ({
  content: () => lines(header, row, text),
  outcome: { checked, refusedRows: 1 },
})
const refusedFile = (
  refused: string,
  content: MalformedFile['content'],
): Pick<MalformedFile, 'content' | 'outcome'> => ({ content, outcome: { refused } })

/** Files as they come from people, programs and attackers. */
export const malformedFiles: MalformedFile[] = [
  { name: 'nothing at all', ...refusedFile('empty', () => '') },
  { name: 'a mark and nothing after it', ...refusedFile('empty', () => '\ufeff') },
  { name: 'line ends only', ...refusedFile('empty', () => '\r\n\r\n\n') },
  { name: 'a header only', ...refusedFile('no-rows', () => header) },
  { name: 'a header and empty rows', ...refusedFile('no-rows', () => lines(header, ',,,,,', '')) },
  {
    name: 'bytes of a program',
    ...refusedFile('not-a-table', () => Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) % 256)),
  },
  { name: 'a packed file', ...refusedFile('not-utf8', () => gzipSync(lines(header, row)).fill(200, 3)) },
  { name: 'UTF-16', ...refusedFile('not-utf8', () => Buffer.from(`\ufeff${lines(header, row)}`, 'utf16le')) },
  { name: 'Windows-1252', ...refusedFile('not-utf8', () => Buffer.from(lines(header, row), 'latin1')) },
  {
    name: 'a character cut in two at the end',
    ...refusedFile('not-utf8', () => Buffer.from(`${header}\n${row}å`).subarray(0, -1)),
  },
  {
    name: 'a quote that is never closed',
    ...refusedFile('broken-quotes', () => lines(header, row, '"03,2024', other)),
  },
  {
    name: 'a quote that is never closed in a long file',
    ...refusedFile('row-too-long', () => lines(header, '"03,2024', ...Array<string>(2000).fill(other))),
  },
  {
    name: 'a quote inside a plain value',
    ...refusedFile('broken-quotes', () => lines(header, '03,20"24,credit,komvux,women,4')),
  },
  {
    name: 'letters after a closed quote',
    ...refusedFile('broken-quotes', () => lines(header, '"03"x,2024,credit,komvux,women,4')),
  },
  { name: 'one column', ...refusedFile('missing-columns', () => lines('region', '03')) },
  { name: 'no header', ...refusedFile('unknown-columns', () => lines(row, other)) },
  {
    name: 'a column that is not known',
    ...refusedFile('unknown-columns', () => lines(`${header},personnummer`, `${row},1`)),
  },
  { name: 'a column without a name', ...refusedFile('unknown-columns', () => lines(`${header},`, `${row},`)) },
  { name: 'the same column twice', ...refusedFile('repeated-columns', () => lines(`${header},count`, `${row},4`)) },
  {
    name: 'ten thousand columns',
    ...refusedFile('too-many-columns', () => lines(Array<string>(10_000).fill('region').join(','), row)),
  },
  {
    name: 'a header of a megabyte',
    ...refusedFile('unknown-columns', () => lines(`${'x'.repeat(15_000)},${header}`, row)),
  },
  { name: 'separators mixed', ...refusedFile('unknown-columns', () => lines('region;år,form;sektor,kön;antal', row)) },
  { name: 'a web page', ...refusedFile('unknown-columns', () => '<!doctype html>\n<title>Not found</title>\n') },
  { name: 'JSON', ...refusedFile('broken-quotes', () => '[{"region":"03"}]\n{}\n') },
  {
    name: 'the columns of the other measure',
    ...refusedFile('other-measure', () =>
      lines('lan_kod,lan,kon,inriktning,takt,form,matt,ar,varde', '03,x,x,x,x,x,x,x,1'),
    ),
  },
  {
    name: 'only rows that are wrong',
    ...refusedFile('every-row-refused', () => lines(header, '99,2024,credit,komvux,women,4')),
  },
  {
    name: 'only totals over both sexes',
    ...refusedFile('only-totals', () => lines(header, '03,2024,credit,komvux,totalt,4')),
  },
  {
    name: 'months in some rows of a cell only',
    ...refusedFile('months-mixed', () =>
      lines(
        'region,år,månad,form,sektor,kön,antal',
        '03,2024,1,credit,komvux,women,4',
        '03,2024,,credit,komvux,women,9',
      ),
    ),
  },
  {
    name: 'a workbook that is damaged',
    ...refusedFile('workbook-unreadable', async () =>
      (await workbook([['03', 2024, 'credit', 'komvux', 'women', 4]])).subarray(0, 900),
    ),
  },
  { name: 'a workbook that unpacks to more than can be read', ...refusedFile('workbook-unreadable', sheetBomb) },
  {
    name: 'an archive that is no workbook',
    ...refusedFile('workbook-unreadable', () => zipStored(new Map([['a.csv', Buffer.from(row)]]))),
  },
  {
    name: 'a workbook that is too large',
    ...refusedFile('too-large', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(6 * 1024 * 1024)])),
  },
  { name: 'an empty workbook', ...refusedFile('missing-columns', () => workbook([['03']], ['region'])) },
  { name: 'the header again', ...refusedRow(header, 'unknown-code') },
  { name: 'a row that is too short', ...refusedRow('03,2024', 'wrong-column-count') },
  { name: 'a row that is too long', ...refusedRow(`${row},7`, 'wrong-column-count') },
  { name: 'a region that is not there', ...refusedRow('02,2024,credit,komvux,women,4', 'unknown-code') },
  { name: 'a year to come', ...refusedRow('03,2031,credit,komvux,women,4', 'not-a-count-year') },
  { name: 'a count below zero', ...refusedRow('03,2024,credit,komvux,women,-4', 'negative') },
  { name: 'half a validation', ...refusedRow('03,2024,credit,komvux,women,4.5', 'not-a-whole-number') },
  { name: 'not a number', ...refusedRow('03,2024,credit,komvux,women,NaN', 'not-a-whole-number') },
  { name: 'a number that no country has', ...refusedRow(`03,2024,credit,komvux,women,${'9'.repeat(300)}`, 'too-high') },
  {
    name: 'a formula',
    ...refusedRow('03,2024,credit,komvux,women,=HYPERLINK("x")'.replaceAll('"', ''), 'not-a-whole-number'),
  },
  { name: 'a script', ...refusedRow('<script>alert(1)</script>,2024,credit,komvux,women,4', 'unknown-code') },
  { name: 'an empty cell that is needed', ...refusedRow(',2024,credit,komvux,women,4', 'missing') },
  {
    name: 'a workbook with half a validation',
    content: () =>
      workbook([
        ['03', 2024, 'credit', 'komvux', 'women', 4],
        ['03', 2024, 'credit', 'komvux', 'men', 1.5],
      ]),
    outcome: { checked: 'not-a-whole-number', refusedRows: 1 },
  },
  {
    name: 'the same cell on two rows',
    content: () => lines(header, row, row),
    outcome: { checked: 'repeated-cells', refusedRows: 0 },
  },
  {
    name: 'a total that its parts contradict',
    content: () => lines(header, row, other, '03,2024,credit,komvux,totalt,10'),
    outcome: { checked: 'total-contradicts', refusedRows: 0 },
  },
  {
    name: 'semicolons, quotes, a mark and Windows’ line ends',
    content: () =>
      `\ufeff${lines(header, `"03";2024;"credit";komvux;women;4`).replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    outcome: 'accepted',
  },
  {
    name: 'tabs, and no line end at the end',
    content: () => lines(header, row, other).replaceAll(',', '\t').trimEnd(),
    outcome: 'accepted',
  },
  {
    name: 'line ends inside quotes',
    content: () => lines('region,år,"form",sektor,kön,antal', '"03\n",2024,credit,komvux,women,4'),
    outcome: 'accepted',
  },
  {
    name: 'line ends of an old Mac',
    content: () => {
      const rows = regions.map(({ code }) => `${code},2020,credit,komvux,women,1`)
      return lines(header, ...rows).replaceAll('\n', '\r')
    },
    outcome: 'accepted',
  },
  { name: 'a workbook', content: () => workbook([['03', 2024, 'credit', 'komvux', 'women', 4]]), outcome: 'accepted' },
]
