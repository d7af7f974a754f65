import { isPublic, type ProjectEvent, titleOf } from '#shared/events/event.ts'
import { trapName } from '../report-letters/correction-form.ts'
import type { Site, Visit } from '../site.tsx'
import { eventCalendar, feedFile } from './event-calendar.ts'
import { EventPage } from './event-page.tsx'
import { eventTexts } from './event-texts.ts'
import { EventsPage } from './events-page.tsx'
import { eventsView, readFilter } from './events-view.ts'
import { emptyRegistration, readRegistration, type TypedRegistration, typedRegistration } from './registration-form.ts'
import { registrationTexts } from './registration-texts.ts'

type EventVisit = Visit<'event' | 'registerForEvent'>

/** The event that the address names, when anyone may see it. */
const findPublic = async ({ deps, params }: Visit<'event' | 'registerForEvent' | 'eventFile' | 'openEventUpload'>) => {
  const event = await deps.events.get(params.event)
  return event && isPublic(event) ? event : null
}

const show = async (visit: EventVisit, event: ProjectEvent, typed: TypedRegistration): Promise<Response> => {
  const { deps, language, form, query, now } = visit
  const [files, places] = await Promise.all([deps.eventFiles.list(event.id), deps.events.places(event)])
  return visit.page({
    title: titleOf(event, language === 'en'),
    status: form.hasErrors ? 400 : 200,
    children: (
      <EventPage
        language={language}
        event={event}
        files={files}
        contact={deps.site.contact}
        places={places}
        now={now}
        form={{ errors: form.errors, language }}
        typed={typed}
        formKey={visit.newFormKey()}
        hasConsent={form.has('consent')}
        isSent={query.has('sent') && !form.hasErrors}
      />
    ),
  })
}

const post = async (visit: Visit<'registerForEvent'>): Promise<Response> => {
  const { deps, form, language, now } = visit
  const event = await findPublic(visit)
  if (!event) return visit.notFound()
  const t = registrationTexts[language]
  const formKey = form.formKey()
  const read = readRegistration(form, event, { hasEmail: true })
  if (!form.isChecked('consent')) form.fail('consent', { kind: 'own', message: t.consentMissing })
  const typed = typedRegistration(emptyRegistration(event, language), form)
  if (form.hasErrors || !read) return show(visit, event, typed)
  // The same for everybody: whether she was registered before, has a place or waits, only her mail tells.
  const sent = visit.redirect(`${visit.path('event', { event: event.id })}?sent`)
  // A program is told that all went well, and nothing is kept.
  if (form.raw(trapName) !== '') return sent
  const outcome = await deps.events.register({ event, ...read, at: now, formKey })
  if (outcome.ok) return sent
  const { kind } = outcome.refusal
  if (kind === 'no-such-way') form.fail('way', { kind: 'not-a-choice' })
  else if (kind === 'form-used') form.fail('formKey', { kind: 'expired-form' })
  else {
    const messages = { closed: t.closed, 'too-much-at-once': t.tooMuch, 'too-many-in-all': t.tooManyInAll }
    form.fail('register', { kind: 'own', message: messages[kind] })
  }
  return show(visit, event, typed)
}

const calendarResponse = (file: string, name: string): Response =>
  new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${name}"`,
    },
  })

/** What anyone sees: the calendar, an event with the form to register, and the files for calendar programs. */
export const registerEventPages = (site: Site): void => {
  site.on('events', async (visit) => {
    const { deps, language, query, now } = visit
    const filter = readFilter(query)
    return visit.page({
      title: eventTexts[language].title,
      description: eventTexts[language].description,
      feeds: [
        {
          href: visit.path('eventFeed', { feed: feedFile }),
          type: 'text/calendar',
          title: eventTexts[language].feedName,
        },
      ],
      children: (
        <EventsPage
          language={language}
          view={eventsView(await deps.events.list(), filter, now)}
          filter={filter}
          now={now}
        />
      ),
    })
  })
  site.on('eventFeed', async (visit) => {
    const { deps, language, params } = visit
    if (params.feed !== feedFile) return visit.notFound()
    const events = (await deps.events.list()).filter(isPublic)
    const { origin, isDemonstration } = deps.site
    return calendarResponse(eventCalendar({ events, origin, language, isDemonstration }), feedFile)
  })
  site.on('eventFile', async (visit) => {
    const { deps, language } = visit
    const event = await findPublic(visit)
    if (!event) return visit.notFound()
    const { origin, isDemonstration } = deps.site
    return calendarResponse(eventCalendar({ events: [event], origin, language, isDemonstration }), 'evenemang.ics')
  })
  site.on('event', async (visit) => {
    const event = await findPublic(visit)
    return event ? show(visit, event, emptyRegistration(event, visit.language)) : visit.notFound()
  })
  site.on('registerForEvent', post)
  site.on('openEventUpload', async (visit) => {
    const { deps, params, context } = visit
    const event = await findPublic(visit)
    const file = event && (await deps.eventFiles.find(event.id, params.file))
    const address = file?.isPublic ? await deps.eventFiles.downloadAddress(file) : null
    return address ? context.redirect(address, 302) : visit.notFound()
  })
}
