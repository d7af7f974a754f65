import type { DayUnit } from '#shared/plans/moved-day.ts'
import { texts } from '#shared/platform/language.ts'

type BulkTexts = {
  title: string
  lead: string
  link: string
  quick: string
  quickAll: string
  quickNone: string
  quickNoResponsible: string
  quickNoDates: string
  quickArea: (area: string) => string
  quickNoArea: string
  choose: string
  which: string
  what: string
  whatLead: string
  unchanged: string
  labels: Record<
    | 'pick'
    | 'responsibleId'
    | 'responsible'
    | 'startsOn'
    | 'endsOn'
    | 'moveBy'
    | 'moveUnit'
    | 'moveDirection'
    | 'moveSteps'
    | 'status'
    | 'partnerKind'
    | 'partnerName'
    | 'removePartner'
    | 'place'
    | 'remove',
    string
  >
  hints: Record<'responsibleId' | 'responsible' | 'moveBy' | 'partner' | 'removePartner' | 'remove', string>
  whoTitle: string
  whenTitle: string
  withTitle: string
  moveTitle: string
  partnerTitle: string
  otherTitle: string
  units: Record<DayUnit, string>
  directions: Record<'later' | 'earlier', string>
  places: Record<'first' | 'last', string>
  preview: string
  cancel: string
  chooseOne: string
  sayWhat: string
  eitherDays: string
  onlyRemoval: string
  partnerNeedsName: string
  noActions: string
  tooMany: (count: number, most: number) => string
  tooMuch: string
  removal: string
  noDates: string
  noResponsible: string
}

