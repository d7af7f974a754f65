import type { Language } from '#shared/platform/language.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { SnapshotFacts } from '#shared/statistics/snapshot-periods.ts'
import type { Periods, Snapshots } from '#shared/statistics/snapshots.ts'
import { periodName } from '../../national/period-words.ts'
import { formatMoment } from '../../texts/format.ts'
import { roundName } from '../desk-view.ts'
import { orderTexts } from './order-texts.ts'

/** What a report can be built from: the newest compilation of each round of mapping, or the newest of each month. */
export type OrderMaterials = {
  rounds: readonly Round[]
  latest: Snapshot | null
  /** All that is kept, newest first. */
  kept: readonly SnapshotFacts[]
  months: Periods
}

/** Stands before a month in the field, so that no round's id can be taken for one. */
const monthMark = 'month:'

/** Reads what there is to build from. Small reads: no compilation but the newest. */
export const readMaterials = async (
  snapshots: Pick<Snapshots, 'latest' | 'list' | 'periods'>,
  rounds: readonly Round[],
): Promise<OrderMaterials> => {
  const [latest, kept, months] = await Promise.all([snapshots.latest(), snapshots.list(), snapshots.periods()])
  return { rounds: rounds.filter(({ kind }) => kind === 'mapping'), latest, kept, months }
}

const newestOfRound = ({ latest, kept }: OrderMaterials, roundId: string): SnapshotFacts | null =>
  latest?.roundId === roundId ? latest : (kept.find((facts) => facts.roundId === roundId) ?? null)

/** The months whose newest compilation is not also the newest of its round, which the round stands for. */
const olderMonths = (materials: OrderMaterials): Periods =>
  materials.months.filter(({ facts }) => newestOfRound(materials, facts.roundId)?.id !== facts.id)

/** What can be chosen to build from, each with its date: the rounds first, then older months, newest first. */
export const materialOptions = (materials: OrderMaterials, language: Language): { value: string; label: string }[] => {
  const t = orderTexts[language]
  const name = (roundId: string) => `${roundName(materials.rounds, roundId, language)} (${roundId})`
  return [
    ...materials.rounds.map(({ id }) => {
      const newest = newestOfRound(materials, id)
      return { value: id, label: t.newestOf(name(id), newest && formatMoment(newest.createdAt, language)) }
    }),
    ...olderMonths(materials).map(({ period, facts }) => ({
      value: `${monthMark}${period}`,
      label: t.ofMonth(periodName(period, language), name(facts.roundId), formatMoment(facts.createdAt, language)),
    })),
  ]
}

/** The round that a choice belongs to; the choice itself where it is no month's. */
export const roundOfChoice = ({ months }: OrderMaterials, value: string): string =>
  months.find(({ period }) => `${monthMark}${period}` === value)?.facts.roundId ?? value

/** The id of the compilation that a choice means; undefined for a round that has none. */
export const chosenId = (materials: OrderMaterials, value: string): string | undefined =>
  materials.months.find(({ period }) => `${monthMark}${period}` === value)?.facts.id ??
  newestOfRound(materials, value)?.id

/** The compilation that a choice means; null for a round that has none. */
export const readMaterial = async (
  snapshots: Pick<Snapshots, 'ofRound' | 'ofPeriod'>,
  { latest }: OrderMaterials,
  value: string,
): Promise<Snapshot | null> => {
  if (value.startsWith(monthMark)) return snapshots.ofPeriod(value.slice(monthMark.length))
  return latest?.roundId === value ? latest : snapshots.ofRound(value)
}
