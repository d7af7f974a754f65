import { texts } from '#shared/platform/language.ts'

type EntryWords = {
  labels: {
    origin: string
    goal: string
    responsible: string
    partners: string
    time: string
    status: string
    followUp: string
    nextStep: string
    measured: string
    steps: string
    dependsOn: string
    resources: string
    measure: string
    contact: string
    role: string
    stops: string
    evidence: string
    level: string
    weight: string
  }
  from: (day: string) => string
  to: (day: string) => string
  stepDone: string
  kronor: (count: string) => string
  hours: (count: string) => string
  progress: (percent: number) => string
  weight: (weight: number) => string
  baseline: (value: string) => string
  target: (value: string) => string
}

/** The words of one action or barrier on paper. Numbers and days come formatted. */
export const entryWords = texts<EntryWords>({
  sv: {
    labels: {
      origin: 'Fråga i kartläggningen',
      goal: 'Mål',
      responsible: 'Ansvarig',
      partners: 'Samverkar med',
      time: 'Tid',
      status: 'Läge',
      followUp: 'Senaste uppföljning',
      nextStep: 'Nästa steg',
      measured: 'Senast mätt',
      steps: 'Steg',
      dependsOn: 'Väntar på',
      resources: 'Resurser',
      measure: 'Mått',
      contact: 'Kontakt i regionen',
      role: 'Ni deltar som',
      stops: 'Det stoppar',
      evidence: 'Så vet vi det',
      level: 'Vem som kan undanröja det',
      weight: 'Tyngd',
    },
    from: (day) => `från ${day}`,
    to: (day) => `till ${day}`,
    stepDone: 'klart',
    kronor: (count) => (count === '1' ? '1 krona' : `${count} kronor`),
    hours: (count) => (count === '1' ? '1 timme' : `${count} timmar`),
    progress: (percent) => `${percent} procent gjort`,
    weight: (weight) => `${weight} av 4`,
    baseline: (value) => `Utgångsläge: ${value}`,
    target: (value) => `Mål: ${value}`,
  },
  en: {
    labels: {
      origin: 'Question in the mapping',
      goal: 'Goal',
      responsible: 'Responsible',
      partners: 'Together with',
      time: 'Time',
      status: 'Status',
      followUp: 'Latest follow-up',
      nextStep: 'Next step',
      measured: 'Last measured',
      steps: 'Steps',
      dependsOn: 'Waits for',
      resources: 'Resources',
      measure: 'Measure',
      contact: 'Contact in the region',
      role: 'You take part as',
      stops: 'What it stops',
      evidence: 'How we know',
      level: 'Who can remove it',
      weight: 'Weight',
    },
    from: (day) => `from ${day}`,
    to: (day) => `until ${day}`,
    stepDone: 'done',
    kronor: (count) => (count === '1' ? '1 krona' : `${count} kronor`),
    hours: (count) => (count === '1' ? '1 hour' : `${count} hours`),
    progress: (percent) => `${percent} per cent done`,
    weight: (weight) => `${weight} of 4`,
    baseline: (value) => `Baseline: ${value}`,
    target: (value) => `Target: ${value}`,
  },
})
