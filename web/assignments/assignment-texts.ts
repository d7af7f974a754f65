import { texts } from '#shared/platform/language.ts'

type AssignmentTexts = {
  title: string
  lead: string
  area: (letter: string) => string
  question: (id: string) => string
  wholeArea: string
  who: (name: string, day: string) => string
  done: string
  late: string
  left: string
  leftCount: (left: number) => string
  nobody: string
  assign: string
  change: string
  ofArea: (letter: string) => string
  ofQuestion: (id: string) => string
  questions: (first: string, last: string) => string
  formTitle: (what: string) => string
  formLead: string
  assignee: string
  choose: string
  dueOn: string
  dueOnHint: (deadline: string) => string
  past: string
  save: string
  remove: string
  removeMeans: string
  removeButton: string
  leftNote: (name: string) => string
  problem: string
  stale: (name: string, day: string) => string
  staleGone: string
  locked: string
  say: Record<'saved' | 'removed' | 'changed-meanwhile' | 'old-form', string>
}

/** Texts of who sees to what. */
export const assignmentTexts = texts<AssignmentTexts>({
  sv: {
    title: 'Vem gör vad',
    lead: 'Ge ett område eller en fråga till en kollega, med ett datum. Det blir klart av sig självt när frågorna har fått svar.',
    area: (letter) => `Område ${letter}`,
    question: (id) => `Fråga ${id}`,
    wholeArea: 'Hela området:',
    who: (name, day) => `${name}, senast ${day}`,
    done: 'klart',
    late: 'försenat',
    left: 'har lämnat',
    leftCount: (left) => (left === 1 ? '1 fråga kvar' : `${left} frågor kvar`),
    nobody: 'Ingen särskild.',
    assign: 'Ge till en kollega',
    change: 'Ändra',
    ofArea: (letter) => ` (område ${letter})`,
    ofQuestion: (id) => ` (fråga ${id})`,
    questions: (first, last) => (first === last ? `Fråga ${first}` : `Frågorna ${first}–${last}`),
    formTitle: (what) => `${what}: vem gör det?`,
    formLead: 'Kollegan ser det i sin lista och får ett mejl. Alla i regionen kan svara ändå.',
    assignee: 'Kollega',
    choose: 'Välj en kollega',
    dueOn: 'Senast',
    dueOnHint: (deadline) => `Kartläggningen ska lämnas in senast ${deadline}.`,
    past: 'Välj en dag som inte har passerat.',
    save: 'Spara',
    remove: 'Ta bort',
    removeMeans: 'Då har ingen särskild ansvar för det.',
    removeButton: 'Ta bort fördelningen',
    leftNote: (name) => `${name} är inte längre med i regionen. Välj en annan kollega.`,
    problem: 'Inte sparat',
    stale: (name, day) =>
      `En kollega hann före: nu står ${name}, senast ${day}. Ditt val är inte sparat. Spara igen om ditt ska gälla.`,
    staleGone: 'En kollega hann före och tog bort fördelningen. Ditt val är inte sparat. Spara igen om ditt ska gälla.',
    locked: 'Kartläggningen går inte att svara på nu, så det finns inget att fördela.',
    say: {
      saved: 'Det är sparat.',
      removed: 'Fördelningen är borttagen.',
      'changed-meanwhile':
        'En kollega har ändrat medan du hade sidan öppen. Inget har tagits bort. Se efter och försök igen.',
      'old-form': 'Formuläret har varit öppet länge, och inget har ändrats. Försök igen.',
    },
  },
  en: {
    title: 'Who does what',
    lead: 'Give an area or a question to a colleague, with a date. It is done by itself when the questions are answered.',
    area: (letter) => `Area ${letter}`,
    question: (id) => `Question ${id}`,
    wholeArea: 'The whole area:',
    who: (name, day) => `${name}, by ${day}`,
    done: 'done',
    late: 'late',
    left: 'has left',
    leftCount: (left) => (left === 1 ? '1 question left' : `${left} questions left`),
    nobody: 'Nobody in particular.',
    assign: 'Give to a colleague',
    change: 'Change',
    ofArea: (letter) => ` (area ${letter})`,
    ofQuestion: (id) => ` (question ${id})`,
    questions: (first, last) => (first === last ? `Question ${first}` : `Questions ${first}–${last}`),
    formTitle: (what) => `${what}: who does it?`,
    formLead:
      'Your colleague sees it on their list and gets an e-mail. Everybody in the region can answer all the same.',
    assignee: 'Colleague',
    choose: 'Choose a colleague',
    dueOn: 'By',
    dueOnHint: (deadline) => `The mapping is to be handed in by ${deadline}.`,
    past: 'Choose a day that has not passed.',
    save: 'Save',
    remove: 'Remove',
    removeMeans: 'Then nobody in particular sees to it.',
    removeButton: 'Remove the assignment',
    leftNote: (name) => `${name} is no longer a member of the region. Choose another colleague.`,
    problem: 'Not saved',
    stale: (name, day) =>
      `A colleague was first: it now says ${name}, by ${day}. Your choice is not saved. Save again if yours is to hold.`,
    staleGone:
      'A colleague was first and removed the assignment. Your choice is not saved. Save again if yours is to hold.',
    locked: 'The mapping cannot be answered now, so there is nothing to assign.',
    say: {
      saved: 'It is saved.',
      removed: 'The assignment has been removed.',
      'changed-meanwhile':
        'A colleague has changed it while you had the page open. Nothing has been removed. Look and try again.',
      'old-form': 'The form has been open for long, and nothing has been changed. Try again.',
    },
  },
})
