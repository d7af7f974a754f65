import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { type Moves, movesBetween, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import { periodOf } from '#shared/statistics/snapshot-periods.ts'
import type { WebDeps } from '../deps.ts'
import { periodName } from './period-words.ts'
import { checkArea, type FilterProblem, type PictureFilter, readFilter } from './picture-filter.ts'
import type { Since } from './profile-view.ts'
import { roundTitleOf } from './round-title.ts'

/** The picture that an address asks for. */
export type Picture = {
  snapshot: Snapshot
  instrument: Instrument
  roundTitle: string
  /** The month that it is from. */
  period: string
  isNewest: boolean
  /** Months that have a picture, newest first. */
  periods: readonly string[]
  /** What it is held against by the address; null: the round before, where there is one. */
  compared: { snapshot: Snapshot; period: string } | null
  /** How the areas have moved since; null where that cannot be said. */
  moves: Moves | null
  filter: PictureFilter
  problems: FilterProblem[]
}

type Reading = Pick<WebDeps, 'snapshots' | 'instruments' | 'rounds'>

/** The months that have a picture; that of the newest is among them even where the list was read a moment before it came. */
const monthsOf = (kept: readonly { period: string }[], newest: string): string[] => {
  const months = kept.map(({ period }) => period)
  return months.includes(newest) ? months : [newest, ...months]
}

/** Reads the picture that the address asks for; null before the first. What cannot be had is left out, and said in `problems`. A few small reads once the snapshots are in memory. */
export const readPicture = async (
  deps: Reading,
  query: URLSearchParams,
  language: Language,
): Promise<Picture | null> => {
  const [latest, kept] = await Promise.all([deps.snapshots.latest(), deps.snapshots.periods()])
  if (!latest) return null
  const newest = periodOf(latest)
  const periods = monthsOf(kept, newest)
  const asked = readFilter(query, periods)
  const ofPeriod = (period: string | null) =>
    period === null || period === newest ? latest : deps.snapshots.ofPeriod(period)
  const [found, other] = await Promise.all([
    ofPeriod(asked.filter.period),
    asked.filter.compared === null ? null : ofPeriod(asked.filter.compared),
  ])
  const snapshot = found ?? latest
  const [instrument, roundTitle] = await Promise.all([
    deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion),
    roundTitleOf(deps, snapshot.roundId, language),
  ])
  const { filter, problems } = checkArea(asked.filter, instrument)
  const compared = other && { snapshot: other, period: periodOf(other) }
  return {
    snapshot,
    instrument,
    roundTitle,
    period: periodOf(snapshot),
    isNewest: snapshot.id === latest.id,
    periods,
    compared,
    moves: compared ? movesBetween(snapshot, compared.snapshot) : movesSincePrevious(snapshot),
    filter,
    problems: [...asked.problems, ...problems],
  }
}

/** What the areas of a picture are held against, with its name where the reader has chosen it. */
export const sinceOf = ({ moves, compared }: Picture, language: Language): Since => ({
  moves,
  period: compared && periodName(compared.period, language),
})
