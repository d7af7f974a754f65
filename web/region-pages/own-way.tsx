import type { Language } from '#shared/platform/language.ts'
import type { Region } from '#shared/regions/regions.ts'
import { Breadcrumbs } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { ownTexts } from './own-texts.ts'

/** The way back to the region and to its page's own page. */
export const OwnWay = ({ language, region }: { language: Language; region: Region }) => (
  <Breadcrumbs
    language={language}
    links={[
      { href: pathTo('region', language, { region: region.code }), label: region.name },
      { href: pathTo('ownPage', language, { region: region.code }), label: ownTexts[language].title },
    ]}
  />
)
