import { changedTicks } from '#shared/events/attendance.ts'
import { daysOf, hasEnded, type ProjectEvent, waysOf } from '#shared/events/event.ts'
import { needsGoAt } from '#shared/events/kept-time.ts'
import { byName, type RegistrationContent, registrationLimits } from '#shared/events/registration.ts'
import { asActor } from '#shared/people/person.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Site } from '../site.tsx'
import { AttendancePage } from './attendance-page.tsx'
import { NeedsPage, PaperPage, ResultPage } from './attendance-papers.tsx'
import { attendanceTexts } from './attendance-texts.ts'
import { withEvent } from './desk-show.tsx'
import { type Said, saidWords } from './desk-texts.ts'
import { evaluationResultTexts } from './evaluation-texts.ts'
import { dayToShow } from './event-form.ts'
import { leftMail } from './event-mails.ts'
import { type DeskVisit, onDesk, placeOf } from './event-place.ts'
import { participantCsv, participantWorkbook } from './participant-file.ts'

const peopleOf = async ({ deps }: DeskVisit, event: ProjectEvent) =>
  (await deps.events.registrations(event.id)).toSorted(byName)

const show = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { language, form, query, now } = visit
  return visit.page({
    title: attendanceTexts[language].title,
    status: form.hasErrors ? 400 : 200,
    children: (
      <AttendancePage
        visit={visit}
        event={event}
        people={await peopleOf(visit, event)}
        day={dayToShow(event, form.raw('day') || query.get('day'), now)}
        form={{ errors: form.errors, language }}
        typed={{
          name: form.raw('name'),
          organisation: form.raw('organisation'),
          region: form.raw('region'),
          email: form.raw('email'),
          way: form.raw('way'),
        }}
        said={form.hasErrors ? null : (saidWords.find((word) => word === query.get('said')) ?? null)}
      />
    ),
  })
}

/** To the list, at what it says: on a telephone the desk's menu fills the screen above that. */
const toList = (visit: DeskVisit, event: ProjectEvent, day: string, said: Said): Response =>
  visit.redirect(`${placeOf(visit).toEvent('attendance', event.id)}?day=${day}&said=${said}#said`)

const mark = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, now } = visit
  form.formKey()
  const day = form.choice('day', daysOf(event), { isRequired: true })
  if (form.hasErrors || day === null) return show(visit, event)
  const ticks = changedTicks(day, form.all('before'), form.all('present'))
  await deps.events.markAttendance({ event, ticks, actor: asActor(visit.person), at: now })
  return toList(visit, event, day, 'marked')
}

const add = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, language, now } = visit
  const formKey = form.formKey()
  const day = form.choice('day', daysOf(event), { isRequired: true })
  const ways = waysOf(event)
  const line = {
    name: form.text('name', { maxLength: registrationLimits.name, isRequired: true }),
    organisation: form.text('organisation', { maxLength: registrationLimits.organisation, isRequired: true }),
    regionCode: form.choice(
      'region',
      regions.map(({ code }) => code),
    ),
  }
  // An empty address is no mistake: then she gets no mail.
  const email = form.raw('email').trim() === '' ? '' : form.email('email')
  const way = ways.length > 1 ? form.choice('way', ways, { isRequired: true }) : (ways[0] ?? null)
  if (form.hasErrors || way === null || day === null) return show(visit, event)
  const content: RegistrationContent = { ...line, way, language: 'sv' }
  const deed = { event, email, content, day, actor: asActor(visit.person), at: now, formKey }
  const outcome = await deps.events.addLateJoiner(deed)
  if (outcome.ok) return toList(visit, event, day, 'added')
  const t = attendanceTexts[language]
  if (outcome.refusal.kind === 'closed') form.fail('name', { kind: 'own', message: t.closed })
  else form.fail('email', { kind: 'own', message: t.alreadyRegistered })
  return show(visit, event)
}

const remove = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, language, now } = visit
  form.formKey()
  const id = form.text('person', { maxLength: 80, isRequired: true })
  if (form.hasErrors) return show(visit, event)
  const removed = await deps.events.cancelRegistration({ event, id, actor: asActor(visit.person), at: now })
  if (!removed.ok && removed.refusal.kind === 'closed') {
    form.fail('person', { kind: 'own', message: attendanceTexts[language].kept })
    return show(visit, event)
  }
  // What is gone already is what was asked for. She is told, as if she had left herself, while she might still come.
  if (removed.ok && removed.value.email !== '' && event.status === 'published' && !hasEnded(event, now))
    await deps
      .sendMail(leftMail({ event, registration: removed.value }))
      .catch((error: unknown) => deps.log.error('mail-failed', failureFacts(error)))
  return toList(visit, event, dayToShow(event, null, now), 'removed')
}

const file = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { language } = visit
  const { format } = visit.params as { format?: string }
  if (format !== 'csv' && format !== 'xlsx') return visit.notFound()
  const people = await peopleOf(visit, event)
  const bytes =
    format === 'csv' ? participantCsv(event, people, language) : await participantWorkbook(event, people, language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type':
        format === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${attendanceTexts[language].fileName}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Those who come to an event: ticking them on the spot, on paper and as a file, what they need, and what they thought. */
export const registerAttendance = (site: Site): void => {
  onDesk(site, 'attendance', withEvent(show))
  onDesk(site, 'mark', withEvent(mark))
  onDesk(site, 'add', withEvent(add))
  onDesk(site, 'remove', withEvent(remove))
  onDesk(site, 'file', withEvent(file))
  onDesk(
    site,
    'paper',
    withEvent(async (visit, event) =>
      visit.page({
        title: attendanceTexts[visit.language].paper.title,
        children: (
          <PaperPage
            visit={visit}
            event={event}
            people={(await peopleOf(visit, event)).filter(({ status }) => status === 'in')}
          />
        ),
      }),
    ),
  )
  onDesk(
    site,
    'needs',
    withEvent(async (visit, event) =>
      visit.page({
        title: attendanceTexts[visit.language].needs.title,
        children: (
          <NeedsPage
            visit={visit}
            event={event}
            needs={await visit.deps.events.needs(event, visit.now)}
            areGone={needsGoAt(event) <= visit.now}
          />
        ),
      }),
    ),
  )
  onDesk(
    site,
    'evaluation',
    withEvent(async (visit, event) =>
      visit.page({
        title: evaluationResultTexts[visit.language].title,
        children: (
          <ResultPage visit={visit} event={event} result={await visit.deps.events.evaluation(event, visit.now)} />
        ),
      }),
    ),
  )
}
