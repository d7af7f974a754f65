import { type Area, type Indicator, type Instrument, type Lineage, levels } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'

const both = (text: string) => ({ sv: text, en: text })

/** An indicator answered by a level and always asked, changed as the test needs. */
export const anIndicator = (id: string, change: Partial<Indicator> = {}): Indicator => ({
  id,
  question: both(`Fråga ${id}`),
  why: both('Därför'),
  source: 'source',
  answerForm: 'level',
  levels: levels.map((level) => both(`Nivå ${level}`)),
  options: [],
  evidence: both('Beslut'),
  power: 'own',
  weight: 1,
  askedWhen: null,
  buildsOn: [],
  actions: [],
  ...change,
})

const areaOf = (letter: string, indicators: Indicator[]): Area => ({
  id: `area-${letter.toLowerCase()}`,
  letter,
  title: both(`Område ${letter}`),
  purpose: both('Syfte'),
  weight: 1,
  indicators,
})

/** A version of the instrument `mapping` with these indicators, in areas by their letters. */
export const anInstrument = (
  indicators: readonly Indicator[],
  { version = 1, lineage = null }: { version?: number; lineage?: Lineage | null } = {},
): Instrument => ({
  id: 'mapping',
  version,
  kind: 'mapping',
  title: both('Kartläggning'),
  origin: both('Påhittad'),
  targetLevel: 3,
  sources: { source: { title: 'Källa', publisher: 'Utgivare' } },
  areas: [...Map.groupBy(indicators, ({ id }) => id.charAt(0))].map(([letter, own]) => areaOf(letter, own)),
  lineage,
})

/** Exactly these as the published instruments. */
export const plantedInstruments = (...published: Instrument[]): Instruments => {
  const find = async (id: string, version: number) =>
    published.find((instrument) => instrument.id === id && instrument.version === version) ?? null
  return {
    find,
    async get(id, version) {
      const found = await find(id, version)
      if (!found) throw new Error(`no instrument ${id} in version ${version}`)
      return found
    },
    published: async () => published.map(({ id, version, kind, title }) => ({ id, version, kind, title })),
  }
}
