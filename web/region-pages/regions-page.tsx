import type { Language } from '#shared/platform/language.ts'
import { collectedRegions, whyNotCollected } from '#shared/region-pages/collected.ts'
import type { PageSummary } from '#shared/region-pages/page-record.ts'
import { regions } from '#shared/regions/regions.ts'
import { RegionMap } from '../charts/region-map.tsx'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import { hubTexts } from '../hub/hub-texts.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { regionPageTexts } from './region-page-texts.ts'

type IndexProps = { language: Language; pages: readonly PageSummary[]; today: string }

const colours = { collected: 'success', lacking: 'warning', old: 'warning', none: 'neutral' } as const

const CoverageMap = ({ language, pages, today }: IndexProps) => {
  const t = regionPageTexts[language].index
  const categoryOf = (code: string) => {
    const page = pages.find(({ regionCode }) => regionCode === code)
    if (!page) return 'none'
    return whyNotCollected(page, today) === null ? 'collected' : 'begun'
  }
  const values = Object.fromEntries(
    regions.map(({ code }) => {
      const category = categoryOf(code)
      return [code, { category, label: t.categories[category] }]
    }),
  )
  const count = collectedRegions(pages, today).length
  return (
    <RegionMap
      title={t.mapTitle}
      description={t.figure(count, regions.length)}
      language={language}
      values={values}
      categories={[
        { id: 'collected', label: t.categories.collected, color: 3 },
        { id: 'begun', label: t.categories.begun, color: 2 },
        { id: 'none', label: t.categories.none, color: 'missing' },
      ]}
    />
  )
}

const Row = ({
  language,
  code,
  name,
  page,
  today,
}: Omit<IndexProps, 'pages'> & { code: string; name: string; page: PageSummary | null }) => {
  const t = regionPageTexts[language].index
  const state = whyNotCollected(page, today) ?? 'collected'
  const contact = page?.contact
  return (
    <li class="region-list__region">
      <a class="ds-link region-list__name" href={pathTo('regionPage', language, { region: code })}>
        {name}
      </a>
      <Tag color={colours[state]}>{t.state[state]}</Tag>
      {page && (
        <span class="region-list__reach">
          {contact?.mail && <a href={`mailto:${contact.mail}`}>{contact.mail}</a>}
          {contact?.phone && <span>{contact.phone}</span>}
          <span class="region-list__day">{t.reviewed(formatDay(page.reviewedOn, language))}</span>
        </span>
      )}
    </li>
  )
}

/** All regions: on a map and as a list with the ways to reach them. */
export const RegionsPage = (props: IndexProps) => {
  const { language, pages, today } = props
  const t = regionPageTexts[language].index
  const count = collectedRegions(pages, today).length
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('hub', language), label: hubTexts[language].title }]} />
      <PageHeading title={t.title} lead={t.lead} />
      <div class="region-index">
        <section aria-labelledby="regions">
          <h2 class="ds-heading" data-size="sm" id="regions">
            {t.listTitle}
          </h2>
          <ul class="region-list">
            {regions.map(({ code, name }) => (
              <Row
                language={language}
                code={code}
                name={name}
                page={pages.find(({ regionCode }) => regionCode === code) ?? null}
                today={today}
              />
            ))}
          </ul>
        </section>
        <div class="region-index__map">
          <CoverageMap {...props} />
          <p>
            <strong>{t.figure(count, regions.length)}</strong> {t.figureMeans}{' '}
            <a href={pathTo('keyFigure', language, { figure: 'samlad-information' })}>{t.figureLink}</a>
          </p>
        </div>
      </div>
    </>
  )
}
