import { z } from 'zod'
import { answerForms, efforts, type Instrument, instrumentKinds, levels, originKinds, powers } from './instrument.ts'
import { instrumentProblems } from './instrument-problems.ts'
import { maxActions, maxIndicators, maxNamedIndicators, maxOptions, maxTests, maxTextLength } from './limits.ts'
import { fillUsualValues } from './usual-values.ts'

/** No control characters but tab and line feed, and nothing else that XML (a workbook) cannot hold; outer white space is no part of a text. */
const text = z
  .string()
  .max(maxTextLength)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  .regex(/^(?!\s)[^\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\p{Cs}]*(?<!\s)$/u)

/** Both languages; a draft may lack one (instrument-problems.ts holds that a published one does not). */
const localized = z.strictObject({ sv: text, en: text })

const sourceSchema = z.strictObject({
  title: text,
  publisher: text,
  /** Left out where the source does not give it. */
  year: z.number().int().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})

const levelSchema = z.literal([...levels])

const indicatorId = z.string().regex(/^[A-Z][1-9][0-9]?$/)
/** Other indicators by their ids; that they exist is no matter of shape (relation-problems.ts). */
const namedIndicators = z.array(indicatorId).max(maxNamedIndicators)

const actionProposalSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
  reach: z.literal([1, 2, 3, 4]),
  effort: z.literal([...efforts]),
  alsoFor: namedIndicators,
  title: localized,
  text: localized,
  measure: localized,
})

const testSchema = z.union([
  z.strictObject({ indicatorId: z.string(), is: z.enum(['at-least', 'at-most']), level: levelSchema }),
  z.strictObject({ indicatorId: z.string(), is: z.enum(['chosen', 'not-chosen']), optionId: z.string() }),
])

const weightSchema = z.number().int().min(1).max(5)

const indicatorSchema = z.strictObject({
  id: indicatorId,
  question: localized,
  why: localized,
  /** A key of the sources, or empty in a draft. */
  source: z.string().max(60),
  answerForm: z.enum(answerForms),
  levels: z.array(localized).max(levels.length),
  options: z.array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), label: localized })).max(maxOptions),
  evidence: localized,
  power: z.enum(powers),
  weight: weightSchema,
  askedWhen: z
    .strictObject({ match: z.enum(['all', 'any']), tests: z.array(testSchema).min(1).max(maxTests) })
    .nullable(),
  buildsOn: namedIndicators,
  actions: z.array(actionProposalSchema).max(maxActions),
})

const areaSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  letter: z.string().regex(/^[A-Z]$/),
  title: localized,
  purpose: localized,
  weight: weightSchema,
  indicators: z.array(indicatorSchema).max(maxIndicators),
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
  title: localized,
  origin: localized,
  targetLevel: z.number().int().min(1).max(4),
  sources: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), sourceSchema),
  areas: z.array(areaSchema).max(26),
  lineage: lineageSchema.nullable(),
})

/** The shape of an instrument, drafts too; what is left out gets its usual value (usual-values.ts). */
export const instrumentShape: z.ZodType<Instrument> = z.preprocess(fillUsualValues, wholeShape)

/** What a published instrument must be: the shape, and no problem left (instrument-problems.ts). */
export const instrumentSchema = instrumentShape.superRefine((instrument, context) => {
  for (const problem of instrumentProblems(instrument))
    context.addIssue({ code: 'custom', message: JSON.stringify(problem) })
})
