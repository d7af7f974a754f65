import { daysBetween } from '#shared/platform/days.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { swedishDay, swedishYear } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'
import { formatDay, formatNumber } from '../texts/format.ts'

/** What a region lacks: its name with what is left, and since when it lacks it, where that is known. */
type MissingRegion = { code: string; text: string; since: string | null }

/** A kind of what is missing. */
export type MissingKind = {
  id: 'not-started' | 'in-progress' | 'returned' | 'no-plan' | 'no-counts' | 'no-page'
  title: string
  regions: MissingRegion[]
}

type Texts = {
  notStarted: string
  inProgress: string
  returned: string
  noPlan: string
  noCounts: (year: number) => string
  noPage: string
  left: (name: string, left: number) => string
  days: (count: number, written: string) => string
  late: (days: string, day: string) => string
  notLate: (day: string) => string
  handedIn: (days: string, day: string) => string
  afterYear: (days: string) => string
  nothing: string
}

const missingTexts = texts<Texts>({
  sv: {
    notStarted: 'Har inte börjat kartlägga',
    inProgress: 'Har börjat men inte lämnat in',
    returned: 'Har fått kartläggningen åter och inte lämnat in på nytt',
    noPlan: 'Har lämnat in men inte antagit någon plan',
    noCounts: (year) => `Har inte rapporterat valideringar för ${year}`,
    noPage: 'Har ingen samlad information om validering',
    left: (name, left) => (left === 0 ? `${name} (allt besvarat)` : `${name} (${left} kvar)`),
    days: (count, written) => (count === 1 ? 'en dag' : `${written} dagar`),
    late: (days, day) => `${days} sedan sista dagen, ${day}`,
    notLate: (day) => `sista dagen är ${day}`,
    handedIn: (days, day) => `${days} sedan inlämningen ${day}`,
    afterYear: (days) => `${days} efter årets slut`,
    nothing: 'Ingenting saknas. Alla regioner har lämnat in, antagit plan, rapporterat och samlat sin information.',
  },
  en: {
    notStarted: 'Have not begun to map',
    inProgress: 'Have begun but not handed in',
    returned: 'Have had the mapping returned and not handed it in again',
    noPlan: 'Have handed in but adopted no plan',
    noCounts: (year) => `Have not reported validations for ${year}`,
    noPage: 'Have no collected information on validation',
    left: (name, left) => (left === 0 ? `${name} (all answered)` : `${name} (${left} left)`),
    days: (count, written) => (count === 1 ? 'one day' : `${written} days`),
    late: (days, day) => `${days} since the last day, ${day}`,
    notLate: (day) => `the last day is ${day}`,
    handedIn: (days, day) => `${days} since it was handed in on ${day}`,
    afterYear: (days) => `${days} after the end of the year`,
    nothing:
      'Nothing is missing. All regions have handed in, adopted a plan, reported and collected their information.',
  },
})

const nameOf = (code: string): string => regions.find((region) => region.code === code)?.name ?? code

/**
 * What is missing and since when, with the regions by name; kinds where none is missing are left out. Statistics are asked for the year before `now`. `round` is that of the picture, and `ownDays` are the last
 * days of the regions that have been given longer.
 */
export const missingView = (
  snapshot: Pick<Snapshot, 'regions' | 'collected'>,
  {
    round,
    ownDays = new Map(),
    now,
    language,
  }: {
    round: Pick<Round, 'deadline'> | null
    ownDays?: ReadonlyMap<string, string> | undefined
    now: Date
    language: Language
  },
) => {
  const t = missingTexts[language]
  const today = swedishDay(now)
  const year = swedishYear(now) - 1
  const days = (since: string): string => {
    const count = daysBetween(since, today)
    return t.days(count, formatNumber(count, language))
  }
  const sinceDeadline = ({ regionCode }: RegionStatus): string | null => {
    const last = ownDays.get(regionCode) ?? round?.deadline
    if (last === undefined) return null
    const day = formatDay(last, language)
    return last < today ? t.late(days(last), day) : t.notLate(day)
  }
  const withLeft = ({ regionCode, asked, answered }: RegionStatus): string =>
    t.left(nameOf(regionCode), Math.max(0, asked - answered))
  const nameOnly = ({ regionCode }: RegionStatus): string => nameOf(regionCode)
  const list = (
    test: (status: RegionStatus) => boolean,
    since: (status: RegionStatus) => string | null,
    text = nameOnly,
  ): MissingRegion[] =>
    snapshot.regions
      .filter(test)
      .map((status) => ({ code: status.regionCode, text: text(status), since: since(status) }))
  const sinceHandedIn = ({ submittedAt }: RegionStatus): string | null =>
    submittedAt === null ? null : t.handedIn(days(swedishDay(new Date(submittedAt))), formatDay(submittedAt, language))
  const kinds: MissingKind[] = [
    {
      id: 'not-started',
      title: t.notStarted,
      regions: list(({ mapping }) => mapping === 'not-started', sinceDeadline),
    },
    {
      id: 'in-progress',
      title: t.inProgress,
      regions: list(({ mapping }) => mapping === 'in-progress', sinceDeadline, withLeft),
    },
    {
      id: 'returned',
      title: t.returned,
      regions: list(({ mapping }) => mapping === 'returned', sinceDeadline, withLeft),
    },
    {
      id: 'no-plan',
      title: t.noPlan,
      regions: list(({ mapping, plan }) => mapping === 'submitted' && plan !== 'adopted', sinceHandedIn),
    },
    {
      id: 'no-counts',
      title: t.noCounts(year),
      regions: list(
        ({ countYears }) => !countYears.includes(year),
        () => t.afterYear(days(`${year}-12-31`)),
      ),
    },
    {
      id: 'no-page',
      title: t.noPage,
      // A picture from before it was counted says nothing of it.
      regions: list(
        ({ regionCode }) => snapshot.collected?.includes(regionCode) === false,
        () => null,
      ),
    },
  ]
  return { nothing: t.nothing, kinds: kinds.filter((kind) => kind.regions.length > 0) }
}
