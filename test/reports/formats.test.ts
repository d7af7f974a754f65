import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { csvNameOf } from '#functions/render-report/csv/report-csv.ts'
import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import { makeLanguage } from '#functions/render-report/report-files.ts'
import type { Language } from '#shared/platform/language.ts'
import { figureTable } from '#shared/reports/figure-table.ts'
import { printedCell } from '#shared/reports/printed-cell.ts'
import {
  type Cell,
  cellNotes,
  figuresOf,
  type ReportDocument,
  type ReportTable,
  tablesOf,
} from '#shared/reports/report-document.ts'
import { countAt } from '#shared/reports/report-facts.ts'
import type { ReportFormat } from '#shared/reports/status-report.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { aReport, bothLanguages } from './a-report.ts'
import { fontsFolder } from './fonts.ts'
import { drawPicture } from './pictures.ts'
import { type ReadPage, readPage } from './read-page.ts'
import { readPdf, textsUnder } from './read-pdf.ts'
import { type ReadWord, readWord } from './read-word.ts'
import { readWorkbook } from './read-zip.ts'

type Read = {
  document: ReportDocument
  files: Map<ReportFormat, Uint8Array>
  pdfText: string
  pdfTexts: string[]
  word: ReadWord
  page: ReadPage
}

const snapshot = aSnapshot({ isDemonstration: true })
const texts = { counts: { sv: 'Redovisat: {{antal-valideringar}}.', en: 'Reported: {{antal-valideringar}}.' } }
const read = {} as Record<Language, Read>
let removeFonts: () => Promise<void>

/** Without what setting adds: hyphens, breaks and the many kinds of spaces. */
const flat = (text: string) => text.replace(/[\u00ad\u200b\u2060-]/g, '').replace(/\s+/g, '')

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  const typesetter = await createTypesetter(fonts.folder)
  for (const language of bothLanguages) {
    const document = await aReport({ language, snapshot, texts })
    const made = await makeLanguage(
      { typesetter, drawPicture, origin: 'https://lyft.example', version: 'test' },
      document,
    )
    const files = new Map(made.files.map(({ format, bytes }) => [format, bytes]))
    const file = (format: ReportFormat) => files.get(format) ?? new Uint8Array()
    const pdf = readPdf(file('pdf'))
    read[language] = {
      document,
      files,
      pdfText: flat(pdf.pages.join('\n')),
      pdfTexts: [...textsUnder(pdf, 'Alt'), ...textsUnder(pdf, 'Title')].map(flat),
      word: readWord(file('docx')),
      page: readPage(file('html')),
    }
  }
}, 120_000)
afterAll(() => removeFonts())

const printed = (table: Pick<ReportTable, 'columns' | 'rows'>, document: ReportDocument, notes: readonly string[]) =>
  table.rows.map((row) => row.map((cell, x) => printedCell(cell, table.columns[x], notes, document).text))

const captionOf = (item: { number: number; caption: string }, word: string) => `${word} ${item.number}. ${item.caption}`

const csvOf = (files: Map<ReportFormat, Uint8Array>) =>
  new Map(
    Object.entries(unzipSync(files.get('csv') ?? new Uint8Array())).map(([name, bytes]) => [
      name,
      parse(Buffer.from(bytes), { bom: true, relax_column_count: true }) as string[][],
    ]),
  )

/** A cell as a spreadsheet gets it: plain numbers. */
const plain = (cell: Cell, decimals: number, document: ReportDocument): string => {
  if (typeof cell === 'number') return String(Number(cell.toFixed(decimals)))
  if (typeof cell === 'string') return cell
  return 'mark' in cell ? document.words.marks[cell.mark] : cell.text
}

