import type { FileProblem } from '#shared/instruments/file-problem.ts'
import { texts } from '#shared/platform/language.ts'
import type { Sentences } from '../texts/sentences.ts'

type FileTexts = {
  title: string
  lead: string
  refusedTitle: string
  refusedLead: string
  caption: string
  place: string
  problem: string
  line: (line: number, column: number) => string
  cell: (sheet: string, cell: string) => string
  whole: string
  other: (id: string, expected: string) => string
  unchanged: string
  head: string
  areas: string
  questions: string
  kinds: Record<'added' | 'changed' | 'removed', string>
  confirm: string
  cancel: string
  again: string
  gone: string
  draftChanged: string
  problems: Sentences<FileProblem>
}

/** Texts on reading a file into a draft. */
export const fileTexts = texts<FileTexts>({
  sv: {
    title: 'Det här ändrar filen',
    lead: 'Inget är sparat ännu. Läs igenom och bekräfta.',
    refusedTitle: 'Filen går inte att läsa in',
    refusedLead: 'Inget är ändrat. Rätta det här i filen och läs in den igen.',
    caption: 'Vad som ska rättas',
    place: 'Plats',
    problem: 'Fel',
    line: (line, column) => `Rad ${line}, tecken ${column}`,
    cell: (sheet, cell) => `Blad ${sheet}, cell ${cell}`,
    whole: 'Hela filen',
    other: (id, expected) =>
      `Filen innehåller verktyget ${id}, men utkastet är av ${expected} eller av ett annat slag.`,
    unchanged: 'Filen innehåller precis det som redan finns i utkastet.',
    head: 'Grunduppgifter',
    areas: 'Områden',
    questions: 'Frågor',
    kinds: { added: 'Läggs till', changed: 'Ändras', removed: 'Tas bort' },
    confirm: 'Läs in filen i utkastet',
    cancel: 'Gör inget',
    again: 'Tillbaka till versionen',
    gone: 'Den uppladdade filen finns inte kvar; den sparas högst en timme. Läs in den igen.',
    draftChanged: 'Utkastet ändrades medan du läste. Det här är vad filen skulle ändra nu.',
    problems: {
      missing: ({ path }) => `Något saknas: ${path}.`,
      'unknown-field': ({ field }) => `Okänt fält: ${field}.`,
      'wrong-kind': ({ path }) => `Värdet är av fel slag (${path}).`,
      'too-long': ({ max }) => `Texten är längre än ${max} tecken.`,
      'too-many': ({ max }) => `Det är fler än ${max}.`,
      'not-allowed': ({ allowed }) => `Värdet är inte tillåtet. Tillåtet: ${allowed}.`,
      'ill-formed': ({ path }) => `Värdet har fel form, eller tecken som inte går att läsa (${path}).`,
      'id-twice': ({ id }) => `Beteckningen ${id} finns två gånger.`,
      'no-such-parent': ({ id }) => `Raden hör till ${id || 'ingenting'}, som inte finns i filen.`,
      unreadable: () => 'Filen är varken YAML eller XLSX, eller så är den trasig.',
    },
  },
  en: {
    title: 'What the file changes',
    lead: 'Nothing has been saved yet. Read through and confirm.',
    refusedTitle: 'The file cannot be read in',
    refusedLead: 'Nothing has changed. Correct this in the file and read it in again.',
    caption: 'What to correct',
    place: 'Place',
    problem: 'Problem',
    line: (line, column) => `Line ${line}, character ${column}`,
    cell: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
    whole: 'The whole file',
    other: (id, expected) =>
      `The file holds the questionnaire ${id}, but the draft is of ${expected} or of another kind.`,
    unchanged: 'The file holds exactly what is already in the draft.',
    head: 'Basics',
    areas: 'Areas',
    questions: 'Questions',
    kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    confirm: 'Read the file into the draft',
    cancel: 'Do nothing',
    again: 'Back to the version',
    gone: 'The uploaded file is no longer there; it is kept for an hour at most. Read it in again.',
    draftChanged: 'The draft was changed while you were reading. This is what the file would change now.',
    problems: {
      missing: ({ path }) => `Something is missing: ${path}.`,
      'unknown-field': ({ field }) => `Unknown field: ${field}.`,
      'wrong-kind': ({ path }) => `The value is of the wrong kind (${path}).`,
      'too-long': ({ max }) => `The text is longer than ${max} characters.`,
      'too-many': ({ max }) => `There are more than ${max}.`,
      'not-allowed': ({ allowed }) => `The value is not allowed. Allowed: ${allowed}.`,
      'ill-formed': ({ path }) => `The value has the wrong form, or characters that cannot be read (${path}).`,
      'id-twice': ({ id }) => `The label ${id} occurs twice.`,
      'no-such-parent': ({ id }) => `The row belongs to ${id || 'nothing'}, which is not in the file.`,
      unreadable: () => 'The file is neither YAML nor XLSX, or it is broken.',
    },
  },
})