/** Texts of the page where several actions are chosen, and what is to change in them. */
export const bulkTexts = texts<BulkTexts>({
  sv: {
    title: 'Ändra flera insatser',
    lead: 'Välj insatser och fyll i det som ska ändras. Innan något sparas ser du vad varje insats blir.',
    link: 'Ändra flera',
    quick: 'Snabbval',
    quickAll: 'Alla insatser',
    quickNone: 'Inga',
    quickNoResponsible: 'De som saknar ansvarig',
    quickNoDates: 'De som saknar datum',
    quickArea: (area) => `Området ${area}`,
    quickNoArea: 'Egna insatser utan fråga',
    choose: 'Välj',
    which: 'Vilka insatser?',
    what: 'Vad ska ändras?',
    whatLead: 'Det du lämnar tomt ändras inte.',
    unchanged: 'Ändra inte',
    labels: {
      pick: 'Insatser som ska ändras',
      responsibleId: 'Ansvarig kollega',
      responsible: 'Ansvarig funktion',
      startsOn: 'Nytt startdatum',
      endsOn: 'Nytt slutdatum',
      moveBy: 'Antal',
      moveUnit: 'Enhet',
      moveDirection: 'Riktning',
      moveSteps: 'Flytta också dagarna för steg som inte är klara',
      status: 'Läge',
      partnerKind: 'Slag',
      partnerName: 'Namn',
      removePartner: 'Ta bort samverkanspart',
      place: 'Plats i planen',
      remove: 'Ta bort insatserna ur planen',
    },
    hints: {
      responsibleId: 'Ersätter den som är ansvarig i dag.',
      responsible: 'Ersätter den som är ansvarig i dag. Fyll i båda om kollegan ansvarar i en viss roll.',
      moveBy: 'Ett heltal, till exempel 3. Datum som inte är ifyllda förblir tomma.',
      partner: 'Läggs till bland dem som redan samverkar.',
      removePartner: 'Här står de som är med i någon insats.',
      remove: 'De kan läggas tillbaka så länge planen är ett utkast. Det går inte att ändra annat samtidigt.',
    },
    whoTitle: 'Vem',
    whenTitle: 'När',
    withTitle: 'Med vem',
    moveTitle: 'Flytta start- och slutdatum',
    partnerTitle: 'Lägg till en samverkanspart',
    otherTitle: 'Annat',
    units: { day: 'dagar', week: 'veckor', month: 'månader' },
    directions: { later: 'senare', earlier: 'tidigare' },
    places: { first: 'Först i planen', last: 'Sist i planen' },
    preview: 'Visa vad som ändras',
    cancel: 'Tillbaka till planen',
    chooseOne: 'Välj minst en insats.',
    sayWhat: 'Fyll i något som ska ändras.',
    eitherDays: 'Skriv nya datum eller flytta dem, inte båda.',
    onlyRemoval:
      'Det går inte att ta bort insatser och göra andra ändringar samtidigt. Töm de andra fälten, eller avmarkera rutan.',
    partnerNeedsName: 'Skriv samverkanspartens namn.',
    noActions: 'Planen har inga insatser att ändra.',
    tooMany: (count, most) =>
      `Du har valt ${count} insatser. Allt sparas på en gång, och högst ${most} får plats. Välj färre, och ändra resten efteråt.`,
    tooMuch: 'Ändringen är för stor för att sparas på en gång. Välj färre insatser, och ändra resten efteråt.',
    removal: 'Ta bort',
    noDates: 'inga datum',
    noResponsible: 'ingen ansvarig',
  },
  en: {
    title: 'Change several actions',
    lead: 'Choose actions and fill in what you want to change. Before anything is saved you see what each action becomes.',
    link: 'Change several',
    quick: 'Quick choice',
    quickAll: 'All actions',
    quickNone: 'None',
    quickNoResponsible: 'Those without anyone responsible',
    quickNoDates: 'Those without dates',
    quickArea: (area) => `Area ${area}`,
    quickNoArea: 'Own actions without a question',
    choose: 'Choose',
    which: 'Which actions?',
    what: 'What do you want to change?',
    whatLead: 'What you leave empty does not change.',
    unchanged: 'Do not change',
    labels: {
      pick: 'Actions to change',
      responsibleId: 'Responsible colleague',
      responsible: 'Responsible post',
      startsOn: 'New start date',
      endsOn: 'New end date',
      moveBy: 'Number',
      moveUnit: 'Unit',
      moveDirection: 'Direction',
      moveSteps: 'Also move the days of steps that are not done',
      status: 'Status',
      partnerKind: 'Kind',
      partnerName: 'Name',
      removePartner: 'Remove a partner',
      place: 'Place in the plan',
      remove: 'Remove the actions from the plan',
    },
    hints: {
      responsibleId: 'Replaces whoever is responsible today.',
      responsible:
        'Replaces whoever is responsible today. Fill in both if the colleague is responsible in a certain role.',
      moveBy: 'A whole number, for example 3. Dates that are not filled in stay empty.',
      partner: 'Added to those who already take part.',
      removePartner: 'Those who take part in any action are listed.',
      remove: 'They can be put back while the plan is a draft. Nothing else can change at the same time.',
    },
    whoTitle: 'Who',
    whenTitle: 'When',
    withTitle: 'Together with',
    moveTitle: 'Move start and end dates',
    partnerTitle: 'Add a partner',
    otherTitle: 'Other',
    units: { day: 'days', week: 'weeks', month: 'months' },
    directions: { later: 'later', earlier: 'earlier' },
    places: { first: 'First in the plan', last: 'Last in the plan' },
    preview: 'Show what changes',
    cancel: 'Back to the plan',
    chooseOne: 'Choose at least one action.',
    sayWhat: 'Fill in what you want to change.',
    eitherDays: 'Write new dates or move them, not both.',
    onlyRemoval:
      'You cannot remove actions and make other changes at the same time. Empty the other fields, or untick the box.',
    partnerNeedsName: "Write the partner's name.",
    noActions: 'The plan has no actions to change.',
    tooMany: (count, most) =>
      `You have chosen ${count} actions. Everything is saved at once, and there is room for at most ${most}. Choose fewer, and change the rest afterwards.`,
    tooMuch: 'The change is too large to be saved at once. Choose fewer actions, and change the rest afterwards.',
    removal: 'Remove',
    noDates: 'no dates',
    noResponsible: 'nobody responsible',
  },
})
