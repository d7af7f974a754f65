import type { Language } from '#shared/platform/language.ts'
import type { PageEdition, RegionPage } from '#shared/region-pages/page-record.ts'
import type { PageContent } from '#shared/region-pages/region-page.ts'
import type { Region } from '#shared/regions/regions.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { ContentParts } from './own-content.tsx'
import { ownDeedTexts } from './own-deed-texts.ts'
import { PublishParts, Undoing } from './own-deeds.tsx'
import { type OwnSaid, ownTexts } from './own-texts.ts'
import type { OwnView } from './own-view.ts'

export type OwnPageProps = {
  language: Language
  region: Region
  page: RegionPage
  content: PageContent
  view: OwnView
  editions: readonly PageEdition[]
  form: FormState
  typed: { nextReviewOn: string; 'reason-sv': string; 'reason-en': string }
  said: OwnSaid | null
  newFormKey: () => string
}

const failures: readonly OwnSaid[] = ['moved-on', 'gone', 'empty', 'too-many-parts', 'too-large']
const colours = { never: 'neutral', draft: 'warning', published: 'success', withdrawn: 'danger' } as const

const Standing = ({ language, region, page, view }: OwnPageProps) => {
  const t = ownTexts[language]
  const { published, review, nextReviewOn } = page
  const params = { region: region.code }
  return (
    <>
      <p>
        <Tag color={colours[view.state]}>{t.states[view.state]}</Tag>{' '}
        {view.isOut && published && t.readersSee(page.edition, formatDay(published.at, language))}{' '}
        {view.isOut &&
          review &&
          nextReviewOn &&
          !view.isOverdue &&
          t.reviewedUntil(formatDay(review.on, language), formatDay(nextReviewOn, language))}
      </p>
      {view.isOverdue && nextReviewOn && (
        <Notice color="warning">
          <p>{t.overdue(formatDay(nextReviewOn, language))}</p>
        </Notice>
      )}
      {view.isOut && (
        <p class="article-buttons">
          <a href={pathTo('regionPage', language, params)}>{t.toPublic}</a>
          <a href={pathTo('regionPageEmbed', language, params)}>{t.toEmbed}</a>
        </p>
      )}
    </>
  )
}

const Collected = ({ language, view }: OwnPageProps) => {
  const t = ownTexts[language].collected
  const needs = [
    ...view.lacking.map((one) => t.lacking[one]),
    ...(view.isOverdue ? [t.old] : []),
    ...(!view.isOut ? [t.unpublished] : []),
  ]
  return (
    <section class="ds-card card" aria-labelledby="collected">
      <h2 class="ds-heading" data-size="xs" id="collected">
        {t.title}
      </h2>
      {needs.length === 0 ? (
        <p>{t.yes}</p>
      ) : (
        <>
          <p>{t.no}</p>
          <ul class="ds-list">
            {needs.map((need) => (
              <li>{need}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The building blocks that are not any more what the region has gone through. */
const CentralChanges = ({ language, region, view }: OwnPageProps) => {
  const t = ownTexts[language].central
  if (view.changes.length === 0) return null
  return (
    <Notice color="warning">
      <h2 class="ds-heading" data-size="xs">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <ul class="ds-list">
        {view.changes.map(({ id, title, kind, isCopy }) => (
          <li>
            {kind === 'withdrawn' ? (
              t.withdrawn(title)
            ) : (
              <>
                {t.changed(title)} {isCopy && t.alsoLooked}{' '}
                <a
                  href={pathTo('pageBlock', language, { region: region.code, part: id })}
                  aria-label={t.compare(title)}
                >
                  {t.compareShort}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

const Editions = ({ language, region, editions }: OwnPageProps) => {
  const t = ownTexts[language].editions
  return (
    <section aria-labelledby="editions">
      <h2 class="ds-heading" data-size="sm" id="editions">
        {t.title}
      </h2>
      {editions.length === 0 && <p>{t.none}</p>}
      <ul class="ds-list">
        {editions.map(({ number, published }) => (
          <li>
            <a href={pathTo('pageEdition', language, { region: region.code, edition: String(number) })}>
              {t.edition(number)}
            </a>
            , {t.by(formatDay(published.at, language), published.by.name)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a region's editors see of their page: where it stands, what has changed centrally, what it holds, and what they can do with it. */
export const OwnPage = (props: OwnPageProps) => {
  const { language, region, form, said } = props
  const t = ownTexts[language]
  const { publish, withdraw } = ownDeedTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('region', language, { region: region.code }), label: region.name }]}
      />
      <PageHeading title={t.title} lead={t.lead(region.name)} />
      {said && (
        <Notice color={failures.includes(said) ? 'warning' : 'success'} isStatus>
          <p>{t.said[said]}</p>
        </Notice>
      )}
      <ErrorSummary
        form={form}
        labels={{
          nextReviewOn: publish.nextReview,
          'reason-sv': withdraw.reason.sv,
          'reason-en': withdraw.reason.en,
        }}
      />
      <Standing {...props} />
      <CentralChanges {...props} />
      <Collected {...props} />
      <ContentParts {...props} />
      <PublishParts {...props} />
      <Undoing {...props} />
      <Editions {...props} />
    </>
  )
}
