import type { Assessment } from '#shared/assessments/assessment.ts'
import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { ReviewRefusal } from '#shared/review/review-deed.ts'
import { findMapping, type Mapping } from '../assessments/mapping.ts'
import { mailOwners } from '../people/mail-owners.ts'
import { formatDay } from '../texts/format.ts'
import { decisionTexts } from './decision-texts.ts'
import { readMoreTime } from './more-time.tsx'
import { type ReviewMail, reviewMail } from './review-mail.ts'
import { findForReview, type ReviewVisit, showEnded, showReview, type Unsent } from './review-route.tsx'

/** The review that a deed leads back to. */
export const addressOf = (visit: ReviewVisit): string =>
  visit.path('review', { region: visit.region.code, round: visit.params.round })

/** The later last day and its reason, where the region's last day has passed. */
export const moreTimeOf = (visit: ReviewVisit, { assessment }: Mapping, prefix: string) => {
  const today = swedishDay(visit.now)
  const todayWords = formatDay(today, visit.language)
  return readMoreTime(visit.form, prefix, { isPastLastDay: assessment.closesOn < today, today, todayWords })
}

/** What was typed in those two fields. */
export const typedMoreTime = ({ form }: ReviewVisit, prefix: string) => ({
  closesOn: form.raw(`${prefix}closesOn`),
  reason: form.raw(`${prefix}reason`),
})

/** What every deed says. */
export const deedOf = (
  { region, person, now }: ReviewVisit,
  mapping: Mapping,
  basedOnVersion: number,
  formKey: string,
) => ({
  regionCode: region.code,
  roundId: mapping.round.id,
  basedOnVersion,
  actor: asActor(person),
  at: now,
  formKey,
})

/** Why it was not done, with what was typed: on the review as it now stands, or on a page of its own when that is no longer there to see. */
export const refuse = async (
  visit: ReviewVisit,
  { round }: Mapping,
  kind: Exclude<ReviewRefusal['kind'], 'already-done'>,
  typed: string,
  unsent: Omit<Unsent, 'status' | 'refusal'> = {},
): Promise<Response> => {
  const refusal = decisionTexts(round.kind, visit.language).refusals[kind]
  const current = await findForReview(visit)
  return current ? showReview(visit, current, { status: 409, refusal, ...unsent }) : showEnded(visit, refusal, typed)
}

/** Goes back to the review with what was done; the owners are told unless a second click did nothing. */
export const finish = async (
  visit: ReviewVisit,
  result: Outcome<Assessment, ReviewRefusal>,
  { round }: Mapping,
  mail: Pick<ReviewMail, 'deed' | 'message' | 'indicatorId'>,
): Promise<Response> => {
  const { code, name } = visit.region
  const id = mail.indicatorId
  const address = `${addressOf(visit)}?done=${mail.deed}${id ? `&question=${id}` : ''}`
  const fragment = id ? `#${id}` : ''
  if (!result.ok || !isRegionCode(code)) return visit.redirect(address + fragment)
  const told = { ...mail, region: { code, name }, round: { id: round.id, kind: round.kind, title: round.title.sv } }
  const isMailed = await mailOwners(visit.deps, code, reviewMail(told, visit.deps.site.origin))
  return visit.redirect(`${address}&${isMailed ? 'mailed' : 'unmailed'}=1${fragment}`)
}

/** A form that was not filled in right: on the review, unless the mapping is no longer handed in; then its answers are the region's own. */
export const sendBack = (
  visit: ReviewVisit,
  mapping: Mapping,
  typed: string,
  unsent: Omit<Unsent, 'status' | 'refusal'> = {},
): Promise<Response> =>
  mapping.assessment.status === 'submitted'
    ? showReview(visit, mapping, { status: 400, refusal: null, ...unsent })
    : refuse(visit, mapping, 'not-submitted', typed, unsent)

/** Something to do with, for a coordinator: any mapping that is or has been handed in. Before that nothing says that it exists. */
export const findKnown = async (visit: ReviewVisit): Promise<Mapping | null> => {
  const mapping = await findMapping(visit)
  return mapping && mapping.assessment.status !== 'open' ? mapping : null
}
