import { texts } from '#shared/platform/language.ts'
import type { AnswerKind, FlagState, Verdict } from '#shared/quality/flag.ts'
import type { FlagRefusal } from '#shared/quality/flag-deed.ts'
import type { Severity } from '#shared/quality/rule.ts'

/** Refusals that are told in a sentence; those of a text stand beside the field, and a doubled form counts as done. */
export type ToldFlagRefusal = Exclude<FlagRefusal['kind'], 'already-done' | 'text-missing' | 'text-too-long'>

type Texts = {
  states: Record<FlagState, string>
  severities: Record<Severity, string>
  refusals: Record<ToldFlagRefusal, string>
  overtaken: string
  toRules: string
  preliminary: string
  answer: Record<AnswerKind, string>
  answerHints: Record<AnswerKind, string>
  verdicts: Record<Verdict, string>
  answered: (name: string, moment: string) => string
  reviewed: Record<Verdict, (name: string, moment: string) => string>
  sectorsOf: (given: number, all: number) => string
  columns: Record<'region' | 'year' | 'sectors' | 'missing' | 'days' | 'waiting' | 'answered' | 'accepted', string>
  noFigures: string
  noneMissing: string
}

/** Words that the region's page, the coordinator's and the public ones share. */
export const qualityTexts = texts<Texts>({
  sv: {
    states: {
      open: 'Väntar på svar',
      answered: 'Besvarad',
      'asked-again': 'Samordnaren frågar igen',
      accepted: 'Godkänd',
      settled: 'Gäller inte längre',
    },
    severities: { error: 'Stoppar', warning: 'Frågar', note: 'Upplyser' },
    refusals: {
      'flag-gone': 'Uppgifterna har ändrats, så frågan gäller inte längre. Inget är sparat.',
      'stale-flag': 'En kollega hann före. Läs det som står nu och skicka igen om du fortfarande vill.',
      'flag-accepted': 'Samordnaren har redan godkänt svaret. Inget är ändrat.',
      'not-answered': 'Regionen har inte svarat än. Inget är sparat.',
    },
    overtaken: 'Det du skrev står kvar i rutan.',
    toRules: 'Alla kvalitetsregler',
    preliminary: 'Reglerna frågar inte om ett år som pågår.',
    answer: { reason: 'Uppgifterna stämmer', correction: 'Vi rättar uppgifterna' },
    answerHints: {
      reason: 'Skriv varför, så att den som läser uppgifterna förstår.',
      correction: 'När nya uppgifter räknas försvinner frågan av sig själv.',
    },
    verdicts: { accepted: 'Godkänn svaret', 'asked-again': 'Fråga igen' },
    answered: (name, moment) => `${name}, ${moment}`,
    reviewed: {
      accepted: (name, moment) => `Godkänt av ${name}, ${moment}.`,
      'asked-again': (name, moment) => `${name} frågar igen, ${moment}:`,
    },
    sectorsOf: (given, all) => `${given} av ${all}`,
    columns: {
      region: 'Region',
      year: 'År',
      sectors: 'Sektorer',
      missing: 'Saknas',
      days: 'Dagar efter årets slut',
      waiting: 'Väntar på regionen',
      answered: 'Väntar på dig',
      accepted: 'Godkända',
    },
    noFigures: 'Alla sektorer',
    noneMissing: 'Inget',
  },
  en: {
    states: {
      open: 'Waiting for an answer',
      answered: 'Answered',
      'asked-again': 'The coordinator asks again',
      accepted: 'Accepted',
      settled: 'No longer applies',
    },
    severities: { error: 'Stops', warning: 'Asks', note: 'Informs' },
    refusals: {
      'flag-gone': 'The figures have changed, so the question no longer applies. Nothing is saved.',
      'stale-flag': 'A colleague got there first. Read what is there now, and send again if you still want to.',
      'flag-accepted': 'The coordinator has already accepted the answer. Nothing is changed.',
      'not-answered': 'The region has not answered yet. Nothing is saved.',
    },
    overtaken: 'What you wrote is still in the box.',
    toRules: 'All quality rules',
    preliminary: 'The rules do not ask about a year that is not over.',
    answer: { reason: 'The figures are right', correction: 'We are correcting the figures' },
    answerHints: {
      reason: 'Write why, so that whoever reads the figures understands.',
      correction: 'When new figures count, the question goes away by itself.',
    },
    verdicts: { accepted: 'Accept the answer', 'asked-again': 'Ask again' },
    answered: (name, moment) => `${name}, ${moment}`,
    reviewed: {
      accepted: (name, moment) => `Accepted by ${name}, ${moment}.`,
      'asked-again': (name, moment) => `${name} asks again, ${moment}:`,
    },
    sectorsOf: (given, all) => `${given} of ${all}`,
    columns: {
      region: 'Region',
      year: 'Year',
      sectors: 'Sectors',
      missing: 'Missing',
      days: 'Days after the end of the year',
      waiting: 'Waiting for the region',
      answered: 'Waiting for you',
      accepted: 'Accepted',
    },
    noFigures: 'All sectors',
    noneMissing: 'Nothing',
  },
})
