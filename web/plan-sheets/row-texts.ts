import { actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'
import { planWords } from '../plans/plan-words.ts'

type RowTexts = {
  unreadable: string
  noId: string
  unknownStatus: (written: string) => string
  unknownKind: (written: string) => string
  unknownColleague: (written: string) => string
  unknownIndicator: (written: string) => string
  unknownNumber: (nr: string) => string
  sameNumber: (nr: string) => string
  tooManyPartners: (most: number) => string
  tooManySteps: (most: number) => string
  notDone: (row: number) => string
}

const statuses = (language: 'sv' | 'en') =>
  actionStatuses.map((status) => planWords[language].actionStatuses[status]).join(', ')
const kinds = (language: 'sv' | 'en') => partnerKinds.map((kind) => planWords[language].partnerKinds[kind]).join(', ')

/** What can be wrong with a cell besides what can be wrong with a field. */
export const rowTexts = texts<RowTexts>({
  sv: {
    unreadable: 'Cellen går inte att läsa, till exempel för att en formel ger ett fel.',
    noId: 'Det som står här är inget id ur planen. Töm cellen för att lägga till raden som en ny insats.',
    unknownStatus: (written) => `”${written}” är inget läge. Skriv något av de här: ${statuses('sv')}.`,
    unknownKind: (written) =>
      `”${written}” är inget slag av samverkanspart. Skriv något av de här före kolonet: ${kinds('sv')}.`,
    unknownColleague: (written) =>
      `”${written}” stämmer inte med någon av regionens användare, eller stämmer med flera. Skriv e-postadressen, eller skriv namnet under Ansvarig funktion.`,
    unknownIndicator: (written) => `”${written}” är ingen fråga i kartläggningen. Frågorna står på bladet Frågor.`,
    unknownNumber: (nr) => `Ingen rad i filen har nr ${nr}.`,
    sameNumber: (nr) => `Flera rader i filen har nr ${nr}. Ge dem olika nummer.`,
    tooManyPartners: (most) => `Skriv högst ${most} samverkansparter.`,
    tooManySteps: (most) => `En insats har högst ${most} steg.`,
    notDone: (row) => `Skriv ja, eller lämna cellen tom, under Klart på rad ${row} på bladet Steg.`,
  },
  en: {
    unreadable: 'The cell cannot be read, for example because a formula gives an error.',
    noId: 'What is written here is no id from the plan. Empty the cell to add the row as a new action.',
    unknownStatus: (written) => `“${written}” is not a status. Write one of these: ${statuses('en')}.`,
    unknownKind: (written) =>
      `“${written}” is not a kind of partner. Write one of these before the colon: ${kinds('en')}.`,
    unknownColleague: (written) =>
      `“${written}” matches none of the region's users, or several. Write the e-mail address, or the name under Responsible post.`,
    unknownIndicator: (written) => `“${written}” is not a question in the mapping. The sheet Questions lists them.`,
    unknownNumber: (nr) => `No row in the file has number ${nr}.`,
    sameNumber: (nr) => `Several rows in the file have number ${nr}. Give them different numbers.`,
    tooManyPartners: (most) => `Write at most ${most} partners.`,
    tooManySteps: (most) => `An action has at most ${most} steps.`,
    notDone: (row) => `Write yes, or leave the cell empty, under Done in row ${row} on the sheet Steps.`,
  },
})
