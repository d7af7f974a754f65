import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  description: string
  none: string
  /** How many regions, of all, and at how many events. */
  figure: (regions: number, all: number, events: number) => string
  map: string
  mapCategories: Record<'tookPart' | 'none', string>
  mapLabel: (events: number) => string
  events: string
  columns: [string, string, string]
  noRegions: string
  how: string
  link: string
}

const svEvents = (count: number) => (count === 1 ? 'ett evenemang' : `${count} evenemang`)
const enEvents = (count: number) => (count === 1 ? 'one event' : `${count} events`)

/** Texts of which regions have taken part in the project's events. */
export const participationTexts = texts<Texts>({
  sv: {
    title: 'Regionerna på projektets evenemang',
    lead: 'Här ser du vilka regioner som har varit med på projektets workshoppar, utbildningar och möten.',
    description: 'Vilka regioner som har deltagit i projektets workshoppar, utbildningar och möten om validering.',
    none: 'Uppgift saknas. Närvaron är inte antecknad för något evenemang än.',
    figure: (regions, all, events) =>
      events === 1
        ? `${regions} av ${all} regioner deltog i det evenemang som har hållits.`
        : `${regions} av ${all} regioner har deltagit i minst ett av de ${events} evenemang som har hållits.`,
    map: 'Regioner som har deltagit i projektets evenemang',
    mapCategories: { tookPart: 'har deltagit', none: 'inget deltagande är antecknat' },
    mapLabel: (events) => `har deltagit i ${svEvents(events)}`,
    events: 'Evenemang som har hållits',
    columns: ['Evenemang', 'När', 'Regioner som deltog'],
    noRegions: 'Ingen region är antecknad',
    how: 'Ett evenemang räknas när närvaron är antecknad. En region räknas när minst en person därifrån är antecknad som närvarande. Hur många som kom visas inte. Evenemang som en region själv håller räknas inte.',
    link: 'Regioner som har deltagit',
  },
  en: {
    title: "Regions at the project's events",
    lead: "Here you see which regions have taken part in the project's workshops, training and meetings.",
    description: "Which regions have taken part in the project's workshops, training and meetings about validation.",
    none: 'Data missing. Attendance has not been noted for any event yet.',
    figure: (regions, all, events) =>
      events === 1
        ? `${regions} of ${all} regions took part in the one event that has been held.`
        : `${regions} of ${all} regions have taken part in at least one of the ${events} events that have been held.`,
    map: "Regions that have taken part in the project's events",
    mapCategories: { tookPart: 'has taken part', none: 'no participation noted' },
    mapLabel: (events) => `has taken part in ${enEvents(events)}`,
    events: 'Events that have been held',
    columns: ['Event', 'When', 'Regions that took part'],
    noRegions: 'No region is noted',
    how: 'An event counts once attendance is noted. A region counts when at least one person from it is noted as present. How many came is not shown. Events that a region holds itself do not count.',
    link: 'Regions that have taken part',
  },
})
