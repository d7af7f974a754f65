import { barrierLevels } from '#shared/plans/plan.ts'
import { regionSizes } from '#shared/regions/region-size.ts'
import { regions } from '#shared/regions/regions.ts'
import type {
  ContextFigure,
  CountCell,
  CountYear,
  Distribution,
  PublishedCount,
  RegionStatus,
  ScoreSpread,
  Snapshot,
} from '#shared/statistics/snapshot.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'

/** The areas of mapping 1 with how many indicators each has. */
export const mappingAreas = [
  ['role-mandate', 4],
  ['resources', 4],
  ['anchoring', 4],
  ['needs-analysis', 3],
  ['municipalities', 4],
  ['branch-validation', 4],
  ['other-education', 4],
  ['guidance', 4],
  ['information', 4],
  ['knowledge', 4],
  ['quality', 4],
  ['follow-up', 4],
  ['horizontal', 4],
  ['national-barriers', 3],
] as const

const indicatorIds = mappingAreas.flatMap(([, count], area) =>
  Array.from({ length: count }, (_, index) => `${String.fromCharCode(65 + area)}${index + 1}`),
)

/** A region's place in the round, by its place in code order: 14 handed in (9 plans adopted), 4 at work, 1 returned, 2 not begun. */
export const aRegionStatus = (index: number): RegionStatus => {
  const regionCode = regions[index]?.code ?? '01'
  const mapping = index < 14 ? 'submitted' : index < 18 ? 'in-progress' : index < 19 ? 'returned' : 'not-started'
  return {
    regionCode,
    mapping,
    answered: mapping === 'submitted' ? 54 : mapping === 'not-started' ? 0 : 20 + index,
    asked: 54,
    submittedAt: mapping === 'submitted' ? `2026-09-${String(index + 10).padStart(2, '0')}T09:00:00.000Z` : null,
    plan: index < 9 ? 'adopted' : index < 15 ? 'draft' : 'none',
    actions: index < 15 ? 4 + (index % 5) : 0,
    countYears: index < 12 ? [2024, 2025] : index < 15 ? [2024] : [],
    areaScores:
      mapping === 'submitted'
        ? Object.fromEntries(mappingAreas.map(([id], area) => [id, 25 + ((area * 7 + index * 3) % 60)]))
        : null,
  }
}

const distribution = (id: string, answers: number, place: number, isArea: boolean): Distribution => {
  const perLevel: Distribution['perLevel'] = [0, 0, 0, 0, 0]
  for (let one = 0; one < answers; one += 1) {
    const level = Math.min(4, Math.max(0, Math.round(((place * 5) % 7) / 2 + ((one * 3) % 5) / 2 - 0.6)))
    perLevel[level as 0 | 1 | 2 | 3 | 4] += 1
  }
  const hasQuartiles = answers >= minimumForQuartiles
  const middle = 1 + ((place * 5) % 11) / 4.5
  const scale = isArea ? 25 : 1
  return {
    id,
    answers,
    notApplicable: place % 6 === 0 ? 1 : 0,
    perLevel,
    median: hasQuartiles ? Math.round(middle * scale * 10) / 10 : null,
    lowerQuartile: hasQuartiles ? Math.round(Math.max(0, middle - 0.7) * scale * 10) / 10 : null,
    upperQuartile: hasQuartiles ? Math.round(Math.min(4, middle + 0.6) * scale * 10) / 10 : null,
  }
}

/** Of so many regions of one kind, as the whole or an area is spread; none when too few. */
const scoreSpread = (id: string, place: number, count: number): ScoreSpread => {
  const {
    answers: _answers,
    notApplicable: _none,
    perLevel: _perLevel,
    ...spread
  } = distribution(id, count, place, true)
  return { ...spread, regions: count }
}

const cellCount = (region: number, sector: number, form: number, sex: number, year: number): PublishedCount => {
  if (region >= (year === 2025 ? 12 : 15)) return 'missing'
  if (sector === 3 && region % 2 === 0) return 'missing'
  const count = (region * 13 + sector * 29 + form * 17 + sex * 7 + year) % 83
  return count > 0 && count < 5 ? 'suppressed' : count
}

const addUp = (counts: readonly PublishedCount[]): PublishedCount => {
  const known = counts.filter((count) => typeof count === 'number')
  return known.length === 0 ? 'missing' : known.reduce((sum, count) => sum + count, 0)
}

