import { texts } from '#shared/platform/language.ts'

type SurveyTexts = {
  survey: string
  lastDay: string
  toSurvey: string
  answerSurvey: string
  lead: string
  interviewLead: (region: string) => string
  interviews: string
  interviewsLead: string
  noRounds: string
  otherRounds: string
  region: string
  status: string
  statuses: Record<'none' | 'begun' | 'finished', string>
  themes: string
  themesOf: (done: number, total: number) => string
  toHandIn: string
  handedIn: string
  handInLead: string
  toFiles: string
  toResult: string
  finish: string
  finishLead: string
  finished: string
  reopen: string
  finishedLead: string
  justFinished: string
  justReopened: string
  refusals: Record<'no-such-interview' | 'stale-version' | 'round-closed', string>
  summaryFile: string
  waiting: string
  waitingText: string
  failed: string
  failedText: string
  reload: string
  toRounds: string
  openFirst: string
}

/** Texts of surveys and interviews: where they are answered, and around their results (the results themselves: result-words.ts). */
export const surveyTexts = texts<SurveyTexts>({
  sv: {
    survey: 'Enkät',
    lastDay: 'Sista dag',
    toSurvey: 'Till enkäten',
    answerSurvey: 'Svara på enkäten',
    lead: 'Ni svarar tillsammans. Allt sparas medan ni arbetar. När ni är klara lämnar den som är ansvarig in svaren.',
    interviewLead: (region) =>
      `Dina anteckningar från intervjun med ${region}. Bara samordnare ser dem. Koderna räknas med i resultatet när intervjun är klar, utan regionens namn.`,
    interviews: 'Intervjuer',
    interviewsLead: 'Anteckna vad som sades i varje region och sätt koder. Regionerna ser inte anteckningarna.',
    noRounds: 'Ingen omgång av intervjuer är öppnad.',
    otherRounds: 'Andra omgångar',
    region: 'Region',
    status: 'Läge',
    statuses: { none: 'inte påbörjad', begun: 'pågår', finished: 'klar' },
    themes: 'Teman',
    themesOf: (done, total) => `${done} av ${total}`,
    toHandIn: 'Lämna in svaren',
    handedIn: 'Se inlämningen',
    handInLead: 'När ni har svarat lämnar den som är ansvarig i regionen in svaren.',
    toFiles: 'Skriv ut eller hämta som fil',
    toResult: 'Resultatet för hela landet',
    finish: 'Intervjun är klar',
    finishLead: 'Då räknas koderna med i resultatet. Ni kan öppna intervjun igen.',
    finished: 'Intervjun är klar. Koderna räknas med i resultatet.',
    reopen: 'Öppna intervjun igen',
    finishedLead: 'Öppna den igen för att ändra. Tills den är klar räknas den inte med.',
    justFinished: 'Intervjun är markerad som klar.',
    justReopened: 'Intervjun är öppen igen.',
    refusals: {
      'no-such-interview': 'Regionen finns inte i den här omgången.',
      'stale-version': 'Intervjun har ändrats sedan du öppnade sidan. Titta igen.',
      'round-closed': 'Omgången är avslutad. Intervjun går inte att ändra.',
    },
    summaryFile: 'Hämta som PDF',
    waiting: 'Vi gör filen',
    waitingText: 'Det tar några sekunder. Sidan laddas om av sig själv.',
    failed: 'Filen gick inte att göra',
    failedText: 'Vänta en minut och försök igen. Hjälper inte det, hör av dig till oss.',
    reload: 'Försök igen',
    toRounds: 'Till omgångarna',
    openFirst: 'Öppna en omgång med intervjuguiden på sidan Omgångar.',
  },
  en: {
    survey: 'Survey',
    lastDay: 'Last day',
    toSurvey: 'To the survey',
    answerSurvey: 'Answer the survey',
    lead: 'You answer together. Everything is saved as you work. When you are done, whoever is responsible hands in the answers.',
    interviewLead: (region) =>
      `Your notes from the interview with ${region}. Only coordinators see them. The codes count in the result once the interview is finished, without the name of the region.`,
    interviews: 'Interviews',
    interviewsLead: 'Note what was said in each region and set codes. The regions do not see the notes.',
    noRounds: 'No round of interviews has been opened.',
    otherRounds: 'Other rounds',
    region: 'Region',
    status: 'Status',
    statuses: { none: 'not begun', begun: 'in progress', finished: 'finished' },
    themes: 'Themes',
    themesOf: (done, total) => `${done} of ${total}`,
    toHandIn: 'Hand in the answers',
    handedIn: 'See what is handed in',
    handInLead: 'When you have answered, whoever is responsible in the region hands in the answers.',
    toFiles: 'Print or download as a file',
    toResult: 'The result for the whole country',
    finish: 'The interview is finished',
    finishLead: 'Then its codes count in the result. You can open the interview again.',
    finished: 'The interview is finished. Its codes count in the result.',
    reopen: 'Open the interview again',
    finishedLead: 'Open it again to change anything. Until it is finished it does not count.',
    justFinished: 'The interview is marked as finished.',
    justReopened: 'The interview is open again.',
    refusals: {
      'no-such-interview': 'The region is not in this round.',
      'stale-version': 'The interview has changed since you opened the page. Look again.',
      'round-closed': 'The round is closed. The interview cannot be changed.',
    },
    summaryFile: 'Download as PDF',
    waiting: 'We are making the file',
    waitingText: 'It takes a few seconds. The page reloads by itself.',
    failed: 'The file could not be made',
    failedText: 'Wait a minute and try again. If that does not help, get in touch with us.',
    reload: 'Try again',
    toRounds: 'To the rounds',
    openFirst: 'Open a round with the interview guide on the page Rounds.',
  },
})
