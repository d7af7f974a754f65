import type { Importance } from '#shared/assessments/assessment.ts'
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
    names: {
      level: 'Nivå',
      reason: 'Varför ej tillämpligt',
      power: 'Rådighet',
      importance: 'Vikt',
      evidence: 'Det visar vårt svar',
      comment: 'Kommentar',
    },
    level: 'Vad stämmer bäst in på er?',
    levelName: (level) => `Nivå ${level}`,
    target: 'mål',
    notApplicable: 'Ej tillämpligt',
    notApplicableText: 'Frågan passar inte vår region. Den räknas då inte med.',
    clearLevel: 'Ta bort valet av nivå',
    reason: 'Varför är frågan inte tillämplig?',
    reasonHint: 'Behövs bara om ni väljer ”ej tillämpligt”.',
    power: 'Rådighet: vem kan ändra på det här?',
    powerHint: (proposed) => `Förslaget är ”${proposed}”. Ändra om det inte stämmer hos er.`,
    powers: { own: 'Regionen själv', shared: 'Tillsammans med andra', national: 'Nationell nivå' },
    importance: 'Hur viktigt är det här för er?',
    importanceHint: 'Vikten avgör vad som hamnar överst när ni ska prioritera. Väljer ni ingen räknas den som 2.',
    importances: { 1: '1 Mindre viktigt', 2: '2 Ganska viktigt', 3: '3 Mycket viktigt', 4: '4 Avgörande' },
    evidence: 'Vad visar det? (frivilligt)',
    evidenceHint: (example) => `Till exempel: ${example}`,
    comment: 'Kommentar (frivilligt)',
    commentHint: 'Syns för kollegorna nu och för den nationella samordnaren när ni har lämnat in.',
    noAnswer: 'inget svar',
    none: 'inget valt',
    source: 'Källa',
  },
  en: {
    names: {
      level: 'Level',
      reason: 'Why not applicable',
      power: 'Power',
      importance: 'Importance',
      evidence: 'What shows it',
      comment: 'Comment',
    },
    level: 'What fits you best?',
    levelName: (level) => `Level ${level}`,
    target: 'target',
    notApplicable: 'Not applicable',
    notApplicableText: 'The question does not fit our region. It is then not counted.',
    clearLevel: 'Remove the choice of level',
    reason: 'Why is the question not applicable?',
    reasonHint: 'Only needed if you choose “not applicable”.',
    power: 'Power: who can change this?',
    powerHint: (proposed) => `The suggestion is “${proposed}”. Change it if it is different for you.`,
    powers: { own: 'The region itself', shared: 'Together with others', national: 'The national level' },
    importance: 'How important is this to you?',
    importanceHint: 'It decides what comes first when you prioritise. If you do not choose, it counts as 2.',
    importances: { 1: '1 Less important', 2: '2 Fairly important', 3: '3 Very important', 4: '4 Decisive' },
    evidence: 'What shows it? (optional)',
    evidenceHint: (example) => `For example: ${example}`,
    comment: 'Comment (optional)',
    commentHint: 'Seen by your colleagues now, and by the national coordinator when you have handed in.',
    noAnswer: 'no answer',
    none: 'nothing chosen',
    source: 'Source',
  },
})
