import { isHandedIn } from '#shared/assessments/assessment.ts'
import { findIndicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { areaEvidence } from '../evidence/area-evidence.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { changeViews } from './changes-view.ts'
import { decisionTexts } from './decision-texts.ts'
import type { ReturnValues } from './deed-forms.tsx'
import type { ReviewNotice } from './review-areas.tsx'
import { ReviewPage, type ReviewPageProps } from './review-page.tsx'
import { reviewTexts } from './review-texts.ts'
import { reviewView } from './review-view.ts'
import { asSigned, betweenSignatures, signedState } from './sign-off-view.ts'

export type ReviewVisit =
  | Visit<'review'>
  | Visit<'saveRemark'>
  | Visit<'returnMapping'>
  | Visit<'unlockIndicator'>
  | Visit<'lockIndicator'>
  | Visit<'acceptMapping'>

/** What came back from a form that was not carried out. */
export type Unsent = {
  status: 400 | 409
  refusal: string | null
  typedIn?: ReviewPageProps['typedIn']
  returning?: ReturnValues
}

const addressesOf = ({ language, region: { code: region }, params: { round } }: ReviewVisit) => {
  const params = { region, round }
  return {
    list: pathTo('reviews', language),
    desk: pathTo('coordinator', language),
    result: pathTo('mappingResult', language, params),
    files: pathTo('exchange', language, params),
    giveBack: pathTo('returnMapping', language, params),
    accept: pathTo('acceptMapping', language, params),
    saveRemark: (indicator: string) => pathTo('saveRemark', language, { ...params, indicator }),
    unlock: (indicator: string) => pathTo('unlockIndicator', language, { ...params, indicator }),
    lock: (indicator: string) => pathTo('lockIndicator', language, { ...params, indicator }),
    signedContent: (index: number) => `${pathTo('mappingSignOff', language, params)}?number=${index + 1}`,
  }
}

const otherLanguage = ({ language, region, params }: ReviewVisit): string =>
  pathTo('review', language === 'sv' ? 'en' : 'sv', { region: region.code, round: params.round })

/** What has just been done, and whether the owners have been told. */
const noticesOf = ({ query, language }: ReviewVisit, { round }: Mapping): ReviewNotice[] => {
  const t = reviewTexts[language]
  const deed = query.get('done') ?? ''
  const known = Object.entries(decisionTexts(round.kind, language).done).find(([name]) => name === deed)
  return [
    ...(known ? [{ color: 'success', text: known[1] } as const] : []),
    ...(query.has('mailed') ? [{ color: 'success', text: t.mailed } as const] : []),
    ...(query.has('unmailed') ? [{ color: 'warning', text: t.unmailed } as const] : []),
  ]
}

/** The mapping for review; null unless it is handed in: before that a region's answers are its own. */
export const findForReview = async (visit: ReviewVisit): Promise<Mapping | null> => {
  const mapping = await findMapping(visit)
  return mapping && isHandedIn(mapping.assessment) ? mapping : null
}

/** The page of the review, new or with what came back. */
export const showReview = async (
  visit: ReviewVisit,
  mapping: Mapping,
  unsent: Unsent | null = null,
): Promise<Response> => {
  const { deps, language, now, person, form, region } = visit
  const t = reviewTexts[language]
  const [signed, shown, remarks, evidence] = await Promise.all([
    signedState(deps, mapping, { withFormer: true }),
    asSigned(deps, mapping),
    deps.review.remarks(region.code, mapping.round.id),
    areaEvidence(visit, mapping, { indicators: indicatorsOf(mapping.instrument) }),
  ])
  const since = betweenSignatures(signed)
  const asked = findIndicator(mapping.instrument, visit.query.get('question') ?? '')
  const title = `${t.title}, ${region.name}`
  return visit.page({
    title: unsent ? `${t.problem}: ${title}` : title,
    status: unsent?.status ?? 200,
    isWide: true,
    otherLanguage: otherLanguage(visit),
    children: (
      <ReviewPage
        mapping={shown}
        view={reviewView(shown, remarks, since?.changes ?? [], now)}
        evidence={evidence}
        signed={signed}
        since={since && { changes: changeViews(since.changes, since.instruments, language), at: since.at }}
        form={{ errors: form.errors, language }}
        reader={{ language, now, personId: person.email }}
        notices={
          unsent?.refusal ? [{ color: 'danger', text: unsent.refusal }] : unsent ? [] : noticesOf(visit, mapping)
        }
        saidOf={unsent ? null : (asked?.indicator.id ?? null)}
        typedIn={unsent?.typedIn ?? null}
        returning={unsent?.returning ?? { message: '', moreTime: { closesOn: '', reason: '' }, chosen: 'all' }}
        newFormKey={visit.newFormKey}
        addresses={addressesOf(visit)}
      />
    ),
  })
}

const Ended = ({ visit, children, title }: { visit: ReviewVisit; title: string; children?: unknown }) => {
  const t = reviewTexts[visit.language]
  const { list, desk } = addressesOf(visit)
  return (
    <>
      <Breadcrumbs
        language={visit.language}
        links={[
          { href: desk, label: siteTexts[visit.language].desk },
          { href: list, label: t.list },
        ]}
      />
      <PageHeading eyebrow={visit.region.name} title={title} />
      {children}
      <p>
        <a class="ds-button" href={list}>
          {t.list}
        </a>
      </p>
    </>
  )
}

/** Shown after returning: her own message only, since the answers are the region's again. */
const showReturned = (visit: ReviewVisit, mapping: Mapping): Response => {
  const t = reviewTexts[visit.language]
  const { returned } = decisionTexts(mapping.round.kind, visit.language)
  return visit.page({
    title: returned,
    otherLanguage: otherLanguage(visit),
    children: (
      <Ended visit={visit} title={returned}>
        {noticesOf(visit, mapping)
          .slice(visit.query.has('done') ? 1 : 0)
          .map(({ color, text }) => (
            <Notice color={color} isStatus>
              <p>{text}</p>
            </Notice>
          ))}
        <p>{t.returnedLead}</p>
        <blockquote class="typed-text">{mapping.assessment.returnMessage}</blockquote>
      </Ended>
    ),
  })
}

/** Shown when the mapping is no longer handed in: why, and what was typed so that it is not lost. */
export const showEnded = (visit: ReviewVisit, refusal: string, typed: string): Response => {
  const t = reviewTexts[visit.language]
  return visit.page({
    title: t.problem,
    status: 409,
    otherLanguage: otherLanguage(visit),
    children: (
      <Ended visit={visit} title={t.problem}>
        <Notice color="warning">
          <p>{refusal}</p>
        </Notice>
        {typed !== '' && (
          <>
            <p>{t.typed}</p>
            <blockquote class="typed-text">{typed}</blockquote>
          </>
        )}
      </Ended>
    ),
  })
}

/** The review of a handed-in mapping; of one that she has returned, her own message only. */
export const getReview = async (visit: Visit<'review'>): Promise<Response> => {
  const mapping = await findMapping(visit)
  if (mapping?.assessment.status === 'returned') return showReturned(visit, mapping)
  return mapping && isHandedIn(mapping.assessment) ? showReview(visit, mapping) : visit.notFound()
}
