import type { AnswerKind, BarrierEvent, NationalBarrier, NationalState } from '#shared/barriers/national-barrier.ts'
import { daysBetween } from '#shared/platform/days.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type BarrierWords = {
  states: Record<NationalState, string>
  answers: Record<AnswerKind, { name: string; about: string }>
  events: Record<BarrierEvent['kind'], string>
  regions: (count: number) => string
  fewRegions: string
  age: (days: number) => string
}

/** Where a national barrier stands on the public page. */
export const barrierAnchor = (id: string): string => `national-${id}`

/** The words for national barriers, the same on every page. */
export const barrierWords = texts<BarrierWords>({
  sv: {
    states: {
      joined: 'Inte framfört än',
      addressed: 'Väntar på svar',
      will: 'Ska göras',
      'will-not': 'Görs inte',
      'already-possible': 'Går redan',
    },
    answers: {
      will: { name: 'Ska göras', about: 'Mottagaren tänker undanröja hindret.' },
      'will-not': { name: 'Görs inte', about: 'Mottagaren tänker inte undanröja hindret.' },
      'already-possible': { name: 'Går redan', about: 'Det finns redan ett sätt att göra det som hindret stoppar.' },
    },
    events: {
      joined: 'Hindren slogs ihop',
      'barriers-added': 'Hinder lades till',
      'taken-out': 'Ett hinder togs ut',
      changed: 'Texten ändrades',
      addressed: 'Framfördes till mottagaren',
      answered: 'Svaret skrevs in',
      'followed-up': 'Uppföljning skrevs',
      released: 'Publicerades',
      withdrawn: 'Avpublicerades',
    },
    regions: (count) => (count === 1 ? '1 region' : `${count} regioner`),
    fewRegions: 'färre än tre regioner',
    age: (days) => (days === 0 ? 'mindre än en dag' : days === 1 ? '1 dag' : `${days} dagar`),
  },
  en: {
    states: {
      joined: 'Not put forward yet',
      addressed: 'Awaiting an answer',
      will: 'Will be done',
      'will-not': 'Will not be done',
      'already-possible': 'Already possible',
    },
    answers: {
      will: { name: 'Will be done', about: 'The recipient intends to remove the barrier.' },
      'will-not': { name: 'Will not be done', about: 'The recipient does not intend to remove the barrier.' },
      'already-possible': {
        name: 'Already possible',
        about: 'There is already a way to do what the barrier stops.',
      },
    },
    events: {
      joined: 'The barriers were joined',
      'barriers-added': 'Barriers were added',
      'taken-out': 'A barrier was taken out',
      changed: 'The text was changed',
      addressed: 'Put forward to the recipient',
      answered: 'The answer was written down',
      'followed-up': 'A follow-up was written',
      released: 'Published',
      withdrawn: 'Unpublished',
    },
    regions: (count) => (count === 1 ? '1 region' : `${count} regions`),
    fewRegions: 'fewer than three regions',
    age: (days) => (days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`),
  },
})

/** Signals what an answer means, beside its words. */
export const stateColours = {
  joined: 'neutral',
  addressed: 'warning',
  will: 'success',
  'will-not': 'danger',
  'already-possible': 'info',
} as const satisfies Record<NationalState, string>

/** How many regions stand behind, as anyone may read it; null stands for fewer than three that have not all agreed. */
export const regionsText = (shown: number | null, language: Language): string =>
  shown === null ? barrierWords[language].fewRegions : barrierWords[language].regions(shown)

/** A text of which the English may be missing: what to show, and the language it is in where that is another than the page's. */
export const inLanguage = (sv: string, en: string, language: Language): { text: string; lang: 'sv' | undefined } =>
  language === 'en' && en === ''
    ? { text: sv, lang: sv === '' ? undefined : 'sv' }
    : { text: language === 'en' ? en : sv, lang: undefined }

/** How many whole days it waited for its answer, or has waited until now; null for one that has not been put forward. */
export const waitedDays = (
  { address, answer }: Pick<NationalBarrier, 'address' | 'answer'>,
  today: string,
): number | null => address && Math.max(0, daysBetween(address.day, answer?.day ?? today))
