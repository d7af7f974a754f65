import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const environmentSchema = z.object({
  ENVIRONMENT: z.string(),
  VERSION: z.string(),
  CONTENT_TABLE: z.string(),
  STATISTICS_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
  LAKE_BUCKET: z.string(),
  REPORTS_BUCKET: z.string(),
})

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...environmentSchema.parse(process.env),
    instrumentsFolder: join(folder, 'instruments'),
    fontsFolder: join(folder, 'fonts'),
  }
}

export type RenderConfig = ReturnType<typeof readConfig>
