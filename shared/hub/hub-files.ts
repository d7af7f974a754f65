import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FourSteps } from '#shared/articles/four-steps.ts'
import type { WorkTemplate } from '#shared/articles/work-template.ts'
import { once } from '#shared/platform/once.ts'

/** The templates that are downloaded and filled in, in the order in which they are listed. */
export const workTemplateIds = [
  'initial-mapping-routine',
  'assessment-plan',
  'municipality-agreement',
  'communication-plan',
] as const

/** What comes with the program for the hub and is edited with it, besides its texts and words. */
export type HubFiles = {
  fourSteps(): Promise<FourSteps>
  workTemplates(): Promise<WorkTemplate[]>
}

/** Reads what the build has made of the data files, each once; the tests hold each file to its schema. */
export const createHubFiles = (folder: string): HubFiles => {
  const read = async <T>(name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as T
  return {
    fourSteps: once(() => read<FourSteps>('four-steps.json')),
    workTemplates: once(() => Promise.all(workTemplateIds.map((id) => read<WorkTemplate>(`templates/${id}.json`)))),
  }
}
