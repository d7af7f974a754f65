import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = [
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'CONTENT_TABLE',
  'STATISTICS_TABLE',
  'SESSIONS_TABLE',
  'AUDIT_TABLE',
  'LAKE_BUCKET',
  'REPORTS_BUCKET',
  'RENDER_QUEUE_URL',
  'REMIND_QUEUE_URL',
  'PUBLIC_ORIGIN',
  'VERSION',
] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...requireVariables(process.env, variableNames),
    instrumentsFolder: join(folder, 'instruments'),
    fontsFolder: join(folder, 'fonts'),
    pictureProgram: join(folder, 'resvg.wasm'),
  }
}

export type RenderConfig = ReturnType<typeof readConfig>
