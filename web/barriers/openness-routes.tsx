import type { Openness } from '#shared/barriers/openness.ts'
import type { Barrier } from '#shared/plans/plan.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { deedOf, type PlanContext, planParams, readPlanContext } from '../plans/plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from '../plans/plan-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { inLanguage } from './barrier-words.ts'
import { opennessDone, opennessTexts } from './openness-texts.ts'

type OpennessVisit = Visit<'barrierOpenness'> | Visit<'setBarrierOpenness'>
type Found = { context: PlanContext; barrier: Barrier; openness: Openness | null }

const referenceIn = ({ region, params }: OpennessVisit) => ({
  regionCode: region.code,
  roundId: params.round,
  barrierId: params.barrier,
})

/** The barrier in the plan as it is written or as it stands, also one that a revision has taken out, and what the region has said of it. Null where there is none. */
const find = async (visit: OpennessVisit): Promise<Found | null> => {
  const { deps, region, params } = visit
  const [context, inForce, openness] = await Promise.all([
    readPlanContext(visit),
    deps.plans.inForce(region.code, params.round),
    deps.nationalBarriers.openness(referenceIn(visit)),
  ])
  const barrier = [
    ...(context?.contents?.barriers ?? []),
    ...(inForce?.barriers ?? []),
    ...(context?.contents?.removedBarriers ?? []),
  ].find(({ id }) => id === params.barrier)
  return context && barrier ? { context, barrier, openness } : null
}

const AnswerForm = ({ visit, openness }: { visit: OpennessVisit; openness: Openness | null }) => {
  const t = opennessTexts[visit.language]
  if (!visit.can(['owner'])) return <p>{t.onlyOwner}</p>
  const isYes = openness?.mayCount ?? false
  return (
    <form
      method="post"
      action={visit.path('setBarrierOpenness', { ...planParams(visit), barrier: visit.params.barrier })}
    >
      <FormSecrets formKey={visit.newFormKey()} version={visit.form.shownVersion(openness?.version ?? 0)} />
      <SubmitButton name="answer" value={isYes ? 'no' : 'yes'} variant={isYes ? 'secondary' : 'primary'}>
        {isYes ? t.takeBack : t.yes}
      </SubmitButton>
    </form>
  )
}

const show = (visit: OpennessVisit, { context, barrier, openness }: Found, isStale = false): Response => {
  const { language, form, query } = visit
  const t = opennessTexts[language]
  const done = visit.id === 'barrierOpenness' ? opennessDone.find((code) => code === query.get('done')) : undefined
  const national = context.joined.get(barrier.id)
  const title = national && inLanguage(national.title, national.titleEn, language)
  return visit.page({
    title: `${t.title} – ${visit.region.name}`,
    status: form.hasErrors ? 400 : isStale ? 409 : 200,
    children: (
      <>
        <PlanBreadcrumbs visit={visit} isBelowPlan />
        <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} lead={t.lead} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={{}} />
        {done && (
          <Notice color="success" isStatus>
            <p>{t.done[done]}</p>
          </Notice>
        )}
        {isStale && (
          <Notice color="warning">
            <p>{t.stale}</p>
          </Notice>
        )}
        <section class="plan-part" aria-labelledby="openness-barrier">
          <h2 class="ds-heading" data-size="sm" id="openness-barrier">
            {barrier.title}
          </h2>
          {title && (
            <p>
              {t.national}: <b lang={title.lang}>{title.text}</b>.
            </p>
          )}
          <p>
            <strong>{t.states[openness?.mayCount ? 'yes' : 'no']}</strong>
            {openness && ` ${t.said(openness.savedBy.name, formatMoment(openness.savedAt, language))}`}
          </p>
          <ul class="ds-list">
            {t.how.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <AnswerForm visit={visit} openness={openness} />
        </section>
      </>
    ),
  })
}

const post = async (visit: Visit<'setBarrierOpenness'>): Promise<Response> => {
  const { deps, form } = visit
  const found = await find(visit)
  if (!found) return visit.notFound()
  const { actor, at, formKey } = deedOf(visit)
  const answer = form.choice('answer', ['yes', 'no'], { isRequired: true })
  const basedOnVersion = form.version()
  if (form.hasErrors) return show(visit, found)
  const outcome = await deps.nationalBarriers.setOpenness({
    reference: referenceIn(visit),
    title: found.barrier.title,
    mayCount: answer === 'yes',
    basedOnVersion,
    actor,
    at,
    ...(formKey && { formKey }),
  })
  if (!outcome.ok && outcome.refusal.kind === 'stale-openness')
    return show(visit, { ...found, openness: outcome.refusal.current }, true)
  const page = visit.path('barrierOpenness', { ...planParams(visit), barrier: visit.params.barrier })
  return visit.redirect(`${page}?done=${answer === 'yes' ? 'agreed' : 'withdrawn'}`)
}

/** A region's word on whether one of its barriers may be counted openly: the team reads it, an owner says it. */
export const registerOpenness = (site: Site): void => {
  site.on('barrierOpenness', async (visit) => {
    const found = await find(visit)
    return found ? show(visit, found) : visit.notFound()
  })
  site.on('setBarrierOpenness', post)
}
