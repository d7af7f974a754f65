import type { FileRefusal } from '#shared/exchange/read-answers.ts'
import { texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

type ImportTexts = {
  title: string
  lead: string
  steps: string[]
  file: string
  fileHint: string
  send: string
  locked: string
  fileRefusals: Sentences<FileRefusal, [names: { region: string; round: string }]>
}

/** Texts of the page where a filled-in file is read in. */
export const importTexts = texts<ImportTexts>({
  sv: {
    title: 'Läs tillbaka en ifylld fil',
    lead: 'Här läser ni in svar som ni har fyllt i utan nät, i Excel-filen som ni har hämtat härifrån.',
    steps: [
      'Välj filen och läs in den. Inget sparas då.',
      'Se vad som ändras, fråga för fråga. Har en kollega ändrat samma svar visas båda.',
      'Spara de svar som ni väljer.',
    ],
    file: 'Den ifyllda filen',
    fileHint: 'Excel-arbetsbok (.xlsx), högst 1 MB. Det går bra att ha fyllt i den i Excel eller LibreOffice.',
    send: 'Läs in och visa vad som ändras',
    locked:
      'Kartläggningen går inte att ändra nu. Ni kan läsa in filen och se vilka svar som skiljer sig, men inte spara.',
    fileRefusals: {
      'not-a-workbook': () =>
        'Filen är ingen Excel-arbetsbok (.xlsx), eller så är den skadad. Spara den som .xlsx och försök igen.',
      'not-ours': () =>
        'Det här är inte formuläret från Valideringslyft, eller så är de gömda raderna överst i bladet borttagna. Hämta en ny fil och för över svaren.',
      'other-region': (_, { region }) => `Filen gäller ${region}. Läs in den där.`,
      'other-round': (_, { round }) => `Filen gäller en annan omgång: ${round}. Läs in den där.`,
      'other-instrument': ({ instrumentVersion }) =>
        `Filen har en annan version av frågorna (${instrumentVersion}) än den som besvaras nu. Hämta en ny fil och för över svaren.`,
      'no-rows': () => 'Filen har inga frågor kvar. Hämta en ny fil och fyll i den.',
    },
  },
  en: {
    title: 'Read back a filled-in file',
    lead: 'Here you read in answers that you have filled in without network, in the Excel file that you got from here.',
    steps: [
      'Choose the file and read it in. Nothing is saved then.',
      'See what changes, question by question. If a colleague has changed the same answer, both are shown.',
      'Save the answers that you choose.',
    ],
    file: 'The filled-in file',
    fileHint: 'Excel workbook (.xlsx), at most 1 MB. It may have been filled in with Excel or LibreOffice.',
    send: 'Read in and show what changes',
    locked: 'The mapping cannot be changed now. You can read in the file and see which answers differ, but not save.',
    fileRefusals: {
      'not-a-workbook': () =>
        'The file is not an Excel workbook (.xlsx), or it is broken. Save it as .xlsx and try again.',
      'not-ours': () =>
        'This is not the form from Valideringslyft, or the hidden rows at the top of the sheet are gone. Download a new file and move the answers over.',
      'other-region': (_, { region }) => `The file is about ${region}. Read it in there.`,
      'other-round': (_, { round }) => `The file is about another round: ${round}. Read it in there.`,
      'other-instrument': ({ instrumentVersion }) =>
        `The file has another version of the questions (${instrumentVersion}) than the one that is answered now. Download a new file and move the answers over.`,
      'no-rows': () => 'The file has no questions left. Download a new file and fill it in.',
    },
  },
})
