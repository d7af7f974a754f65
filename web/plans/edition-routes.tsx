import type { Site } from '../site.tsx'
import { EditionPage } from './edition-page.tsx'
import { editionTexts } from './edition-texts.ts'
import { readPlanContext } from './plan-context.ts'

/** The page of an adopted edition: to the region's team and to those who may see adopted plans. */
export const registerEditions = (site: Site): void => {
  site.on('edition', async (visit) => {
    const context = await readPlanContext(visit)
    const editionIds = context?.contents?.plan.editionIds ?? []
    const number = /^[1-9]\d{0,4}$/.test(visit.params.number) ? Number(visit.params.number) : 0
    const read = (wanted: number) => {
      const id = editionIds[wanted - 1]
      return id === undefined ? null : visit.deps.plans.edition(visit.region.code, visit.params.round, id)
    }
    const [edition, before] = await Promise.all([read(number), read(number - 1)])
    if (!context || !edition) return visit.notFound()
    return visit.page({
      title: `${editionTexts[visit.language].title(number)} – ${visit.region.name}`,
      isWide: true,
      children: (
        <EditionPage
          visit={visit}
          context={context}
          edition={edition}
          before={before}
          editionCount={editionIds.length}
        />
      ),
    })
  })
}
