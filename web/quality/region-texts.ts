import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  nothingYet: string
  nothingFound: string
  counts: (waiting: number, answered: number, accepted: number) => string
  sections: Record<'waiting' | 'said' | 'settled' | 'coverage', string>
  settledLead: string
  coverageLead: (days: number) => string
  coverageCaption: string
  kind: string
  text: string
  send: string
  change: string
  correctYear: (year: number) => string
  deliver: string
  saved: string
}

/** Texts of a region's page on the quality of its figures. */
export const regionQualityTexts = texts<Texts>({
  sv: {
    title: 'Kvaliteten i era uppgifter',
    lead: 'Här visas det som är ovanligt i de uppgifter som räknas. Förklara det som stämmer och rätta det som är fel.',
    nothingYet: 'Inga uppgifter räknas än för ett år som är slut. När de gör det visas reglernas frågor här.',
    nothingFound: 'Reglerna hittar inget att fråga om.',
    counts: (waiting, answered, accepted) =>
      `Väntar på ert svar: ${waiting}. Besvarade: ${answered}. Godkända av samordnaren: ${accepted}.`,
    sections: {
      waiting: 'Att svara på',
      said: 'Besvarat',
      settled: 'Gäller inte längre',
      coverage: 'Fullständighet och aktualitet',
    },
    settledLead: 'Uppgifterna har ändrats sedan ni svarade.',
    coverageLead: (days) => `Målet är att alla sex sektorer är lämnade inom ${days} dagar efter årets slut.`,
    coverageCaption: 'Vad ni har lämnat, år för år',
    kind: 'Ert svar',
    text: 'Förklaring',
    send: 'Skicka svaret',
    change: 'Ändra svaret',
    correctYear: (year) => `Rätta ${year} i formuläret`,
    deliver: 'Lämna en ny fil',
    saved: 'Svaret är sparat. Samordnaren läser det.',
  },
  en: {
    title: 'The quality of your figures',
    lead: 'This page shows what is unusual in the figures that count. Explain what is right, and correct what is wrong.',
    nothingYet:
      'No figures count yet for a year that is over. When they do, the questions from the rules are shown here.',
    nothingFound: 'The rules find nothing to ask about.',
    counts: (waiting, answered, accepted) =>
      `Waiting for your answer: ${waiting}. Answered: ${answered}. Accepted by the coordinator: ${accepted}.`,
    sections: {
      waiting: 'To answer',
      said: 'Answered',
      settled: 'No longer applies',
      coverage: 'Completeness and timeliness',
    },
    settledLead: 'The figures have changed since you answered.',
    coverageLead: (days) => `The aim is to have all six sectors reported within ${days} days of the end of the year.`,
    coverageCaption: 'What you have reported, year by year',
    kind: 'Your answer',
    text: 'Explanation',
    send: 'Send the answer',
    change: 'Change the answer',
    correctYear: (year) => `Correct ${year} in the form`,
    deliver: 'Deliver a new file',
    saved: 'The answer is saved. The coordinator will read it.',
  },
})
