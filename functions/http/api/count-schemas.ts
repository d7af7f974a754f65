import { z } from '@hono/zod-openapi'
import type { CountContent, CountRecord, CountSubmission, Sector } from '#shared/statistics/validation-count.ts'
import {
  maxCommentLength,
  maxCount,
  maxSourceLength,
  sectors,
  sexes,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import { demonstrationMark } from './api-route.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused, as in the forms
const readable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/

const countSchema = z
  .strictObject({
    sector: z.enum(sectors),
    form: z.enum(validationForms),
    sex: z.enum(sexes),
    count: z.int().min(0).max(maxCount),
  })
  .openapi('ValidationCount')

const declaredTotalsSchema = z
  .partialRecord(z.enum(sectors), z.int().min(0).max(maxCount))
  .openapi({ description: 'Totals per sector as the source states them. Held against the sum.' })

const contentShape = {
  counts: z
    .array(countSchema)
    .max(sectors.length * validationForms.length * sexes.length)
    .openapi({ description: 'A cell that is not listed is missing, never zero.' }),
  declaredTotals: declaredTotalsSchema,
  source: z.string().max(maxSourceLength).regex(readable),
  comment: z.string().max(maxCommentLength).regex(readable),
}

/** What a caller sends. Unknown fields are refused. */
export const putCountsSchema = z
  .strictObject({
    ...contentShape,
    status: z.enum(['draft', 'submitted']),
    basedOnVersion: z
      .int()
      .min(0)
      .openapi({ description: 'The version that the change is based on; 0 when nothing is reported.' }),
    confirmed: z
      .array(z.string().max(200))
      .max(100)
      .default([])
      .openapi({ description: 'Ids of the warnings (of a 422 answer) that are confirmed for just these numbers.' }),
  })
  .superRefine(({ counts }, context) => {
    const names = counts.map(({ sector, form, sex }) => `${sector}/${form}/${sex}`)
    names.forEach((name, index) => {
      if (names.indexOf(name) !== index)
        context.addIssue({ code: 'custom', message: `${name}: 2 ×`, path: ['counts', index] })
    })
  })
  .openapi('PutCounts')

/** A region's counts of one year as the API gives them. */
export const countsSchema = z
  .object({
    ...demonstrationMark,
    regionCode: z.string(),
    year: z.int(),
    status: z.enum(['draft', 'submitted']),
    version: z.int(),
    submittedVersion: z
      .int()
      .nullable()
      .openapi({ description: 'The version that the national picture takes; null when none is submitted.' }),
    ...contentShape,
    savedAt: z.iso.datetime(),
    savedBy: z.string(),
  })
  .openapi('Counts')

/** The declared totals that are given. */
const givenTotals = (totals: Partial<Record<Sector, number | undefined>>): CountContent['declaredTotals'] =>
  Object.fromEntries(Object.entries(totals).filter(([, total]) => total !== undefined))

/** What was sent, as the domain knows it. */
export const contentIn = ({
  counts,
  declaredTotals,
  source,
  comment,
}: z.infer<typeof putCountsSchema>): CountContent => ({
  counts,
  declaredTotals: givenTotals(declaredTotals),
  source: source.trim(),
  comment: comment.trim(),
})

/** A stored version as the API gives it. */
export const countsOut = (
  submission: CountSubmission,
  record: Pick<CountRecord, 'submitted'>,
  isDemonstration: boolean,
): z.infer<typeof countsSchema> => {
  const { regionCode, year, status, version, counts, declaredTotals, source, comment, savedAt, savedBy } = submission
  return {
    isDemonstration,
    regionCode,
    year,
    status,
    version,
    submittedVersion: record.submitted?.version ?? null,
    counts,
    declaredTotals,
    source,
    comment,
    savedAt,
    savedBy: savedBy.name,
  }
}
