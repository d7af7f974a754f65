import { z } from '@hono/zod-openapi'
import { columnNames } from '#shared/deliveries/columns.ts'
import type { RefusalPage } from '#shared/deliveries/deliveries.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { deliveryLimits } from '#shared/deliveries/limits.ts'
import { reasonWords } from '#shared/deliveries/reason-words.ts'
import { apiDeliveryLimits } from '#shared/delivery-files/api-limits.ts'
import { type MeasureId, measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { delivererName } from '#web/deliveries/deliverer-words.ts'
import { columnName, fileSentence, warningSentence } from '#web/deliveries/finding-texts.ts'
import { demonstrationMark } from './api-route.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused, as in the forms
const readable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]*$/

const measureIds = Object.keys(measures) as [MeasureId, ...MeasureId[]]
const text = (max: number) => z.string().max(max).regex(readable)
/** A value as it would stand in a cell of a file. */
const cell = z.union([z.string().max(200), z.number(), z.null()])
const names = Object.values(columnNames).map(([, english]) => english)

/** What is told of a delivery: in the body, or in the address where the body is the file. */
export const aboutShape = {
  measure: z.enum(measureIds).default('validations'),
  name: text(deliveryLimits.name).default('').openapi({ description: "What the deliverer calls it: a file's name." }),
  source: text(deliveryLimits.source).regex(/\S/).openapi({ description: 'Where the figures come from.' }),
  comment: text(deliveryLimits.comment).default(''),
  replaces: z
    .string()
    .max(60)
    .nullable()
    .default(null)
    .openapi({ description: 'The delivery that this one takes the place of altogether; it must count.' }),
}

/** The body of a delivery in JSON. Unknown fields are refused. */
export const postDeliverySchema = z
  .strictObject({
    ...aboutShape,
    rows: z
      .array(z.strictObject(Object.fromEntries(names.map((name) => [name, cell.optional()]))))
      .min(1)
      .max(apiDeliveryLimits.rows)
      .optional()
      .openapi({
        description:
          'Rows of validations, by the English names of the columns; checked as those of a file. Left out, the answer says where to send the file.',
      }),
  })
  .openapi('PostDelivery')

const findingsSchema = z
  .object({
    rows: z.int(),
    acceptedRows: z.int(),
    refusedRows: z.int(),
    sum: z
      .int()
      .nullable()
      .openapi({ description: 'Of the accepted rows; null where totals stand among the figures.' }),
    years: z.array(z.int()),
    regions: z.array(z.string()),
    warnings: z.array(z.object({ kind: z.string(), detail: z.string() })),
    warningCount: z.int(),
    confirmation: z.string().openapi({ description: 'To be sent back when just these findings are confirmed.' }),
  })
  .openapi('DeliveryFindings')

const deliveryShape = {
  id: z.string(),
  measure: z.enum(measureIds),
  way: z.enum(['form', 'file', 'inbox', 'api']),
  deliverer: z.object({ kind: z.enum(['region', 'authority']), code: z.string(), name: z.string() }),
  status: z.enum(['received', 'checked', 'refused', 'accepted', 'rejected', 'withdrawn']).openapi({
    description:
      'received: not yet read; may be rejected. checked: read, waits for confirm or reject. refused: of no use as a whole. accepted: counts. rejected, withdrawn: does not count.',
  }),
  receivedAt: z.iso.datetime(),
  receivedFrom: z.string(),
  name: z.string(),
  source: z.string(),
  comment: z.string(),
  replaces: z.string().nullable(),
  acceptedAt: z.iso.datetime().nullable(),
  ended: z.object({ at: z.iso.datetime(), reason: z.string() }).nullable(),
  refusal: z.object({ kind: z.string(), detail: z.string() }).nullable(),
  findings: findingsSchema.nullable(),
  links: z.object({ self: z.url(), refusals: z.url() }),
}

export const deliverySchema = z.object({ ...demonstrationMark, ...deliveryShape }).openapi('Delivery')

export const deliveriesSchema = z
  .object({
    ...demonstrationMark,
    deliveries: z.array(z.object(deliveryShape)),
    next: z.url().nullable().openapi({ description: 'The address of those that are older.' }),
  })
  .openapi('Deliveries')

/** The answer to a new delivery. */
export const receivedSchema = z
  .object({
    ...demonstrationMark,
    ...deliveryShape,
    upload: z
      .object({ address: z.url(), fields: z.record(z.string(), z.string()) })
      .nullable()
      .openapi({
        description:
          'Where to send the file, good for an hour: a multipart/form-data POST with these fields and then the file as `file`. Null when it came with the request.',
      }),
  })
  .openapi('ReceivedDelivery')

export const refusalsSchema = z
  .object({
    ...demonstrationMark,
    page: z.int(),
    pageCount: z.int(),
    refusals: z.array(
      z.object({
        row: z.int().openapi({
          description: "The row's number in the file; 1 is the row with headings, also for rows sent as JSON.",
        }),
        column: z.string().nullable(),
        value: z.string(),
        reason: z.string(),
        detail: z.string(),
      }),
    ),
  })
  .openapi('DeliveryRefusals')

/** What a delivery looks like from outside, with its sentences in a language. */
export const deliveryOut = (delivery: Delivery, address: string, language: Language) => {
  const { id, measure, way, deliverer, status, receivedAt, receivedFrom, name, source, comment, replaces } = delivery
  const { acceptedAt, ended, refusal, findings } = delivery
  const self = `${address}/${encodeURIComponent(id)}`
  return {
    id,
    measure,
    way,
    deliverer: { ...deliverer, name: delivererName(deliverer, language) },
    status,
    receivedAt,
    receivedFrom: receivedFrom.name,
    name,
    source,
    comment,
    replaces,
    acceptedAt,
    ended: ended && { at: ended.at, reason: ended.reason },
    refusal: refusal && { kind: refusal.kind, detail: fileSentence(refusal, language) },
    findings: findings && {
      rows: findings.rowCount,
      acceptedRows: findings.acceptedCount,
      refusedRows: findings.refusedCount,
      sum: findings.sum,
      years: findings.years,
      regions: findings.regionCodes,
      warnings: findings.warnings.map((warning) => ({
        kind: warning.kind,
        detail: warningSentence(warning, language),
      })),
      warningCount: findings.warningCount,
      confirmation: findings.confirmation,
    },
    links: { self, refusals: `${self}/refusals` },
  } satisfies z.infer<z.ZodObject<typeof deliveryShape>>
}

/** The answer to a new delivery, with where its file goes. */
export const receivedOut = (
  delivery: Delivery,
  { address, language, upload }: { address: string; language: Language; upload: UploadForm | null },
) => ({ ...deliveryOut(delivery, address, language), upload })

/** A page of refused rows. */
export const refusalsOut = ({ page, pageCount, refusals }: RefusalPage, language: Language) => ({
  page,
  pageCount,
  refusals: refusals.map(({ row, column, value, reason }) => ({
    row,
    column: column && columnName(column, language),
    value,
    reason: reason.kind,
    detail: reasonWords(reason)[language],
  })),
})
