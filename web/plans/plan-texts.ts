import { texts } from '#shared/platform/language.ts'

type PlanTexts = {
  title: string
  lead: string
  draft: string
  adopted: string
  noAnswers: string
  noAnswersNext: string
  toMapping: string
  toResult: string
  notSubmitted: string
  goalTitle: string
  goal: string
  goalHint: string
  noGoal: string
  saveGoal: string
  begin: string
  goalConflict: string
  goalConflictHelp: string
  yourGoal: string
  keepTheirs: string
  saveMyGoal: string
  actions: string
  actionsLead: string
  noActions: string
  toProposals: string
  addOwn: string
  firstProposals: string
  edit: string
  moveUp: string
  moveDown: string
  remove: string
  restore: string
  undo: string
  redo: string
  removedActions: (count: number) => string
  removedBarriers: (count: number) => string
  lacks: (words: string) => string
  own: string
  origin: (facts: { indicatorId: string; area: string }) => string
  /** The other questions that an action helps. */
  alsoFor: (questions: string) => string
  levelNow: (level: number, target: number) => string
  notAnswered: string
  /** To others than the region's team, who see no draft. */
  notHandedIn: string
  fields: Record<
    'goal' | 'responsible' | 'partners' | 'time' | 'steps' | 'dependsOn' | 'resource' | 'measure' | 'status',
    string
  >
  hours: (count: string) => string
  kronor: (count: string) => string
  /** The figures of a measure; false for one that is missing. */
  figures: (told: { baseline: string | false; target: string | false; unit: string }) => string
  responsibleLeft: string
  from: (day: string) => string
  to: (day: string) => string
  barriers: string
  barriersLead: string
  noBarriers: string
  addBarrier: string
  weight: string
  adoptTitle: string
  adoptLead: string
  toAdopt: string
  decision: string
  decisionDay: string
  decisionBody: string
  decisionReference: string
  adoptedBy: (name: string, moment: string) => string
  savedBy: (name: string, moment: string) => string
  summary: (actions: number, barriers: number) => string
  place: (position: number) => string
}

