import type { RhythmKind } from '#shared/follow-up/rhythm.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type PlanFollowUpTexts = {
  title: string
  link: string
  lead: (open: number, total: number) => string
  nextDay: string
  noNextDay: string
  attention: (overdue: number, atRisk: number) => string
  allWell: string
  nobodyLeft: (count: number) => string
  noActions: string
  progress: (percent: number) => string
  progressOf: (title: string) => string
  latest: (day: string, name: string) => string
  never: string
  nextStep: string
  follow: string
  read: string
  rhythmTitle: string
  rhythmLead: string
  rhythm: string
  rhythms: Record<RhythmKind, string>
  from: string
  fromHint: string
  saveRhythm: string
  rhythmNow: (kind: Exclude<RhythmKind, 'none'>, from: string) => string
  year: (from: number, to: number) => string
  staleRhythm: (name: string) => string
  staleShown: string
  sharedTitle: string
  sharedLead: string
  stopSharing: string
  how: string
  howSentences: readonly string[]
  says: Record<'rhythm-saved' | 'followed' | 'not-shared' | 'changed-meanwhile' | 'gone', string>
}

const rhythmsIn = {
  sv: { monthly: 'Varje månad', quarterly: 'Varje kvartal', none: 'Ingen bestämd rytm' },
  en: { monthly: 'Every month', quarterly: 'Every quarter', none: 'No set rhythm' },
} as const satisfies Record<Language, Record<RhythmKind, string>>

