import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = [
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'CONTENT_TABLE',
  'STATISTICS_TABLE',
  'EVENTS_TABLE',
  'TIME_TABLE',
  'AUDIT_TABLE',
  'MAIL_FROM',
  'PUBLIC_ORIGIN',
] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => ({
  ...requireVariables(process.env, variableNames),
  hasDemonstrationData: process.env.HAS_DEMONSTRATION_DATA === 'true',
  /** Set where mail goes over SMTP and not over SES. */
  smtpUrl: process.env.SMTP_URL,
  instrumentsFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'instruments'),
  articlesFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'articles'),
})

export type RemindConfig = ReturnType<typeof readConfig>
