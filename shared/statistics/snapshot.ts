import type { IndicatorEffect } from '#shared/effect/indicator-effect.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { BarrierLevel } from '#shared/plans/plan.ts'
import type { RegionSize } from '#shared/regions/region-size.ts'
import type { ChosenProposal } from './chosen-proposals.ts'
import type { HeldBack, Publication } from './public-spread.ts'
import type { Sector, Sex, ValidationForm } from './validation-count.ts'

/** A count that may be published: a number, hidden by disclosure control, or missing. */
export type PublishedCount = number | 'suppressed' | 'missing'

/** Where a region stands in a round. */
export type MappingStatus = 'not-started' | 'in-progress' | 'returned' | 'submitted'
export type PlanStatus = 'none' | 'draft' | 'adopted'

export type RegionStatus = {
  regionCode: string
  mapping: MappingStatus
  answered: number
  asked: number
  submittedAt: string | null
  plan: PlanStatus
  actions: number
  /** Years for which counts are submitted. */
  countYears: number[]
  /** Score per area, 0–100 percent of the highest level, only for submitted mappings; null when nothing in the area was answered. */
  areaScores: Record<string, number | null> | null
}

/**
 * How submitted mappings are spread on one indicator or area. Median and quartiles are null when fewer than `minimumForQuartiles` regions answered; for an
 * indicator they are levels (0–4), for an area scores in percent of the highest level (0–100). Quartiles interpolate between neighbours (type 7 of Hyndman and Fan).
 */
export type Distribution = {
  id: string
  answers: number
  notApplicable: number
  /** How many regions stand on levels 0 to 4 (for areas: score rounded to the nearest level). */
  perLevel: [number, number, number, number, number]
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
}

/** Median and quartiles of scores, in percent of the highest level; all null when too few regions have a score, or when they would give others away (score-spreads.ts). */
export type ScoreSpread = {
  /** The area's id, or `total`. */
  id: string
  /** How many handed-in mappings have a score. */
  regions: number
  median: number | null
  lowerQuartile: number | null
  upperQuartile: number | null
}

/** The spread of the regions of one kind, over the whole mapping and over each area. */
export type SizeSpread = { size: RegionSize; total: ScoreSpread; areas: ScoreSpread[] }

export type PrioritisedIndicator = {
  indicatorId: string
  regions: number
  actions: number
  meanPriority: number | null
}
export type BarrierCount = { level: BarrierLevel; raised: number; regions: number; meanWeight: number | null }
/** Barriers per indicator, only where at least three regions raised one. */
export type BarrierIndicator = { indicatorId: string; regions: number }

/** One cell of the national cube; `all` is the total along that dimension, region `SE` the whole country, `SE11` to `SE33` the groups of counties. */
export type CountCell = {
  region: string
  sector: Sector | 'all'
  form: ValidationForm | 'all'
  sex: Sex | 'all'
  count: PublishedCount
}

/** The counts of one year. A region that has not reported has no cells; totals are over what is reported, and what nobody reported is `missing`. */
export type CountYear = {
  year: number
  reportingRegions: string[]
  cells: CountCell[]
  suppressedCells: number
  /** By branch in the whole nation, with noise (shared/disclosure/cell-key.ts); empty or absent where nothing is reported by branch, and in releases from before it. */
  branches?: BranchCount[]
}

/** A count by the cell key method: near the true one. `all` is the total, with noise of its own. */
export type BranchCount = { branch: string; sex: Sex | 'all'; count: number }

/** Students and graduates in higher vocational education by county (`SE`: the published figure for the whole country): context, not validations. What they cover: context-figures.ts. */
export type ContextFigure = {
  regionCode: string
  measure: 'students' | 'graduates'
  year: number
  total: number | null
  women: number | null
}

/** The national picture at one moment. Immutable; its id is the hash of its inputs, so the same inputs give the same snapshot. */
export type Snapshot = {
  id: string
  createdAt: string
  roundId: string
  instrumentId: string
  instrumentVersion: number
  isDemonstration: boolean
  /** The national level to reach in the round; null in snapshots from before schema 2. */
  targetLevel: number | null
  /** How many inputs it was made from, the hash of their names and versions (`REGION#01/ANSWER#2026#A1`, 3), and when the newest was changed. */
  inputs: { count: number; hash: string; newestAt: string | null }
  regions: RegionStatus[]
  /** The regions with collected information on validation on the day of the picture (shared/region-pages/collected.ts); null in snapshots from before schema 8. */
  collected: string[] | null
  indicators: Distribution[]
  areas: Distribution[]
  /** How the scores of the whole mapping are spread; null in snapshots from before schema 2. */
  total: ScoreSpread | null
  /** How each kind of region is spread; empty in snapshots from before schema 2. */
  bySize: SizeSpread[]
  prioritised: PrioritisedIndicator[]
  barriers: BarrierCount[]
  barrierIndicators: BarrierIndicator[]
  /** What the newest release publishes; empty before the first. */
  counts: CountYear[]
  /** The release that the counts are of; null before the first, and in snapshots from before schema 6. */
  release: SnapshotRelease | null
  context: ContextFigure[]
  /** Score per area (median over regions) of the round before, for «where it moves», over the questions that both rounds asked; null when there is none. */
  previousAreaMedians: Record<string, number | null> | null
  /** The same of this round, where only some of its questions were asked in the round before; null where all were, or there is none, and in snapshots from before schema 3. */
  sharedWithPrevious: SharedWithPrevious | null
  previousRoundId: string | null
  /** How the indicators have moved since the round before, by what the plans of that round did about them; null when there is none, and in snapshots from before schema 4. For the regions' and the coordinator's pages; no part of what is public. */
  effects: IndicatorEffect[] | null
  /** What regions have chosen of the instrument's proposals; empty in snapshots from before schema 4. For the regions' and the coordinator's pages. */
  chosen: ChosenProposal[]
  /** Which of its parts are public, and the last public ones in place of the others (public-spread.ts); null as the public sees it, and in snapshots from before schema 7. */
  publication: Publication | null
  /** What in it is from an older compilation, as the public sees it; empty in the picture as compiled. */
  heldBack: HeldBack
}

/** The publication that the counts came out with. */
export type SnapshotRelease = { id: string; number: number; publishedAt: string; isDemonstration: boolean }

/** How many of the questions answered by a level the round before asked too, and the areas' medians over those alone. */
export type SharedWithPrevious = {
  questions: number
  ofQuestions: number
  areaMedians: Record<string, number | null>
}

/** An area's median in the round before and now, over the questions that both asked; null where either lacks it. */
export const movedMedians = (
  { previousAreaMedians, sharedWithPrevious }: Pick<Snapshot, 'previousAreaMedians' | 'sharedWithPrevious'>,
  area: Pick<Distribution, 'id' | 'median'>,
): { before: number; now: number } | null => {
  const before = previousAreaMedians?.[area.id] ?? null
  const now = sharedWithPrevious ? (sharedWithPrevious.areaMedians[area.id] ?? null) : area.median
  return before === null || now === null ? null : { before, now }
}

/** The level that the national picture is held against; snapshots from before schema 2 were held against the instrument's. */
export const targetLevelIn = (
  { targetLevel }: Pick<Snapshot, 'targetLevel'>,
  instrument: Pick<Instrument, 'targetLevel'>,
): number => targetLevel ?? instrument.targetLevel

/** Fewer answering regions than this, and no quartiles or medians are shown. */
export const minimumForQuartiles = 5

/** Counts from 1 up to, not including, this are hidden. Configurable: we have found no numeric threshold of Statistics Sweden; five is common in Swedish practice. */
export const suppressionThreshold = 5
