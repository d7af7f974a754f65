import type { AnswerColumn } from '#shared/exchange/answer-cells.ts'
import type { ComparedRow } from '#shared/exchange/compare-rows.ts'
import type { RowResult } from '#shared/exchange/import.ts'
import type { FileRefusal } from '#shared/exchange/read-answers.ts'
import { texts } from '#shared/platform/language.ts'

export type RowRefusal = Extract<ComparedRow, { state: 'refused' }>['problems'][number]
type Sentences<R extends { kind: string }, More extends unknown[] = []> = {
  [Kind in R['kind']]: (refusal: Extract<R, { kind: Kind }>, ...more: More) => string
}

type ImportTexts = {
  title: string
  lead: string
  steps: string[]
  file: string
  fileHint: string
  send: string
  locked: string
  fileRefusals: Sentences<FileRefusal, [names: { region: string; round: string }]>
  preview: {
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
  rowRefusals: Sentences<RowRefusal>
}

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const columns = texts<Record<AnswerColumn, string>>({
  sv: {
    answer: 'Svar',
    reason: 'Varför ej tillämpligt',
    power: 'Rådighet',
    importance: 'Vikt',
    evidence: 'Det visar vårt svar',
    comment: 'Kommentar',
  },
  en: {
    answer: 'Answer',
    reason: 'Why not applicable',
    power: 'Power',
    importance: 'Importance',
    evidence: 'What shows it',
    comment: 'Comment',
  },
})

/** Texts of the pages where a filled-in file is read back. */
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
    preview: {
      title: 'Vad filen ändrar',
      lead: 'Inget är sparat än. Välj vilka svar som ska sparas. Sidan finns kvar i ett dygn, så det går att fortsätta senare.',
      read: (moment, name) => `Filen lästes in ${moment} av ${name}.`,
      counts: {
        changed: (n) => some(n, 'svar ändras', 'svar ändras'),
        conflict: (n) => some(n, 'svar har ändrats sedan filen gjordes', 'svar har ändrats sedan filen gjordes'),
        refused: (n) => some(n, 'rad kan inte sparas', 'rader kan inte sparas'),
        same: (n) => some(n, 'svar är oförändrat', 'svar är oförändrade'),
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
        saved: (ids, n) => `${some(n, 'svar är sparat', 'svar är sparade')}: ${ids}.`,
        conflict: (ids) => `Inte sparat: ${ids}. Ett nytt svar har sparats under tiden. Jämför och välj igen.`,
        locked: (ids) => `Inte sparat: ${ids}. Kartläggningen går inte längre att ändra.`,
        'instrument-changed': (ids) => `Inte sparat: ${ids}. Frågorna har ändrats. Hämta en ny fil.`,
      },
    },
    rowRefusals: {
      'unknown-indicator': () => 'Frågan finns inte i formuläret.',
      twice: () => 'Frågan står på flera rader. Lämna kvar en av dem.',
      'version-unclear': () => 'Den gömda kolumnen med version är ändrad. Hämta en ny fil och för över svaret.',
      'level-unclear': ({ written }) => `”${written}” är ingen nivå. Skriv 0, 1, 2, 3, 4 eller Ej tillämpligt.`,
      'option-unclear': ({ written }) => `”${written}” är inget av alternativen. Skriv alternativets nummer.`,
      'not-asked-here': ({ column }) => `Kolumnen ${columns.sv[column]} används inte för den här frågan.`,
      'power-unclear': ({ written }) => `”${written}” finns inte i listan för rådighet.`,
      'importance-unclear': ({ written }) => `”${written}” finns inte i listan för vikt.`,
      'reason-missing': () => 'Skriv varför frågan inte är tillämplig.',
      'too-long': ({ column, length, maxLength }) =>
        `${columns.sv[column]} är för lång: ${length} tecken, högst ${maxLength} får plats.`,
      unreadable: ({ column }) =>
        `${columns.sv[column]} går inte att läsa: ett datum, ett fel i en formel eller tecken som inte är text.`,
      locked: () => 'Filen har ett annat svar än det sparade, men svaret går inte att ändra nu.',
      'not-asked': () => 'Frågan ställs inte, med de svar som ni har gett på andra frågor.',
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
    preview: {
      title: 'What the file changes',
      lead: 'Nothing is saved yet. Choose which answers to save. The page stays for a day, so you can go on later.',
      read: (moment, name) => `The file was read in ${moment} by ${name}.`,
      counts: {
        changed: (n) => some(n, 'answer changes', 'answers change'),
        conflict: (n) =>
          some(n, 'answer has changed since the file was made', 'answers have changed since the file was made'),
        refused: (n) => some(n, 'row cannot be saved', 'rows cannot be saved'),
        same: (n) => some(n, 'answer is unchanged', 'answers are unchanged'),
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
        saved: (ids, n) => `${some(n, 'answer is saved', 'answers are saved')}: ${ids}.`,
        conflict: (ids) => `Not saved: ${ids}. A new answer has been saved in the meantime. Compare and choose again.`,
        locked: (ids) => `Not saved: ${ids}. The mapping cannot be changed any more.`,
        'instrument-changed': (ids) => `Not saved: ${ids}. The questions have changed. Download a new file.`,
      },
    },
    rowRefusals: {
      'unknown-indicator': () => 'The form has no such question.',
      twice: () => 'The question stands in several rows. Leave one of them.',
      'version-unclear': () =>
        'The hidden column with the version has been changed. Download a new file and move the answer over.',
      'level-unclear': ({ written }) => `“${written}” is no level. Write 0, 1, 2, 3, 4 or Not applicable.`,
      'option-unclear': ({ written }) => `“${written}” is none of the options. Write the number of the option.`,
      'not-asked-here': ({ column }) => `The column ${columns.en[column]} is not used for this question.`,
      'power-unclear': ({ written }) => `“${written}” is not in the list for power.`,
      'importance-unclear': ({ written }) => `“${written}” is not in the list for importance.`,
      'reason-missing': () => 'Say why the question is not applicable.',
      'too-long': ({ column, length, maxLength }) =>
        `${columns.en[column]} is too long: ${length} characters, at most ${maxLength} fit.`,
      unreadable: ({ column }) =>
        `${columns.en[column]} cannot be read: a date, an error in a formula, or signs that are no text.`,
      locked: () => 'The file has another answer than the one saved, but the answer cannot be changed now.',
      'not-asked': () => 'The question is not asked, given your answers to other questions.',
    },
  },
})
