import { type Language, texts } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'

/** A kind of what is missing: the regions in words, and their codes in the same order. */
type Missing = { id: string; title: string; regions: string[]; codes: string[] }

type Texts = {
  notStarted: string
  inProgress: string
  returned: string
  noPlan: string
  noCounts: (year: number) => string
  left: (name: string, left: number) => string
  nothing: string
}

const missingTexts = texts<Texts>({
  sv: {
    notStarted: 'Har inte börjat kartlägga',
    inProgress: 'Har börjat men inte lämnat in',
    returned: 'Har fått kartläggningen åter och inte lämnat in på nytt',
    noPlan: 'Har lämnat in men inte antagit någon plan',
    noCounts: (year) => `Har inte rapporterat valideringar för ${year}`,
    left: (name, left) => (left === 0 ? `${name} (allt besvarat)` : `${name} (${left} kvar)`),
    nothing: 'Ingenting saknas. Alla regioner har lämnat in, antagit plan och rapporterat.',
  },
  en: {
    notStarted: 'Have not begun to map',
    inProgress: 'Have begun but not handed in',
    returned: 'Have had the mapping returned and not handed it in again',
    noPlan: 'Have handed in but adopted no plan',
    noCounts: (year) => `Have not reported validations for ${year}`,
    left: (name, left) => (left === 0 ? `${name} (all answered)` : `${name} (${left} left)`),
    nothing: 'Nothing is missing. All regions have handed in, adopted a plan and reported.',
  },
})

const nameOf = (code: string): string => regions.find((region) => region.code === code)?.name ?? code

/** What is missing, with the regions by name; kinds where none is missing are left out. Statistics are asked for the year before `now`. */
export const missingView = (snapshot: Pick<Snapshot, 'regions'>, now: Date, language: Language) => {
  const t = missingTexts[language]
  const year = swedishYear(now) - 1
  const list = (test: (status: RegionStatus) => boolean, withLeft = false): Pick<Missing, 'regions' | 'codes'> => {
    const found = snapshot.regions.filter(test)
    return {
      codes: found.map(({ regionCode }) => regionCode),
      regions: found.map(({ regionCode, asked, answered }) =>
        withLeft ? t.left(nameOf(regionCode), Math.max(0, asked - answered)) : nameOf(regionCode),
      ),
    }
  }
  const kinds: Missing[] = [
    { id: 'not-started', title: t.notStarted, ...list(({ mapping }) => mapping === 'not-started') },
    { id: 'in-progress', title: t.inProgress, ...list(({ mapping }) => mapping === 'in-progress', true) },
    { id: 'returned', title: t.returned, ...list(({ mapping }) => mapping === 'returned', true) },
    {
      id: 'no-plan',
      title: t.noPlan,
      ...list(({ mapping, plan }) => mapping === 'submitted' && plan !== 'adopted'),
    },
    { id: 'no-counts', title: t.noCounts(year), ...list(({ countYears }) => !countYears.includes(year)) },
  ]
  return { nothing: t.nothing, kinds: kinds.filter((kind) => kind.regions.length > 0) }
}
