import type { RowResult } from '#shared/exchange/import.ts'
import { texts } from '#shared/platform/language.ts'
import { counted } from '../texts/sentences.ts'

type ImportPreviewTexts = {
  title: string
  lead: string
  read: (moment: string, name: string) => string
  counts: {
    changed: (n: number) => string
    conflict: (n: number) => string
    refused: (n: number) => string
    same: (n: number) => string
  }
  changed: string
  changedLead: string
  conflicts: string
  conflictsLead: string
  refused: string
  refusedLead: string
  othersCan: string
  same: string
  sameLead: string
  saved: string
  savedLead: string
  take: (id: string) => string
  replace: (id: string) => string
  now: string
  savedNow: (moment: string, name: string) => string
  inFile: string
  noAnswer: string
  save: string
  nothing: string
  allSaved: string
  empty: string
  chooseOne: string
  another: string
  toMapping: string
  results: Record<RowResult, (ids: string, count: number) => string>
}

/** Texts of the page that shows what a filled-in file changes, and then what has been saved. */
export const importPreviewTexts = texts<ImportPreviewTexts>({
  sv: {
    title: 'Vad filen ändrar',
    lead: 'Inget är sparat än. Välj vilka svar som ska sparas. Sidan finns kvar i ett dygn, så det går att fortsätta senare.',
    read: (moment, name) => `Filen lästes in ${moment} av ${name}.`,
    counts: {
      changed: (n) => counted(n, 'svar ändras', 'svar ändras'),
      conflict: (n) => counted(n, 'svar har ändrats sedan filen gjordes', 'svar har ändrats sedan filen gjordes'),
      refused: (n) => counted(n, 'rad kan inte sparas', 'rader kan inte sparas'),
      same: (n) => counted(n, 'svar är oförändrat', 'svar är oförändrade'),
    },
    changed: 'Ändras',
    changedLead: 'Ta bort krysset för det som inte ska sparas.',
    conflicts: 'Har ändrats sedan filen gjordes',
    conflictsLead:
      'De här svaren har sparats på nytt på webben. Det sparade svaret gäller om ni inte kryssar för att ersätta det.',
    refused: 'Kan inte sparas',
    refusedLead: 'Rätta i filen och läs in den igen, eller svara på webben.',
    othersCan: 'De andra svaren kan sparas ändå.',
    same: 'Oförändrade',
    sameLead: 'De här svaren är desamma som de som är sparade, eller har inte rörts i filen.',
    saved: 'Sparade från filen',
    savedLead: 'De tidigare svaren finns kvar i historiken.',
    take: (id) => `Spara svaret på ${id}`,
    replace: (id) => `Ersätt det sparade svaret på ${id} med filens`,
    now: 'Nu',
    savedNow: (moment, name) => `Sparat ${moment} av ${name}`,
    inFile: 'I filen',
    noAnswer: 'inget svar',
    save: 'Spara de valda svaren',
    nothing: 'Det finns inget att spara från filen.',
    allSaved: 'Klart. Det finns inget mer att spara från filen.',
    empty: 'tomt',
    chooseOne: 'Välj minst ett svar att spara.',
    another: 'Läs in en annan fil',
    toMapping: 'Till kartläggningen',
    results: {
      saved: (ids, n) => `${counted(n, 'svar är sparat', 'svar är sparade')}: ${ids}.`,
      conflict: (ids) => `Inte sparat: ${ids}. Ett nytt svar har sparats under tiden. Jämför och välj igen.`,
      locked: (ids) => `Inte sparat: ${ids}. Kartläggningen går inte längre att ändra.`,
      'instrument-changed': (ids) => `Inte sparat: ${ids}. Frågorna har ändrats. Hämta en ny fil.`,
    },
  },
  en: {
    title: 'What the file changes',
    lead: 'Nothing is saved yet. Choose which answers to save. The page stays for a day, so you can go on later.',
    read: (moment, name) => `The file was read in ${moment} by ${name}.`,
    counts: {
      changed: (n) => counted(n, 'answer changes', 'answers change'),
      conflict: (n) =>
        counted(n, 'answer has changed since the file was made', 'answers have changed since the file was made'),
      refused: (n) => counted(n, 'row cannot be saved', 'rows cannot be saved'),
      same: (n) => counted(n, 'answer is unchanged', 'answers are unchanged'),
    },
    changed: 'Changes',
    changedLead: 'Clear the tick of what should not be saved.',
    conflicts: 'Changed since the file was made',
    conflictsLead:
      'These answers have been saved again on the web. The saved answer stands unless you tick to replace it.',
    refused: 'Cannot be saved',
    refusedLead: 'Correct the file and read it in again, or answer on the web.',
    othersCan: 'The other answers can be saved all the same.',
    same: 'Unchanged',
    sameLead: 'These answers are the same as those saved, or have not been touched in the file.',
    saved: 'Saved from the file',
    savedLead: 'The earlier answers are kept in the history.',
    take: (id) => `Save the answer to ${id}`,
    replace: (id) => `Replace the saved answer to ${id} with that of the file`,
    now: 'Now',
    savedNow: (moment, name) => `Saved ${moment} by ${name}`,
    inFile: 'In the file',
    noAnswer: 'no answer',
    save: 'Save the chosen answers',
    nothing: 'There is nothing to save from the file.',
    allSaved: 'Done. There is nothing more to save from the file.',
    empty: 'empty',
    chooseOne: 'Choose at least one answer to save.',
    another: 'Read in another file',
    toMapping: 'To the mapping',
    results: {
      saved: (ids, n) => `${counted(n, 'answer is saved', 'answers are saved')}: ${ids}.`,
      conflict: (ids) => `Not saved: ${ids}. A new answer has been saved in the meantime. Compare and choose again.`,
      locked: (ids) => `Not saved: ${ids}. The mapping cannot be changed any more.`,
      'instrument-changed': (ids) => `Not saved: ${ids}. The questions have changed. Download a new file.`,
    },
  },
})
