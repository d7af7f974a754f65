import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { actorsCsv, actorsCsvName } from './actors-csv.ts'
import { ActorsPage } from './actors-page.tsx'
import { actorsTexts } from './actors-texts.ts'
import { actorsView, filterIn } from './actors-view.ts'
import { readActors } from './read-actors.ts'

/** The register as anyone reads it, and as a file. */
export const registerActorList = (site: Site): void => {
  const { deps } = site
  site.on('actors', async ({ language, query, page }) => {
    const filter = filterIn(query)
    const { title, lead } = actorsTexts[language]
    return page({
      title,
      description: lead,
      isWide: true,
      children: (
        <ActorsPage
          language={language}
          filter={filter}
          view={actorsView(await readActors(deps), filter, language)}
          contact={deps.site.contact}
        />
      ),
    })
  })
  site.on('actorFile', async ({ language, params, notFound, context }) => {
    if (params.file !== actorsCsvName) return notFound()
    const bytes = actorsCsv(await readActors(deps), language)
    const file = { bytes, contentType: 'text/csv; charset=utf-8; header=present', name: actorsCsvName }
    return sendFile(file, context.req.header('if-none-match'))
  })
}
