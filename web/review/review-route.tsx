import { isHandedIn } from '#shared/assessments/assessment.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { areaEvidence } from '../evidence/area-evidence.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { changeViews } from './changes-view.ts'
import type { ReturnValues } from './deed-forms.tsx'
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
const noticesOf = ({ query, language }: ReviewVisit): ReviewPageProps['notice'] => {
  const t = reviewTexts[language]
  const deed = query.get('done') ?? ''
  const known = Object.entries(t.done).find(([name]) => name === deed)
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
  const [signed, remarks, evidence] = await Promise.all([
    signedState(deps, mapping),
    deps.review.remarks(region.code, mapping.round.id),
    areaEvidence(visit, mapping, { indicators: indicatorsOf(mapping.instrument) }),
  ])
  const since = await betweenSignatures(deps, mapping, signed)
  const shown = await asSigned(deps, mapping)
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
        notice={unsent?.refusal ? [{ color: 'danger', text: unsent.refusal }] : unsent ? [] : noticesOf(visit)}
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
          { href: desk, label: t.desk },
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
const showReturned = (visit: ReviewVisit, { assessment }: Mapping): Response => {
  const t = reviewTexts[visit.language]
  return visit.page({
    title: t.returned,
    otherLanguage: otherLanguage(visit),
    children: (
      <Ended visit={visit} title={t.returned}>
        {noticesOf(visit)
          .slice(visit.query.has('done') ? 1 : 0)
          .map(({ color, text }) => (
            <Notice color={color} isStatus>
              <p>{text}</p>
            </Notice>
          ))}
        <p>{t.returnedLead}</p>
        <blockquote class="typed-text">{assessment.returnMessage}</blockquote>
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
