import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { registerAreas } from './area-routes.tsx'
import { registerFiles } from './file-routes.tsx'
import { registerHead } from './head-routes.tsx'
import { registerIndicators } from './indicator-routes.tsx'
import { registerLineage } from './lineage-routes.tsx'
import { registerList } from './list-routes.tsx'
import { registerRoundMoves } from './move-routes.tsx'
import { titleOf } from './parts.tsx'
import { PreviewPage } from './preview-page.tsx'
import { registerInstrumentReview } from './review-routes.tsx'
import { registerVersions } from './version-routes.tsx'
import { readVersion, versionParams } from './version-visit.ts'

/** The coordinator's pages on instruments: write, review, publish, exchange as files, and move rounds to a newer version. */
export const registerInstruments = (site: Site): void => {
  registerList(site)
  registerVersions(site)
  registerHead(site)
  registerAreas(site)
  registerIndicators(site)
  registerLineage(site)
  registerInstrumentReview(site)
  registerFiles(site)
  registerRoundMoves(site)
  site.on('instrumentPreview', async (visit) => {
    const version = await readVersion(visit)
    const area = version?.instrument.areas.find(({ id }) => id === visit.params.area)
    if (!version || !area) return visit.notFound()
    const { language } = visit
    return visit.page({
      title: `${area.letter}. ${area.title[language]}, ${titleOf(version, visit)}`,
      isWide: true,
      otherLanguage: pathTo('instrumentPreview', language === 'sv' ? 'en' : 'sv', {
        ...versionParams(visit),
        area: area.id,
      }),
      children: <PreviewPage visit={visit} version={version} area={area} />,
    })
  })
}
