import { texts } from '#shared/platform/language.ts'
import type { ActionColumn, BarrierColumn, StepColumn } from './sheet-columns.ts'

type SheetWords = {
  sheets: { actions: string; steps: string; barriers: string; questions: string; howTo: string }
  actions: Record<ActionColumn, string>
  steps: Record<StepColumn, string>
  barriers: Record<BarrierColumn, string>
  questions: { id: string; question: string }
  yes: string
}

/** The names of the sheets of a plan's workbook and of their columns, by which they are found when it is read back. */
export const sheetWords = texts<SheetWords>({
  sv: {
    sheets: { actions: 'Insatser', steps: 'Steg', barriers: 'Hinder', questions: 'Frågor', howTo: 'Så gör du' },
    actions: {
      nr: 'Nr',
      id: 'Id',
      title: 'Insats',
      text: 'Beskrivning',
      goal: 'Mål',
      indicator: 'Fråga',
      responsible: 'Ansvarig funktion',
      colleague: 'Ansvarig kollega',
      startsOn: 'Startdatum',
      endsOn: 'Slutdatum',
      hours: 'Timmar',
      kronor: 'Kronor',
      resource: 'Annat som behövs',
      measure: 'Mått',
      baseline: 'Utgångsläge',
      target: 'Mål i siffror',
      unit: 'Enhet',
      status: 'Läge',
      partners: 'Samverkar med',
      dependsOn: 'Väntar på nr',
    },
    steps: { action: 'Insats nr', step: 'Steg', on: 'Dag', isDone: 'Klart' },
    barriers: {
      barrier: 'Hinder',
      stops: 'Vad det stoppar',
      text: 'Beskrivning',
      evidence: 'Så vet vi det',
      level: 'Vem kan undanröja det',
      weight: 'Hur mycket det hindrar',
      indicators: 'Frågor',
    },
    questions: { id: 'Fråga', question: 'Lydelse' },
    yes: 'ja',
  },
  en: {
    sheets: { actions: 'Actions', steps: 'Steps', barriers: 'Barriers', questions: 'Questions', howTo: 'How to' },
    actions: {
      nr: 'No.',
      id: 'Id',
      title: 'Action',
      text: 'Description',
      goal: 'Goal',
      indicator: 'Question',
      responsible: 'Responsible post',
      colleague: 'Responsible colleague',
      startsOn: 'Start date',
      endsOn: 'End date',
      hours: 'Hours',
      kronor: 'Kronor',
      resource: 'What else is needed',
      measure: 'Measure',
      baseline: 'Where it stands',
      target: 'Target in figures',
      unit: 'Unit',
      status: 'Status',
      partners: 'Together with',
      dependsOn: 'Waits for no.',
    },
    steps: { action: 'Action no.', step: 'Step', on: 'Day', isDone: 'Done' },
    barriers: {
      barrier: 'Barrier',
      stops: 'What it stops',
      text: 'Description',
      evidence: 'How we know',
      level: 'Who can remove it',
      weight: 'How much it hinders',
      indicators: 'Questions',
    },
    questions: { id: 'Question', question: 'Wording' },
    yes: 'yes',
  },
})

/** What regions call the columns of plans of their own. */
export const otherNames: Partial<Record<ActionColumn, readonly string[]>> = {
  nr: ['nummer', 'no', 'number', '#'],
  title: [
    'titel',
    'namn på insatsen',
    'namn',
    'åtgärd',
    'aktivitet',
    'title',
    'name of the action',
    'name',
    'activity',
  ],
  text: ['text'],
  indicator: ['indikator', 'indicator'],
  responsible: ['ansvarig', 'responsible'],
  startsOn: ['start', 'startar', 'från', 'starts', 'from'],
  endsOn: ['slut', 'klart senast', 'till', 'end', 'ends', 'to'],
  kronor: ['kostnad', 'kr', 'sek', 'cost'],
  resource: ['resurs', 'resurser', 'resource', 'resources'],
  measure: ['uppföljning'],
  status: ['status', 'state'],
  partners: ['samverkan', 'partner', 'partners'],
  dependsOn: ['väntar på', 'beror på', 'waits for', 'depends on'],
}
