import type { Rhythm } from '#shared/follow-up/rhythm.ts'
import { isTeam, type PlanVisit, planParams } from '../plans/plan-context.ts'
import type { Site } from '../site.tsx'
import { type FollowUpContext, followUpDeed, readFollowUpContext } from './follow-up-context.ts'
import { type PlanFollowUpNotice, PlanFollowUpPage } from './plan-follow-up-page.tsx'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'
import { readRhythm, rhythmInWords } from './rhythm-form.tsx'

type Say = keyof (typeof planFollowUpTexts)['sv']['says']

const colors = {
  'rhythm-saved': 'success',
  followed: 'success',
  'not-shared': 'success',
  'changed-meanwhile': 'warning',
  gone: 'warning',
} as const satisfies Record<Say, 'success' | 'warning'>

const isSay = (word: string | null): word is Say => word !== null && Object.hasOwn(colors, word)

/** The address of the page, with what to say there. */
export const planFollowUpAddress = (visit: PlanVisit, say: Say | null = null): string =>
  visit.path('followUps', planParams(visit)) + (say ? `?say=${say}` : '')

const noticeOf = (visit: PlanVisit): PlanFollowUpNotice | null => {
  const say = visit.query.get('say')
  return isSay(say) ? { color: colors[say], text: planFollowUpTexts[visit.language].says[say] } : null
}

const staleNotice = (visit: PlanVisit, current: Rhythm | null): PlanFollowUpNotice => {
  const t = planFollowUpTexts[visit.language]
  const stands = `${t.staleShown}: ${rhythmInWords(current, visit.language)}.`
  return { color: 'warning', text: `${t.staleRhythm(current?.savedBy.name ?? '')} ${stands}` }
}

const show = (
  visit: PlanVisit,
  context: FollowUpContext,
  { notice = noticeOf(visit), isStale = false }: { notice?: PlanFollowUpNotice | null; isStale?: boolean } = {},
): Response => {
  const { form, language } = visit
  const { rhythm } = context.following
  const isPosted = form.has('rhythm') || form.has('from')
  return visit.page({
    title: `${planFollowUpTexts[language].title} – ${visit.region.name}`,
    isWide: true,
    status: form.hasErrors ? 400 : isStale ? 409 : 200,
    children: (
      <PlanFollowUpPage
        visit={visit}
        context={context}
        form={{ errors: form.errors, language }}
        rhythmTyped={
          isPosted
            ? { kind: form.raw('rhythm'), from: form.raw('from') }
            : { kind: rhythm?.kind ?? 'none', from: rhythm?.from ?? '' }
        }
        notice={notice}
        mayFollowUp={isTeam(visit)}
      />
    ),
  })
}

/** The page of a plan's follow-up, and the setting of its rhythm. */
export const registerPlanFollowUp = (site: Site): void => {
  site.on('followUps', async (visit) => {
    const context = await readFollowUpContext(visit)
    return context ? show(visit, context) : visit.notFound()
  })

  site.on('setRhythm', async (visit) => {
    const context = await readFollowUpContext(visit)
    if (!context) return visit.notFound()
    const { form, now, language } = visit
    const deed = followUpDeed(visit)
    const rhythm = readRhythm(form, now, language)
    const basedOnVersion = form.version()
    if (form.hasErrors) return show(visit, context)
    const outcome = await visit.deps.followUps.setRhythm({ ...deed, rhythm, basedOnVersion })
    if (outcome.ok || outcome.refusal.kind === 'already-done')
      return visit.redirect(planFollowUpAddress(visit, 'rhythm-saved'))
    const { refusal } = outcome
    const again = refusal.kind === 'stale-rhythm' ? await readFollowUpContext(visit) : null
    if (again && refusal.kind === 'stale-rhythm')
      return show(visit, again, { notice: staleNotice(visit, refusal.current), isStale: true })
    return visit.redirect(planFollowUpAddress(visit, 'changed-meanwhile'))
  })

  site.on('withdrawLesson', async (visit) => {
    const deed = followUpDeed(visit)
    if (visit.form.hasErrors) return visit.redirect(planFollowUpAddress(visit, 'changed-meanwhile'))
    await visit.deps.followUps.withdrawLesson({ ...deed, actionId: visit.params.action })
    // Refused where nothing is shared: then that holds already.
    return visit.redirect(planFollowUpAddress(visit, 'not-shared'))
  })
}
