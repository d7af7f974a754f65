import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { asActor } from '#shared/people/person.ts'
import { findingId } from '#shared/quality/finding.ts'
import { isCountYear } from '#shared/statistics/count-years.ts'
import type { SubmitCountsRefusal } from '#shared/statistics/submit-counts.ts'
import { findingSentence } from '#web/quality/finding-texts.ts'
import type { ApiEnv } from './api-env.ts'
import { personIn, regionIn } from './api-guard.ts'
import { apiRoute, regionParams } from './api-route.ts'
import { contentIn, countsOut, countsSchema, putCountsSchema } from './count-schemas.ts'
import { jsonBody } from './json-body.ts'
import { languageOf, problem, refuse } from './problems.ts'

const yearParams = regionParams.extend({
  year: z.string().openapi({ param: { name: 'year', in: 'path' }, example: '2025' }),
})

type Answers = {
  [K in SubmitCountsRefusal['kind']]: (refusal: Extract<SubmitCountsRefusal, { kind: K }>) => Response
}

/** Every refusal as its problem. */
const refusalProblems = (context: Context<ApiEnv>): Answers => {
  const { isDemonstration } = context.get('deps').site
  const language = languageOf(context)
  return {
    'already-done': () => problem(context, 'already-done'),
    'not-a-count-year': () => problem(context, 'not-a-count-year'),
    'stale-counts': ({ current }) =>
      problem(context, 'stale-counts', {
        current: current && countsOut(current, { submitted: null }, isDemonstration),
      }),
    'counts-wrong': ({ errors }) =>
      problem(context, 'counts-wrong', {
        errors: errors.map((error) => ({
          pointer:
            error.kind === 'total-contradicts'
              ? `/declaredTotals/${error.sector}`
              : error.kind === 'source-missing'
                ? '/source'
                : '/counts',
          detail: findingSentence(error, language),
        })),
      }),
    'warnings-unconfirmed': ({ warnings }) =>
      problem(context, 'warnings-unconfirmed', {
        warnings: warnings.map((warning) => ({ id: findingId(warning), detail: findingSentence(warning, language) })),
      }),
  }
}

/** The year of the address, or null when it cannot be reported. */
const yearIn = (text: string, now: Date): number | null =>
  /^\d{4}$/.test(text) && isCountYear(Number(text), now) ? Number(text) : null

const addGetCounts = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  const route = apiRoute('getCounts', {
    method: 'get',
    path: `${base}/regions/{region}/counts/{year}`,
    summary: "A region's own counts of one year, drafts too; for the region's team",
    tag: 'regions',
    request: { params: yearParams },
    answer: countsSchema,
    problems: ['not-a-count-year', 'counts-not-begun'],
  })
  app.openapi(route, async (context) => {
    const { counts, clock, site } = context.get('deps')
    const year = yearIn(context.req.valid('param').year, clock())
    if (year === null) return refuse(context, 'not-a-count-year')
    const record = await counts.get(regionIn(context).code, year)
    if (!record) return refuse(context, 'counts-not-begun')
    return context.json(countsOut(record.current, record, site.isDemonstration), 200)
  })
}

/** The operations on a region's own counts. */
export const addCountOperations = (app: OpenAPIHono<ApiEnv>, base: string): void => {
  addGetCounts(app, base)
  const put = apiRoute('putCounts', {
    method: 'put',
    path: `${base}/regions/{region}/counts/{year}`,
    summary: 'Saves a draft of, or submits, counts of one year as a new version',
    tag: 'regions',
    request: {
      params: yearParams,
      body: { required: true, content: { 'application/json': { schema: putCountsSchema } } },
    },
    before: jsonBody,
    answer: countsSchema,
    problems: [
      'not-a-count-year',
      'invalid-request',
      'unreadable-json',
      'not-json',
      'too-large',
      'stale-counts',
      'already-done',
      'counts-wrong',
      'warnings-unconfirmed',
    ],
  })
  app.openapi(put, async (context) => {
    const { counts, clock, site } = context.get('deps')
    const [region, body, at] = [regionIn(context), context.req.valid('json'), clock()]
    const year = yearIn(context.req.valid('param').year, at)
    if (year === null) return refuse(context, 'not-a-count-year')
    const input = {
      regionCode: region.code,
      year,
      content: contentIn(body),
      basedOnVersion: body.basedOnVersion,
      actor: asActor(personIn(context)),
      at,
    }
    const outcome =
      body.status === 'submitted'
        ? await counts.submit({ ...input, confirmed: body.confirmed })
        : await counts.save(input)
    if (!outcome.ok) {
      const answers = refusalProblems(context)
      // The kind picks the problem that takes just this refusal; the compiler does not tie the two together.
      return (answers[outcome.refusal.kind] as (refusal: SubmitCountsRefusal) => Response)(outcome.refusal) as never
    }
    const saved = outcome.value
    const submitted = saved.status === 'submitted' ? saved : ((await counts.get(region.code, year))?.submitted ?? null)
    return context.json(countsOut(saved, { submitted }, site.isDemonstration), 200)
  })
}
