import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import type { JobDeps } from '#functions/render-report/queue-handler.ts'
import { orderDueProfiles } from '#shared/reports/report-profiles.ts'
import type { TestSite } from '../support/site.ts'
import { drawPicture } from './pictures.ts'

/** What the job that makes documents needs, over a site's own stores. `fonts` is a folder with the typefaces (`fontsFolder`). */
export const jobDepsOf = async ({ deps, objects, store }: TestSite, fonts: string): Promise<JobDeps> => ({
  ...deps,
  objects,
  typesetter: await createTypesetter(fonts),
  origin: deps.site.origin,
  version: deps.site.version,
  drawPicture,
  // Orders lie in the table until they are fetched from there; nobody works the queue of a site under test.
  orderDueProfiles: (material, at) => orderDueProfiles({ store, queue: { send: async () => {} } }, material, at),
})
