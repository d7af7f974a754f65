import { texts } from '#shared/platform/language.ts'
import type { Outcome } from '#shared/platform/outcome.ts'

const done = [
  'started',
  'saved',
  'area-added',
  'moved',
  'removed',
  'duplicated',
  'moved-to',
  'undone',
  'sent',
  'sent-back',
  'published',
  'read',
  'started-again',
  'nothing-to-undo',
  'gone',
  'no-letter-left',
  'no-number-left',
  'not-a-draft',
  'area-too-large',
  'old-form',
  'round-moved',
  'round-moved-unmailed',
  'draft-changed',
] as const
export type Said = (typeof done)[number]
export const isSaid = (word: string | null): word is Said => done.some((one) => one === word)

/** What came of a change, as an address says it: a form that is sent twice has succeeded. */
export const saidOf = (outcome: Outcome<unknown, { kind: string }>, success: Said): Said => {
  if (outcome.ok || outcome.refusal.kind === 'already-done') return success
  return isSaid(outcome.refusal.kind) ? outcome.refusal.kind : 'gone'
}

type VersionTexts = {
  said: Record<Said, (subject: string) => string>
  undo: string
  undoWhat: (what: string) => string
  lastChange: (when: string, name: string, what: string) => string
  followsOn: (version: number) => string
  firstVersion: string
  facts: (areas: string, questions: string) => string
  target: (level: number) => string
  draftLead: string
  reviewLead: string
  publishedLead: string
  remark: (name: string, when: string) => string
  review: string
  head: string
  lineage: string
  preview: string
  contents: string
  contentsHint: string
  noAreas: string
  up: string
  down: string
  remove: string
  of: (what: string) => string
  left: (count: number) => string
  older: (count: number) => string
  addArea: string
  areaName: string
  areaPurpose: string
  weight: string
  problems: string
  noProblems: string
  problemsMore: (count: number) => string
  files: string
  filesText: string
  downloadYaml: string
  downloadXlsx: string
  upload: string
  uploadHint: string
  uploadButton: string
  startAgain: string
  startAgainText: (version: number) => string
  rounds: string
  roundsNone: string
  move: (round: string) => string
}