describe.each(bothLanguages)('the formats of a report say the same (%s)', (language) => {
  it('have the same headings in the same order', () => {
    const { document, pdfText, pdfTexts, word, page } = read[language]
    const chapters = document.chapters.map(({ title }) => title)
    const inside = document.chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    )
    const ofWord = (style: string) => word.paragraphs.filter((one) => one.style === style).map(({ text }) => text)
    const ofPage = (level: number) => page.headings.filter((one) => one.level === level).map(({ text }) => text)
    expect(ofWord('Heading1')).toEqual(chapters)
    expect(ofWord('Heading2')).toEqual(inside)
    expect(ofPage(1)).toEqual([document.title])
    expect(ofPage(2)).toEqual(chapters)
    expect(ofPage(3)).toEqual(inside)
    for (const title of [...chapters, ...inside]) {
      expect([title, pdfText.includes(flat(title))]).toEqual([title, true])
      expect([title, pdfTexts.some((text) => text.endsWith(flat(title)))]).toEqual([title, true])
    }
  })

  it('have the same tables with the same cells', () => {
    const { document, files, pdfText, word, page } = read[language]
    const tables = tablesOf(document)
    const { sheets } = readWorkbookOf(files)
    const csv = csvOf(files)
    const shown = page.tables.filter(({ caption }) => caption.startsWith(`${document.words.table} `))
    expect(word.tables).toHaveLength(tables.length)
    expect(shown).toHaveLength(tables.length)
    for (const [index, table] of tables.entries()) {
      const notes = cellNotes(table)
      const rows = printed(table, document, notes)
      const head = table.columns.map(({ label }) => label)
      const caption = captionOf(table, document.words.table)
      expect(shown[index]).toMatchObject({ caption, head, rows })
      const ofWord = word.tables[index]
      expect(ofWord?.headRows).toBe(1)
      expect(ofWord?.rows[0]).toEqual(head)
      // Letters of notes stand raised after the words.
      for (const [y, row] of rows.entries())
        for (const [x, cell] of row.entries()) expect(ofWord?.rows[y + 1]?.[x]?.startsWith(cell)).toBe(true)
      expect(word.paragraphs.some(({ style, text }) => style === 'Caption' && text === caption)).toBe(true)
      for (const row of rows) for (const cell of row) expect(pdfText.includes(flat(cell))).toBe(true)
      const lines = csv.get(csvNameOf(document, table)) ?? []
      expect(lines[0]?.slice(0, head.length)).toEqual(head)
      expect(lines.slice(1).map((line) => line.slice(0, head.length))).toEqual(
        table.rows.map((row) => row.map((cell, x) => plain(cell, table.columns[x]?.decimals ?? 0, document))),
      )
      const sheet = sheets.get(table.sheet) ?? []
      const numbers = table.rows.map((row) => row.filter((cell) => typeof cell === 'number'))
      const inSheet = sheet.map((row) => row.filter((cell) => typeof cell === 'number'))
      expect(inSheet.flat()).toEqual(numbers.flat())
    }
  })

  it('have the same figures, each with a text in its place and its numbers behind it', () => {
    const { document, files, pdfTexts, word, page } = read[language]
    const figures = figuresOf(document)
    const csv = csvOf(files)
    expect(word.alternativeTexts).toEqual(figures.map(({ alternativeText }) => alternativeText))
    expect(page.figures).toEqual(
      figures.map((figure) => ({
        caption: captionOf(figure, document.words.figure),
        title: figure.caption,
        description: figure.alternativeText,
      })),
    )
    for (const figure of figures) {
      expect(pdfTexts.includes(flat(figure.alternativeText))).toBe(true)
      const behind = figureTable(figure, document)
      const rows = printed(behind, document, [])
      expect(
        page.tables.some(({ caption, rows: found }) => caption === figure.caption && `${found}` === `${rows}`),
      ).toBe(true)
      expect(csv.get(csvNameOf(document, figure))?.slice(1)).toEqual(
        behind.rows.map((row) => row.map((cell, x) => plain(cell, behind.columns[x]?.decimals ?? 0, document))),
      )
    }
  })

  it("show a figure that a text refers to as the snapshot's, with a way to its page and to its table", () => {
    const { pdfText, word, page, document } = read[language]
    const year = snapshot.counts.toSorted((one, other) => other.year - one.year)[0]
    const total = year && countAt(year, {})
    if (typeof total !== 'number') throw new Error('the snapshot has no total')
    const sentence = `${language === 'sv' ? 'Redovisat' : 'Reported'}: ${total.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')}.`
    expect(pdfText).toContain(flat(sentence))
    expect(word.paragraphs.some(({ text }) => flat(text) === flat(sentence))).toBe(true)
    const path = language === 'sv' ? '/nationell-bild/uppgift/' : '/en/national-picture/figure/'
    expect(page.html).toContain(`href="https://lyft.example${path}antal-valideringar?sammanstallning=${snapshot.id}"`)
    expect(JSON.parse(Buffer.from(read[language].files.get('json') ?? []).toString())).toEqual(
      JSON.parse(JSON.stringify(document)),
    )
  })

  it('lead from text to table and figure, and from note to text', () => {
    const { word, page } = read[language]
    expect(word.anchors.length).toBeGreaterThan(8)
    for (const anchor of word.anchors) expect([anchor, word.bookmarks.includes(anchor)]).toEqual([anchor, true])
    for (const anchor of page.anchors) expect([anchor, page.ids.includes(anchor)]).toEqual([anchor, true])
    expect(new Set(page.ids).size).toBe(page.ids.length)
    expect(word.footnotes.filter((text) => text !== '')).toHaveLength(
      read[language].document.chapters
        .flatMap(({ blocks }) => blocks)
        .filter((block) => block.kind === 'paragraph' && block.note).length,
    )
  })

  it('say in which language they are, and that they are demonstration data', () => {
    const { word, page, document } = read[language]
    expect(word.styles).toContain(language === 'sv' ? 'w:val="sv-SE"' : 'w:val="en-GB"')
    expect(word.core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${document.madeAt.slice(0, 19)}Z<`)
    expect(page.html).toContain(`<html lang="${language}">`)
    expect(page.html).not.toMatch(/<script|<link rel="stylesheet"|src="http|url\((?!#)/)
    for (const text of [page.html, word.paragraphs.map((one) => one.text).join()])
      expect(text).toContain(document.demonstration.short)
  })
})

const readWorkbookOf = (files: Map<ReportFormat, Uint8Array>) => readWorkbook(files.get('xlsx') ?? new Uint8Array())
