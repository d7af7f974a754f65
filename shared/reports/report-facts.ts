import { type Area, findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { type FigureChange, figureChanges, keyFigures } from '#shared/key-figures/key-figures.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { Round } from '#shared/rounds/round.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import type { NationalFigure } from '#shared/statistics/national-figures.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { type StepsBefore, stepsBefore } from '#shared/statistics/public-step.ts'
import {
  type CountYear,
  type Distribution,
  minimumForQuartiles,
  type PublishedCount,
  type RegionStatus,
  type Snapshot,
  targetLevelIn,
} from '#shared/statistics/snapshot.ts'
import type { Sector, Sex, ValidationForm } from '#shared/statistics/validation-count.ts'
import type { ChapterTexts } from './chapter-text.ts'
import type { StatusReport } from './status-report.ts'

/** The report before it, for what has changed since. */
export type EarlierReport = { id: string; snapshot: Snapshot; instrument: Instrument; round: Round }

/** All that a report is written from. */
export type ReportMaterial = {
  snapshot: Snapshot
  instrument: Instrument
  round: Round
  report: Pick<StatusReport, 'id' | 'reportVersion' | 'changeNote' | 'orderedAt' | 'choice'>
  /** What the coordinator has written, by chapter. */
  texts: ChapterTexts
  /** null for the first report to a recipient. */
  previous: EarlierReport | null
  nationalFigures: readonly NationalFigure[]
  language: Language
  /** Where the report lies for good, and where all reports are listed, in the language. */
  addresses: { report: string; reports: string }
}

/** An area with its spread over the regions. */
export type AreaFact = {
  area: Area
  spread: Distribution
  indicators: { indicator: Indicator; spread: Distribution }[]
}

export type ReportFacts = ReportMaterial & {
  /** The text in the report's language. */
  say: (text: Localized) => string
  submitted: number
  adopted: number
  /** How those who have not handed in are divided, where that may be told. */
  before: StepsBefore | null
  areas: AreaFact[]
  /** Areas that have a median, highest first; equal ones in the instrument's order. */
  rankedAreas: AreaFact[]
  /** Medians and distributions are shown only with enough regions. */
  hasSpread: boolean
  /** The national level to reach, and the same in percent of the highest. */
  targetLevel: number
  targetPercent: number
  latestCounts: CountYear | null
  /** The named figures of the snapshot, which texts refer to. */
  figures: KeyFigure[]
  /** The figures beside those of the report before; empty where there is none. */
  changes: FigureChange[]
  /** Set close, for four pages: what is long is left out. */
  isBrief: boolean
  /** For everybody: what only specialists ask for is left out. */
  isPlain: boolean
  indicator: (id: string) => { area: Area; indicator: Indicator } | null
}

const none = (id: string): Distribution => ({
  id,
  answers: 0,
  notApplicable: 0,
  perLevel: [0, 0, 0, 0, 0],
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
})

/** Whether so many regions answered that their spread may be shown. */
export const maySpread = (spread: Distribution): boolean => spread.answers >= minimumForQuartiles

/** How many regions stand on the target level or above. */
export const reaching = (spread: Distribution, targetLevel: number): number =>
  spread.perLevel.reduce((sum, regions, level) => (level >= targetLevel ? sum + regions : sum), 0)

/** The count of one cell of a year's cube; a cell that is not there is missing. */
export const countAt = (
  year: CountYear,
  cell: { region?: string; sector?: Sector | 'all'; form?: ValidationForm | 'all'; sex?: Sex | 'all' },
): PublishedCount =>
  year.cells.find(
    (one) =>
      one.region === (cell.region ?? 'SE') &&
      one.sector === (cell.sector ?? 'all') &&
      one.form === (cell.form ?? 'all') &&
      one.sex === (cell.sex ?? 'all'),
  )?.count ?? 'missing'

const areaFacts = ({ snapshot, instrument }: ReportMaterial): AreaFact[] => {
  const areas = new Map(snapshot.areas.map((spread) => [spread.id, spread]))
  const indicators = new Map(snapshot.indicators.map((spread) => [spread.id, spread]))
  return instrument.areas.map((area) => ({
    area,
    spread: areas.get(area.id) ?? none(area.id),
    indicators: area.indicators.map((indicator) => ({
      indicator,
      spread: indicators.get(indicator.id) ?? none(indicator.id),
    })),
  }))
}

/** Everything that the chapters state, computed once. */
export const reportFacts = (material: ReportMaterial): ReportFacts => {
  const { snapshot, instrument, language, previous, report } = material
  const figures = keyFigures(snapshot, instrument)
  const areas = areaFacts(material)
  const targetLevel = targetLevelIn(snapshot, instrument)
  const having = (test: (region: RegionStatus) => boolean) => snapshot.regions.filter(test).length
  return {
    ...material,
    say: (text) => text[language],
    submitted: having(({ mapping }) => mapping === 'submitted'),
    adopted: having(({ plan }) => plan === 'adopted'),
    before: stepsBefore(snapshot.regions),
    areas,
    rankedAreas: areas
      .filter(({ spread }) => maySpread(spread) && spread.median !== null)
      .sort((one, other) => (other.spread.median ?? 0) - (one.spread.median ?? 0)),
    hasSpread: areas.some(({ spread }) => maySpread(spread)),
    targetLevel,
    targetPercent: levelPercent(targetLevel),
    latestCounts: newestReportedYear(snapshot),
    figures,
    changes: previous ? figureChanges(figures, keyFigures(previous.snapshot, previous.instrument)) : [],
    isBrief: report.choice.recipient === 'ministry',
    isPlain: report.choice.recipient === 'public',
    indicator: (id) => findIndicator(instrument, id),
  }
}