/** Texts of a version's page. */
export const versionTexts = texts<VersionTexts>({
  sv: {
    said: {
      started: () => 'Utkastet är gjort. Det är en kopia av den senaste versionen.',
      saved: () => 'Sparat.',
      'area-added': () => 'Området är tillagt sist.',
      moved: (subject) => `${subject} är flyttad.`,
      removed: (subject) => `${subject} är borttagen.`,
      duplicated: (subject) => `Kopian heter ${subject} och står näst efter.`,
      'moved-to': (subject) => `Frågan är flyttad: ${subject}. Villkor som gäller den har följt med.`,
      undone: () => 'Ändringen är ångrad.',
      sent: () => 'Versionen väntar på granskning. En kollega som inte ändrade den sist kan publicera den.',
      'sent-back': () => 'Versionen är ett utkast igen.',
      published: () => 'Versionen är publicerad och kan inte längre ändras.',
      read: () => 'Filen är inläst.',
      'started-again': () => 'Utkastet är åter en kopia av den publicerade versionen.',
      'nothing-to-undo': () => 'Det går inte längre att ångra: någon har ändrat samma del sedan dess.',
      gone: () => 'Det du ändrade finns inte längre här. Sidan visar nu hur det står.',
      'no-letter-left': () => 'Bokstäverna A till Z är slut. Inget område är tillagt.',
      'no-number-left': () => 'Området är fullt. Inget är ändrat.',
      'not-a-draft': () => 'Versionen granskas eller är publicerad. Inget är ändrat.',
      'area-too-large': () => 'Området är för stort för att sparas. Korta texterna eller dela området.',
      'old-form': () => 'Sidan hade varit öppen länge. Inget är ändrat. Tryck igen.',
      'round-moved': () =>
        'Omgången använder nu den här versionen. Ansvariga i regioner som fick frågor upplåsta har fått e-post.',
      'round-moved-unmailed': (regions) =>
        `Omgången använder nu den här versionen. Frågor är upplåsta, men e-posten nådde ingen ansvarig i ${regions}. Hör gärna av dig själv.`,
      'draft-changed': () =>
        'Utkastet har ändrats sedan du öppnade sidan. Inget är borttaget. Läs igen och gör om det.',
    },
    undo: 'Ångra',
    undoWhat: (what) => `Du ${what}.`,
    lastChange: (when, name, what) => `Senaste ändring ${when}: ${name} ${what}.`,
    followsOn: (version) => `Följer på version ${version}`,
    firstVersion: 'Första versionen',
    facts: (areas, questions) => `${areas}, ${questions}`,
    target: (level) => `Målnivå ${level}`,
    draftLead: 'Det här är ett utkast. Regionerna ser det inte förrän det är publicerat.',
    reviewLead: 'Versionen granskas och kan inte ändras under tiden.',
    publishedLead: 'Versionen är publicerad och ändras inte mer.',
    remark: (name, when) => `${name} skickade tillbaka versionen ${when}:`,
    review: 'Granska och publicera',
    head: 'Grunduppgifter',
    lineage: 'Jämför med förra versionen',
    preview: 'Visa som en region ser den',
    contents: 'Områden och frågor',
    contentsHint:
      'Ordningen här är den som regionerna ser. Bokstäver och nummer ändras inte när du flyttar: de knyter frågorna till tidigare svar.',
    noAreas: 'Här finns inga områden ännu.',
    up: 'Flytta upp',
    down: 'Flytta ner',
    remove: 'Ta bort',
    of: (what) => ` ${what}`,
    left: (count) => (count === 1 ? '1 sak återstår' : `${count} saker återstår`),
    older: (count) =>
      count === 1 ? '1 text är äldre än sin översättning' : `${count} texter är äldre än sin översättning`,
    addArea: 'Lägg till ett område',
    areaName: 'Namn',
    areaPurpose: 'Syfte',
    weight: 'Vikt',
    problems: 'Det här återstår före publicering',
    noProblems: 'Inget återstår. Versionen kan skickas till granskning.',
    problemsMore: (count) => `Och ${count} till.`,
    files: 'Som fil',
    filesText: 'Båda filerna rymmer allt och kan läsas in igen.',
    downloadYaml: 'Hämta YAML',
    downloadXlsx: 'Hämta XLSX',
    upload: 'Läs in en fil',
    uploadHint: 'YAML eller XLSX, högst 1 MB. Du får se vad som ändras innan något sparas.',
    uploadButton: 'Visa vad filen ändrar',
    startAgain: 'Börja om',
    startAgainText: (version) =>
      `Utkastet blir åter en kopia av version ${version}. Allt som du och andra har ändrat i det tas bort. Det går att ångra tills någon ändrar något nytt.`,
    rounds: 'Pågående omgångar',
    roundsNone: 'Ingen pågående omgång använder en äldre version av verktyget.',
    move: (round) => `Flytta ${round} till den här versionen`,
  },
  en: {
    said: {
      started: () => 'The draft is made. It is a copy of the latest version.',
      saved: () => 'Saved.',
      'area-added': () => 'The area has been added last.',
      moved: (subject) => `${subject} has been moved.`,
      removed: (subject) => `${subject} has been removed.`,
      duplicated: (subject) => `The copy is called ${subject} and stands right after.`,
      'moved-to': (subject) => `The question has been moved: ${subject}. Conditions that name it have followed.`,
      undone: () => 'The change has been undone.',
      sent: () => 'The version waits for review. A colleague who was not the last to change it can publish it.',
      'sent-back': () => 'The version is a draft again.',
      published: () => 'The version is published and can no longer be changed.',
      read: () => 'The file has been read in.',
      'started-again': () => 'The draft is a copy of the published version again.',
      'nothing-to-undo': () => 'It can no longer be undone: somebody has changed the same part since.',
      gone: () => 'What you changed is no longer here. The page now shows how it is.',
      'no-letter-left': () => 'The letters A to Z are used up. No area has been added.',
      'no-number-left': () => 'The area is full. Nothing has changed.',
      'not-a-draft': () => 'The version is in review or published. Nothing has changed.',
      'area-too-large': () => 'The area is too large to be saved. Shorten its texts or divide it.',
      'old-form': () => 'The page had been open for long. Nothing has changed. Press again.',
      'round-moved': () =>
        'The round now uses this version. Owners in regions where questions were unlocked have got an e-mail.',
      'round-moved-unmailed': (regions) =>
        `The round now uses this version. Questions are unlocked, but the e-mail reached no owner in ${regions}. Do get in touch yourself.`,
      'draft-changed': () =>
        'The draft has changed since you opened the page. Nothing has been removed. Read again and do it again.',
    },
    undo: 'Undo',
    undoWhat: (what) => `You ${what}.`,
    lastChange: (when, name, what) => `Latest change ${when}: ${name} ${what}.`,
    followsOn: (version) => `Follows on version ${version}`,
    firstVersion: 'First version',
    facts: (areas, questions) => `${areas}, ${questions}`,
    target: (level) => `Target level ${level}`,
    draftLead: 'This is a draft. The regions do not see it until it is published.',
    reviewLead: 'The version is in review and cannot be changed meanwhile.',
    publishedLead: 'The version is published and changes no more.',
    remark: (name, when) => `${name} sent the version back ${when}:`,
    review: 'Review and publish',
    head: 'Basics',
    lineage: 'Compare with the previous version',
    preview: 'Show as a region sees it',
    contents: 'Areas and questions',
    contentsHint:
      'The order here is what the regions see. Letters and numbers do not change when you move: they tie the questions to earlier answers.',
    noAreas: 'There are no areas here yet.',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    of: (what) => ` ${what}`,
    left: (count) => (count === 1 ? '1 thing left' : `${count} things left`),
    older: (count) =>
      count === 1 ? '1 text is older than its translation' : `${count} texts are older than their translations`,
    addArea: 'Add an area',
    areaName: 'Name',
    areaPurpose: 'Purpose',
    weight: 'Weight',
    problems: 'What is left before publishing',
    noProblems: 'Nothing is left. The version can be sent for review.',
    problemsMore: (count) => `And ${count} more.`,
    files: 'As a file',
    filesText: 'Both files hold everything and can be read in again.',
    downloadYaml: 'Download YAML',
    downloadXlsx: 'Download XLSX',
    upload: 'Read in a file',
    uploadHint: 'YAML or XLSX, at most 1 MB. You see what changes before anything is saved.',
    uploadButton: 'Show what the file changes',
    startAgain: 'Start again',
    startAgainText: (version) =>
      `The draft becomes a copy of version ${version} again. All that you and others have changed in it goes. It can be undone until somebody makes a new change.`,
    rounds: 'Running rounds',
    roundsNone: 'No running round uses an older version of the questionnaire.',
    move: (round) => `Move ${round} to this version`,
  },
})
