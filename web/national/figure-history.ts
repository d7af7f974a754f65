import type { Instrument } from '#shared/instruments/instrument.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { keyFigures } from '#shared/key-figures/key-figures.ts'
import { quartilesOf } from '#shared/statistics/quartiles.ts'
import type { Distribution, Snapshot } from '#shared/statistics/snapshot.ts'
import type { SnapshotFacts } from '#shared/statistics/snapshot-periods.ts'
import type { WebDeps } from '../deps.ts'

/** What is kept of an older picture: its figures and its areas, not the picture itself, which is a hundred times as large. */
export type Moment = {
  period: string
  facts: SnapshotFacts
  heldBack: Snapshot['heldBack']
  instrument: Pick<Instrument, 'id' | 'version'>
  figures: readonly KeyFigure[]
  areas: readonly Pick<Distribution, 'id' | 'answers' | 'median' | 'lowerQuartile' | 'upperQuartile'>[]
  /** How the areas of each region that had handed in were spread, in per cent: for the coordinator, never for a public page. */
  regions: readonly { regionCode: string; median: number; lowerQuartile: number; upperQuartile: number }[]
}

type Reading = Pick<WebDeps, 'snapshots' | 'instruments'>

/** So many months are shown over time: a year of monthly pictures, or three of quarterly ones. */
const shownPeriods = 12

/** How many moments are kept in memory, some 40 kB each. */
const keptMoments = 36

const figuresKept = new WeakMap<Snapshot, KeyFigure[]>()

/** The named figures of a snapshot, made once while it stays in memory. */
export const figuresOf = (snapshot: Snapshot, instrument: Instrument): readonly KeyFigure[] => {
  const known = figuresKept.get(snapshot)
  if (known) return known
  const made = keyFigures(snapshot, instrument)
  figuresKept.set(snapshot, made)
  return made
}

const readMoment = async (
  { snapshots, instruments }: Reading,
  period: string,
  facts: SnapshotFacts,
): Promise<Moment | null> => {
  const snapshot = await snapshots.get(facts.id)
  if (!snapshot) return null
  const instrument = await instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
  return {
    period,
    facts,
    heldBack: snapshot.heldBack,
    instrument: { id: instrument.id, version: instrument.version },
    figures: figuresOf(snapshot, instrument),
    areas: snapshot.areas.map(({ id, answers, median, lowerQuartile, upperQuartile }) => ({
      id,
      answers,
      median,
      lowerQuartile,
      upperQuartile,
    })),
    regions: snapshot.regions.flatMap(({ regionCode, areaScores }) => {
      const scores = Object.values(areaScores ?? {}).filter((score) => score !== null)
      const { median, lowerQuartile, upperQuartile } = quartilesOf(scores)
      if (median === null || lowerQuartile === null || upperQuartile === null) return []
      return [{ regionCode, median, lowerQuartile, upperQuartile }]
    }),
  }
}

/** The newest picture of each month, oldest first, twelve months at most: the newest ones, or those up to a month. */
export type History = (until?: string) => Promise<Moment[]>

const createHistory = (deps: Reading): History => {
  const kept = new Map<string, Promise<Moment | null>>()
  const momentOf = (period: string, facts: SnapshotFacts): Promise<Moment | null> => {
    const known = kept.get(facts.id)
    if (known) return known
    const read = readMoment(deps, period, facts)
    kept.set(facts.id, read)
    const [oldest] = kept.keys()
    if (kept.size > keptMoments && oldest !== undefined) kept.delete(oldest)
    read.then((found) => found ?? kept.delete(facts.id)).catch(() => kept.delete(facts.id))
    return read
  }
  return async (until) => {
    const known = await deps.snapshots.periods()
    const periods = until === undefined ? known : known.filter(({ period }) => period <= until)
    const shown = periods.slice(0, shownPeriods).reverse()
    const found = await Promise.all(shown.map(({ period, facts }) => momentOf(period, facts)))
    return found.filter((moment) => moment !== null)
  }
}

const histories = new WeakMap<Reading, History>()

/** The pictures over time; each is read once while the function lives, whichever page asks. */
export const historyOf = (deps: Reading): History => {
  const known = histories.get(deps) ?? createHistory(deps)
  histories.set(deps, known)
  return known
}
