import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const environmentSchema = z.object({
  ENVIRONMENT: z.string(),
  VERSION: z.string(),
  REGIONS_TABLE: z.string(),
  PLANS_TABLE: z.string(),
  STATISTICS_TABLE: z.string(),
  CONTENT_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
  LAKE_BUCKET: z.string(),
  HAS_DEMONSTRATION_DATA: z.enum(['true', 'false']).default('false'),
})

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...environmentSchema.parse(process.env),
    instrumentsFolder: join(folder, 'instruments'),
    contextFile: join(folder, 'yrkeshogskolan-lan-2020-2024.csv'),
  }
}

export type AggregateConfig = ReturnType<typeof readConfig>
