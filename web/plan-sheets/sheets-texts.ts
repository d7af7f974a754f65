import type { SheetRefusal } from '#shared/plan-sheets/read-sheet.ts'
import { texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

type SheetsTexts = {
  title: string
  link: string
  lead: string
  leadReader: string
  toPlan: string
  outTitle: string
  outLead: { draft: string; adopted: string; none: string }
  download: string
  template: string
  templateLead: string
  inTitle: string
  steps: string[]
  columns: string
  adopted: string
  file: string
  fileHint: string
  send: string
  fileRefusals: Sentences<SheetRefusal>
}

/** Texts of the page where a plan goes out to a spreadsheet, and the spreadsheet is read in. */
export const sheetsTexts = texts<SheetsTexts>({
  sv: {
    title: 'Planen som kalkylark',
    link: 'Kalkylark, ut och in',
    lead: 'Hämta planen till Excel eller LibreOffice, arbeta vidare där och läs in den igen. Har ni redan en plan i ett eget kalkylark går den också att läsa in.',
    leadReader: 'Hämta planen till Excel eller LibreOffice.',
    toPlan: 'Till planen',
    outTitle: 'Hämta',
    outLead: {
      draft: 'Planen som den står nu, med insatser, steg och hinder.',
      adopted: 'Den antagna planen med insatsernas läge i dag, steg och hinder.',
      none: 'Det finns ingen plan att hämta än.',
    },
    download: 'Hämta planen (.xlsx)',
    template: 'Hämta en tom mall (.xlsx)',
    templateLead: 'En tom mall har samma kolumner, med listor att välja i.',
    inTitle: 'Läs in',
    steps: [
      'Välj filen och läs in den. Inget sparas då.',
      'Se rad för rad vad som läggs till och vad som ändras.',
      'Bekräfta. Insatser som inte står i filen blir kvar som de är.',
    ],
    columns:
      'Kolumnerna hittas på sina rubriker, i vilken ordning som helst, på svenska eller engelska. Bara en kolumn med rubriken Insats, Åtgärd eller Titel måste finnas.',
    adopted:
      'Planen är antagen och kan inte ändras. Börja en revidering på planens sida för att läsa in ett kalkylark.',
    file: 'Kalkylarket',
    fileHint: 'Excel-arbetsbok (.xlsx), högst 2 MB och 200 rader.',
    send: 'Läs in och visa vad som ändras',
    fileRefusals: {
      'not-a-workbook': () =>
        'Filen är ingen Excel-arbetsbok (.xlsx), eller så är den skadad. Spara den som .xlsx och försök igen.',
      'too-much-inside': () =>
        'Kalkylarket är för stort: fler än 5 000 rader eller 60 kolumner på något blad. Spara bara det som hör till planen i en egen fil.',
      'no-title-column': () =>
        'Inget blad har en kolumn med rubriken Insats, Åtgärd eller Titel bland de 20 första raderna. Skriv en sådan rubrik och försök igen.',
      'no-rows': () => 'Det står inga insatser i filen. Skriv en insats per rad och försök igen.',
      'too-many-rows': ({ found, most }) =>
        `Filen har ${found} rader. Högst ${most} går att läsa in åt gången. Dela upp den.`,
    },
  },
  en: {
    title: 'The plan as a spreadsheet',
    link: 'Spreadsheet, out and in',
    lead: 'Download the plan to Excel or LibreOffice, work on it there and read it back in. If you already have a plan in a spreadsheet of your own, it can be read in too.',
    leadReader: 'Download the plan to Excel or LibreOffice.',
    toPlan: 'To the plan',
    outTitle: 'Download',
    outLead: {
      draft: 'The plan as it stands now, with actions, steps and barriers.',
      adopted: 'The adopted plan with the current status of the actions, steps and barriers.',
      none: 'There is no plan to download yet.',
    },
    download: 'Download the plan (.xlsx)',
    template: 'Download an empty template (.xlsx)',
    templateLead: 'An empty template has the same columns, with lists to choose from.',
    inTitle: 'Read in',
    steps: [
      'Choose the file and read it in. Nothing is saved yet.',
      'See row by row what is added and what changes.',
      'Confirm. Actions that are not in the file stay as they are.',
    ],
    columns:
      'Columns are found by their headings, in any order, in Swedish or English. Only a column headed Action, Activity or Title is needed.',
    adopted: "The plan is adopted and cannot be changed. Begin a revision on the plan's page to read in a spreadsheet.",
    file: 'The spreadsheet',
    fileHint: 'Excel workbook (.xlsx), at most 2 MB and 200 rows.',
    send: 'Read in and show what changes',
    fileRefusals: {
      'not-a-workbook': () =>
        'The file is not an Excel workbook (.xlsx), or it is damaged. Save it as .xlsx and try again.',
      'too-much-inside': () =>
        'The spreadsheet is too large: more than 5,000 rows or 60 columns on one of its sheets. Save only what belongs to the plan in a file of its own.',
      'no-title-column': () =>
        'No sheet has a column headed Action, Activity or Title among its first 20 rows. Write such a heading and try again.',
      'no-rows': () => 'There are no actions in the file. Write one action per row and try again.',
      'too-many-rows': ({ found, most }) =>
        `The file has ${found} rows. At most ${most} can be read in at a time. Split it.`,
    },
  },
})
