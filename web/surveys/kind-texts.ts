import type { InstrumentKind } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { areaTexts } from '../assessments/area-texts.ts'
import { mappingTexts } from '../assessments/mapping-texts.ts'
import { handInTexts } from '../review/hand-in-texts.ts'

type AreaWords = (typeof areaTexts)['sv']
type MappingWords = (typeof mappingTexts)['sv']
type HandInWords = (typeof handInTexts)['sv']

/** What is said otherwise of a survey than of a mapping, on the pages that they share. */
const surveyWords = texts<{
  mapping: Pick<MappingWords, 'returned' | 'submitted' | 'submittedHelp' | 'accepted' | 'notOpenYet'>
  handIn: Pick<HandInWords, 'title' | 'submit' | 'back' | 'locked' | 'handedIn' | 'afterwardsPoints' | 'refusals'>
  locked: AreaWords['locked']
}>({
  sv: {
    mapping: {
      returned: (moment, name) => `${name} lämnade tillbaka enkäten ${moment} med det här meddelandet:`,
      submitted: (moment, name) => `Svaren lämnades in ${moment} av ${name}.`,
      submittedHelp:
        'Svaren går att läsa men inte ändra. Behöver ni ändra något? Be den nationella samordnaren att lämna tillbaka enkäten.',
      accepted: (moment, name) => `${name} godkände svaren ${moment}. De går inte att ändra.`,
      notOpenYet: (day) => `Enkäten öppnar ${day}. Frågorna går att läsa redan nu.`,
    },
    handIn: {
      title: 'Lämna in svaren',
      submit: 'Lämna in svaren',
      back: 'Till enkäten',
      locked: 'Svaren går inte att lämna in just nu.',
      handedIn: 'De inlämnade svaren',
      afterwardsPoints: [
        'Svaren blir läsbara för den nationella samordnaren.',
        'När minst fem regioner har svarat visas publikt hur svaren fördelar sig, i tiondelar och utan namn. Det ni har skrivit i ord publiceras inte.',
        'Samordnaren kan lämna tillbaka enkäten med ett meddelande. Då kan ni ändra och lämna in igen.',
      ],
      refusals: {
        ...handInTexts.sv.refusals,
        'gaps-not-allowed': 'Svaren är inte inlämnade. Frågor saknar svar utan att ni har kryssat för dem.',
        'nothing-answered': 'Svaren är inte inlämnade. Svara på minst en fråga först.',
        'answers-changed':
          'Svaren är inte inlämnade. En kollega ändrade ett svar i samma ögonblick. Titta igen och lämna in.',
        'outside-dates':
          'Svaren är inte inlämnade. Sista dagen har passerat. Hör av er till den nationella samordnaren.',
        'not-answerable': 'Svaren är redan inlämnade.',
        'round-closed': 'Omgången är avslutad, så svaren går inte att lämna in.',
        'stale-version': 'Svaren är inte inlämnade. De har ändrats sedan ni öppnade sidan. Titta igen och lämna in.',
      },
    },
    locked: {
      ...areaTexts.sv.locked,
      submitted: 'Inte sparat. Svaren har lämnats in och går inte att ändra. Det du skrev är kvar här.',
    },
  },
  en: {
    mapping: {
      returned: (moment, name) => `${name} returned the survey ${moment} with this message:`,
      submitted: (moment, name) => `The answers were handed in ${moment} by ${name}.`,
      submittedHelp:
        'The answers can be read but not changed. Do you need to change something? Ask the national coordinator to return the survey.',
      accepted: (moment, name) => `${name} accepted the answers ${moment}. They cannot be changed.`,
      notOpenYet: (day) => `The survey opens on ${day}. The questions can be read already.`,
    },
    handIn: {
      title: 'Hand in the answers',
      submit: 'Hand in the answers',
      back: 'To the survey',
      locked: 'The answers cannot be handed in right now.',
      handedIn: 'The answers handed in',
      afterwardsPoints: [
        'The national coordinator can read the answers.',
        'When at least five regions have answered, it is shown publicly how the answers are distributed, in tenths and without names. What you have written in words is not published.',
        'The coordinator can return the survey with a message. Then you can change it and hand in again.',
      ],
      refusals: {
        ...handInTexts.en.refusals,
        'gaps-not-allowed': 'The answers are not handed in. Questions lack answers without being ticked.',
        'nothing-answered': 'The answers are not handed in. Answer at least one question first.',
        'answers-changed':
          'The answers are not handed in. A colleague changed an answer at the same moment. Look again and hand in.',
        'outside-dates':
          'The answers are not handed in. The last day has passed. Get in touch with the national coordinator.',
        'not-answerable': 'The answers are already handed in.',
        'round-closed': 'The round is closed, so the answers cannot be handed in.',
        'stale-version':
          'The answers are not handed in. They have changed since you opened the page. Look again and hand in.',
      },
    },
    locked: {
      ...areaTexts.en.locked,
      submitted: 'Not saved. The answers have been handed in and cannot be changed. What you wrote is still here.',
    },
  },
})

/** The texts of a mapping's overview, as they are for this kind. */
export const mappingTextsOf = (kind: InstrumentKind, language: Language): MappingWords => ({
  ...mappingTexts[language],
  ...(kind !== 'mapping' && surveyWords[language].mapping),
})

/** The texts of the page where answers are handed in, as they are for this kind. */
export const handInTextsOf = (kind: InstrumentKind, language: Language): HandInWords => ({
  ...handInTexts[language],
  ...(kind !== 'mapping' && surveyWords[language].handIn),
})

/** Why an answer was not saved, as it is said for this kind. */
export const lockedTextsOf = (kind: InstrumentKind, language: Language): AreaWords['locked'] =>
  kind === 'mapping' ? areaTexts[language].locked : surveyWords[language].locked