/** Texts of the page where a plan is followed up. */
export const planFollowUpTexts = texts<PlanFollowUpTexts>({
  sv: {
    title: 'Uppföljning',
    link: 'Följ upp planen',
    lead: (open, total) =>
      total === 1
        ? `Planen har 1 insats, och ${open === 0 ? 'den är avslutad' : 'den pågår eller återstår'}.`
        : `Planen har ${total} insatser. ${open} av dem pågår eller återstår.`,
    nextDay: 'Nästa uppföljning',
    noNextDay: 'Ingen dag är bestämd.',
    attention: (overdue, atRisk) =>
      [
        overdue > 0 ? `${overdue} ${overdue === 1 ? 'insats är försenad' : 'insatser är försenade'}` : '',
        atRisk > 0 ? `${atRisk} ${atRisk === 1 ? 'insats är' : 'insatser är'} i riskzonen` : '',
      ]
        .filter(Boolean)
        .join(' och ')
        .concat('.'),
    allWell: 'Ingen insats är försenad eller i riskzonen.',
    nobodyLeft: (count) => `${count} ${count === 1 ? 'insats har' : 'insatser har'} en ansvarig som har slutat.`,
    noActions: 'Planen har inga insatser att följa upp.',
    progress: (percent) => `${percent} procent`,
    progressOf: (title) => `Hur långt ”${title}” har kommit`,
    latest: (day, name) => `Följdes upp ${day} av ${name}`,
    never: 'Har inte följts upp än.',
    nextStep: 'Nästa steg',
    follow: 'Följ upp',
    read: 'Läs uppföljningen',
    rhythmTitle: 'Hur ofta följer ni upp planen?',
    rhythmLead: 'De som arbetar i regionen får en påminnelse när det är dags.',
    rhythm: 'Rytm',
    rhythms: rhythmsIn.sv,
    from: 'Första uppföljningsdagen',
    fromHint: 'Behövs om ni väljer månad eller kvartal. De följande dagarna räknas från den.',
    saveRhythm: 'Spara rytmen',
    rhythmNow: (kind, from) => `${rhythmsIn.sv[kind]}, från ${from}`,
    year: (from, to) => `Skriv ett datum mellan ${from} och ${to}.`,
    staleRhythm: (name) => `${name} har ändrat rytmen medan du hade sidan öppen. Det du valde är inte sparat.`,
    staleShown: 'Så står det nu',
    sharedTitle: 'Lärdomar som ni delar från insatser utanför planen',
    sharedLead: 'Insatserna togs bort ur planen, men andra regioner kan fortfarande läsa vad ni lärde er.',
    stopSharing: 'Sluta dela',
    how: 'Så räknas det',
    howSentences: [
      'En insats är försenad när slutdagen har passerat och den varken är klar eller avbruten.',
      'En insats är i riskzonen när andelen av tiden som har gått är mer än 25 procentenheter större än hur långt den har kommit.',
      'Den är också i riskzonen när två uppföljningsdagar har passerat utan uppföljning, eller när den väntar på en insats som är försenad.',
    ],
    says: {
      'rhythm-saved': 'Rytmen är sparad.',
      followed: 'Uppföljningen är sparad.',
      'not-shared': 'Lärdomen delas inte längre.',
      'changed-meanwhile':
        'Något har ändrats medan du hade sidan öppen. Inget är sparat: titta igenom och försök igen.',
      gone: 'Insatsen finns inte längre i planen.',
    },
  },
  en: {
    title: 'Follow-up',
    link: 'Follow the plan up',
    lead: (open, total) =>
      total === 1
        ? `The plan has 1 action, and ${open === 0 ? 'it has ended' : 'it is under way or remains'}.`
        : `The plan has ${total} actions. ${open} of them are under way or remain.`,
    nextDay: 'Next follow-up',
    noNextDay: 'No day has been set.',
    attention: (overdue, atRisk) =>
      [
        overdue > 0 ? `${overdue} ${overdue === 1 ? 'action is' : 'actions are'} overdue` : '',
        atRisk > 0 ? `${atRisk} ${atRisk === 1 ? 'action is' : 'actions are'} at risk` : '',
      ]
        .filter(Boolean)
        .join(' and ')
        .concat('.'),
    allWell: 'No action is overdue or at risk.',
    nobodyLeft: (count) =>
      `The person responsible for ${count} ${count === 1 ? 'action' : 'actions'} no longer works here.`,
    noActions: 'The plan has no actions to follow up.',
    progress: (percent) => `${percent} percent`,
    progressOf: (title) => `How far “${title}” has come`,
    latest: (day, name) => `Followed up on ${day} by ${name}`,
    never: 'Has not been followed up yet.',
    nextStep: 'Next step',
    follow: 'Follow up',
    read: 'Read the follow-up',
    rhythmTitle: 'How often do you follow the plan up?',
    rhythmLead: 'Those who work in the region are reminded when it is time.',
    rhythm: 'Rhythm',
    rhythms: rhythmsIn.en,
    from: 'First day of follow-up',
    fromHint: 'Needed if you choose month or quarter. The days that follow are counted from it.',
    saveRhythm: 'Save the rhythm',
    rhythmNow: (kind, from) => `${rhythmsIn.en[kind]}, from ${from}`,
    year: (from, to) => `Enter a date between ${from} and ${to}.`,
    staleRhythm: (name) => `${name} changed the rhythm while you had the page open. What you chose is not saved.`,
    staleShown: 'As it stands now',
    sharedTitle: 'Lessons that you share from actions outside the plan',
    sharedLead: 'The actions were removed from the plan, but other regions can still read what you learnt.',
    stopSharing: 'Stop sharing',
    how: 'How it is counted',
    howSentences: [
      'An action is overdue when its end date has passed and it is neither finished nor cancelled.',
      'An action is at risk when the share of its time that has gone is more than 25 percentage points larger than how far it has come.',
      'It is also at risk when two days of follow-up have passed without one, or when it waits for an action that is overdue.',
    ],
    says: {
      'rhythm-saved': 'The rhythm is saved.',
      followed: 'The follow-up is saved.',
      'not-shared': 'The lesson is no longer shared.',
      'changed-meanwhile':
        'Something changed while you had the page open. Nothing is saved: look through and try again.',
      gone: 'The action is no longer in the plan.',
    },
  },
})
