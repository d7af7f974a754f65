import { actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'
import { planWords } from '../plans/plan-words.ts'

type RowTexts = {
  unreadable: string
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
    unknownStatus: (written) => `”${written}” är inget läge. Skriv ett av dem: ${statuses('sv')}.`,
    unknownKind: (written) =>
      `”${written}” är inget slag av samverkanspart. Skriv ett av dem före kolon: ${kinds('sv')}.`,
    unknownColleague: (written) =>
      `”${written}” är ingen, eller flera, av regionens användare här. Skriv e-postadressen, eller skriv namnet under Ansvarig funktion.`,
    unknownIndicator: (written) => `”${written}” är ingen fråga i kartläggningen. Frågorna står på bladet Frågor.`,
    unknownNumber: (nr) => `Ingen rad i filen har nr ${nr}.`,
    sameNumber: (nr) => `Flera rader i filen har nr ${nr}. Ge dem olika nummer.`,
    tooManyPartners: (most) => `Skriv högst ${most} samverkansparter.`,
    tooManySteps: (most) => `En insats har högst ${most} steg.`,
    notDone: (row) => `Skriv ja, eller lämna cellen tom, under Klart på rad ${row} på bladet Steg.`,
  },
  en: {
    unreadable: 'The cell cannot be read, for example because a formula gives an error.',
    unknownStatus: (written) => `“${written}” is no state. Write one of: ${statuses('en')}.`,
    unknownKind: (written) =>
      `“${written}” is no kind of partner. Write one of these before the colon: ${kinds('en')}.`,
    unknownColleague: (written) =>
      `“${written}” is none, or several, of the region's users here. Write the e-mail address, or the name under Responsible post.`,
    unknownIndicator: (written) => `“${written}” is no question of the mapping. The sheet Questions lists them.`,
    unknownNumber: (nr) => `No row of the file has no. ${nr}.`,
    sameNumber: (nr) => `Several rows of the file have no. ${nr}. Give them different numbers.`,
    tooManyPartners: (most) => `Write at most ${most} partners.`,
    tooManySteps: (most) => `An action has at most ${most} steps.`,
    notDone: (row) => `Write yes, or leave the cell empty, under Done in row ${row} of the sheet Steps.`,
  },
})
