import { z } from 'zod'
import { type ArticleKind, articleKinds, type SectionId, type ShippedArticle, sectionsOf } from './article.ts'

/** The files in `data/` that are no text: the four steps and the word list. Templates lie in a folder of their own there. */
export const fourStepsFile = 'four-steps.yaml'
export const wordListFile = 'words.yaml'
export const templatesFolder = 'templates'

export const maxTitleLength = 60

const text = z.string().trim().min(1)

/** Both languages, neither empty. */
export const localizedSchema = z.strictObject({ sv: text, en: text })

export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const sourceSchema = z.strictObject({
  label: localizedSchema,
  url: z.url({ protocol: /^https?$/ }),
  readOn: z.iso.date().nullable(),
})

const sectionIds = Object.values(sectionsOf).flatMap(({ ids }): readonly SectionId[] => ids)

const articleTextSchema = z.strictObject({
  title: text.max(maxTitleLength),
  lead: text,
  sections: z.partialRecord(z.enum(sectionIds as [SectionId, ...SectionId[]]), text),
})

/** The sections that a text of this kind lacks, and those that it may not have. */
export const sectionProblems = (kind: ArticleKind, sections: readonly string[]): string[] => {
  const { ids, optional }: { ids: readonly string[]; optional: readonly string[] } = sectionsOf[kind]
  const missing = ids.filter((id) => !optional.includes(id) && !sections.includes(id))
  const foreign = sections.filter((id) => !ids.includes(id))
  return [...missing.map((id) => `lacks ${id}`), ...foreign.map((id) => `may not have ${id}`)]
}

/** A text as its file holds it. Refuses what is not filled in, sections of another kind, and an example that is said to be made up but is not there. */
export const shippedArticleSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(articleKinds),
    slug: z.strictObject({ sv: idSchema, en: idSchema }),
    order: z.number().int().positive(),
    texts: z.strictObject({ sv: articleTextSchema, en: articleTextSchema }),
    isExampleMadeUp: z.boolean(),
    sources: z.array(sourceSchema),
    writtenOn: z.iso.date(),
  })
  .superRefine(({ kind, texts, isExampleMadeUp }, context) => {
    for (const language of ['sv', 'en'] as const) {
      const { sections } = texts[language]
      for (const problem of sectionProblems(kind, Object.keys(sections)))
        context.addIssue({ code: 'custom', path: ['texts', language, 'sections'], message: problem })
      if (isExampleMadeUp && sections.example === undefined)
        context.addIssue({ code: 'custom', path: ['texts', language], message: 'has no example' })
    }
  }) satisfies z.ZodType<ShippedArticle>
