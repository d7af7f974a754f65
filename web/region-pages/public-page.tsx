import type { RegionParticipation } from '#shared/events/participation.ts'
import type { Language } from '#shared/platform/language.ts'
import type { ShownPage, WithdrawnPage } from '#shared/region-pages/page-record.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { ShownImage } from '../articles/tame-markdown.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { hubTexts } from '../hub/hub-texts.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { Contact, PageBody } from './page-body.tsx'
import { pageFiles } from './page-files.ts'
import type { PageView } from './page-view.ts'
import { regionPageTexts } from './region-page-texts.ts'

type Frame = { language: Language; region: Region }

const Way = ({ language }: { language: Language }) => (
  <Breadcrumbs
    language={language}
    links={[
      { href: pathTo('hub', language), label: hubTexts[language].title },
      { href: pathTo('regionPages', language), label: regionPageTexts[language].index.title },
    ]}
  />
)

/** The ways on that are the same in the whole country. */
const NationalWays = ({ language }: { language: Language }) => {
  const t = regionPageTexts[language].ways
  const ways = [
    { id: 'findYourWay', label: t.findYourWay },
    { id: 'hub', label: t.hub },
    { id: 'audiences', label: t.audiences },
    { id: 'hubWords', label: t.words },
    { id: 'regionPages', label: t.regions },
  ] as const
  return (
    <section aria-labelledby="ways">
      <h2 class="ds-heading" data-size="sm" id="ways">
        {t.title}
      </h2>
      <ul class="ds-list">
        {ways.map(({ id, label }) => (
          <li>
            <a href={pathTo(id, language)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Participation = ({
  language,
  participation,
}: {
  language: Language
  participation: RegionParticipation | null
}) => {
  const t = regionPageTexts[language]
  const events = participation?.events ?? 0
  return (
    <section aria-labelledby="participation">
      <h2 class="ds-heading" data-size="sm" id="participation">
        {t.participation}
      </h2>
      <p>{events > 0 ? t.tookPart(events) : t.noParticipation}</p>
    </section>
  )
}

const About = ({ language, region, page, today }: Frame & { page: ShownPage; today: string }) => {
  const t = regionPageTexts[language]
  const params = { region: region.code }
  const files = pageFiles(region.code, language)
  return (
    <footer class="region-page__about">
      <h2 class="ds-heading" data-size="2xs">
        {t.about}
      </h2>
      <p>
        {t.writtenBy(region.name)} {t.reviewed(formatDay(page.reviewedOn, language))}{' '}
        {today <= page.nextReviewOn && t.next(formatDay(page.nextReviewOn, language))}{' '}
        {t.edition(page.edition, formatDay(page.publishedAt, language))}
      </p>
      <h2 class="ds-heading" data-size="2xs">
        {t.elsewhere}
      </h2>
      <ul class="ds-list">
        <li>
          <a href={pathTo('regionPageEmbed', language, params)}>{t.embed}</a>
        </li>
        <li>
          <a href={files.atom}>{t.feed}</a>
        </li>
        <li>
          <a href={files.json}>{t.data}</a>
        </li>
      </ul>
    </footer>
  )
}

export type PublicPageProps = Frame & {
  page: ShownPage
  view: PageView
  participation: RegionParticipation | null
  images: ReadonlyMap<string, ShownImage>
  today: string
}

/** A region's page as anyone reads it. */
export const PublicPage = (props: PublicPageProps) => {
  const { language, region, page, view, images, participation, today } = props
  const t = regionPageTexts[language]
  const body = { language, view, images, level: 2 as const, origin: '' }
  return (
    <>
      <Way language={language} />
      <PageHeading title={t.title(region.name)} lead={t.lead} eyebrow={t.eyebrow} />
      {page.isDemonstration && (
        <Notice color="info">
          <p>{t.demonstration}</p>
        </Notice>
      )}
      {today > page.nextReviewOn && (
        <Notice color="warning">
          <p>{t.old(formatDay(page.nextReviewOn, language))}</p>
        </Notice>
      )}
      <div class="region-page">
        <Contact {...body} />
        <div class="region-page__text">
          <PageBody {...body} />
          <Participation language={language} participation={participation} />
          <NationalWays language={language} />
          <About language={language} region={region} page={page} today={today} />
        </div>
      </div>
    </>
  )
}

/** What stands where a region has written no page: that, its part in the project, and the ways for the whole country. */
export const MissingPage = ({
  language,
  region,
  participation,
}: Frame & { participation: RegionParticipation | null }) => {
  const t = regionPageTexts[language]
  return (
    <>
      <Way language={language} />
      <PageHeading title={t.title(region.name)} eyebrow={t.eyebrow} />
      <Notice color="info">
        <p>
          <strong>{t.missingTitle(region.name)}</strong>
        </p>
        <p>{t.missing}</p>
      </Notice>
      <NationalWays language={language} />
      <Participation language={language} participation={participation} />
    </>
  )
}

/** What stands where a region has taken its page away: when and why, and the ways for the whole country. */
export const RemovedPage = ({ language, region, removed }: Frame & { removed: WithdrawnPage }) => {
  const t = regionPageTexts[language]
  const reason = removed.reason[language] || removed.reason.sv
  return (
    <>
      <Way language={language} />
      <PageHeading
        title={t.withdrawnTitle}
        lead={t.withdrawn(region.name, formatDay(removed.withdrawnAt, language))}
        eyebrow={t.title(region.name)}
      />
      <p lang={removed.reason[language] ? undefined : 'sv'}>{reason}</p>
      <NationalWays language={language} />
    </>
  )
}
