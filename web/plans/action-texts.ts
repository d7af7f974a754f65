import type { ActionContent } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'

type ActionTexts = {
  newTitle: string
  newLead: string
  editTitle: string
  labels: Record<Exclude<keyof ActionContent, 'responsibleName'> | 'indicator', string>
  hints: Partial<Record<keyof ActionContent | 'indicator', string>>
  noIndicator: string
  noColleague: string
  chooseKind: string
  partnerKind: (row: number) => string
  partnerName: (row: number) => string
  step: (row: number) => string
  stepDay: (row: number) => string
  stepDone: string
  resourceTitle: string
  goneAction: string
  tooMany: (most: number) => string
  circle: (titles: string) => string
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
      responsible: 'Ansvarig funktion',
      responsibleId: 'Ansvarig kollega',
      partners: 'Samverkar med',
      steps: 'Steg',
      dependsOn: 'Beror på andra insatser',
      hours: 'Timmar',
      kronor: 'Kronor',
      baseline: 'Utgångsläge',
      target: 'Mål i siffror',
      unit: 'Enhet',
      startsOn: 'Startdatum',
      endsOn: 'Slutdatum',
      resource: 'Annat som behövs',
      measure: 'Mått',
      status: 'Läge',
      indicator: 'Vilken fråga hör insatsen till?',
    },
    hints: {
      title: 'Kort, så att det syns vad ni ska göra.',
      goal: 'Vad ska ha blivit annorlunda när insatsen är klar?',
      responsible: 'Skriv helst en funktion, till exempel enhetschef regional utveckling.',
      partners: 'Välj slag och skriv namnet. En tom rad räknas inte. Spara för att få fler rader.',
      steps: 'Vad ni gör i tur och ordning, med dag om ni vet den. Spara för att få fler rader.',
      dependsOn: 'De här insatserna måste bli klara först',
      startsOn: 'År, månad och dag, till exempel 2027-01-15.',
      endsOn: 'År, månad och dag, till exempel 2027-06-30.',
      resource: 'Till exempel lokaler, avtal eller kunskap.',
      measure: 'Hur ser ni att insatsen har lyckats?',
    },
    noIndicator: 'Ingen särskild fråga',
    noColleague: 'Ingen kollega vald',
    chooseKind: 'Välj …',
    partnerKind: (row) => `Slag av samverkanspart ${row}`,
    partnerName: (row) => `Namn på samverkanspart ${row}`,
    step: (row) => `Steg ${row}`,
    stepDay: (row) => `Dag för steg ${row}`,
    stepDone: 'Klart',
    resourceTitle: 'Vad kräver det?',
    goneAction: 'en insats som är borttagen',
    tooMany: (most) => `Välj högst ${most} insatser.`,
    circle: (titles) => `Insatserna väntar på varandra i en cirkel: ${titles}. Ta bort ett av valen.`,
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
    sameTexts: 'Det du skrev är detsamma som det som står nu.',
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
      responsible: 'Responsible post',
      responsibleId: 'Responsible colleague',
      partners: 'Together with',
      steps: 'Steps',
      dependsOn: 'Depends on other actions',
      hours: 'Hours',
      kronor: 'Kronor',
      baseline: 'Where it stands',
      target: 'Target in figures',
      unit: 'Unit',
      startsOn: 'Start date',
      endsOn: 'End date',
      resource: 'What else is needed',
      measure: 'Measure',
      status: 'Status',
      indicator: 'Which question is the action for?',
    },
    hints: {
      title: 'Keep it short, and say what you will do.',
      goal: 'What should be different when the action is finished?',
      responsible: 'Preferably a post, for example head of regional development.',
      partners: 'Choose the kind and write the name. An empty row does not count. Save to get more rows.',
      steps: 'What you do, in order, with a day if you know it. Save to get more rows.',
      dependsOn: 'These actions must be finished first',
      startsOn: 'Year, month and day, for example 2027-01-15.',
      endsOn: 'Year, month and day, for example 2027-06-30.',
      resource: 'For example premises, agreements or knowledge.',
      measure: 'How will you see that the action has succeeded?',
    },
    noIndicator: 'No particular question',
    noColleague: 'No colleague chosen',
    chooseKind: 'Choose …',
    partnerKind: (row) => `Kind of partner ${row}`,
    partnerName: (row) => `Name of partner ${row}`,
    step: (row) => `Step ${row}`,
    stepDay: (row) => `Day of step ${row}`,
    stepDone: 'Done',
    resourceTitle: 'What does it take?',
    goneAction: 'an action that has been removed',
    tooMany: (most) => `Choose at most ${most} actions.`,
    circle: (titles) => `The actions wait for each other in a circle: ${titles}. Remove one of the choices.`,
    whatTitle: 'What will be done?',
    whoTitle: 'Who does it, and when?',
    followTitle: 'How will it be followed up?',
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
        text: 'Nothing that you wrote has been saved yet. Compare and choose: keep what is there now, or save what you wrote. You can also change the form first.',
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
    stands: (name, moment) => `There now (${name}, ${moment})`,
    typed: 'You wrote',
    empty: '(empty)',
    sameTexts: 'What you wrote is the same as what is there now.',
    keepTheirs: 'Keep what is there now',
  },
})
