import { z } from 'zod'
import { type Instrument, powers } from './instrument.ts'

const localized = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })

const sourceSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  /** Left out where the source does not give it. */
  year: z.number().int().optional(),
  url: z.url().optional(),
})

const actionProposalSchema = z.strictObject({
  id: z.string(),
  /** The level that the action helps to reach. */
  reach: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  title: localized,
  text: localized,
  measure: localized,
})

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][1-9]$/),
  question: localized,
  why: localized,
  source: z.string(),
  levels: z.array(localized).length(5),
  evidence: localized,
  power: z.enum(powers),
  actions: z.array(actionProposalSchema).min(2).max(4),
})

const areaSchema = z.strictObject({
  id: z.string(),
  letter: z.string().length(1),
  title: localized,
  purpose: localized,
  indicators: z.array(indicatorSchema).min(3).max(5),
})

/** What an instrument must be: ids unique, every source known. The tests hold every instrument to it. */
export const instrumentSchema: z.ZodType<Instrument> = z
  .strictObject({
    id: z.string(),
    version: z.number().int().positive(),
    kind: z.enum(['mapping', 'survey', 'interview']),
    title: localized,
    origin: localized,
    targetLevel: z.number().int().min(1).max(4),
    sources: z.record(z.string(), sourceSchema),
    areas: z.array(areaSchema).min(1),
  })
  .superRefine((instrument, context) => {
    const indicators = instrument.areas.flatMap((area) => area.indicators)
    const ids = [...indicators.map((i) => i.id), ...indicators.flatMap((i) => i.actions.map((a) => a.id))]
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index))
      context.addIssue({ code: 'custom', message: `the id ${id} stands twice` })
    for (const { id, source } of indicators)
      if (!(source in instrument.sources))
        context.addIssue({ code: 'custom', message: `${id} names the source ${source}, which is not listed` })
  })
