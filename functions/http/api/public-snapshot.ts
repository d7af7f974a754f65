import { z } from '@hono/zod-openapi'
import { barrierLevels } from '#shared/plans/plan.ts'
import { minimumRegionsPerBarrier, publicPriorities } from '#shared/statistics/priorities.ts'
import { levelsFrom, plansFrom } from '#shared/statistics/public-spread.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import { type Distribution, minimumForQuartiles, type Snapshot } from '#shared/statistics/snapshot.ts'
import { sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { publicStatus, publicStatusSchema } from './region-operations.ts'

export const countSchema = z
  .union([z.int().min(0), z.enum(['suppressed', 'missing'])])
  .openapi('PublishedCount', { description: 'A number, or `suppressed` by disclosure control, or `missing`.' })

export const cellSchema = z
  .object({
    region: z
      .string()
      .openapi({ description: 'County code, county group (NUTS 2, SE11 to SE33), or SE for the whole country.' }),
    sector: z.enum([...sectors, 'all']),
    form: z.enum([...validationForms, 'all']),
    sex: z.enum([...sexes, 'all']),
    count: countSchema,
  })
  .openapi('CountCell')

const distributionSchema = z
  .object({
    id: z.string(),
    answers: z.int(),
    notApplicable: z.int(),
    perLevel: z.array(z.int()).length(5).nullable(),
    median: z.number().nullable(),
    lowerQuartile: z.number().nullable(),
    upperQuartile: z.number().nullable(),
  })
  .openapi('Distribution', {
    description: `How handed-in mappings are spread: indicators in levels 0 to 4, areas in percent. Null when fewer than ${minimumForQuartiles} regions answered.`,
  })

/** The part of a snapshot that is public: no region's answers, scores or progress. */
export const publicSnapshotSchema = z
  .object({
    id: z.string(),
    createdAt: z.iso.datetime(),
    levelsFrom: z.iso.datetime().openapi({
      description:
        'When the levels were compiled: earlier than the snapshot while fewer than three regions have given new answers.',
    }),
    plansFrom: z.iso.datetime().openapi({ description: 'The same for priorities and barriers.' }),
    roundId: z.string(),
    targetLevel: z.int().nullable().openapi({
      description: 'The national level to reach in the round; null in snapshots from before it was kept.',
    }),
    instrument: z.object({ id: z.string(), version: z.int() }),
    inputs: z.object({ count: z.int(), hash: z.string(), newestAt: z.iso.datetime().nullable() }),
    regions: z.array(publicStatusSchema),
    indicators: z.array(distributionSchema),
    areas: z.array(distributionSchema),
    prioritised: z.array(
      z.object({
        indicatorId: z.string(),
        regions: z.int(),
        actions: z.int(),
        meanPriority: z.number().nullable(),
      }),
    ),
    barriers: z.array(
      z.object({
        level: z.enum(barrierLevels),
        raised: z.int().nullable().openapi({ description: 'Null where fewer than three regions are behind.' }),
        regions: z.int().nullable(),
        meanWeight: z.number().nullable(),
      }),
    ),
    counts: z.array(
      z.object({
        year: z.int(),
        reportingRegions: z.array(z.string()),
        suppressedCells: z.int(),
        national: z.array(cellSchema),
        allCells: z.string().openapi({ description: 'The address of all cells of the year.' }),
      }),
    ),
  })
  .openapi('PublicSnapshot')

/** With few answers a distribution would tell what single regions answered. */
const publicDistribution = (distribution: Distribution) => ({
  ...distribution,
  perLevel: distribution.answers < minimumForQuartiles ? null : [...distribution.perLevel],
})

/** Takes from a snapshot what is public. */
export const publicSnapshot = (snapshot: Snapshot, base: string): z.infer<typeof publicSnapshotSchema> => {
  const { id, createdAt, roundId, targetLevel, instrumentId, instrumentVersion, inputs } = snapshot
  return {
    id,
    createdAt,
    levelsFrom: levelsFrom(snapshot),
    plansFrom: plansFrom(snapshot),
    roundId,
    targetLevel,
    instrument: { id: instrumentId, version: instrumentVersion },
    inputs,
    regions: snapshot.regions.map(publicStatus),
    indicators: snapshot.indicators.map(publicDistribution),
    areas: snapshot.areas.map(publicDistribution),
    prioritised: publicPriorities(snapshot).map((one) => ({
      ...one,
      meanPriority: one.regions < minimumRegionsPerBarrier ? null : one.meanPriority,
    })),
    barriers: shownBarriers(snapshot).levels,
    counts: snapshot.counts.map(({ year, reportingRegions, suppressedCells, cells }) => ({
      year,
      reportingRegions,
      suppressedCells,
      national: cells.filter(({ region }) => region === 'SE'),
      allCells: `${base}/statistics/counts?year=${year}`,
    })),
  }
}
