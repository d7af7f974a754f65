import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTypesetter, type Typesetter, TypesettingFailed } from '#functions/render-report/pdf/typeset.ts'
import type { Language } from '#shared/platform/language.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { figuresOf, type ReportDocument, tablesOf } from '#shared/reports/report-document.ts'
import type { ReportMaterial } from '#shared/reports/report-facts.ts'
import { formatNumber } from '#shared/reports/report-words.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { anOrderedReport, aReport, bothLanguages, someMaterial } from './a-report.ts'
import { aNote } from './a-status-report.ts'
import { fontsFolder } from './fonts.ts'
import { type ReadPdf, readPdf, structureInOrder, structureOf, textsUnder, untaggedOn } from './read-pdf.ts'

let typesetter: Typesetter
let removeFonts: () => Promise<void>
const reports = {} as Record<Language, ReportDocument>
const files = {} as Record<Language, Uint8Array>
const pdfs = {} as Record<Language, ReadPdf>

/** Text as read: hyphens and line breaks of the setting taken away. */
const flat = (text: string) => text.replace(/[\u00ad\u200b\u2060-]/g, '').replace(/\s+/g, '')

/** Which of the texts do not stand in the whole. */
const missingFrom = (whole: string, texts: readonly string[]) => texts.filter((text) => !whole.includes(flat(text)))

beforeAll(async () => {
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  typesetter = await createTypesetter(fonts.folder)
  for (const language of bothLanguages) {
    reports[language] = await aReport({ language, snapshot: aSnapshot({ isDemonstration: true }) })
    files[language] = typesetter.pdf(reports[language])
    pdfs[language] = readPdf(files[language])
  }
}, 60_000)
afterAll(() => removeFonts())

/** Some ten lines. */
const longComment = 'En kommentar som samordnaren har skrivit om det som har hänt sedan sist. '.repeat(12)

/** A picture that can be compared with an earlier one, in which everything was lower. */
const withPrevious = async (isDemonstration: boolean): Promise<Pick<ReportMaterial, 'snapshot' | 'previous'>> => {
  const snapshot = aSnapshot({ isDemonstration })
  const { instrument, round } = await someMaterial()
  const areas = snapshot.areas.map((area) => ({ ...area, median: Math.max(0, (area.median ?? 0) - 9) }))
  const earlier = { ...aSnapshot({ submitted: 7 }), id: 'snapshot-0', createdAt: '2026-06-30T04:00:00.000Z', areas }
  return { snapshot, previous: { id: '2025-ministry-v1', snapshot: earlier, instrument, round } }
}

