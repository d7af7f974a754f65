import { requireVariables } from '#shared/platform/environment.ts'

const variableNames = ['REGIONS_TABLE', 'CONTENT_TABLE', 'AUDIT_TABLE', 'UPLOADS_BUCKET'] as const

/** The function's own variables. Throws, naming the variable, when one is missing. */
export const readConfig = () => requireVariables(process.env, variableNames)
