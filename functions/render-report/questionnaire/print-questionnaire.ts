import { isAnswered } from '#shared/assessments/assessment.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart, Writing } from '#shared/exchange/questionnaire-document.ts'
import type { Language } from '#shared/platform/language.ts'
import { printableText } from '#shared/reports/typed-text.ts'

const regionsOfLanguage = { sv: 'SE', en: 'GB' } as const satisfies Record<Language, string>

const printedWriting = (writing: Writing | null) =>
  writing && {
    label: writing.label,
    hint: printableText(writing.hint),
    text: printableText(writing.text),
    paragraphs: printableText(writing.text).split(/\n+/),
  }

const printedQuestion = ({ content, ...question }: QuestionPart) => ({
  ...question,
  isUnanswered: !isAnswered(content ?? undefined, question.answerForm),
  question: printableText(question.question),
  why: printableText(question.why),
  source: printableText(question.source),
  choices: question.choices.map((choice) => ({
    ...choice,
    label: printableText(choice.label),
    text: printableText(choice.text),
  })),
  reason: printedWriting(question.reason),
  evidence: printedWriting(question.evidence),
  comment: printedWriting(question.comment),
  saved: question.saved && printableText(question.saved),
})

const printedArea = (area: AreaPart) => ({
  ...area,
  title: printableText(area.title),
  purpose: printableText(area.purpose),
  questions: area.questions.map(printedQuestion),
})

/** «Sida 3 av 8» in the parts around its two numbers. */
const pageWords = ({ words }: QuestionnaireDocument) => {
  const [before = '', between = ''] = words.page('\u0000', '\u0000').split('\u0000')
  return { before, between }
}

/** The questionnaire as the template reads it: only signs that the typeface has, texts in paragraphs. */
export const printedQuestionnaire = (document: QuestionnaireDocument) => ({
  ...document,
  region: regionsOfLanguage[document.language],
  kindWord: document.isAnswered ? document.words.answered : document.words.empty,
  demonstrationWord: document.demonstration?.split('.')[0] ?? null,
  facts: document.facts.map(({ label, value }) => ({ label, value: printableText(value) })),
  areas: document.areas.map(printedArea),
  pageWords: pageWords(document),
})
