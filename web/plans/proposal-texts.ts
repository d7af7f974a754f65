import { texts } from '#shared/platform/language.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'

type ProposalTexts = {
  title: string
  lead: string
  howTitle: string
  how: (facts: { target: number; importance: number; shared: string; national: string }) => string[]
  indicatorIn: (indicatorId: string, area: string) => string
  levelNow: (level: number) => string
  nextLevel: (level: number) => string
  target: (level: number) => string
  priority: (value: string) => string
  formula: (facts: { gap: string; importance: string; factor: string; power: string; priority: string }) => string
  importanceAssumed: string
  powerAssumed: string
  choose: string
  noneHigher: string
  helpsReach: (level: number) => string
  measure: (text: string) => string
  inPlan: string
  /** `finished` null: in fewer than five regions, so it is not told. */
  others: (regions: number, finished: number | null) => string
  raise: string
  raiseFor: (question: string) => string
  raised: string
  more: (count: number) => string
  addChosen: string
  backToPlan: string
  chooseOne: string
  notThere: string
  full: (most: number) => string
  none: string
  noneNext: string
  pick: string
}

/** Texts of the page with the proposals. */
export const proposalTexts = texts<ProposalTexts>({
  sv: {
    title: 'Förslag på insatser',
    lead: 'Förslagen bygger på era svar i kartläggningen. Det som har högst prioritet står först. Välj det ni vill göra; ni kan ändra allt sedan.',
    howTitle: 'Så räknas prioriteten',
    how: ({ target, importance, shared, national }) => [
      'Prioritet = gap × vikt × rådighet.',
      `Gapet är målnivån minus er nivå. Målnivån är ${target} av 4.`,
      `Vikten är hur viktig ni tycker att frågan är, 1 till 4. Har ni inte angett någon räknas den som ${importance}.`,
      `Rådigheten är 1 när frågan är er egen, ${shared} när ni delar den med andra och ${national} när den är nationell. Har ni inte angett någon gäller verktygets egen bedömning.`,
      'Får två frågor samma prioritet står de i kartläggningens ordning. Formeln är projektets egen. Den hjälper er att börja, men ni bestämmer: flytta en fråga och skriv varför.',
    ],
    indicatorIn: (indicatorId, area) => `${indicatorId} · ${area}`,
    levelNow: (level) => `Er nivå nu: ${level} av 4`,
    nextLevel: (level) => `Nästa nivå: ${level}`,
    target: (level) => `Mål: nivå ${level}`,
    priority: (value) => `Prioritet ${value}`,
    formula: ({ gap, importance, factor, power, priority }) =>
      `gap ${gap} × vikt ${importance} × rådighet ${factor} (${power}) = ${priority}`,
    importanceAssumed: `Ni har inte angett någon vikt, så den räknas som ${assumedImportance}.`,
    powerAssumed: 'Ni har inte angett någon rådighet, så verktygets bedömning gäller.',
    choose: 'Välj insatser',
    noneHigher: 'Verktyget har inget förslag som når högre än er nivå nu. Lägg till en egen insats i planen.',
    helpsReach: (level) => `Hjälper er att nå nivå ${level}.`,
    measure: (text) => `Mått: ${text}`,
    inPlan: 'Finns i planen.',
    others: (regions, finished) =>
      finished === null
        ? `${regions} regioner har valt insatsen.`
        : `${regions} regioner har valt insatsen. I ${finished} av dem är den klar.`,
    raise: 'Lyft som hinder i stället',
    raiseFor: (question) => `för frågan: ${question}`,
    raised: 'Ett hinder är lyft för den här frågan.',
    more: (count) => (count === 1 ? 'Visa 1 förslag till' : `Visa ${count} förslag till`),
    addChosen: 'Lägg till det valda i planen',
    backToPlan: 'Tillbaka till planen',
    chooseOne: 'Välj minst ett förslag innan du lägger till.',
    notThere: 'Ett av de valda förslagen finns inte i kartläggningen. Välj igen.',
    full: (most) => `Planen rymmer högst ${most} insatser. Välj färre, eller ta bort någon i planen.`,
    none: 'Det finns inga förslag just nu.',
    noneNext: 'Antingen når ni målnivån i allt ni har svarat på, eller så återstår det frågor att besvara.',
    pick: 'Förslag',
  },
  en: {
    title: 'Proposed actions',
    lead: 'The proposals build on your answers in the mapping, highest priority first. Choose what you want to do; you can change everything later.',
    howTitle: 'How the priority is computed',
    how: ({ target, importance, shared, national }) => [
      'Priority = gap × importance × power.',
      `The gap is the target level minus your level. The target is level ${target} of 4.`,
      `Importance is how much you think the question matters, 1 to 4. It counts as ${importance} when you have not said.`,
      `Power is 1 when the matter is your own, ${shared} when you share it with others and ${national} when it is national. When you have not said, the tool's own view counts.`,
      "Questions with the same priority stand in the mapping's order. The formula is this project's own. It helps you begin, but you decide: move a question and write why.",
    ],
    indicatorIn: (indicatorId, area) => `${indicatorId} · ${area}`,
    levelNow: (level) => `Your level now: ${level} of 4`,
    nextLevel: (level) => `The next level: ${level}`,
    target: (level) => `Target: level ${level}`,
    priority: (value) => `Priority ${value}`,
    formula: ({ gap, importance, factor, power, priority }) =>
      `gap ${gap} × importance ${importance} × power ${factor} (${power}) = ${priority}`,
    importanceAssumed: `You have not stated an importance, so it counts as ${assumedImportance}.`,
    powerAssumed: "You have not stated whose power it is in, so the tool's own view counts.",
    choose: 'Choose actions',
    noneHigher:
      'The tool has no proposal that reaches higher than your level now. Add an action of your own to the plan.',
    helpsReach: (level) => `Helps you reach level ${level}.`,
    measure: (text) => `Measure: ${text}`,
    inPlan: 'In the plan already.',
    others: (regions, finished) =>
      finished === null
        ? `${regions} regions have chosen the action.`
        : `${regions} regions have chosen the action. It is finished in ${finished} of them.`,
    raise: 'Raise as a barrier instead',
    raiseFor: (question) => `for the question: ${question}`,
    raised: 'A barrier is raised for this question.',
    more: (count) => (count === 1 ? 'Show 1 more proposal' : `Show ${count} more proposals`),
    addChosen: 'Add what is chosen to the plan',
    backToPlan: 'Back to the plan',
    chooseOne: 'Choose at least one proposal before you add.',
    notThere: 'One of the chosen proposals is not in the mapping. Choose again.',
    full: (most) => `The plan holds at most ${most} actions. Choose fewer, or remove some from the plan.`,
    none: 'There are no proposals right now.',
    noneNext: 'Either you reach the target level in all that you have answered, or there are questions left to answer.',
    pick: 'Proposal',
  },
})
