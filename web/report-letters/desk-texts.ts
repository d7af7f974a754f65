import { texts } from '#shared/platform/language.ts'

type LetterDeskTexts = {
  title: string
  lead: string
  corrections: string
  noCorrections: string
  waiting: (count: number) => string
  sentAt: (moment: string) => string
  report: string
  states: Record<'new' | 'handled', string>
  hasAddress: string
  noAddress: string
  answer: string
  answerHint: string
  handle: string
  handledBy: (who: string, moment: string) => string
  notAnswered: string
  said: Record<
    'handled' | 'handled-mailed' | 'mailed-later' | 'not-mailed' | 'handled-before' | 'old-form' | 'no-answer',
    string
  >
  observations: string
  noObservations: string
}

/** Texts of the coordinator's page on what readers have said and what has been sent to regions. */
export const letterDeskTexts = texts<LetterDeskTexts>({
  sv: {
    title: 'Rättelser och iakttagelser',
    lead: 'Det läsare säger om rapporterna, och det ni har skickat till regionerna.',
    corrections: 'Från läsare',
    noCorrections: 'Ingen läsare har skrivit än.',
    waiting: (count) =>
      count === 0 ? 'Allt är hanterat.' : count === 1 ? 'En väntar på svar.' : `${count} väntar på svar.`,
    sentAt: (moment) => `Kom ${moment}`,
    report: 'Rapport',
    states: { new: 'Ny', handled: 'Hanterad' },
    hasAddress: 'Läsaren har lämnat en adress. Svaret mejlas dit, och sedan tas adressen bort.',
    noAddress: 'Läsaren har inte lämnat någon adress. Svaret sparas här.',
    answer: 'Svar',
    answerHint: 'Skriv vad ni har kommit fram till och om det kommer en ny version.',
    handle: 'Svara och markera som hanterad',
    handledBy: (who, moment) => `Hanterad av ${who} ${moment}`,
    notAnswered: 'Inget svar skrevs.',
    said: {
      handled: 'Rättelsen är hanterad.',
      'handled-mailed': 'Rättelsen är hanterad. Svaret är skickat till läsaren.',
      'mailed-later':
        'Rättelsen är hanterad. Svaret gick inte att mejla just nu. Vi försöker igen, och behåller adressen tills mejlet har gått.',
      'not-mailed': 'Rättelsen är hanterad, men läsarens adress tar inte emot mejl. Adressen är borttagen.',
      'handled-before': 'En kollega hann före. Det du skrev sparades inte. Det som gäller står här.',
      'old-form': 'Sidan hade varit öppen för länge, så inget sparades. Skriv igen.',
      'no-answer': 'Skriv ett svar på högst 4 000 tecken.',
    },
    observations: 'Till regionerna',
    noObservations: 'Ingen iakttagelse är skickad. Du skickar en från en rapports sida.',
  },
  en: {
    title: 'Corrections and observations',
    lead: 'What readers say about the reports, and what you have sent to the regions.',
    corrections: 'From readers',
    noCorrections: 'No reader has written yet.',
    waiting: (count) =>
      count === 0
        ? 'Everything is handled.'
        : count === 1
          ? 'One is waiting for an answer.'
          : `${count} are waiting for an answer.`,
    sentAt: (moment) => `Received on ${moment}`,
    report: 'Report',
    states: { new: 'New', handled: 'Handled' },
    hasAddress: 'The reader has left an address. The answer is e-mailed there, and the address is then removed.',
    noAddress: 'The reader has not left an address. The answer is kept here.',
    answer: 'Answer',
    answerHint: 'Write what you have found, and whether there will be a new version.',
    handle: 'Answer and mark as handled',
    handledBy: (who, moment) => `Handled by ${who} on ${moment}`,
    notAnswered: 'No answer was written.',
    said: {
      handled: 'The correction is handled.',
      'handled-mailed': 'The correction is handled. The answer has been sent to the reader.',
      'mailed-later':
        'The correction is handled. The answer could not be e-mailed right now. We will try again, and keep the address until the e-mail has gone.',
      'not-mailed':
        "The correction is handled, but the reader's address does not accept e-mail. The address has been removed.",
      'handled-before': 'A colleague got there first. What you wrote was not saved. What applies is shown here.',
      'old-form': 'The page had been open for too long, so nothing was saved. Write again.',
      'no-answer': 'Write an answer of at most 4,000 characters.',
    },
    observations: 'To the regions',
    noObservations: 'No observation has been sent. You send one from the page of a report.',
  },
})
