import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const environmentSchema = z.object({
  REGIONS_TABLE: z.string(),
  PLANS_TABLE: z.string(),
  STATISTICS_TABLE: z.string(),
  CONTENT_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
})

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => ({
  ...environmentSchema.parse(process.env),
  instrumentsFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'instruments'),
})
