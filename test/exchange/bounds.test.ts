import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import writeExcelFile from 'write-excel-file/node'
import { unzipWithin, zipStored } from '#shared/platform/bounded-zip.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { filesIn } from './fill-in.ts'

const workbook = async () => new Uint8Array(await writeExcelFile([['a', 1]], { sheet: 'Blad' }).toBuffer())

const tooMuch = { ok: false, refusal: { kind: 'too-much-inside' } }
const noWorkbook = { ok: false, refusal: { kind: 'not-a-workbook' } }

const withSheet = async (change: (xml: string) => string): Promise<Uint8Array> => {
  const files = filesIn(await workbook())
  const path = 'xl/worksheets/sheet1.xml'
  return zipStored(files.set(path, Buffer.from(change(files.get(path)?.toString('utf8') ?? ''))))
}

const row = (markup: string) => (xml: string) => xml.replace('</sheetData>', `${markup}</sheetData>`)

/** An archive whose one file unpacks to `bytes` zeros, and says in its directory that it is small. */
const bomb = (bytes: number): Uint8Array => {
  const packed = deflateRawSync(Buffer.alloc(bytes))
  const stored = zipStored(new Map([['xl/workbook.xml', packed]]))
  // Method 8 in the file's header and in the directory's line.
  stored.writeUInt16LE(8, 8)
  stored.writeUInt16LE(8, stored.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 10)
  return stored
}

describe('a workbook that is read', () => {
  it('gives its sheets with numbers and texts', async () => {
    expect(await readWorkbook(await workbook())).toEqual({ ok: true, value: [{ name: 'Blad', rows: [['a', 1]] }] })
  })

  it('unpacks no further than its bound, whatever the archive says of itself', async () => {
    const file = bomb(40 * 1024 * 1024)
    expect(file.byteLength).toBeLessThan(60_000)
    expect(unzipWithin(file, /.*/, 16 * 1024 * 1024)).toBe('too-much-inside')
    expect(await readWorkbook(file)).toEqual(tooMuch)
    expect(filesIn(bomb(1000)).get('xl/workbook.xml')?.byteLength).toBe(1000)
  })

  it.each([
    ['a cell at the end of the world', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'],
    ['a cell far to the right', '<row r="2"><c r="XFD2"><v>1</v></c></row>'],
    ['the same in single quotes and another prefix', "<x:row r='2'><x:c r='XFD2'><x:v>1</x:v></x:c></x:row>"],
    ['endless rows', '<row/>'.repeat(6000)],
  ])('is not laid out beyond what ours hold: %s', async (_what, markup) => {
    expect(await readWorkbook(await withSheet(row(markup)))).toEqual(tooMuch)
  })

  it.each([
    ['at the end', (xml: string) => xml + '<c '.repeat(70_000)],
    ['among others', row('<c '.repeat(70_000))],
  ])('is none, and that is soon said, with tags that never close %s', async (_where, change) => {
    expect(await readWorkbook(await withSheet(change))).toEqual(noWorkbook)
  })

  it('reads an error in a formula as a text', async () => {
    const markup = '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>'
    expect(await readWorkbook(await withSheet(row(markup)))).toMatchObject({ value: [{ rows: [{}, ['#DIV/0!', 2]] }] })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['words', new TextEncoder().encode('inte ett kalkylblad')],
    ['an archive of something else', new Uint8Array(zipStored(new Map([['hej.txt', Buffer.from('hej')]])))],
    ['an empty workbook part', new Uint8Array(zipStored(new Map([['xl/workbook.xml', Buffer.from('<')]])))],
  ])('is none: %s', async (_what, bytes) => {
    expect(await readWorkbook(bytes)).toEqual(noWorkbook)
  })

  it('is none when it is cut off anywhere', async () => {
    const whole = await workbook()
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(await readWorkbook(whole.slice(0, Math.floor(whole.byteLength * share)))).toEqual(noWorkbook)
  })
})
