import { z } from 'zod'
import { idSchema, localizedSchema } from './article-file.ts'

const cells = z.array(localizedSchema).min(1)

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.literal([1, 2]), text: localizedSchema }),
  z.strictObject({ kind: z.literal('paragraph'), text: localizedSchema }),
  z.strictObject({ kind: z.literal('bullets'), items: cells }),
  z.strictObject({
    kind: z.literal('table'),
    caption: localizedSchema,
    /** The header row. */
    header: cells,
    /** Rows that are filled in beforehand, wholly or in their first cells. */
    rows: z.array(cells),
    emptyRows: z.number().int().min(0).max(12),
  }),
  z.strictObject({
    kind: z.literal('field'),
    label: localizedSchema,
    hint: localizedSchema.nullable(),
    /** How many lines are left for the answer. */
    lines: z.number().int().min(1).max(12),
  }),
])

/** The file of a template that is downloaded and filled in. Refuses a table whose rows are longer than its header. */
export const workTemplateSchema = z
  .strictObject({
    id: idSchema,
    title: localizedSchema,
    /** Whom it is for and how it is used; stands on the page and first in the document. */
    howToUse: localizedSchema,
    blocks: z.array(blockSchema).min(1),
  })
  .superRefine(({ blocks }, context) => {
    for (const [index, block] of blocks.entries())
      if (block.kind === 'table' && block.rows.some((row) => row.length > block.header.length))
        context.addIssue({ code: 'custom', path: ['blocks', index, 'rows'], message: 'are longer than the header' })
  })

export type WorkTemplate = z.infer<typeof workTemplateSchema>
export type TemplateBlock = WorkTemplate['blocks'][number]
