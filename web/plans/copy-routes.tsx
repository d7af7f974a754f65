import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { hasCopyOf } from '#shared/plans/copy-actions.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Round } from '#shared/rounds/round.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { copyTexts } from './copy-texts.ts'
import { deedOf, type PlanContext, planAddress, planParams, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { planWords } from './plan-words.ts'

type CopyVisit = Visit<'copyActions'> | Visit<'confirmCopyActions'>

/** The newest earlier round in which the region adopted a plan, with its actions as they stand now; null when there is none. */
const planBefore = async (
  { deps, region }: CopyVisit,
  { round }: PlanContext,
): Promise<{ round: Round; actions: Action[] } | null> => {
  const earlier = (await deps.rounds.list())
    .filter(({ id, kind, opensOn }) => kind === 'mapping' && id !== round.id && opensOn < round.opensOn)
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn))
  for (const each of earlier) {
    const plan = await deps.plans.inForce(region.code, each.id)
    if (plan?.plan.status === 'adopted')
      return { round: each, actions: withFollowUps(plan.actions, await deps.followUps.newest(region.code, each.id)) }
  }
  return null
}

type Before = NonNullable<Awaited<ReturnType<typeof planBefore>>>

const isOver = ({ status }: Action): boolean => status === 'finished' || status === 'cancelled'

const CopyForm = ({ visit, context, before }: { visit: CopyVisit; context: PlanContext; before: Before }) => {
  const { language, form } = visit
  const t = copyTexts[language]
  const known = { actions: context.contents?.actions ?? [] }
  const chosen = form.has('formKey')
    ? form.all('copy')
    : before.actions.filter((action) => !isOver(action) && !hasCopyOf(known, action)).map(({ id }) => id)
  return (
    <form method="post" action={visit.path('confirmCopyActions', planParams(visit))} class="form">
      <FormSecrets formKey={visit.newFormKey()} />
      <CheckboxGroup
        form={{ errors: form.errors, language }}
        name="copy"
        label={t.choose}
        values={chosen}
        options={before.actions.map((action) => ({
          value: action.id,
          label: action.title,
          text: [
            planWords[language].actionStatuses[action.status],
            ...(hasCopyOf(known, action) ? [t.copied] : []),
          ].join(', '),
        }))}
      />
      <div class="button-row">
        <SubmitButton>{t.submit}</SubmitButton>
        <a class="ds-link" href={planAddress(visit)}>
          {t.back}
        </a>
      </div>
    </form>
  )
}

const show = (visit: CopyVisit, context: PlanContext, before: Before | null): Response => {
  const { language, form } = visit
  const t = copyTexts[language]
  return visit.page({
    title: `${t.title} – ${visit.region.name}`,
    status: form.hasErrors ? 400 : 200,
    children: (
      <>
        <PlanBreadcrumbs visit={visit} isBelowPlan />
        <PageHeading
          title={t.title}
          eyebrow={eyebrowOf(visit, context)}
          {...(before && { lead: t.lead(before.round.title[language]) })}
        />
        <ErrorSummary form={{ errors: form.errors, language }} labels={{ copy: t.choose }} />
        {before ? (
          <CopyForm visit={visit} context={context} before={before} />
        ) : (
          <Notice color="info">
            <p>{t.none}</p>
            <p>
              <a class="ds-link" href={planAddress(visit)}>
                {t.back}
              </a>
            </p>
          </Notice>
        )}
      </>
    ),
  })
}

const showCopy = async (visit: Visit<'copyActions'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
  return show(visit, context, await planBefore(visit, context))
}

const confirmCopy = async (visit: Visit<'confirmCopyActions'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  const before = context && (await planBefore(visit, context))
  if (!before) return visit.notFound()
  const { form, language } = visit
  const t = copyTexts[language]
  const deed = deedOf(visit)
  const ids = form.all('copy')
  const actions = before.actions.filter(({ id }) => ids.includes(id))
  if (ids.length === 0) form.fail('copy', { kind: 'own', message: t.chooseOne })
  else if (ids.some((id) => !actions.some((action) => action.id === id)))
    form.fail('copy', { kind: 'own', message: t.gone })
  if (form.hasErrors) return show(visit, context, before)
  const outcome = await visit.deps.plans.copyActions({ ...deed, actions, instrument: context.instrument })
  if (outcome.ok) return visit.redirect(planAddress(visit, { say: 'picked', count: String(outcome.value.length) }))
  if (outcome.refusal.kind === 'plan-full') {
    form.fail('copy', { kind: 'own', message: t.full(outcome.refusal.most) })
    return show(visit, context, before)
  }
  return visit.redirect(planAddress(visit, { say: codeOf(outcome.refusal) ?? 'picked' }))
}

/** Copying actions from the plan of an earlier round. */
export const registerCopy = (site: Site): void => {
  site.on('copyActions', showCopy)
  site.on('confirmCopyActions', confirmCopy)
}
