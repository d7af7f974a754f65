import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { TemplateBlock, WorkTemplate } from '#shared/articles/work-template.ts'
import type { Language } from '#shared/platform/language.ts'
import { deep, fieldTable, templateTable, textWidth } from './template-tables.ts'
import { templateTexts } from './template-texts.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

type Part = Paragraph | Table

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const

/** Words that follow a table stand a little off from it. */
const afterTable = (isAfterTable: boolean) => (isAfterTable ? { spacing: { before: 200 } } : {})

const partOf = (
  block: Exclude<TemplateBlock, { kind: 'field' }>,
  language: Language,
  isAfterTable: boolean,
): Part[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text[language], heading: headings[block.level], keepNext: true })]
    case 'paragraph':
      return [new Paragraph({ text: block.text[language], ...afterTable(isAfterTable) })]
    case 'bullets':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            text: item[language],
            numbering: { reference: 'points', level: 0 },
            ...afterTable(isAfterTable && index === 0),
          }),
      )
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: block.caption[language], keepNext: true }),
        templateTable(block, language),
      ]
  }
}

/** Everything in its order; fields that follow each other become one table. Between two tables stand words: Word would make one of them otherwise. */
const partsOf = (blocks: readonly TemplateBlock[], language: Language): Part[] => {
  const parts: Part[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    const isAfterTable = parts.at(-1) instanceof Table
    if (block.kind !== 'field') {
      parts.push(...partOf(block, language, isAfterTable))
      continue
    }
    const fields = [block]
    for (let next = blocks[index + 1]; next?.kind === 'field'; next = blocks[index + 1]) {
      fields.push(next)
      index += 1
    }
    if (isAfterTable)
      parts.push(new Paragraph({ style: 'Caption', text: templateTexts[language].fields, keepNext: true }))
    parts.push(fieldTable(fields, language))
  }
  return parts
}

/** Sizes in half points, spacing in twentieths of a point. */
const headingStyle = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: deep },
  paragraph: { spacing: { before, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
})

const styles = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
      paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 140 } },
    },
    title: headingStyle(44, 0),
    heading1: headingStyle(32, 400),
    heading2: headingStyle(26, 300),
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      run: { size: 21, bold: true },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      run: { size: 21 },
      paragraph: { spacing: { before: 0, after: 0, line: 252 } },
    },
    { id: 'Lead', name: 'Lead', run: { size: 24, color: deep }, paragraph: { spacing: { after: 240 } } },
  ].map((style) => ({ ...style, basedOn: 'Normal', next: 'Normal', quickFormat: true })),
})

const footer = (language: Language, origin: string): Footer => {
  const t = templateTexts[language]
  const children = [
    t.madeWith(origin),
    new Tab(),
    `${t.page} `,
    PageNumber.CURRENT,
    ` ${t.of} `,
    PageNumber.TOTAL_PAGES,
  ]
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [new TextRun({ children, size: 17, color: '4D5D68' })],
      }),
    ],
  })
}

/** The template as a Word document: real headings and lists, tables with a head row that is repeated, in its own language, and no empty paragraph between its parts. */
export const writeTemplate = async (
  template: WorkTemplate,
  { language, origin }: { language: Language; origin: string },
): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: template.title[language],
      description: template.howToUse[language],
      creator: 'Valideringslyft',
      lastModifiedBy: 'Valideringslyft',
      styles: styles(language),
      numbering: {
        config: [
          {
            reference: 'points',
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 400, hanging: 280 }, spacing: { after: 60 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: { page: { margin: { top: 1250, bottom: 1250, left: 1361, right: 1361 } } },
          footers: { default: footer(language, origin) },
          children: [
            new Paragraph({ text: template.title[language], heading: HeadingLevel.TITLE }),
            new Paragraph({ style: 'Lead', text: template.howToUse[language] }),
            ...partsOf(template.blocks, language),
          ],
        },
      ],
    }),
  )
