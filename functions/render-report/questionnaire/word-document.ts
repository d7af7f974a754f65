import { AlignmentType, HeadingLevel, LevelFormat, Paragraph } from 'docx'
import { isAnswered } from '#shared/assessments/assessment.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart, Writing } from '#shared/exchange/questionnaire-document.ts'
import { demonstrationWord } from '../pdf/page-parts.ts'
import { deep, type WordBlock, writeWordFile } from '../word/word-file.ts'
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

const writing = (it: Writing | null, document: QuestionnaireDocument, heightMm: number): WordBlock[] => {
  if (!it || (document.isAnswered && it.text === '')) return []
  return [
    ...labelLines(document.isAnswered ? { label: it.label, hint: '' } : it),
    writingFrame(it.text, document.isAnswered ? 0 : heightMm),
  ]
}

const picking = (
  it: QuestionPart['power'] | QuestionPart['importance'],
  document: QuestionnaireDocument,
): WordBlock[] => {
  if (!it || (document.isAnswered && !it.choices.some(({ isChosen }) => isChosen))) return []
  return [
    ...labelLines(document.isAnswered ? { label: it.label, hint: '' } : it),
    ...it.choices.map((choice) => choiceLine(choice, document.words.chosen)),
  ]
}

const questionBlocks = (question: QuestionPart, document: QuestionnaireDocument): WordBlock[] => {
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

const areaBlocks = (area: AreaPart, document: QuestionnaireDocument): WordBlock[] => [
  heading(`${area.letter}. ${area.title}`, 1),
  ...(area.purpose ? [paragraph(runs(area.purpose))] : []),
  ...area.questions.flatMap((question) => questionBlocks(question, document)),
]

const frontBlocks = (document: QuestionnaireDocument): WordBlock[] => {
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

/** The boxes to tick stand in a list without marks. */
const choices = {
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
} as const

/** The questionnaire as a Word document that can be written in: real headings, lists and boxes to tick, in its own language. */
export const writeWordDocument = (document: QuestionnaireDocument): Promise<Uint8Array> => {
  const { words: t } = document
  return writeWordFile({
    title: `${document.title}: ${document.subtitle}`,
    description: document.demonstration ?? '',
    language: document.language,
    head: document.subtitle,
    headMark: demonstrationWord(document.demonstration),
    foot: document.isAnswered ? t.answered : t.empty,
    page: t.page,
    numbering: [choices],
    isDense: false,
    children: [...frontBlocks(document), ...document.areas.flatMap((area) => areaBlocks(area, document))],
  })
}
