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

/** Where more than so many rows are read; null where the environment has no Athena. */
const readAthena = () => {
  if (!process.env.ATHENA_ABOVE_ROWS) return null
  const named = requireVariables(process.env, ['ATHENA_WORK_GROUP', 'ATHENA_TABLE', 'ATHENA_ABOVE_ROWS'])
  return {
    workGroup: named.ATHENA_WORK_GROUP,
    table: named.ATHENA_TABLE,
    aboveRows: Number(named.ATHENA_ABOVE_ROWS),
  }
}

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...requireVariables(process.env, variableNames),
    athena: readAthena(),
    hasDemonstrationData: process.env.HAS_DEMONSTRATION_DATA === 'true',
    instrumentsFolder: join(folder, 'instruments'),
  }
}

export type AggregateConfig = ReturnType<typeof readConfig>
