import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { populationYear, type Region, regions } from '#shared/regions/regions.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { ApiEnv } from './api-env.ts'
import { regionIn } from './api-guard.ts'
import { apiRoute, demonstrationMark, regionParams } from './api-route.ts'

const regionSchema = z
  .object({
    code: z.string(),
    isoLetter: z.string(),
    county: z.string(),
    name: z.string(),
    population: z.int(),
    populationYear: z.int(),
  })
  .openapi('Region')

/** What is public of a region in the newest round: whether it has handed in and adopted, never how it answered. */
export const publicStatusSchema = z
  .object({
    regionCode: z.string(),
    hasSubmittedMapping: z.boolean(),
    hasAdoptedPlan: z.boolean(),
    countYears: z.array(z.int()),
  })
  .openapi('PublicRegionStatus')

/** Takes from a region's status what is public. */
export const publicStatus = ({ regionCode, mapping, plan, countYears }: Snapshot['regions'][number]) => ({
  regionCode,
  hasSubmittedMapping: mapping === 'submitted',
  hasAdoptedPlan: plan === 'adopted',
  countYears,
})

const contextSchema = z
  .object({
    measure: z.enum(['students', 'graduates']),
    year: z.int(),
    total: z.int().nullable(),
    women: z.int().nullable(),
  })
  .openapi('ContextFigure', {
    description: `${contextSource.isNotValidations.en} ${contextSource.scope.en} ${contextSource.notAdditive.en} Null is missing.`,
  })

const asRegion = (region: Omit<Region, 'populationYear'>) => ({ ...region, populationYear })

const contextOf = (snapshot: Snapshot | null, code: string) =>
  (snapshot?.context ?? [])
    .filter(({ regionCode }) => regionCode === code)
    .map(({ measure, year, total, women }) => ({ measure, year, total, women }))

/** The operations on regions. */
export const addRegionOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const list = apiRoute('listRegions', {
    method: 'get',
    path: `${base}/regions`,
    summary: 'The 21 regions',
    tag: 'regions',
    answer: z.object({ ...demonstrationMark, regions: z.array(regionSchema) }),
  })
  app.openapi(list, (context) =>
    context.json({ isDemonstration: context.get('deps').site.isDemonstration, regions: regions.map(asRegion) }, 200),
  )

  const one = apiRoute('getRegion', {
    method: 'get',
    path: `${base}/regions/{region}`,
    summary: 'A region: what is public of where it stands, and context figures of its county',
    tag: 'regions',
    request: { params: regionParams },
    answer: z.object({
      ...demonstrationMark,
      region: regionSchema,
      snapshotId: z.string().nullable(),
      status: publicStatusSchema.nullable(),
      context: z.array(contextSchema),
      contextSource: z.string(),
    }),
  })
  app.openapi(one, async (context) => {
    const [deps, region] = [context.get('deps'), regionIn(context)]
    const snapshot = await deps.snapshots.latest()
    const status = snapshot?.regions.find(({ regionCode }) => regionCode === region.code)
    return context.json(
      {
        isDemonstration: deps.site.isDemonstration,
        region,
        snapshotId: snapshot?.id ?? null,
        status: status ? publicStatus(status) : null,
        context: contextOf(snapshot, region.code),
        contextSource: `${contextSource.publisher.en}: ${contextSource.title.en}, ${contextSource.period}`,
      },
      200,
    )
  })
}
