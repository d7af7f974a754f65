import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Publisher } from '#shared/open-data/catalogue.ts'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = [
  'ENVIRONMENT',
  'VERSION',
  'REGIONS_TABLE',
  'PLANS_TABLE',
  'STATISTICS_TABLE',
  'CONTENT_TABLE',
  'EVENTS_TABLE',
  'TIME_TABLE',
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

/** Who publishes, as JSON; null where the environment names nobody. Throws when the organisation's number is not ten digits. */
const publisherOf = (json: string | undefined): Publisher | null => {
  if (!json) return null
  // Written by the template from infra/environments.ts, whose type is the same.
  const publisher = JSON.parse(json) as Publisher
  if (!/^\d{10}$/.test(publisher.organisationNumber)) throw new Error('the organisation number has not ten digits')
  return publisher
}

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'files')
  return {
    ...requireVariables(process.env, variableNames),
    hasDemonstrationData: process.env.HAS_DEMONSTRATION_DATA === 'true',
    /** Set where mail goes over SMTP and not over SES. */
    smtpUrl: process.env.SMTP_URL,
    publisher: publisherOf(process.env.PUBLISHER),
    instrumentsFolder: join(folder, 'instruments'),
    articlesFolder: join(folder, 'articles'),
    pngFiles: {
      program: join(folder, 'resvg.wasm'),
      fonts: ['400Regular', '600SemiBold'].map((cut) => join(folder, 'fonts', `SourceSans3_${cut}.ttf`)),
    },
    // Written by the build, which knows both names.
    assets: JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as {
      'site.css': string
      'work.css': string
      'islands.js': string
    },
  }
}

export type HttpConfig = ReturnType<typeof readConfig>
