import { strFromU8, unzipSync } from 'fflate'

/** What the tests read of a Word file: paragraphs with their styles, tables, pictures' texts, footnotes and properties. */
export type ReadWord = {
  paragraphs: { style: string; text: string }[]
  tables: { headRows: number; rows: string[][] }[]
  alternativeTexts: string[]
  footnotes: string[]
  /** Places that links lead to, and those that there are. */
  anchors: string[]
  bookmarks: string[]
  core: string
  styles: string
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text ?? '')).join('')

const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p(?: [^>]*)?>[\s\S]*?<\/w:p>/g)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
  }))

/** Reads a Word file. Throws when it is no archive, or has no document. */
export const readWord = (bytes: Uint8Array): ReadWord => {
  const files = unzipSync(bytes)
  const part = (name: string): string => {
    const file = files[name]
    return file ? strFromU8(file) : ''
  }
  const document = part('word/document.xml')
  if (document === '') throw new Error('the Word file has no document')
  const tables = [...document.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => {
    const rows = [...table.matchAll(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g)].map(([row]) => row)
    return {
      headRows: rows.filter((row) => row.includes('<w:tblHeader')).length,
      rows: rows.map((row) => [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => textOf(cell))),
    }
  })
  return {
    paragraphs: paragraphsOf(document.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '')),
    tables,
    alternativeTexts: [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) =>
      unescaped(text ?? ''),
    ),
    footnotes: paragraphsOf(part('word/footnotes.xml')).map(({ text }) => text),
    anchors: [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name ?? ''),
    bookmarks: [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name ?? ''),
    core: part('docProps/core.xml'),
    styles: part('word/styles.xml'),
  }
}
