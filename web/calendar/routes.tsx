import type { CalendarAddress, CalendarDeed, CalendarRefusal } from '#shared/calendar/calendar-address.ts'
import { type PlanContext, type PlanVisit, planAddress, planParams, readPlanContext } from '../plans/plan-context.ts'
import type { Site, Visit } from '../site.tsx'
import { CalendarPage } from './calendar-page.tsx'
import { type CalendarSaying, calendarTexts } from './calendar-texts.ts'

type CalendarVisit = Visit<'planCalendar'> | Visit<'makeCalendar'> | Visit<'revokeCalendar'>

const keyOf = (visit: PlanVisit) => ({
  regionCode: visit.region.code,
  roundId: visit.params.round,
  email: visit.person.email,
})

const show = async (
  visit: CalendarVisit,
  context: PlanContext,
  said: { fresh?: { address: CalendarAddress; secret: string }; saying?: CalendarSaying; status?: 200 | 409 } = {},
): Promise<Response> => {
  const { fresh, saying = null, status = 200 } = said
  const { deps, language } = visit
  const own = fresh ? fresh.address : await deps.calendars.own(keyOf(visit))
  return visit.page({
    title: `${calendarTexts[language].title} – ${visit.region.name}`,
    status: visit.form.hasErrors ? 400 : status,
    children: (
      <CalendarPage
        visit={visit}
        context={context}
        form={{ errors: visit.form.errors, language }}
        own={own}
        fresh={fresh ? deps.site.origin + visit.path('calendarFile', { file: `${fresh.secret}.ics` }) : null}
        saying={saying}
      />
    ),
  })
}

const sayingOf = (refusal: CalendarRefusal, isMaking: boolean): { saying: CalendarSaying; status: 200 | 409 } => {
  switch (refusal.kind) {
    case 'already-done':
      return { saying: isMaking ? 'made-already' : 'revoked', status: 200 }
    case 'stale-address':
    case 'no-address':
      return { saying: 'changed', status: 409 }
  }
}

/** Makes or revokes on the page of a plan that is begun. */
const onPage = async (
  visit: Visit<'makeCalendar'> | Visit<'revokeCalendar'>,
  act: (context: PlanContext, deed: CalendarDeed) => Promise<Response>,
): Promise<Response> => {
  const context = await readPlanContext(visit)
  if (!context?.contents) return visit.notFound()
  const { form, person } = visit
  const deed = {
    ...keyOf(visit),
    actor: { id: person.email, name: person.name },
    at: visit.now,
    basedOnVersion: form.version(),
    formKey: form.formKey(),
  }
  return form.hasErrors ? show(visit, context) : act(context, deed)
}

/** The page of a plan's calendar: its secret address is made, replaced and revoked there. */
export const registerPlanCalendar = (site: Site): void => {
  site.on('planCalendar', async (visit) => {
    const context = await readPlanContext(visit)
    if (!context) return visit.notFound()
    if (!context.contents) return visit.redirect(planAddress(visit))
    return show(visit, context, visit.query.get('say') === 'revoked' ? { saying: 'revoked' } : {})
  })

  // The secret stands in the answer itself: an address to go on to would put it in the browser's history.
  site.on('makeCalendar', (visit) =>
    onPage(visit, async (context, deed) => {
      const outcome = await visit.deps.calendars.make(deed)
      return show(visit, context, outcome.ok ? { fresh: outcome.value } : sayingOf(outcome.refusal, true))
    }),
  )

  site.on('revokeCalendar', (visit) =>
    onPage(visit, async (context, deed) => {
      const outcome = await visit.deps.calendars.revoke(deed)
      return outcome.ok
        ? visit.redirect(`${visit.path('planCalendar', planParams(visit))}?say=revoked`)
        : show(visit, context, sayingOf(outcome.refusal, false))
    }),
  )
}
