import { texts } from '#shared/platform/language.ts'

type AdoptTexts = {
  title: string
  lead: string
  missingTitle: string
  missingLead: string
  nothingMissing: string
  goalMissing: string
  changeGoal: string
  actionLacks: (words: string) => string
  meansTitle: string
  empty: string
  emptyNext: string
  notSubmitted: string
  whatHappens: string
  whatHappensList: string[]
  ownerOnly: string
  decisionTitle: string
  decisionLead: string
  day: string
  dayHint: string
  body: string
  bodyHint: string
  reference: string
  referenceHint: string
  knowing: string
  mustKnow: string
  notYet: string
  tooEarly: string
  adopt: string
  back: string
  changed: { title: string; text: string }
}

/** Texts of the page where the plan is looked through and adopted. */
export const adoptTexts = texts<AdoptTexts>({
  sv: {
    title: 'Granska och anta planen',
    lead: 'Här ser ni vad som saknas innan planen antas.',
    missingTitle: 'Det här saknas',
    missingLead: 'Ni kan anta planen ändå, men då blir den svårare att följa upp.',
    nothingMissing: 'Inget saknas. Planen har mål, och varje insats har ansvarig, slutdatum och mått.',
    goalMissing: 'Planen har inget mål.',
    changeGoal: 'Skriv planens mål',
    actionLacks: (words) => `saknar ${words}`,
    meansTitle: 'Vad betyder det?',
    empty: 'Planen är tom och kan inte antas.',
    emptyNext: 'Lägg till minst en insats eller lyft ett hinder.',
    notSubmitted: 'Kartläggningen är inte inlämnad. Planen bygger på svar som fortfarande kan ändras.',
    whatHappens: 'Det här händer när planen antas',
    whatHappensList: [
      'Planen ändras bara genom en revidering.',
      'Den nationella samordnaren kan läsa planen.',
      'Hindren lyfts och räknas med i den nationella bilden.',
    ],
    ownerOnly: 'Bara den som har rollen Ansvarig i regionen kan anta planen. Här ser du vad som saknas.',
    decisionTitle: 'Regionens beslut',
    decisionLead: 'Det är regionen som antar planen, inte verktyget. Skriv in det beslut som regionen har fattat.',
    day: 'Beslutsdag',
    dayHint: 'År, månad och dag, till exempel 2026-11-12.',
    body: 'Vem fattade beslutet?',
    bodyHint: 'Till exempel regionala utvecklingsnämnden eller regiondirektören.',
    reference: 'Diarienummer',
    referenceHint: 'Till exempel RUN 2026/0123.',
    knowing: 'Vi vet vad som saknas och antar planen ändå',
    mustKnow: 'Kryssa i rutan om ni vill anta planen trots det som saknas.',
    tooEarly: 'Beslutsdagen ligger före projektets start. Kontrollera året.',
    notYet: 'Beslutsdagen ligger i framtiden. Anta planen när beslutet är fattat.',
    adopt: 'Anta planen',
    back: 'Tillbaka till planen',
    changed: {
      title: 'Planen har ändrats sedan du öppnade sidan',
      text: 'En kollega har ändrat något. Planen är inte antagen. Läs igenom den igen. Det du skrev om beslutet är kvar.',
    },
  },
  en: {
    title: 'Review and adopt the plan',
    lead: 'Here you see what is missing before the plan is adopted.',
    missingTitle: 'What is missing',
    missingLead: 'You can adopt the plan anyway, but then it is harder to follow up.',
    nothingMissing:
      'Nothing is missing. The plan has a goal, and every action has someone responsible, an end date and a measure.',
    goalMissing: 'The plan has no goal.',
    changeGoal: "Write the plan's goal",
    actionLacks: (words) => `lacks ${words}`,
    meansTitle: 'What does that mean?',
    empty: 'The plan is empty and cannot be adopted.',
    emptyNext: 'Add at least one action or raise a barrier.',
    notSubmitted: 'The mapping has not been handed in, so the plan is based on answers that may still change.',
    whatHappens: 'What happens when the plan is adopted',
    whatHappensList: [
      'The plan changes only through a revision.',
      'The national coordinators can read the plan.',
      'The barriers are raised and count in the national picture.',
    ],
    ownerOnly: 'Only someone with the role Owner in the region can adopt the plan. Here you see what is missing.',
    decisionTitle: "The region's decision",
    decisionLead: 'It is the region that adopts the plan, not the tool. Enter the decision that the region has made.',
    day: 'Day of decision',
    dayHint: 'Year, month and day, for example 2026-11-12.',
    body: 'Who made the decision?',
    bodyHint: 'Such as the regional development committee or the regional director.',
    reference: 'Reference number (diarienummer)',
    referenceHint: 'For example RUN 2026/0123.',
    knowing: 'We know what is missing and adopt the plan anyway',
    mustKnow: 'Tick the box if you want to adopt the plan despite what is missing.',
    tooEarly: 'The day of decision is before the project began. Check the year.',
    notYet: 'The day of decision is in the future. Adopt the plan when the decision has been made.',
    adopt: 'Adopt the plan',
    back: 'Back to the plan',
    changed: {
      title: 'The plan has changed since you opened the page',
      text: 'A colleague has changed something. The plan is not adopted. Read it through again. What you wrote about the decision is still here.',
    },
  },
})
