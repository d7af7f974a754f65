import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = [
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'STATISTICS_TABLE',
  'CONTENT_TABLE',
  'AUDIT_TABLE',
  'LAKE_BUCKET',
] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...requireVariables(process.env, variableNames),
    hasDemonstrationData: process.env.HAS_DEMONSTRATION_DATA === 'true',
    instrumentsFolder: join(folder, 'instruments'),
    contextFile: join(folder, 'yrkeshogskolan-lan-2020-2024.csv'),
  }
}

export type AggregateConfig = ReturnType<typeof readConfig>
