import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const tables = [
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'STATISTICS_TABLE',
  'CONTENT_TABLE',
  'EVENTS_TABLE',
  'TIME_TABLE',
  'AUDIT_TABLE',
] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => ({
  ...requireVariables(process.env, [...tables, 'LAKE_BUCKET']),
  instrumentsFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'instruments'),
  articlesFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'articles'),
})
