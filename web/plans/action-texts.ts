import type { ActionContent } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'

type ActionTexts = {
  newTitle: string
  newLead: string
  editTitle: string
  labels: Record<keyof ActionContent | 'indicator', string>
  hints: Partial<Record<keyof ActionContent | 'indicator', string>>
  noIndicator: string
  whatTitle: string
  whoTitle: string
  followTitle: string
  save: string
  add: string
  saveMine: string
  addAgain: string
  cancel: string
  year: (from: number, to: number) => string
  originTitle: string
  levelNow: (level: number) => string
  nextLevel: (level: number) => string
  target: (level: number) => string
  problems: Record<'stale' | 'gone' | 'adopted' | 'full', { title: string; text: string }>
  differences: string
  stands: (name: string, moment: string) => string
  typed: string
  empty: string
  sameTexts: string
  keepTheirs: string
}

/** Texts of the form for an action. */
export const actionTexts = texts<ActionTexts>({
  sv: {
    newTitle: 'Ny insats',
    newLead:
      'Lägg till något som regionen vill göra och som inte finns bland förslagen. Bara namnet måste fyllas i nu.',
    editTitle: 'Ändra insats',
    labels: {
      title: 'Namn på insatsen',
      text: 'Beskrivning',
      goal: 'Mål',
      responsible: 'Ansvarig',
      partners: 'Samverkar med',
      startsOn: 'Startdatum',
      endsOn: 'Slutdatum',
      resource: 'Resurser',
      measure: 'Mått',
      status: 'Läge',
      indicator: 'Vilken fråga hör insatsen till?',
    },
    hints: {
      title: 'Kort, och så att det syns vad ni ska göra.',
      goal: 'Vad ska ha blivit annorlunda när insatsen är klar?',
      responsible: 'Skriv helst en funktion, till exempel enhetschef regional utveckling.',
      partners: 'Till exempel kommuner, branscher eller Arbetsförmedlingen.',
      startsOn: 'År, månad och dag, till exempel 2027-01-15.',
      endsOn: 'År, månad och dag, till exempel 2027-06-30.',
      resource: 'Tid, pengar eller annat som behövs.',
      measure: 'Hur ser ni att insatsen har lyckats?',
    },
    noIndicator: 'Ingen särskild fråga',
    whatTitle: 'Vad ska göras?',
    whoTitle: 'Vem gör det, och när?',
    followTitle: 'Hur följs det upp?',
    save: 'Spara insatsen',
    add: 'Lägg till insatsen',
    saveMine: 'Spara det jag skrev i stället',
    addAgain: 'Lägg till som ny insats',
    cancel: 'Tillbaka till planen',
    year: (from, to) => `Skriv ett datum mellan år ${from} och ${to}.`,
    originTitle: 'Härifrån kommer insatsen',
    levelNow: (level) => `Er nivå nu: ${level} av 4`,
    nextLevel: (level) => `Nästa nivå: ${level}`,
    target: (level) => `Målet är nivå ${level}.`,
    problems: {
      stale: {
        title: 'En kollega har ändrat insatsen sedan du öppnade den',
        text: 'Inget av det du skrev är sparat än. Jämför och välj: behåll det som står nu, eller spara det du skrev. Du kan också ändra i formuläret först.',
      },
      gone: {
        title: 'Insatsen är borttagen',
        text: 'En kollega tog bort den medan du skrev. Det du skrev är kvar här nedanför, men inte sparat. Du kan lägga till det som en ny insats.',
      },
      adopted: {
        title: 'Planen är antagen',
        text: 'Den antogs medan du skrev och kan inte ändras längre. Det du skrev är inte sparat. Kopiera det om du vill ha det kvar.',
      },
      full: {
        title: 'Planen är full',
        text: 'Ta bort en insats i planen först. Det du skrev är inte sparat, men det är kvar här nedanför.',
      },
    },
    differences: 'Det som skiljer',
    stands: (name, moment) => `Står nu (${name}, ${moment})`,
    typed: 'Du skrev',
    empty: '(tomt)',
    sameTexts: 'Det du skrev är samma som det som står nu.',
    keepTheirs: 'Behåll det som står nu',
  },
  en: {
    newTitle: 'New action',
    newLead:
      'Add something that the region wants to do and that is not among the proposals. Only the name is needed now.',
    editTitle: 'Edit action',
    labels: {
      title: 'Name of the action',
      text: 'Description',
      goal: 'Goal',
      responsible: 'Responsible',
      partners: 'Together with',
      startsOn: 'Start date',
      endsOn: 'End date',
      resource: 'Resources',
      measure: 'Measure',
      status: 'State',
      indicator: 'Which question does the action belong to?',
    },
    hints: {
      title: 'Short, and so that it shows what you will do.',
      goal: 'What should be different when the action is finished?',
      responsible: 'Preferably a post, such as head of regional development.',
      partners: 'Such as municipalities, branches or the Public Employment Service.',
      startsOn: 'Year, month and day, for example 2027-01-15.',
      endsOn: 'Year, month and day, for example 2027-06-30.',
      resource: 'Time, money or anything else that is needed.',
      measure: 'How will you see that the action has succeeded?',
    },
    noIndicator: 'No particular question',
    whatTitle: 'What is to be done?',
    whoTitle: 'Who does it, and when?',
    followTitle: 'How is it followed up?',
    save: 'Save the action',
    add: 'Add the action',
    saveMine: 'Save what I wrote instead',
    addAgain: 'Add as a new action',
    cancel: 'Back to the plan',
    year: (from, to) => `Write a date between the years ${from} and ${to}.`,
    originTitle: 'Where the action comes from',
    levelNow: (level) => `Your level now: ${level} of 4`,
    nextLevel: (level) => `The next level: ${level}`,
    target: (level) => `The target is level ${level}.`,
    problems: {
      stale: {
        title: 'A colleague has changed the action since you opened it',
        text: 'Nothing that you wrote has been saved yet. Compare and choose: keep what stands now, or save what you wrote. You can also change the form first.',
      },
      gone: {
        title: 'The action has been removed',
        text: 'A colleague removed it while you were writing. What you wrote is still here below, but not saved. You can add it as a new action.',
      },
      adopted: {
        title: 'The plan is adopted',
        text: 'It was adopted while you were writing and can no longer be changed. What you wrote is not saved. Copy it if you want to keep it.',
      },
      full: {
        title: 'The plan is full',
        text: 'Remove an action from the plan first. What you wrote is not saved, but it is still here below.',
      },
    },
    differences: 'What differs',
    stands: (name, moment) => `Stands now (${name}, ${moment})`,
    typed: 'You wrote',
    empty: '(empty)',
    sameTexts: 'What you wrote is the same as what stands now.',
    keepTheirs: 'Keep what stands now',
  },
})
