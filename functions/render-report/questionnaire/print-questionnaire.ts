import { isAnswered } from '#shared/assessments/assessment.ts'
import type { AreaPart, QuestionnaireDocument, QuestionPart, Writing } from '#shared/exchange/questionnaire-document.ts'
import { printableText } from '#shared/reports/typed-text.ts'
import { demonstrationWord, pageWords, regionsOfLanguage } from '../pdf/page-parts.ts'

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

/** The questionnaire as the template reads it: only signs that the typeface has, texts in paragraphs. */
export const printedQuestionnaire = (document: QuestionnaireDocument) => ({
  ...document,
  region: regionsOfLanguage[document.language],
  kindWord: document.isAnswered ? document.words.answered : document.words.empty,
  demonstrationWord: demonstrationWord(document.demonstration),
  facts: document.facts.map(({ label, value }) => ({ label, value: printableText(value) })),
  areas: document.areas.map(printedArea),
  pageWords: pageWords(document.words.page),
})
