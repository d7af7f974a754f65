import { texts } from '#shared/platform/language.ts'

type CopyTexts = {
  title: string
  lead: (round: string) => string
  link: string
  choose: string
  copied: string
  submit: string
  none: string
  back: string
  chooseOne: string
  gone: string
  full: (most: number) => string
}

/** Texts of the page that copies actions from the plan before. */
export const copyTexts = texts<CopyTexts>({
  sv: {
    title: 'Kopiera insatser från förra planen',
    lead: (round) =>
      `Här står insatserna i er antagna plan från ${round}. De som inte är klara är ikryssade. En kopia är en egen insats: den gamla planen ändras inte.`,
    link: 'Kopiera från förra planen',
    choose: 'Insatser att kopiera',
    copied: 'redan kopierad',
    submit: 'Kopiera de valda insatserna',
    none: 'Ni har ingen antagen plan från en tidigare omgång.',
    back: 'Tillbaka till planen',
    chooseOne: 'Välj minst en insats.',
    gone: 'En av de valda insatserna finns inte i den förra planen. Välj igen.',
    full: (most) => `Planen rymmer högst ${most} insatser. Välj färre, eller ta bort någon i planen.`,
  },
  en: {
    title: 'Copy actions from the previous plan',
    lead: (round) =>
      `These are the actions in your adopted plan from ${round}. Those that are not finished are already ticked. A copy is an action of its own: the old plan does not change.`,
    link: 'Copy from the previous plan',
    choose: 'Actions to copy',
    copied: 'already copied',
    submit: 'Copy the chosen actions',
    none: 'You have no adopted plan from an earlier round.',
    back: 'Back to the plan',
    chooseOne: 'Choose at least one action.',
    gone: 'One of the chosen actions is not in the previous plan. Choose again.',
    full: (most) => `The plan holds at most ${most} actions. Choose fewer, or remove some from the plan.`,
  },
})
