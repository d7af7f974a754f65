import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = ['REGIONS_TABLE', 'CONTENT_TABLE', 'AUDIT_TABLE', 'PUBLIC_ORIGIN', 'CONTACT_MAIL'] as const

/** The function's own variables and the files beside its bundle. Throws, naming the variable, when one is missing. */
export const readConfig = () => ({
  ...requireVariables(process.env, variableNames),
  articlesFolder: join(fileURLToPath(new URL('.', import.meta.url)), 'files', 'articles'),
})

export type LinksConfig = ReturnType<typeof readConfig>
