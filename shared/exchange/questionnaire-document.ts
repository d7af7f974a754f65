import type { AnswerContent } from '#shared/assessments/assessment.ts'
import type { AnswerForm } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { QuestionnaireWords } from './questionnaire-words.ts'

/** Something that can be ticked. `mark` is what is written for it: a level, or the number of an option. */
export type Choice = { mark: string; label: string; text: string; isChosen: boolean }

/** Something that can be written. `hint` is empty where there is none. */
export type Writing = { label: string; hint: string; text: string }

export type QuestionPart = {
  id: string
  question: string
  why: string
  source: string
  /** When it is asked; null: always. */
  condition: string | null
  answerForm: AnswerForm
  /** What is asked of the answer itself. */
  ask: string
  /** The levels or options, and last that the question is not applicable, where it may be; empty where it is answered in words only. */
  choices: Choice[]
  /** Null where the questionnaire does not ask it. */
  reason: Writing | null
  /** `proposal` is the mark that the instrument proposes. */
  power: { label: string; hint: string; proposal: string; choices: Choice[] } | null
  importance: { label: string; hint: string; choices: Choice[] } | null
  evidence: Writing | null
  comment: Writing
  /** Who saved the answer and when; null for none, and in an empty questionnaire. */
  saved: string | null
  /** What the files hold, for reading them back; null for no answer. */
  content: AnswerContent | null
  /** The version of the answer that stands here; 0 for none. */
  version: number
}

export type AreaPart = { id: string; letter: string; title: string; purpose: string; questions: QuestionPart[] }

/** A questionnaire, empty or answered, as every file and the printed page show it: headings, questions and answers are the same in all. */
export type QuestionnaireDocument = {
  language: Language
  title: string
  /** Region and round. */
  subtitle: string
  isAnswered: boolean
  facts: { label: string; value: string }[]
  /** That it is demonstration data, or null. */
  demonstration: string | null
  areas: AreaPart[]
  /** The ISO moment at which it was made. */
  madeAt: string
  /** Of what it is, for reading it back. */
  place: { regionCode: string; roundId: string; instrumentId: string; instrumentVersion: number }
  words: QuestionnaireWords
}

/** All questions in the order they are asked. */
export const questionsOf = ({ areas }: QuestionnaireDocument): QuestionPart[] =>
  areas.flatMap(({ questions }) => questions)
