import { z } from 'zod'
import { idSchema, localizedSchema, sourceSchema } from './article-file.ts'

const stepSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** Older names, and other names for the same thing; empty where none was seen. */
  otherNames: z.strictObject({ sv: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
  whatHappens: localizedSchema,
  whatYouDo: localizedSchema,
  whoDoesIt: localizedSchema,
  result: localizedSchema,
  /** What the picture of the step shows, for those who do not see it. */
  pictureAlt: localizedSchema,
  source: sourceSchema,
})

/** The file of the four steps, in the order in which they are walked. */
export const fourStepsSchema = z.strictObject({
  title: localizedSchema,
  lead: localizedSchema,
  steps: z.array(stepSchema).length(4),
})

export type FourSteps = z.infer<typeof fourStepsSchema>
export type ValidationStep = FourSteps['steps'][number]
