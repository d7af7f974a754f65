import type { TakeResult } from '#shared/plan-sheets/plan-sheet.ts'
import { texts } from '#shared/platform/language.ts'
import { counted } from '../texts/sentences.ts'

type Group = 'new' | 'changed' | 'older' | 'twin' | 'refused' | 'same' | 'saved'

type SheetPreviewTexts = {
  previewTitle: string
  previewLead: string
  doneTitle: string
  doneLead: string
  nothing: string
  read: (moment: string, name: string) => string
  statusIgnored: string
  ignoredColumns: (names: string) => string
  ignoredSheets: (names: string) => string
  notNamed: (count: number) => string
  row: (row: number) => string
  groups: Record<Group, { title: string; lead: string }>
  counts: Record<Group, (n: number) => string>
  othersCan: string
  stands: string
  inFile: string
  savedNow: (moment: string, name: string) => string
  replace: (row: number) => string
  addAnyway: (row: number) => string
  save: string
  another: string
  chooseOne: string
  results: Record<TakeResult, (rows: string, count: number) => string>
}

/** Texts of the page that shows what a spreadsheet changes in a plan, and then what has been saved. */
export const sheetPreviewTexts = texts<SheetPreviewTexts>({
  sv: {
    previewTitle: 'Vad kalkylarket ändrar',
    previewLead: 'Inget är sparat än. Läs igenom och bekräfta längst ner. Sidan finns kvar i ett dygn.',
    doneTitle: 'Så gick det',
    doneLead: 'Det här har hänt med raderna i kalkylarket.',
    nothing: 'Det finns inget att spara från filen.',
    read: (moment, name) => `Filen lästes in ${moment} av ${name}.`,
    statusIgnored: 'Kolumnen Läge läses inte in: läget skrivs i uppföljningen när planen har varit antagen.',
    ignoredColumns: (names) => `De här kolumnerna används inte: ${names}.`,
    ignoredSheets: (names) => `De här bladen läses inte in: ${names}.`,
    notNamed: (n) =>
      `${counted(n, 'insats i planen står inte i filen och blir kvar som den är', 'insatser i planen står inte i filen och blir kvar som de är')}.`,
    row: (row) => `Rad ${row}`,
    groups: {
      new: { title: 'Nya insatser', lead: 'De läggs sist i planen.' },
      changed: { title: 'Ändras', lead: 'Det här står nu, och det här står i filen.' },
      older: {
        title: 'Har ändrats sedan filen hämtades',
        lead: 'Någon har sparat de här insatserna på webben efter att filen hämtades. Det som står nu gäller, om ni inte kryssar för att ersätta det.',
      },
      twin: {
        title: 'Finns kanske redan',
        lead: 'En insats med samma rubrik finns redan i planen. Raden läggs inte till, om ni inte kryssar för det.',
      },
      refused: {
        title: 'Kan inte läsas in',
        lead: 'Rätta i filen och läs in den igen.',
      },
      same: { title: 'Oförändrade', lead: 'De här raderna säger detsamma som planen.' },
      saved: { title: 'Sparade från filen', lead: 'De här raderna är inlästa.' },
    },
    counts: {
      new: (n) => counted(n, 'ny insats', 'nya insatser'),
      changed: (n) => counted(n, 'insats ändras', 'insatser ändras'),
      older: (n) => counted(n, 'insats har ändrats sedan filen hämtades', 'insatser har ändrats sedan filen hämtades'),
      twin: (n) =>
        counted(n, 'ny rad har en rubrik som redan finns i planen', 'nya rader har rubriker som redan finns i planen'),
      refused: (n) => counted(n, 'rad kan inte läsas in', 'rader kan inte läsas in'),
      same: (n) => counted(n, 'insats är oförändrad', 'insatser är oförändrade'),
      saved: (n) => counted(n, 'rad är sparad', 'rader är sparade'),
    },
    othersCan: 'De andra raderna kan sparas ändå.',
    stands: 'Står nu',
    inFile: 'I filen',
    savedNow: (moment, name) => `Sparat ${moment} av ${name}`,
    replace: (row) => `Ersätt det som står nu med rad ${row} i filen`,
    addAnyway: (row) => `Lägg till rad ${row} som en ny insats`,
    save: 'Bekräfta och spara i planen',
    another: 'Läs in en annan fil',
    chooseOne: 'Kryssa för minst en rad att spara.',
    results: {
      saved: (_rows, n) => `${counted(n, 'rad är sparad', 'rader är sparade')} i planen.`,
      stale: (rows, n) =>
        `Inte sparat: ${rows}. ${n === 1 ? 'Insatsen' : 'Insatserna'} ändrades medan du läste. Jämför här nedanför och bekräfta igen.`,
      gone: (rows, n) => `Inte sparat: ${rows}. ${n === 1 ? 'Insatsen' : 'Insatserna'} har tagits bort ur planen.`,
      circle: (rows) => `Inte sparat: ${rows}. Insatserna skulle vänta på varandra i en cirkel.`,
      full: (rows) => `Inte sparat: ${rows}. Planen är full.`,
      adopted: (rows) => `Inte sparat: ${rows}. Planen har antagits och kan inte ändras.`,
    },
  },
  en: {
    previewTitle: 'What the spreadsheet changes',
    previewLead: 'Nothing is saved yet. Read it through and confirm at the bottom. The page is kept for a day.',
    doneTitle: 'How it went',
    doneLead: 'This is what happened to the rows of the spreadsheet.',
    nothing: 'There is nothing to save from the file.',
    read: (moment, name) => `The file was read in ${moment} by ${name}.`,
    statusIgnored:
      'The column Status is not read in: the status is written in the follow-up once the plan has been adopted.',
    ignoredColumns: (names) => `These columns are not used: ${names}.`,
    ignoredSheets: (names) => `These sheets are not read in: ${names}.`,
    notNamed: (n) =>
      `${counted(n, 'action in the plan is not in the file and stays as it is', 'actions in the plan are not in the file and stay as they are')}.`,
    row: (row) => `Row ${row}`,
    groups: {
      new: { title: 'New actions', lead: 'They come last in the plan.' },
      changed: { title: 'Changed', lead: 'What the plan says now, and what the file says.' },
      older: {
        title: 'Changed since the file was downloaded',
        lead: 'Somebody has saved these actions on the web since the file was downloaded. What the plan says now is kept, unless you tick to replace it.',
      },
      twin: {
        title: 'Perhaps already there',
        lead: 'An action with the same title is already in the plan. The row is not added, unless you tick to add it.',
      },
      refused: {
        title: 'Cannot be read in',
        lead: 'Correct the file and read it in again.',
      },
      same: { title: 'Unchanged', lead: 'These rows say the same as the plan.' },
      saved: { title: 'Saved from the file', lead: 'These rows have been read in.' },
    },
    counts: {
      new: (n) => counted(n, 'new action', 'new actions'),
      changed: (n) => counted(n, 'action changes', 'actions change'),
      older: (n) =>
        counted(
          n,
          'action has changed since the file was downloaded',
          'actions have changed since the file was downloaded',
        ),
      twin: (n) =>
        counted(
          n,
          'new row has a title that is already in the plan',
          'new rows have titles that are already in the plan',
        ),
      refused: (n) => counted(n, 'row cannot be read in', 'rows cannot be read in'),
      same: (n) => counted(n, 'action is unchanged', 'actions are unchanged'),
      saved: (n) => counted(n, 'row is saved', 'rows are saved'),
    },
    othersCan: 'The other rows can be saved anyway.',
    stands: 'In the plan now',
    inFile: 'In the file',
    savedNow: (moment, name) => `Saved ${moment} by ${name}`,
    replace: (row) => `Replace what is there now with row ${row} of the file`,
    addAnyway: (row) => `Add row ${row} as a new action`,
    save: 'Confirm and save in the plan',
    another: 'Read in another file',
    chooseOne: 'Tick at least one row to save.',
    results: {
      saved: (_rows, n) => `${counted(n, 'row is saved', 'rows are saved')} in the plan.`,
      stale: (rows, n) =>
        `Not saved: ${rows}. The ${n === 1 ? 'action was' : 'actions were'} changed while you were reading. Compare below and confirm again.`,
      gone: (rows, n) =>
        `Not saved: ${rows}. The ${n === 1 ? 'action has' : 'actions have'} been removed from the plan.`,
      circle: (rows) => `Not saved: ${rows}. The actions would wait for each other in a circle.`,
      full: (rows) => `Not saved: ${rows}. The plan is full.`,
      adopted: (rows) => `Not saved: ${rows}. The plan has been adopted and cannot be changed.`,
    },
  },
})