/** Texts of the plan's own page, as a draft and adopted. */
export const planTexts = texts<PlanTexts>({
  sv: {
    title: 'Handlingsplan',
    lead: 'Planen säger vad regionen ska göra, vem som gör det och när. Den bygger på svaren i kartläggningen.',
    draft: 'Utkast',
    adopted: 'Antagen',
    noAnswers: 'Det finns inga svar i kartläggningen än.',
    noAnswersNext: 'Planen bygger på svaren. Börja med att svara på några frågor, så får ni förslag på insatser här.',
    toMapping: 'Till kartläggningen',
    toResult: 'Se kartläggningens resultat',
    notSubmitted:
      'Kartläggningen är inte inlämnad. Ni kan börja på planen ändå, men förslagen ändras när svaren ändras.',
    goalTitle: 'Mål',
    goal: 'Planens mål',
    goalHint: 'Vad ska ha blivit bättre när planen är genomförd? Två eller tre meningar räcker.',
    noGoal: 'Inget mål är skrivet.',
    saveGoal: 'Spara målet',
    begin: 'Börja på planen',
    goalConflict: 'Målet har ändrats sedan du öppnade sidan',
    goalConflictHelp: 'Så här står det nu. Det du skrev är inte sparat, men det står i rutan nedanför.',
    yourGoal: 'Det du skrev',
    keepTheirs: 'Behåll det som står nu',
    saveMyGoal: 'Spara det jag skrev i stället',
    actions: 'Insatser',
    actionsLead: 'Insatserna står i er egen ordning, det viktigaste först.',
    noActions: 'Planen har inga insatser än.',
    toProposals: 'Välj bland förslagen',
    addOwn: 'Lägg till en egen insats',
    firstProposals: 'De här frågorna har högst prioritet enligt era svar:',
    edit: 'Ändra',
    moveUp: 'Flytta upp',
    moveDown: 'Flytta ner',
    remove: 'Ta bort',
    restore: 'Lägg tillbaka',
    undo: 'Ångra',
    redo: 'Gör om',
    removedActions: (count) => (count === 1 ? '1 borttagen insats' : `${count} borttagna insatser`),
    removedBarriers: (count) => (count === 1 ? '1 borttaget hinder' : `${count} borttagna hinder`),
    lacks: (words) => `Saknar ${words}`,
    own: 'Egen insats',
    origin: ({ indicatorId, area }) => `${indicatorId} · ${area}`,
    alsoFor: (questions) => `Hjälper även: ${questions}`,
    levelNow: (level, target) => `nivå ${level} nu, mål ${target}`,
    notAnswered: 'inte besvarad',
    notHandedIn: 'svaret är inte inlämnat',
    fields: {
      goal: 'Mål',
      responsible: 'Ansvarig',
      partners: 'Samverkar med',
      time: 'Tid',
      steps: 'Steg',
      dependsOn: 'Väntar på',
      resource: 'Resurser',
      measure: 'Mått',
      status: 'Läge',
    },
    hours: (count) => (count === '1' ? '1 timme' : `${count} timmar`),
    kronor: (count) => (count === '1' ? '1 krona' : `${count} kronor`),
    figures: ({ baseline, target, unit }) =>
      [baseline && `från ${baseline}`, target && `till ${target}`, (baseline || target) && unit]
        .filter(Boolean)
        .join(' '),
    responsibleLeft: 'Den som är ansvarig arbetar inte längre här. Välj någon annan.',
    from: (day) => `från ${day}`,
    to: (day) => `till ${day}`,
    barriers: 'Hinder som andra måste undanröja',
    barriersLead:
      'Det här kan regionen inte ändra själv. Hindren lyfts till den nivå som kan, och räknas med i den nationella bilden när planen är antagen.',
    noBarriers: 'Inga hinder har lyfts.',
    addBarrier: 'Lyft ett hinder',
    weight: 'Tyngd',
    adoptTitle: 'Anta planen',
    adoptLead:
      'När regionen har fattat sitt beslut antar ni planen här. Sedan ändras den bara genom en revidering, och den nationella samordnaren kan läsa den.',
    toAdopt: 'Granska och anta',
    decision: 'Regionens beslut',
    decisionDay: 'Beslutsdag',
    decisionBody: 'Beslutat av',
    decisionReference: 'Diarienummer',
    adoptedBy: (name, moment) => `Antagen i verktyget av ${name}, ${moment}`,
    savedBy: (name, moment) => `Sparat av ${name}, ${moment}`,
    summary: (actions, barriers) =>
      `${actions === 1 ? '1 insats' : `${actions} insatser`} och ${barriers === 1 ? '1 hinder' : `${barriers} hinder`}.`,
    place: (position) => `Insats ${position}`,
  },
  en: {
    title: 'Action plan',
    lead: 'The plan says what the region will do, who does it and when. It is based on the answers in the mapping.',
    draft: 'Draft',
    adopted: 'Adopted',
    noAnswers: 'There are no answers in the mapping yet.',
    noAnswersNext:
      'The plan is based on the answers. Begin by answering a few questions, and you will see proposals for actions here.',
    toMapping: 'To the mapping',
    toResult: 'See the result of the mapping',
    notSubmitted:
      'The mapping has not been handed in. You can begin the plan anyway, but the proposals change when the answers do.',
    goalTitle: 'Goal',
    goal: "The plan's goal",
    goalHint: 'What should be better once the plan has been carried out? Two or three sentences are enough.',
    noGoal: 'No goal has been written.',
    saveGoal: 'Save the goal',
    begin: 'Begin the plan',
    goalConflict: 'The goal has changed since you opened the page',
    goalConflictHelp: 'This is what is there now. What you wrote is not saved, but it is in the box below.',
    yourGoal: 'What you wrote',
    keepTheirs: 'Keep what is there now',
    saveMyGoal: 'Save what I wrote instead',
    actions: 'Actions',
    actionsLead: 'The actions are in your own order, the most important first.',
    noActions: 'The plan has no actions yet.',
    toProposals: 'Choose from the proposals',
    addOwn: 'Add an action of your own',
    firstProposals: 'These have the highest priority according to your answers:',
    edit: 'Edit',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Remove',
    restore: 'Put back',
    undo: 'Undo',
    redo: 'Redo',
    removedActions: (count) => (count === 1 ? '1 removed action' : `${count} removed actions`),
    removedBarriers: (count) => (count === 1 ? '1 removed barrier' : `${count} removed barriers`),
    lacks: (words) => `Lacks ${words}`,
    own: 'Own action',
    origin: ({ indicatorId, area }) => `${indicatorId} · ${area}`,
    alsoFor: (questions) => `Also helps: ${questions}`,
    levelNow: (level, target) => `level ${level} now, target ${target}`,
    notAnswered: 'not answered',
    notHandedIn: 'the answer has not been handed in',
    fields: {
      goal: 'Goal',
      responsible: 'Responsible',
      partners: 'Together with',
      time: 'Time',
      steps: 'Steps',
      dependsOn: 'Waits for',
      resource: 'Resources',
      measure: 'Measure',
      status: 'Status',
    },
    hours: (count) => (count === '1' ? '1 hour' : `${count} hours`),
    kronor: (count) => (count === '1' ? '1 krona' : `${count} kronor`),
    figures: ({ baseline, target, unit }) =>
      [baseline && `from ${baseline}`, target && `to ${target}`, (baseline || target) && unit]
        .filter(Boolean)
        .join(' '),
    responsibleLeft: 'The person responsible no longer works here. Choose someone else.',
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    barriers: 'Barriers that others must remove',
    barriersLead:
      'The region cannot change these by itself. Barriers are raised to the level that can, and count in the national picture once the plan is adopted.',
    noBarriers: 'No barriers have been raised.',
    addBarrier: 'Raise a barrier',
    weight: 'Weight',
    adoptTitle: 'Adopt the plan',
    adoptLead:
      'When the region has made its decision, you adopt the plan here. After that it changes only through a revision, and the national coordinators can read it.',
    toAdopt: 'Review and adopt',
    decision: "The region's decision",
    decisionDay: 'Day of decision',
    decisionBody: 'Decided by',
    decisionReference: 'Reference number',
    adoptedBy: (name, moment) => `Adopted in the tool by ${name}, ${moment}`,
    savedBy: (name, moment) => `Saved by ${name}, ${moment}`,
    summary: (actions, barriers) =>
      `${actions === 1 ? '1 action' : `${actions} actions`} and ${barriers === 1 ? '1 barrier' : `${barriers} barriers`}.`,
    place: (position) => `Action ${position}`,
  },
})
