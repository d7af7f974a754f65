import type { Circulation } from '#shared/circulation/circulation.ts'
import type { CirculationRefusal } from '#shared/circulation/circulation-deed.ts'
import { pathTo } from '../paths.ts'
import {
  deedOf,
  type PlanContext,
  type PlanVisit,
  planAddress,
  planParams,
  readPlanContext,
} from '../plans/plan-context.ts'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { emptyCirculation, readCirculation, typedCirculation } from './circulation-form.ts'
import { CirculationPage, type CirculationPageProps } from './circulation-page.tsx'
import { circulationTexts } from './circulation-texts.ts'

type Said = keyof (typeof circulationTexts)['sv']['said']

/** What a refusal is said as on the page; null for one that counts as success. */
const saidOf = {
  'already-done': null,
  'link-ended': 'gone',
  'links-full': 'gone',
  'remarks-full': 'gone',
  'too-much-at-once': 'gone',
  'remark-gone': 'gone',
  'stale-remark': 'changed',
} as const satisfies Record<CirculationRefusal['kind'], Said | null>

const colors = {
  ended: 'success',
  handled: 'success',
  reopened: 'success',
  'made-already': 'warning',
  gone: 'warning',
  changed: 'warning',
  'old-form': 'warning',
} as const satisfies Record<Said, 'success' | 'warning'>

const isSaid = (text: string | null): text is Said => text !== null && Object.hasOwn(colors, text)

const addressOf = (visit: PlanVisit, say: Said): string => `${visit.path('circulation', planParams(visit))}?say=${say}`

const show = async (
  visit: PlanVisit,
  context: PlanContext,
  made: CirculationPageProps['made'] = null,
): Promise<Response> => {
  const { deps, form, language, now, region, params } = visit
  const [circulations, remarks] = await Promise.all([
    deps.circulations.list(region.code, params.round),
    deps.circulations.remarks(region.code, params.round),
  ])
  const say = visit.query.get('say')
  return visit.page({
    title: `${circulationTexts[language].title} – ${region.name}`,
    status: form.hasErrors ? 400 : 200,
    isWide: true,
    children: (
      <CirculationPage
        visit={visit}
        context={context}
        circulations={circulations}
        remarks={remarks}
        form={{ errors: form.errors, language }}
        typed={form.hasErrors ? typedCirculation(form) : emptyCirculation(now)}
        made={made}
        notice={isSaid(say) ? { color: colors[say], text: circulationTexts[language].said[say] } : null}
      />
    ),
  })
}

/** Sends the link by mail; whether it went. What went wrong is logged, since the page says so too. */
const sendLink = async (visit: PlanVisit, circulation: Circulation, address: string): Promise<boolean> => {
  const { deps, language, region } = visit
  const t = circulationTexts[language]
  try {
    await deps.sendMail({
      to: circulation.email,
      subject: t.mailSubject(region.name),
      text: t.mailBody({
        by: circulation.madeBy.name,
        region: region.name,
        message: circulation.message,
        address,
        lastDay: formatDay(circulation.lastDay, language),
      }),
    })
    return true
  } catch (error) {
    deps.log.error('mail-failed', { name: error instanceof Error ? error.name : 'unknown' })
    return false
  }
}

/** Makes a link, and shows it in the answer itself: it stands in no address and no store. */
const postCirculation = async (visit: Visit<'circulatePlan'>): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  const plan = context.contents?.plan
  if (plan?.status !== 'draft') return visit.redirect(planAddress(visit))
  const { form, language, now, deps } = visit
  const deed = deedOf(visit)
  const content = readCirculation(form, now, language)
  if (form.hasErrors) return show(visit, context)
  const outcome = await deps.circulations.circulate({ ...deed, content, draftNumber: plan.draftNumber })
  if (!outcome.ok && outcome.refusal.kind === 'links-full') {
    form.fail('recipient', { kind: 'own', message: circulationTexts[language].full })
    return show(visit, context)
  }
  if (!outcome.ok) return visit.redirect(addressOf(visit, 'made-already'))
  const { circulation, secret } = outcome.value
  const address = deps.site.origin + pathTo('consultation', language, { secret })
  const isMailed = circulation.email !== '' && (await sendLink(visit, circulation, address))
  return show(visit, context, { address, email: circulation.email, isMailed })
}

const postEnd = async (visit: Visit<'endCirculation'>): Promise<Response> => {
  const deed = { ...deedOf(visit), id: visit.params.circulation }
  if (visit.form.hasErrors) return visit.redirect(addressOf(visit, 'old-form'))
  const outcome = await visit.deps.circulations.end(deed)
  return visit.redirect(addressOf(visit, (outcome.ok ? null : saidOf[outcome.refusal.kind]) ?? 'ended'))
}

const postSettle = async (visit: Visit<'settlePlanRemark'>): Promise<Response> => {
  const { form, params } = visit
  const deed = deedOf(visit)
  const is = form.choice('is', ['handled', 'open'], { isRequired: true })
  const basedOnVersion = form.version()
  if (form.hasErrors) return visit.redirect(addressOf(visit, 'old-form'))
  const isHandled = is === 'handled'
  const outcome = await visit.deps.circulations.settle({
    ...deed,
    circulationId: params.circulation,
    id: params.remark,
    isHandled,
    basedOnVersion,
  })
  const said = (outcome.ok ? null : saidOf[outcome.refusal.kind]) ?? (isHandled ? 'handled' : 'reopened')
  return visit.redirect(`${addressOf(visit, said)}#remark-${encodeURIComponent(params.remark)}`)
}

/** The team's pages for sending a plan's draft out and handling what comes back. */
export const registerCirculation = (site: Site): void => {
  site.on('circulation', async (visit) => {
    const context = await readPlanContext(visit)
    return context ? show(visit, context) : visit.notFound()
  })
  site.on('circulatePlan', postCirculation)
  site.on('endCirculation', postEnd)
  site.on('settlePlanRemark', postSettle)
}
