import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import { suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { sectors } from '#shared/statistics/validation-count.ts'
import type { ApiEnv } from './api-env.ts'
import { apiRoute, demonstrationMark, localized } from './api-route.ts'
import { refuse } from './problems.ts'
import { cellSchema, publicSnapshot, publicSnapshotSchema } from './public-snapshot.ts'

const nationalFigureSchema = z
  .object({
    id: z.string(),
    sector: z.enum(sectors),
    measure: localized,
    value: z.object({ text: localized, from: z.number().nullable(), to: z.number().nullable() }),
    period: localized,
    unit: localized,
    isValidation: z.boolean(),
    source: z.object({
      publisher: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      published: z.string(),
    }),
    qualityNote: localized,
  })
  .openapi('NationalFigure', {
    description: 'A published national figure as its source states it. Units differ: never add figures up.',
  })

/** The published figures, which need no store. */
const addNationalFigures = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('listNationalFigures', {
    method: 'get',
    path: `${base}/statistics/national-figures`,
    summary:
      'Published national figures with year, unit, source and quality note; real also where demonstration data is loaded',
    tag: 'statistics',
    answer: z.object({ ...demonstrationMark, figures: z.array(nationalFigureSchema) }),
  })
  app.openapi(route, (context) =>
    context.json({ isDemonstration: context.get('deps').site.isDemonstration, figures: [...nationalFigures] }, 200),
  )
}

const addPublishedCounts = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('getPublishedCounts', {
    method: 'get',
    path: `${base}/statistics/counts`,
    summary: 'Validation counts of one year by region, sector, form and sex, with totals, after disclosure control',
    tag: 'statistics',
    request: {
      query: z.strictObject({
        year: z
          .string()
          .regex(/^\d{4}$/)
          .openapi({ param: { name: 'year', in: 'query' }, example: '2025' }),
      }),
    },
    answer: z.object({
      ...demonstrationMark,
      year: z.int(),
      snapshotId: z.string(),
      reportingRegions: z.array(z.string()),
      suppressedCells: z.int(),
      suppressionThreshold: z.int().openapi({ description: 'Counts from 1 up to, not including, this are hidden.' }),
      cells: z.array(cellSchema),
    }),
    problems: ['invalid-request', 'no-snapshot', 'no-published-counts'],
  })
  app.openapi(route, async (context) => {
    const { snapshots, site } = context.get('deps')
    const snapshot = await snapshots.latest()
    if (!snapshot) return refuse(context, 'no-snapshot')
    const year = Number(context.req.valid('query').year)
    const found = snapshot.counts.find((one) => one.year === year)
    if (!found) return refuse(context, 'no-published-counts', { years: snapshot.counts.map((one) => one.year) })
    return context.json(
      { isDemonstration: site.isDemonstration, snapshotId: snapshot.id, suppressionThreshold, ...found },
      200,
    )
  })
}

/** The operations on public statistics. */
export const addStatisticsOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  addNationalFigures(app, base)
  const latest = apiRoute('getLatestSnapshot', {
    method: 'get',
    path: `${base}/statistics/snapshots/latest`,
    summary: 'The national picture: the public part of the newest snapshot',
    tag: 'statistics',
    answer: z.object({ ...demonstrationMark, snapshot: publicSnapshotSchema }),
    problems: ['no-snapshot'],
  })
  app.openapi(latest, async (context) => {
    const { snapshots, site } = context.get('deps')
    const snapshot = await snapshots.latest()
    if (!snapshot) return refuse(context, 'no-snapshot')
    return context.json({ isDemonstration: site.isDemonstration, snapshot: publicSnapshot(snapshot, base) }, 200)
  })
  addPublishedCounts(app, base)
}
