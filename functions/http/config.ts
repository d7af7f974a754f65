import { readFileSync } from 'node:fs'
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
  SESSIONS_TABLE: z.string(),
  AUDIT_TABLE: z.string(),
  REPORTS_BUCKET: z.string(),
  LAKE_BUCKET: z.string(),
  RENDER_QUEUE_URL: z.string(),
  AGGREGATE_QUEUE_URL: z.string(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string(),
  PUBLIC_ORIGIN: z.url(),
  MAIL_FROM: z.string(),
  CONTACT_MAIL: z.email(),
  SMTP_URL: z.string().optional(),
  HAS_DEMONSTRATION_DATA: z.enum(['true', 'false']).default('false'),
})

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const variables = environmentSchema.parse(process.env)
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...variables,
    instrumentsFolder: join(folder, 'instruments'),
    // Written by the build, which knows both names.
    assets: JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as {
      'site.css': string
      'islands.js': string
    },
  }
}

export type HttpConfig = ReturnType<typeof readConfig>