/** One year's cube: every region and `SE`, every sector, form and sex with their totals; small numbers hidden. */
export const aCountYear = (year: number): CountYear => {
  const cells: CountCell[] = []
  const at = (region: number, sector: number | 'all', form: number | 'all', sex: number | 'all'): PublishedCount => {
    if (sector === 'all') return addUp(sectors.map((_, one) => at(region, one, form, sex)))
    if (form === 'all') return addUp(validationForms.map((_, one) => at(region, sector, one, sex)))
    if (sex === 'all') return addUp(sexes.map((_, one) => at(region, sector, form, one)))
    return cellCount(region, sector, form, sex, year)
  }
  for (const [s, sector] of [...sectors.entries(), ['all', 'all'] as const])
    for (const [f, form] of [...validationForms.entries(), ['all', 'all'] as const])
      for (const [x, sex] of [...sexes.entries(), ['all', 'all'] as const]) {
        const perRegion = regions.map((region, index) => ({ region: region.code, count: at(index, s, f, x) }))
        cells.push(...perRegion.map(({ region, count }): CountCell => ({ region, sector, form, sex, count })), {
          region: 'SE',
          sector,
          form,
          sex,
          count: addUp(perRegion.map(({ count }) => count)),
        })
      }
  // Small numbers: Gotland's total, and the university sector by sex, where one would give the other away.
  for (const cell of cells) {
    const isGotland = cell.region === '09'
    const isSmallSector = cell.region === 'SE' && cell.sector === 'university' && cell.sex !== 'all'
    if (year === 2025 && (isGotland || isSmallSector)) cell.count = 'suppressed'
  }
  return {
    year,
    reportingRegions: regions.slice(0, year === 2025 ? 12 : 15).map(({ code }) => code),
    cells,
    suppressedCells: cells.filter(({ count }) => count === 'suppressed').length,
  }
}

const contextFigures = (): ContextFigure[] =>
  (['students', 'graduates'] as const).flatMap((measure) =>
    [2023, 2024].flatMap((year) => [
      { regionCode: 'SE', measure, year, total: measure === 'students' ? 41_000 : 12_500, women: 21_000 },
      ...regions.map(({ code }, index) => ({
        regionCode: code,
        measure,
        year,
        total: index === 7 ? null : (measure === 'students' ? 900 : 260) + index * 71,
        women: index === 7 || index === 3 ? null : (measure === 'students' ? 430 : 120) + index * 35,
      })),
    ]),
  )

/** A national picture with something of everything; hand in what the test is about. `submitted` says how many mappings are handed in. */
export const aSnapshot = ({
  submitted = 14,
  ...overrides
}: Partial<Snapshot> & { submitted?: number } = {}): Snapshot => ({
  id: 'snapshot-1',
  createdAt: '2026-10-05T00:00:12.000Z',
  roundId: '2026',
  instrumentId: 'mapping',
  instrumentVersion: 1,
  isDemonstration: false,
  targetLevel: 3,
  inputs: { count: 1412, hash: 'f3a1c29b7d60', newestAt: '2026-10-04T15:20:00.000Z' },
  regions: regions.map((_, index) => aRegionStatus(index)),
  indicators: indicatorIds.map((id, index) => distribution(id, submitted, index, false)),
  areas: mappingAreas.map(([id], index) => distribution(id, submitted, index, true)),
  total: scoreSpread('total', 3, submitted),
  bySize: regionSizes.map((size, place) => {
    const count = Math.floor((submitted + place) / regionSizes.length)
    return {
      size,
      total: scoreSpread('total', place, count),
      areas: mappingAreas.map(([id], index) => scoreSpread(id, index + place, count)),
    }
  }),
  prioritised: ['A2', 'L1', 'I1', 'B2', 'E3', 'F2', 'C1', 'K2', 'H1', 'N1', 'G2', 'J3'].map((indicatorId, index) => ({
    indicatorId,
    regions: Math.max(1, 9 - index),
    actions: Math.max(1, 14 - index),
    meanPriority: Math.round((8.4 - index * 0.6) * 10) / 10,
  })),
  barriers: barrierLevels.map((level, index) => ({
    level,
    raised: [3, 0, 5, 0, 17, 11][index] ?? 0,
    regions: [3, 0, 4, 0, 9, 8][index] ?? 0,
    meanWeight: [2.5, null, 2.8, null, 3.6, 3.2][index] ?? null,
  })),
  barrierIndicators: [
    { indicatorId: 'N1', regions: 8 },
    { indicatorId: 'B3', regions: 6 },
    { indicatorId: 'E2', regions: 3 },
  ],
  counts: [aCountYear(2024), aCountYear(2025)],
  release: { id: 'release-1', number: 1, publishedAt: '2026-10-01T06:00:07.000Z', isDemonstration: false },
  context: contextFigures(),
  previousAreaMedians: null,
  sharedWithPrevious: null,
  previousRoundId: null,
  effects: null,
  chosen: [],
  publication: null,
  heldBack: {},
  collected: regions.map(({ code }) => code),
  ...overrides,
})
