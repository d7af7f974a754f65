import { texts } from '#shared/platform/language.ts'

type ProposalTexts = {
  title: string
  lead: string
  indicatorIn: (indicatorId: string, area: string) => string
  levelNow: (level: number) => string
  nextLevel: (level: number) => string
  target: (level: number) => string
  choose: string
  noneHigher: string
  /** `of`: the question's id, where the action stands apart from it; else empty. */
  helpsReach: (level: number, of: string) => string
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
  /** The heading before the questions, where the group stands before them. */
  byQuestion: string
  shared: {
    title: string
    lead: string
    helps: (count: number) => string
    helped: (facts: { id: string; question: string; level: number; gap: number }) => string
    more: (count: number) => string
    /** Before the actions that stand in the group, on the card of a question that they help. */
    alsoHere: string
    taken: string
  }
  effort: (words: string) => string
}

/** Texts of the page with the proposals. */
export const proposalTexts = texts<ProposalTexts>({
  sv: {
    title: 'Förslag på insatser',
    lead: 'Förslagen bygger på era svar i kartläggningen. Det som har högst prioritet står först. Välj det ni vill göra. Ni kan ändra allt sedan.',
    indicatorIn: (indicatorId, area) => `${indicatorId} · ${area}`,
    levelNow: (level) => `Er nivå nu: ${level} av 4`,
    nextLevel: (level) => `Nästa nivå: ${level}`,
    target: (level) => `Mål: nivå ${level}`,
    choose: 'Välj insatser',
    noneHigher: 'Verktyget har inget förslag som når högre än er nivå nu. Lägg till en egen insats i planen.',
    helpsReach: (level, of) => `Hjälper er att nå nivå ${level}${of && ` i ${of}`}.`,
    measure: (text) => `Mått: ${text}`,
    inPlan: 'Finns i planen.',
    others: (regions, finished) =>
      finished === null
        ? `${regions} regioner har valt insatsen.`
        : `${regions} regioner har valt insatsen. I ${finished} av dem är den klar.`,
    raise: 'Lyft som hinder i stället',
    raiseFor: (question) => `för frågan: ${question}`,
    raised: 'Ni har lyft ett hinder för den här frågan.',
    more: (count) => (count === 1 ? 'Visa 1 förslag till' : `Visa ${count} förslag till`),
    addChosen: 'Lägg till de valda insatserna i planen',
    backToPlan: 'Tillbaka till planen',
    chooseOne: 'Välj minst ett förslag först.',
    notThere: 'Ett av de valda förslagen finns inte i kartläggningen. Välj igen.',
    full: (most) => `Planen rymmer högst ${most} insatser. Välj färre, eller ta bort någon i planen.`,
    none: 'Det finns inga förslag just nu.',
    noneNext: 'Antingen når ni målnivån i allt ni har svarat på, eller så har ni frågor kvar att svara på.',
    pick: 'Förslag',
    byQuestion: 'Förslag fråga för fråga',
    shared: {
      title: 'Insatser som hjälper flera frågor',
      lead: 'Varje insats står bara en gång. Den som hjälper flest frågor står först. Väljer ni en insats läggs den en gång i planen och räknas för alla frågor som den hjälper.',
      helps: (count) => `Hjälper ${count} av era frågor under målnivån:`,
      helped: ({ id, question, level, gap }) => `${id}: ${question} Er nivå ${level}, gap ${gap}.`,
      more: (count) =>
        count === 1
          ? 'Visa 1 insats till som hjälper flera frågor'
          : `Visa ${count} insatser till som hjälper flera frågor`,
      alsoHere: 'Insatser som även hjälper den här frågan:',
      taken: 'Finns redan i planen',
    },
    effort: (words) => `Arbete: ${words}.`,
  },
  en: {
    title: 'Proposed actions',
    lead: 'The proposals are based on your answers in the mapping, highest priority first. Choose what you want to do. You can change everything later.',
    indicatorIn: (indicatorId, area) => `${indicatorId} · ${area}`,
    levelNow: (level) => `Your level now: ${level} of 4`,
    nextLevel: (level) => `The next level: ${level}`,
    target: (level) => `Target: level ${level}`,
    choose: 'Choose actions',
    noneHigher:
      'The tool has no proposal that reaches higher than your level now. Add an action of your own to the plan.',
    helpsReach: (level, of) => `Helps you reach level ${level}${of && ` in ${of}`}.`,
    measure: (text) => `Measure: ${text}`,
    inPlan: 'In the plan already.',
    others: (regions, finished) =>
      finished === null
        ? `${regions} regions have chosen the action.`
        : `${regions} regions have chosen the action. It is finished in ${finished} of them.`,
    raise: 'Raise as a barrier instead',
    raiseFor: (question) => `for the question: ${question}`,
    raised: 'You have raised a barrier for this question.',
    more: (count) => (count === 1 ? 'Show 1 more proposal' : `Show ${count} more proposals`),
    addChosen: 'Add the chosen actions to the plan',
    backToPlan: 'Back to the plan',
    chooseOne: 'Choose at least one proposal first.',
    notThere: 'One of the chosen proposals is not in the mapping. Choose again.',
    full: (most) => `The plan holds at most ${most} actions. Choose fewer, or remove some from the plan.`,
    none: 'There are no proposals right now.',
    noneNext:
      'Either you reach the target level in everything you have answered, or you have questions left to answer.',
    pick: 'Proposal',
    byQuestion: 'Proposals question by question',
    shared: {
      title: 'Actions that help several questions',
      lead: 'Each action is listed only once, the one that helps the most questions first. If you choose an action, it is added once to the plan and counts for all the questions that it helps.',
      helps: (count) => `Helps ${count} of your questions below the target level:`,
      helped: ({ id, question, level, gap }) => `${id}: ${question} Your level ${level}, gap ${gap}.`,
      more: (count) =>
        count === 1
          ? 'Show 1 more action that helps several questions'
          : `Show ${count} more actions that help several questions`,
      alsoHere: 'Actions that help this question too:',
      taken: 'In the plan already',
    },
    effort: (words) => `Effort: ${words}.`,
  },
})
