import { texts } from '#shared/platform/language.ts'

type Texts = {
  measureTitle: string
  measureLead: (table: string) => string
  measure: {
    counts: string
    countsNot: string
    population: string
    unit: string
    since: string
    break: string
    quality: string
    source: string
    updated: string
  }
  noBreak: string
  toTable: string
}

/** Texts of Om statistiken. */
export const measureTexts = texts<Texts>({
  sv: {
    measureTitle: 'Om statistiken',
    measureLead: (table) => `Vad talen i tabellen ”${table}” betyder.`,
    measure: {
      counts: 'Vad som räknas',
      countsNot: 'Vad som inte räknas',
      population: 'Vilka det gäller',
      unit: 'Enhet',
      since: 'Finns från',
      break: 'Brott i jämförbarheten',
      quality: 'Kvalitet',
      source: 'Källa',
      updated: 'Uppdaterad',
    },
    noBreak: 'Inget brott är känt för de år som tabellen gäller.',
    toTable: 'Till tabellen',
  },
  en: {
    measureTitle: 'About the statistics',
    measureLead: (table) => `What the figures in the table “${table}” mean.`,
    measure: {
      counts: 'What is counted',
      countsNot: 'What is not counted',
      population: 'Whom it covers',
      unit: 'Unit',
      since: 'Available from',
      break: 'Break in comparability',
      quality: 'Quality',
      source: 'Source',
      updated: 'Updated',
    },
    noBreak: 'No break is known for the years of the table.',
    toTable: 'To the table',
  },
})
