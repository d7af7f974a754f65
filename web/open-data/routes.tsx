import { catalogueFiles, isCatalogueFile } from '#shared/open-data/catalogue-files.ts'
import type { WebDeps } from '../deps.ts'
import type { Site } from '../site.tsx'
import { sendFile } from '../tables/send-file.ts'
import { catalogueOf } from './catalogue-of.ts'
import { OpenDataPage } from './open-data-page.tsx'
import { openDataTexts } from './open-data-texts.ts'

const readCatalogue = async ({ site, tables, snapshots, reports }: WebDeps) => {
  const [all, snapshot, published] = await Promise.all([tables.list(), snapshots.latest(), reports.listPublished()])
  return catalogueOf({ site, tables: all, snapshot, reports: published })
}

/** The page about open data, and the catalogue for programs. */
export const registerOpenData = (site: Site): void => {
  site.on('openData', async (visit) => {
    const { language, deps } = visit
    const t = openDataTexts[language]
    const catalogue = await readCatalogue(deps)
    return visit.page({
      title: t.title,
      description: t.description,
      children: <OpenDataPage catalogue={catalogue} origin={deps.site.origin} language={language} />,
    })
  })
  site.on('catalogueFile', async (visit) => {
    const name = visit.params.catalogue
    if (!isCatalogueFile(name)) return visit.notFound()
    const { contentType, write } = catalogueFiles[name]
    const bytes = Buffer.from(await write(await readCatalogue(visit.deps)))
    return sendFile({ bytes, contentType, name, isShown: true }, visit.context.req.header('if-none-match'))
  })
}
