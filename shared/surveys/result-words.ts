import { type Language, texts } from '#shared/platform/language.ts'
import type { SurveyKind } from './round-result.ts'
import type { Share } from './share.ts'

type KindWords = {
  title: string
  lead: string
  published: string
  inTool: string
  count: (count: number, round: string) => string
  none: string
  tooFew: string
  how: string
}

type ResultWords = {
  share: Record<Share['kind'], (tenths: number) => string>
  source: string
  unknown: string
  dataMissing: string
  thenAndNow: string
  thenAndNowLead: string
  earlier: (year: number) => string
  conditional: string
  tooFewQuestion: string
  words: string
  demonstration: string
  page: (number: string, of: string) => string
  madeOn: (day: string) => string
  answer: string
  shareColumn: string
  kinds: Record<SurveyKind, KindWords>
}

/** What the results of surveys and interviews are put into, on their pages and in their files. */
export const resultWords = texts<ResultWords>({
  sv: {
    share: {
      'at-most': (tenths) => `högst ${tenths} av 10`,
      about: (tenths) => `${tenths} av 10`,
      'at-least': (tenths) => `minst ${tenths} av 10`,
    },
    source: 'Källa',
    unknown: 'Det här är inte publicerat',
    dataMissing: 'uppgift saknas',
    thenAndNow: 'Då och nu',
    thenAndNowLead: 'Regioner utan samlad information om validering på regionens webb.',
    earlier: (year) => `Projektets enkät ${year}`,
    conditional: 'Av dem som fick frågan.',
    tooFewQuestion: 'Färre än fem har svarat på frågan. Då visas inget.',
    words: 'Frågan besvaras i ord. Sådana svar publiceras inte.',
    demonstration: 'Demonstrationsdata. Svaren från verktyget är påhittade.',
    page: (number, of) => `Sida ${number} av ${of}`,
    madeOn: (day) => `Gjord ${day}`,
    answer: 'Svar',
    shareColumn: 'Andel',
    kinds: {
      survey: {
        title: 'Regionernas information om validering',
        lead: 'Vilken information om validering regionerna har, och vilken de behöver. Det som är känt från projektets enkät 2021, och det som regionerna har svarat i det här verktyget.',
        published: 'Projektets enkät 2021',
        inTool: 'Svar i verktyget',
        count: (count, round) => `${count} av 21 regioner har lämnat in svar i ${round}.`,
        none: 'Ingen enkät har öppnats i verktyget ännu.',
        tooFew: 'Färre än fem regioner har lämnat in svar. Då visas inget.',
        how: 'Andelarna är avrundade till tiondelar. ”Högst” och ”minst” står där ingen eller en, eller alla eller alla utom en, har svarat så. Då går det inte att räkna ut vad en enskild region har svarat av andelen.',
      },
      interview: {
        title: 'Intervjuer med regionerna',
        lead: 'Så ser regionerna på sitt arbete med validering. Först det som är känt från projektets intervjuer 2021. Sedan det som har kommit upp i intervjuer som är antecknade i det här verktyget.',
        published: 'Projektets intervjuer 2021',
        inTool: 'Intervjuer i verktyget',
        count: (count, round) => `${count} av 21 regioner är intervjuade i ${round}.`,
        none: 'Ingen omgång av intervjuer har öppnats i verktyget ännu.',
        tooFew: 'Färre än fem intervjuer är färdiga. Då visas inget.',
        how: 'Andelen säger i hur många intervjuer saken kom upp. Den är avrundad till tiondelar. ”Högst” står där saken kom upp i ingen eller en. ”Minst” står där den kom upp i alla, eller i alla utom en. Det som har antecknats visas inte.',
      },
    },
  },
  en: {
    share: {
      'at-most': (tenths) => `at most ${tenths} in 10`,
      about: (tenths) => `${tenths} in 10`,
      'at-least': (tenths) => `at least ${tenths} in 10`,
    },
    source: 'Source',
    unknown: 'This has not been published',
    dataMissing: 'data missing',
    thenAndNow: 'Then and now',
    thenAndNowLead: 'Regions without collected information on validation on the region’s website.',
    earlier: (year) => `The project’s survey of ${year}`,
    conditional: 'Of those who were asked.',
    tooFewQuestion: 'Fewer than five have answered the question. Then nothing is shown.',
    words: 'The question is answered in words. Such answers are not published.',
    demonstration: 'Demonstration data. The answers from the tool are made up.',
    page: (number, of) => `Page ${number} of ${of}`,
    madeOn: (day) => `Made on ${day}`,
    answer: 'Answer',
    shareColumn: 'Share',
    kinds: {
      survey: {
        title: 'The regions’ information on validation',
        lead: 'What information on validation the regions have, and what they need. What is known from the project’s survey of 2021, and what the regions have answered in this tool.',
        published: 'The project’s survey of 2021',
        inTool: 'Answers in the tool',
        count: (count, round) => `${count} of 21 regions have handed in answers in ${round}.`,
        none: 'No survey has been opened in the tool yet.',
        tooFew: 'Fewer than five regions have handed in answers. Then nothing is shown.',
        how: 'The shares are rounded to tenths. “At most” and “at least” stand where none or one, or all or all but one, answered so. Then what a single region answered cannot be told from the share.',
      },
      interview: {
        title: 'Interviews with the regions',
        lead: 'How the regions see their work with validation. What is known from the project’s interviews of 2021, and what has come up in interviews that are noted in this tool.',
        published: 'The project’s interviews of 2021',
        inTool: 'Interviews in the tool',
        count: (count, round) => `${count} of 21 regions have been interviewed in ${round}.`,
        none: 'No round of interviews has been opened in the tool yet.',
        tooFew: 'Fewer than five interviews are finished. Then nothing is shown.',
        how: 'The share says in how many of the interviews the matter came up, rounded to tenths. “At most” and “at least” stand where it came up in none or one, or in all or all but one. The notes are not published.',
      },
    },
  },
})

/** A share in words: «6 av 10». */
export const shareWords = ({ kind, tenths }: Share, language: Language): string =>
  resultWords[language].share[kind](tenths)
