import { inflateRawSync } from 'node:zlib'

/** The files of a zip archive by name, as text. Enough for a workbook: no encryption, no zip64. */
const readZip = (bytes: Uint8Array): Map<string, string> => {
  const buffer = Buffer.from(bytes)
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('not a zip archive')
  const files = new Map<string, string>()
  let at = buffer.readUInt32LE(end + 16)
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = buffer.readUInt16LE(at + 28)
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20))
    files.set(name, (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return files
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const textsIn = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text]) => unescaped(text ?? '')).join('')

/** A sheet as rows of cells: texts and numbers, null for empty ones. */
export type SheetRows = (string | number | null)[][]

const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const rowsOf = (xml: string, shared: readonly string[]): SheetRows =>
  [...xml.matchAll(/<row [^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, inside]) => {
    const row: SheetRows[number] = []
    for (const [, attributes = '', value] of (inside ?? '').matchAll(
      /<c ([^>]*?)(?:\/>|>(?:<v>([\s\S]*?)<\/v>)?<\/c>)/g,
    )) {
      const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1'
      const isShared = attributes.includes('t="s"')
      row[columnOf(address)] = value === undefined ? null : isShared ? (shared[Number(value)] ?? '') : Number(value)
    }
    return Array.from(row, (cell) => cell ?? null)
  })

/** The sheets of a workbook by name, and whether any cell holds a formula. */
export const readWorkbook = (bytes: Uint8Array): { sheets: Map<string, SheetRows>; hasFormula: boolean } => {
  const files = readZip(bytes)
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, one]) =>
    textsIn(one ?? ''),
  )
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) =>
    unescaped(name ?? ''),
  )
  const xmls = names.map((_, index) => files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '')
  return {
    sheets: new Map(names.map((name, index) => [name, rowsOf(xmls[index] ?? '', shared)])),
    hasFormula: xmls.some((xml) => /<f[ >]/.test(xml)),
  }
}
