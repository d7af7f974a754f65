import { z } from 'zod'
import { idSchema, localizedSchema, sourceSchema } from './article-file.ts'

const wordSchema = z.strictObject({
  id: idSchema,
  term: localizedSchema,
  definition: localizedSchema,
  /** Older words, other words and usual abbreviations that a search should find this one by. */
  otherWords: z.strictObject({ sv: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }),
  /** The first and the last day on which this meaning was or is the law's (YYYY-MM-DD); null where there is no such day. */
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  /** Where the term is used or defined; the definition says it in plainer words. Null where it is this tool's own term. */
  source: sourceSchema.nullable(),
})

/** The file of the word list, in the order of the Swedish terms. */
export const wordListSchema = z.strictObject({ words: z.array(wordSchema).min(1) })

export type WordList = z.infer<typeof wordListSchema>
export type Word = WordList['words'][number]
