import { z } from 'zod'
import { answerForms, type Instrument, instrumentKinds, levels, originKinds, powers } from './instrument.ts'
import { instrumentProblems } from './instrument-problems.ts'
import { fillUsualValues } from './usual-values.ts'

const localized = z.strictObject({ sv: z.string(), en: z.string() })
const filled = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })

const sourceSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  /** Left out where the source does not give it. */
  year: z.number().int().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})

const levelSchema = z.literal([...levels])

const actionProposalSchema = z.strictObject({
  id: z.string().min(1),
  reach: z.literal([1, 2, 3, 4]),
  title: filled,
  text: filled,
  measure: filled,
})

const testSchema = z.union([
  z.strictObject({ indicatorId: z.string(), is: z.enum(['at-least', 'at-most']), level: levelSchema }),
  z.strictObject({ indicatorId: z.string(), is: z.enum(['chosen', 'not-chosen']), optionId: z.string() }),
])

const weightSchema = z.number().int().min(1).max(5)

const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][1-9][0-9]?$/),
  question: filled,
  why: localized,
  source: z.string(),
  answerForm: z.enum(answerForms),
  levels: z.array(filled),
  options: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), label: filled })),
  evidence: localized,
  power: z.enum(powers),
  weight: weightSchema,
  askedWhen: z.strictObject({ match: z.enum(['all', 'any']), tests: z.array(testSchema).min(1).max(10) }).nullable(),
  actions: z.array(actionProposalSchema).max(6),
})

const areaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  letter: z.string().regex(/^[A-Z]$/),
  title: filled,
  purpose: localized,
  weight: weightSchema,
  indicators: z.array(indicatorSchema),
})

const lineageSchema = z.strictObject({
  fromVersion: z.number().int().positive(),
  origins: z.record(z.string(), z.strictObject({ kind: z.enum(originKinds), from: z.array(z.string()) })),
  removed: z.array(z.strictObject({ indicatorId: z.string(), reason: localized })),
})

const wholeShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.number().int().positive(),
  kind: z.enum(instrumentKinds),
  title: filled,
  origin: localized,
  targetLevel: z.number().int().min(1).max(4),
  sources: z.record(z.string(), sourceSchema),
  areas: z.array(areaSchema),
  lineage: lineageSchema.nullable(),
})

/** The shape of an instrument, drafts too; what is left out gets its usual value (usual-values.ts). */
export const instrumentShape: z.ZodType<Instrument> = z.preprocess(fillUsualValues, wholeShape)

/** What a published instrument must be: the shape, and no problem left (instrument-problems.ts). */
export const instrumentSchema = instrumentShape.superRefine((instrument, context) => {
  for (const problem of instrumentProblems(instrument))
    context.addIssue({ code: 'custom', message: JSON.stringify(problem) })
})
