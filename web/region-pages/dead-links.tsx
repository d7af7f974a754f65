import type { LinkReport } from '#shared/links/link.ts'
import { linksOfPage } from '#shared/links/places.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import type { PageKey } from '#shared/region-pages/page-record.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import { Tag } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { formatDay } from '../texts/format.ts'

const deadTexts = texts({
  sv: {
    dead: 'Död länk',
    means: (url: string, day: string) => `${url} har inte svarat som den ska sedan ${day}.`,
  },
  en: {
    dead: 'Dead link',
    means: (url: string, day: string) => `${url} has not responded properly since ${day}.`,
  },
})

/** The dead links of a page, by what they stand in. One query where it has more than a few links. */
export const deadLinksOf = async (
  { links }: Pick<WebDeps, 'links'>,
  content: PageContent,
): Promise<ReadonlyMap<PageKey, LinkReport[]>> => {
  const urls = linksOfPage(content)
  const dead = await links.dead([...new Set([...urls.values()].flat())])
  return new Map([...urls].map(([key, within]) => [key, dead.filter(({ url }) => within.includes(url))]))
}

/** A line for each of the dead links in a text, for those who can mend it. */
export const DeadLinks = ({ language, dead }: { language: Language; dead: readonly LinkReport[] }) => {
  const t = deadTexts[language]
  return (
    <>
      {dead.map(({ url, failedSince, checkedAt }) => (
        <p class="dead-link">
          <Tag color="danger">{t.dead}</Tag> {t.means(url, formatDay(failedSince ?? checkedAt, language))}
        </p>
      ))}
    </>
  )
}
