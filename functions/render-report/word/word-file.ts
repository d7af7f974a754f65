import {
  Document,
  Footer,
  Header,
  type INumberingOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  type TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Language } from '#shared/platform/language.ts'
import { pageWords } from '../pdf/page-parts.ts'
import { steadyFile } from './steady-file.ts'

export type WordBlock = Paragraph | Table | TableOfContents

type WordFile = {
  title: string
  description: string
  language: Language
  /** What stands on every page: at the left of the head and of the foot, and in bold at the right of the head. */
  head: string
  headMark: string | null
  foot: string
  page: (number: string, of: string) => string
  numbering: INumberingOptions['config']
  /** Smaller text and narrower margins, for what must fit on one page. */
  isDense: boolean
  keywords?: string
  /** Whether long words may be parted at the ends of lines: narrow columns need it. */
  isHyphenated?: boolean
  /** In the order of their numbers, from 1. */
  footnotes?: readonly string[]
  /** Set as the file's own date, so that making it twice gives the same file. */
  madeAt?: string
  children: readonly WordBlock[]
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/** The colour of headings, as in the PDF files. */
export const deep = '083F51'

/** Lengths in twentieths of a point, sizes in half points. Margins of 24 mm leave 9184 of A4's width for text; those of 18 mm 9865. */
const ordinary = {
  margin: { top: 1500, bottom: 1250, left: 1361, right: 1361 },
  textWidth: 9184,
  run: 21,
  line: 264,
  titles: { title: [44, 0], heading1: [34, 480], heading2: [25, 360] },
  after: 120,
} as const
const dense = {
  margin: { top: 1020, bottom: 850, left: 1020, right: 1020, header: 480, footer: 400 },
  textWidth: 9865,
  run: 18,
  line: 228,
  titles: { title: [36, 0], heading1: [22, 130], heading2: [20, 100] },
  after: 40,
} as const

const smallRun = { size: 17, color: '4D5D68' }

const headOf = ({ head, headMark }: WordFile, tabStops: { type: typeof TabStopType.RIGHT; position: number }[]) =>
  new Header({
    children: [
      new Paragraph({
        tabStops,
        children: [
          new TextRun({ text: head, ...smallRun }),
          ...(headMark ? [new TextRun({ children: [new Tab(), headMark], ...smallRun, bold: true })] : []),
        ],
      }),
    ],
  })

const footOf = ({ foot, page }: WordFile, tabStops: { type: typeof TabStopType.RIGHT; position: number }[]) => {
  const { before, between } = pageWords(page)
  const children = [foot, new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ tabStops, children: [new TextRun({ children, ...smallRun })] })] })
}

/** Styles of what stands in reports: the first words of a chapter, and what stands over, in and under a table. */
const ownStyles = [
  { id: 'Lead', name: 'Lead', run: { size: 26, color: deep }, paragraph: { spacing: { after: 200 } } },
  {
    id: 'Caption',
    name: 'caption',
    run: { size: 19, bold: true },
    paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
  },
  {
    id: 'TableText',
    name: 'Table Text',
    run: { size: 18 },
    paragraph: { spacing: { before: 0, after: 0, line: 240 } },
  },
  { id: 'TableNote', name: 'Table Note', run: smallRun, paragraph: { spacing: { before: 60, after: 40, line: 240 } } },
  {
    id: 'ContentsTitle',
    name: 'Contents Title',
    run: { size: 30, bold: true, color: deep },
    paragraph: { spacing: { before: 480, after: 160 } },
  },
].map((style) => ({ ...style, basedOn: 'Normal', next: 'Normal', quickFormat: true }))

/** A Word document in the service's dress, in its own language, with its head and foot on every page. */
export const writeWordFile = async (file: WordFile): Promise<Uint8Array> => {
  const { margin, textWidth, run, line, titles, after } = file.isDense ? dense : ordinary
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  const titleStyle = ([size, before]: readonly [number, number]) => ({
    run: { font: 'Calibri', size, bold: true, color: deep },
    paragraph: { spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO } },
  })
  const made = new Document({
    title: file.title,
    creator: 'Valideringslyft',
    lastModifiedBy: 'Valideringslyft',
    description: file.description,
    ...(file.keywords && { keywords: file.keywords }),
    ...(file.isHyphenated && { hyphenation: { autoHyphenation: true } }),
    ...(file.footnotes && {
      footnotes: Object.fromEntries(
        file.footnotes.map((text, index) => [index + 1, { children: [new Paragraph({ style: 'TableNote', text })] }]),
      ),
    }),
    styles: {
      paragraphStyles: ownStyles,
      default: {
        document: {
          run: { font: 'Calibri', size: run, language: { value: locales[file.language] } },
          paragraph: { spacing: { line, lineRule: LineRuleType.AUTO } },
        },
        title: titleStyle(titles.title),
        heading1: titleStyle(titles.heading1),
        heading2: titleStyle(titles.heading2),
      },
    },
    numbering: { config: file.numbering },
    sections: [
      {
        properties: { page: { margin } },
        headers: { default: headOf(file, tabStops) },
        footers: { default: footOf(file, tabStops) },
        children: file.children,
      },
    ],
  })
  const packed = await Packer.toBuffer(made)
  return file.madeAt === undefined ? packed : steadyFile(packed, file.madeAt)
}
