import type { PlanProblem } from '#shared/plan-sheets/compare-sheet.ts'
import type { TakeResult } from '#shared/plan-sheets/plan-sheet.ts'
import type { SheetRefusal } from '#shared/plan-sheets/read-sheet.ts'
import { texts } from '#shared/platform/language.ts'

type Sentences<R extends { kind: string }, More extends unknown[] = []> = {
  [Kind in R['kind']]: (problem: Extract<R, { kind: Kind }>, ...more: More) => string
}

type Group = 'new' | 'changed' | 'older' | 'twin' | 'refused' | 'same' | 'saved'

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
  column: (name: string) => string
  stepRow: (row: number) => string
  strayStep: (nr: string) => string
  save: string
  another: string
  chooseOne: string
  results: Record<TakeResult, (rows: string, count: number) => string>
  problems: Sentences<PlanProblem, [names: string[]]>
}

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Texts of the pages where a plan goes out to a spreadsheet and comes back. */
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
      `${some(n, 'insats i planen står inte i filen och blir kvar som den är', 'insatser i planen står inte i filen och blir kvar som de är')}.`,
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
      new: (n) => some(n, 'ny insats', 'nya insatser'),
      changed: (n) => some(n, 'insats ändras', 'insatser ändras'),
      older: (n) => some(n, 'insats har ändrats sedan filen hämtades', 'insatser har ändrats sedan filen hämtades'),
      twin: (n) =>
        some(n, 'ny rad har en rubrik som redan finns i planen', 'nya rader har rubriker som redan finns i planen'),
      refused: (n) => some(n, 'rad kan inte läsas in', 'rader kan inte läsas in'),
      same: (n) => some(n, 'insats är oförändrad', 'insatser är oförändrade'),
      saved: (n) => some(n, 'rad är sparad', 'rader är sparade'),
    },
    othersCan: 'De andra raderna kan sparas ändå.',
    stands: 'Står nu',
    inFile: 'I filen',
    savedNow: (moment, name) => `Sparat ${moment} av ${name}`,
    replace: (row) => `Ersätt det som står nu med rad ${row} i filen`,
    addAnyway: (row) => `Lägg till rad ${row} som en ny insats`,
    column: (name) => `Kolumnen ${name}`,
    stepRow: (row) => `Bladet Steg, rad ${row}`,
    strayStep: (nr) =>
      nr === ''
        ? 'Steget saknar insatsens nummer. Skriv det i kolumnen Insats nr.'
        : `Ingen rad på bladet Insatser har nr ${nr}, eller så har flera det. Steget läses inte in.`,
    save: 'Bekräfta och spara i planen',
    another: 'Läs in en annan fil',
    chooseOne: 'Kryssa för minst en rad att spara.',
    results: {
      saved: (_rows, n) => `${some(n, 'rad är sparad', 'rader är sparade')} i planen.`,
      stale: (rows, n) =>
        `Inte sparat: ${rows}. ${n === 1 ? 'Insatsen' : 'Insatserna'} ändrades medan du läste. Jämför här nedanför och bekräfta igen.`,
      gone: (rows, n) => `Inte sparat: ${rows}. ${n === 1 ? 'Insatsen' : 'Insatserna'} har tagits bort ur planen.`,
      circle: (rows) => `Inte sparat: ${rows}. Insatserna skulle vänta på varandra i en cirkel.`,
      full: (rows) => `Inte sparat: ${rows}. Planen är full.`,
      adopted: (rows) => `Inte sparat: ${rows}. Planen har antagits och kan inte ändras.`,
    },
    problems: {
      'unknown-id': () =>
        'Ingen insats i planen har det id som står på raden. Den kan ha tagits bort. Töm Id för att lägga till raden som en ny insats.',
      twice: ({ rows }) =>
        `Samma id står på flera rader: ${rows.join(', ')}. Lämna kvar ett och töm Id på de andra, så blir de nya insatser.`,
      'indicator-fixed': ({ indicatorId }) =>
        indicatorId === ''
          ? 'Insatsen hör inte till någon fråga, och det går inte att ändra i efterhand. Töm kolumnen Fråga.'
          : `Insatsen hör till fråga ${indicatorId}, och det går inte att ändra i efterhand.`,
      circle: (_, names) => `Insatserna väntar på varandra i en cirkel: ${names.join(' → ')}.`,
      'waits-for-refused': ({ row }) => `Insatsen väntar på rad ${row}, som inte kan läsas in.`,
      full: ({ most }) => `Planen rymmer högst ${most} insatser.`,
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
      `${some(n, 'action in the plan is not in the file and stays as it is', 'actions in the plan are not in the file and stay as they are')}.`,
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
      new: (n) => some(n, 'new action', 'new actions'),
      changed: (n) => some(n, 'action changes', 'actions change'),
      older: (n) =>
        some(
          n,
          'action has changed since the file was downloaded',
          'actions have changed since the file was downloaded',
        ),
      twin: (n) =>
        some(n, 'new row has a title that is already in the plan', 'new rows have titles that are already in the plan'),
      refused: (n) => some(n, 'row cannot be read in', 'rows cannot be read in'),
      same: (n) => some(n, 'action is unchanged', 'actions are unchanged'),
      saved: (n) => some(n, 'row is saved', 'rows are saved'),
    },
    othersCan: 'The other rows can be saved anyway.',
    stands: 'Stands now',
    inFile: 'In the file',
    savedNow: (moment, name) => `Saved ${moment} by ${name}`,
    replace: (row) => `Replace what stands now with row ${row} of the file`,
    addAnyway: (row) => `Add row ${row} as a new action`,
    column: (name) => `Column ${name}`,
    stepRow: (row) => `Sheet Steps, row ${row}`,
    strayStep: (nr) =>
      nr === ''
        ? 'The step lacks the number of its action. Write it in the column Action no.'
        : `No row on the sheet Actions has number ${nr}, or several have it. The step is not read in.`,
    save: 'Confirm and save in the plan',
    another: 'Read in another file',
    chooseOne: 'Tick at least one row to save.',
    results: {
      saved: (_rows, n) => `${some(n, 'row is saved', 'rows are saved')} in the plan.`,
      stale: (rows, n) =>
        `Not saved: ${rows}. The ${n === 1 ? 'action was' : 'actions were'} changed while you were reading. Compare below and confirm again.`,
      gone: (rows, n) =>
        `Not saved: ${rows}. The ${n === 1 ? 'action has' : 'actions have'} been removed from the plan.`,
      circle: (rows) => `Not saved: ${rows}. The actions would wait for each other in a circle.`,
      full: (rows) => `Not saved: ${rows}. The plan is full.`,
      adopted: (rows) => `Not saved: ${rows}. The plan has been adopted and cannot be changed.`,
    },
    problems: {
      'unknown-id': () =>
        'No action in the plan has the id in this row. It may have been removed. Empty Id to add the row as a new action.',
      twice: ({ rows }) =>
        `The same id is in several rows: ${rows.join(', ')}. Keep it in one and empty Id in the others; they then become new actions.`,
      'indicator-fixed': ({ indicatorId }) =>
        indicatorId === ''
          ? 'The action does not belong to any question, and that cannot be changed afterwards. Empty the column Question.'
          : `The action belongs to question ${indicatorId}, and that cannot be changed afterwards.`,
      circle: (_, names) => `The actions wait for each other in a circle: ${names.join(' → ')}.`,
      'waits-for-refused': ({ row }) => `The action waits for row ${row}, which cannot be read in.`,
      full: ({ most }) => `The plan holds at most ${most} actions.`,
    },
  },
})
