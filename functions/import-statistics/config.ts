import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = ['STATISTICS_TABLE', 'AUDIT_TABLE', 'UPLOADS_BUCKET', 'LAKE_BUCKET', 'IMPORT_QUEUE_URL'] as const

/** The function's own variables and the file beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => ({
  ...requireVariables(process.env, variableNames),
  figuresFile: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'yrkeshogskolan-lan-2020-2024.csv'),
})
