import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { isAnswered } from '#shared/assessments/assessment.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart, Writing } from '#shared/exchange/questionnaire-document.ts'
import { demonstrationWord, pageWords } from '../pdf/page-parts.ts'
import {
  choiceLine,
  factTable,
  heading,
  labelLines,
  paragraph,
  runs,
  smallPrint,
  warningLine,
  writingFrame,
} from './document-parts.ts'

type Block = Paragraph | Table

const locales = { sv: 'sv-SE', en: 'en-GB' } as const
const deep = '083F51'
/** The width of the text on A4 between margins of 24 mm, in twentieths of a point. */
const textWidth = 9184

const writing = (it: Writing | null, document: QuestionnaireDocument, heightMm: number): Block[] => {
  if (!it || (document.isAnswered && it.text === '')) return []
  return [
    ...labelLines(document.isAnswered ? { label: it.label, hint: '' } : it),
    writingFrame(it.text, document.isAnswered ? 0 : heightMm),
  ]
}

const picking = (it: QuestionPart['power'] | QuestionPart['importance'], document: QuestionnaireDocument): Block[] => {
  if (!it || (document.isAnswered && !it.choices.some(({ isChosen }) => isChosen))) return []
  return [
    ...labelLines(document.isAnswered ? { label: it.label, hint: '' } : it),
    ...it.choices.map((choice) => choiceLine(choice, document.words.chosen)),
  ]
}

const questionBlocks = (question: QuestionPart, document: QuestionnaireDocument): Block[] => {
  const { words: t } = document
  const isOpen = document.isAnswered && !isAnswered(question.content ?? undefined, question.answerForm)
  return [
    heading(`${question.id}  ${question.question}`, 2),
    ...(question.condition ? [warningLine(question.condition)] : []),
    ...(question.why ? [smallPrint(`${t.why} ${question.why} ${t.source}: ${question.source}.`)] : []),
    ...(question.choices.length > 0
      ? [
          paragraph(runs(question.ask, { bold: true }), { isKept: true }),
          ...question.choices.map((choice) => choiceLine(choice, t.chosen)),
        ]
      : []),
    ...(isOpen ? [paragraph(runs(t.noAnswer, { italics: true }))] : []),
    ...writing(question.reason, document, 12),
    ...picking(question.power, document),
    ...picking(question.importance, document),
    ...writing(question.evidence, document, 24),
    ...writing(question.comment, document, question.answerForm === 'text' ? 48 : 24),
    ...(question.saved ? [smallPrint(question.saved)] : []),
  ]
}

const areaBlocks = (area: AreaPart, document: QuestionnaireDocument): Block[] => [
  heading(`${area.letter}. ${area.title}`, 1),
  ...(area.purpose ? [paragraph(runs(area.purpose))] : []),
  ...area.questions.flatMap((question) => questionBlocks(question, document)),
]

const frontBlocks = (document: QuestionnaireDocument): Block[] => {
  const { words: t } = document
  return [
    new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
    paragraph(runs(document.subtitle, { size: 28, color: deep })),
    paragraph(runs(document.isAnswered ? t.answered : t.empty, { bold: true })),
    ...(document.demonstration ? [warningLine(document.demonstration)] : []),
    factTable(document.facts, t.factColumns),
    ...(document.isAnswered
      ? []
      : [
          paragraph(runs(t.howTo.title, { bold: true }), { before: 240, isKept: true }),
          ...t.howTo.paper.map((step) => new Paragraph({ text: step, bullet: { level: 0 }, spacing: { after: 60 } })),
        ]),
  ]
}

const headingStyle = (size: number, before: number) => ({
  run: { font: 'Calibri', size, bold: true, color: deep },
  paragraph: { spacing: { before, after: 120, line: 240, lineRule: LineRuleType.AUTO } },
})

const smallRun = { size: 17, color: '4D5D68' }

const sections = (document: QuestionnaireDocument) => {
  const { words: t } = document
  const { before, between } = pageWords(t.page)
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }]
  const demonstration = demonstrationWord(document.demonstration)
  return [
    {
      properties: { page: { margin: { top: 1500, bottom: 1250, left: 1361, right: 1361 } } },
      headers: {
        default: new Header({
          children: [
            new Paragraph({
              tabStops,
              children: [
                new TextRun({ text: document.subtitle, ...smallRun }),
                ...(demonstration
                  ? [new TextRun({ children: [new Tab(), demonstration], ...smallRun, bold: true })]
                  : []),
              ],
            }),
          ],
        }),
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              tabStops,
              children: [
                new TextRun({
                  children: [
                    document.isAnswered ? t.answered : t.empty,
                    new Tab(),
                    before,
                    PageNumber.CURRENT,
                    between,
                    PageNumber.TOTAL_PAGES,
                  ],
                  ...smallRun,
                }),
              ],
            }),
          ],
        }),
      },
      children: [...frontBlocks(document), ...document.areas.flatMap((area) => areaBlocks(area, document))],
    },
  ]
}

/** The questionnaire as a Word document that can be written in: real headings, lists and boxes to tick, in its own language. */
export const writeWordDocument = async (document: QuestionnaireDocument): Promise<Uint8Array> => {
  const made = new Document({
    title: `${document.title}: ${document.subtitle}`,
    creator: 'Valideringslyft',
    lastModifiedBy: 'Valideringslyft',
    description: document.demonstration ?? '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: locales[document.language] } },
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
        },
        title: headingStyle(44, 0),
        heading1: headingStyle(34, 480),
        heading2: headingStyle(25, 360),
      },
    },
    numbering: {
      config: [
        {
          reference: 'choices',
          levels: [
            {
              level: 0,
              format: LevelFormat.NONE,
              text: '',
              alignment: AlignmentType.LEFT,
              suffix: 'nothing',
              style: { paragraph: { indent: { left: 340, hanging: 340 } } },
            },
          ],
        },
      ],
    },
    sections: sections(document),
  })
  return Packer.toBuffer(made)
}
