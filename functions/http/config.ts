import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = [
  'ENVIRONMENT',
  'VERSION',
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'STATISTICS_TABLE',
  'CONTENT_TABLE',
  'SESSIONS_TABLE',
  'AUDIT_TABLE',
  'REPORTS_BUCKET',
  'LAKE_BUCKET',
  'UPLOADS_BUCKET',
  'UPLOADS_ORIGIN',
  'RENDER_QUEUE_URL',
  'AGGREGATE_QUEUE_URL',
  'REMIND_QUEUE_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'PUBLIC_ORIGIN',
  'MAIL_FROM',
  'CONTACT_MAIL',
] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...requireVariables(process.env, variableNames),
    hasDemonstrationData: process.env.HAS_DEMONSTRATION_DATA === 'true',
    /** Set where mail goes over SMTP and not over SES. */
    smtpUrl: process.env.SMTP_URL,
    instrumentsFolder: join(folder, 'instruments'),
    educationFile: join(folder, 'yrkeshogskolan-lan-2020-2024.csv'),
    // Written by the build, which knows both names.
    assets: JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as {
      'site.css': string
      'islands.js': string
    },
  }
}

export type HttpConfig = ReturnType<typeof readConfig>