describe.each(bothLanguages)('the PDF (%s)', (language) => {
  it('says that it is PDF/UA-1, tagged, and in which language', () => {
    const { metadata, objects } = pdfs[language]
    const all = [...objects.values()].join('\n')
    expect(metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(all).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(all).toMatch(/\/StructTreeRoot \d+ 0 R/)
    expect(all).toMatch(language === 'sv' ? /\/Lang \(sv-SE\)/ : /\/Lang \(en-GB\)/)
    expect(all).toContain('/DisplayDocTitle true')
    expect(metadata).toContain(reports[language].title)
  })

  it('tags headings, lists, tables with their heads, figures, notes and the contents', () => {
    const kinds = structureOf(pdfs[language])
    const tables = tablesOf(reports[language])
    expect(kinds.Table).toBe(tables.length)
    expect(kinds.TH).toBeGreaterThanOrEqual(tables.reduce((sum, { columns }) => sum + columns.length, 0))
    expect(kinds.Figure).toBeGreaterThanOrEqual(figuresOf(reports[language]).length)
    for (const kind of ['Title', 'H1', 'H2', 'L', 'LI', 'TOC', 'TOCI', 'Caption', 'Note'])
      expect([kind, kinds[kind] ?? 0]).not.toEqual([kind, 0])
  })

  it('has its headings in order, one step down at a time, under one title', () => {
    const headings = structureInOrder(pdfs[language]).flatMap(({ kind }) =>
      /^H[1-6]$/.test(kind) ? [Number(kind.slice(1))] : [],
    )
    expect(headings.length).toBe(
      // The contents have a heading of their own.
      1 +
        reports[language].chapters.length +
        reports[language].chapters.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'heading').length,
    )
    for (const [index, level] of headings.entries()) expect(level).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1)
    expect(structureOf(pdfs[language]).Title).toBe(1)
  })

  it('says of every head of a table that it heads its column, and lists every element of the structure in the tree', () => {
    const tree = structureInOrder(pdfs[language])
    const heads = tree.filter(({ kind }) => kind === 'TH')
    expect(heads.length).toBeGreaterThan(30)
    for (const { dictionary } of heads) expect(dictionary).toMatch(/\/Scope \/Column/)
    const all = Object.values(structureOf(pdfs[language])).reduce((sum, count) => sum + count, 0)
    expect(tree).toHaveLength(all)
  })

  it('paints nothing that is neither part of the structure nor marked as decoration', () => {
    expect(pdfs[language].contents.flatMap(untaggedOn)).toEqual([])
    expect(pdfs[language].contents.join('')).toContain('/Artifact')
    expect(untaggedOn('/P BDC (f) Tj EMC 0 0 m f')).toEqual(['f'])
  })

  it('is described for libraries: identifier, publisher, rights, keywords and citation', () => {
    const { metadata } = pdfs[language]
    const { address, citation, keywords } = reports[language]
    expect(metadata).toContain(`<dc:identifier>${address}</dc:identifier>`)
    expect(metadata).toContain('<dc:publisher><rdf:Bag><rdf:li>Valideringslyft</rdf:li>')
    expect(metadata).toContain('publicdomain/zero')
    expect(metadata).toContain(keywords.join(', '))
    expect(flat(pdfs[language].pages[1] ?? '').includes(flat(citation))).toBe(true)
  })

  it('fits a ministry on four pages, with changes and a comment, in demonstration and in earnest', async () => {
    for (const isDemonstration of [true, false]) {
      const report = await aReport({
        language,
        ...(await withPrevious(isDemonstration)),
        report: anOrderedReport({ id: '2026-ministry-v1', choice: wholeChoice('ministry') }),
        texts: { summary: { sv: longComment, en: longComment } },
      })
      const brief = readPdf(typesetter.pdf(report))
      expect(brief.pages.length).toBeLessThanOrEqual(4)
      expect(flat(brief.pages.join('')).includes(flat(report.address))).toBe(true)
      expect(structureInOrder(brief).filter(({ kind }) => kind === 'TOC')).toEqual([])
    }
  })

  it('gives every figure its alternative text', () => {
    const texts = textsUnder(pdfs[language], 'Alt').map(flat)
    for (const { alternativeText } of figuresOf(reports[language]))
      expect(texts.includes(flat(alternativeText))).toBe(true)
  })

  it('has a bookmark for every chapter and area', () => {
    const titles = textsUnder(pdfs[language], 'Title').map(flat)
    for (const chapter of reports[language].chapters) {
      expect(titles.some((title) => title.endsWith(flat(chapter.title)))).toBe(true)
      for (const block of chapter.blocks)
        if (block.kind === 'heading') expect(titles.includes(flat(block.text))).toBe(true)
    }
  })

  it('uses the shipped typefaces, embedded, and no others', () => {
    const all = [...pdfs[language].objects.values()].join('\n')
    const names = [...all.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(name).toMatch(/^SourceSans3-/)
  })

  it('says on the cover and in every running head that it is demonstration data', () => {
    const { short } = reports[language].demonstration
    expect(pdfs[language].pages.filter((page) => !flat(page).includes(flat(short)))).toEqual([])
  })

  it('shows the numbers of every table, and «döljs» and «uppgift saknas» where there is none', () => {
    const text = flat(pdfs[language].pages.join('\n'))
    for (const table of tablesOf(reports[language])) {
      expect(missingFrom(text, [table.caption])).toEqual([])
      for (const row of table.rows) {
        const printed = row.map((cell, x) => {
          if (typeof cell === 'string') return cell
          if (typeof cell !== 'number') return 'mark' in cell ? reports[language].words.marks[cell.mark] : cell.text
          const decimals = table.columns[x]?.decimals ?? 0
          return decimals > 0
            ? cell.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { minimumFractionDigits: decimals })
            : formatNumber(cell, language, 0)
        })
        expect(missingFrom(text, printed)).toEqual([])
      }
    }
    const gotland = language === 'sv' ? 'RegionGotland1546döljs' : 'RegionGotland1,546hidden'
    expect(missingFrom(text, [gotland])).toEqual([])
  })
})

describe('setting a report', () => {
  it('gives the same bytes for the same report', () => {
    expect(Buffer.from(typesetter.pdf(reports.sv)).equals(Buffer.from(files.sv))).toBe(true)
  })

  it('says nothing of demonstration data in a real report', async () => {
    const pages = readPdf(typesetter.pdf(await aReport())).pages.join('\n')
    expect(flat(pages).includes('Demonstrationsdata')).toBe(false)
  })

  it('reads no text of the report as code of its own', async () => {
    const report = await aReport({
      report: anOrderedReport({
        id: '2026-v2',
        reportVersion: 2,
        changeNote: aNote('#panic("x") $a_b$ *x* \\u{41} = y'),
      }),
    })
    const text = flat(readPdf(typesetter.pdf(report)).pages.join('\n'))
    expect(missingFrom(text, ['#panic("x") $a_b$ *x* \\u{41} = y'])).toEqual([])
  })

  it('refuses in its own words what Typst refuses', async () => {
    const report = await aReport()
    const other = tablesOf(report).find(({ id }) => id === 'barriers')
    if (!other) throw new Error('no table')
    // Two tables of one name: what points at it points at nothing certain.
    other.id = 'regions'
    expect(() => typesetter.pdf(report)).toThrow(TypesettingFailed)
  })
})
