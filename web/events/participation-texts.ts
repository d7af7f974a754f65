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
        ? `${regions} av ${all} regioner deltog i det evenemang där närvaron är antecknad.`
        : `${regions} av ${all} regioner har deltagit i minst ett av de ${events} evenemang där närvaron är antecknad.`,
    map: 'Regioner som har deltagit i projektets evenemang',
    mapCategories: { tookPart: 'har deltagit', none: 'inget deltagande är antecknat' },
    mapLabel: (events) => `har deltagit i ${svEvents(events)}`,
    events: 'Evenemang där närvaron är antecknad',
    columns: ['Evenemang', 'När', 'Regioner som deltog'],
    noRegions: 'Ingen region är antecknad',
    how: 'Evenemang utan antecknad närvaro räknas inte. En region räknas när minst en person därifrån är antecknad som närvarande. Hur många som kom visas inte. Evenemang som en region själv håller räknas inte.',
    link: 'Regioner som har deltagit',
  },
  en: {
    title: "Regions at the project's events",
    lead: "Here you see which regions have taken part in the project's workshops, training and meetings.",
    description: "Which regions have taken part in the project's workshops, training and meetings about validation.",
    none: 'Data missing. Attendance has not been recorded for any event yet.',
    figure: (regions, all, events) =>
      events === 1
        ? `${regions} of ${all} regions took part in the one event with recorded attendance.`
        : `${regions} of ${all} regions have taken part in at least one of the ${events} events with recorded attendance.`,
    map: "Regions that have taken part in the project's events",
    mapCategories: { tookPart: 'has taken part', none: 'no participation recorded' },
    mapLabel: (events) => `has taken part in ${enEvents(events)}`,
    events: 'Events with recorded attendance',
    columns: ['Event', 'When', 'Regions that took part'],
    noRegions: 'No region is recorded',
    how: 'Events without recorded attendance do not count. A region counts when at least one person from it is recorded as present. How many came is not shown. Events that a region holds itself do not count.',
    link: 'Regions that have taken part',
  },
})
