import type { Importance } from '#shared/assessments/assessment.ts'
import { choiceWords } from '#shared/assessments/choice-words.ts'
import type { Power } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import type { AnswerField } from './answer-form.ts'

type AnswerTexts = {
  /** What a field is called where an answer is read. */
  names: Record<AnswerField, string>
  level: string
  levelName: (level: number) => string
  target: string
  notApplicable: string
  notApplicableText: string
  /** What is asked where one, or several, of the options are to be chosen. */
  chooseOne: string
  chooseSeveral: string
  /** In an interview the options are codes, and the words are notes. */
  codes: string
  notes: string
  inWords: string
  clearLevel: string
  reason: string
  reasonHint: string
  power: string
  powerHint: (proposed: string) => string
  powers: Record<Power, string>
  importance: string
  importanceHint: string
  importances: Record<Importance, string>
  evidence: string
  evidenceHint: (example: string) => string
  comment: string
  commentHint: string
  noAnswer: string
  none: string
  source: string
}

/** The words of an answer: its fields and their choices, as they are asked and shown. */
export const answerTexts = texts<AnswerTexts>({
  sv: {
    ...choiceWords.sv,
    names: {
      level: 'Nivå',
      chosen: 'Svar',
      reason: 'Varför ej tillämpligt',
      power: 'Rådighet',
      importance: 'Vikt',
      evidence: 'Det visar vårt svar',
      comment: 'Kommentar',
    },
    level: 'Vad stämmer bäst in på er?',
    target: 'mål',
    notApplicableText: 'Frågan passar inte vår region. Den räknas då inte med.',
    chooseOne: 'Välj det som stämmer bäst',
    chooseSeveral: 'Välj allt som stämmer',
    codes: 'Koder: det här kom upp',
    notes: 'Anteckningar',
    inWords: 'Ert svar',
    clearLevel: 'Ta bort valet',
    reason: 'Varför är frågan inte tillämplig?',
    reasonHint: 'Behövs bara om ni väljer ”ej tillämpligt”.',
    power: 'Rådighet: vem kan ändra på det här?',
    powerHint: (proposed) => `Förslaget är ”${proposed}”. Ändra om det inte stämmer hos er.`,
    importance: 'Hur viktigt är det här för er?',
    importanceHint: 'Vikten avgör vad som hamnar överst när ni ska prioritera. Väljer ni ingen räknas den som 2.',
    evidence: 'Vad visar det? (frivilligt)',
    evidenceHint: (example) => `Till exempel: ${example}`,
    comment: 'Kommentar (frivilligt)',
    commentHint: 'Kollegorna ser den nu, och den nationella samordnaren när ni har lämnat in.',
    noAnswer: 'inget svar',
    none: 'inget valt',
    source: 'Källa',
  },
  en: {
    ...choiceWords.en,
    names: {
      level: 'Level',
      chosen: 'Answer',
      reason: 'Why not applicable',
      power: 'Power',
      importance: 'Importance',
      evidence: 'What shows it',
      comment: 'Comment',
    },
    level: 'What fits you best?',
    target: 'target',
    notApplicableText: 'The question does not fit our region. It is then not counted.',
    chooseOne: 'Choose what fits best',
    chooseSeveral: 'Choose all that fit',
    codes: 'Codes: this came up',
    notes: 'Notes',
    inWords: 'Your answer',
    clearLevel: 'Remove the choice',
    reason: 'Why is the question not applicable?',
    reasonHint: 'Only needed if you choose “not applicable”.',
    power: 'Power: who can change this?',
    powerHint: (proposed) => `The suggestion is “${proposed}”. Change it if it is different for you.`,
    importance: 'How important is this to you?',
    importanceHint:
      'Importance decides what comes first when you prioritise. If you do not choose one, it counts as 2.',
    evidence: 'What shows it? (optional)',
    evidenceHint: (example) => `For example: ${example}`,
    comment: 'Comment (optional)',
    commentHint: 'Your colleagues see it now, and the national coordinator once you have handed in.',
    noAnswer: 'no answer',
    none: 'nothing chosen',
    source: 'Source',
  },
})
