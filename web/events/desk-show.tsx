import type { ProjectEvent } from '#shared/events/event.ts'
import type { EventOutcome } from '#shared/events/event-deed.ts'
import { asActor } from '#shared/people/person.ts'
import { DeskEventPage } from './desk-event-page.tsx'
import type { TypedMaterial } from './desk-material.tsx'
import { deskTexts, type Said, saidWords } from './desk-texts.ts'
import { type DeskVisit, findHere, placeOf } from './event-place.ts'

/** Who does it, for whom and when, and the form's key. */
export const doingOf = (visit: DeskVisit, formKey: string) => ({
  organiser: placeOf(visit).organiser,
  actor: asActor(visit.person),
  at: visit.now,
  formKey,
})

const noMaterial: TypedMaterial = {
  ...{ kind: 'material', title: '', url: '', captions: '', transcript: '' },
  hasCaptions: false,
  isPublic: false,
}

const typedMaterial = ({ form }: DeskVisit): TypedMaterial =>
  form.has('url')
    ? {
        kind: form.raw('kind'),
        title: form.raw('title'),
        url: form.raw('url'),
        captions: form.raw('captions'),
        transcript: form.raw('transcript'),
        hasCaptions: form.has('hasCaptions'),
        isPublic: form.has('isPublic'),
      }
    : noMaterial

/** The page of one event, with what a form on it came to. */
export const showOne = async (visit: DeskVisit, event: ProjectEvent, isStale = false): Promise<Response> => {
  const { deps, language, form, query } = visit
  const all = event.status === 'draft' ? [] : await deps.events.registrations(event.id)
  const inside = all.filter(({ status }) => status === 'in').length
  return visit.page({
    title: event.title,
    status: isStale ? 409 : form.hasErrors ? 400 : 200,
    children: (
      <DeskEventPage
        visit={visit}
        event={event}
        counts={{ inside, waiting: all.length - inside }}
        files={await deps.eventFiles.list(event.id)}
        form={{ errors: form.errors, language }}
        typed={{ reason: form.raw('reason'), material: typedMaterial(visit) }}
        said={form.hasErrors ? null : (saidWords.find((word) => word === query.get('said')) ?? null)}
      />
    ),
  })
}

/** Says what a deed came to: on the event's page, or what is in its way. */
export const answer = async (
  visit: DeskVisit,
  event: ProjectEvent,
  outcome: EventOutcome,
  said: Said,
): Promise<Response> => {
  const { form, language } = visit
  const page = `${placeOf(visit).toEvent('one', event.id)}?said=${said}`
  if (outcome.ok) return visit.redirect(page)
  const { kind } = outcome.refusal
  if (kind === 'already-done') return visit.redirect(page)
  if (kind === 'event-gone') return visit.notFound()
  const t = deskTexts[language]
  const message = kind === 'no-room' ? t.noRoom(outcome.refusal) : t.refusals[kind]
  form.fail('event', { kind: 'own', message })
  return kind === 'stale' ? showOne(visit, outcome.refusal.current, true) : showOne(visit, event)
}

/** A page about an event that this desk holds; 404 for any other. */
export const withEvent =
  (show: (visit: DeskVisit, event: ProjectEvent) => Response | Promise<Response>) =>
  async (visit: DeskVisit): Promise<Response> => {
    const event = await findHere(visit)
    return event ? show(visit, event) : visit.notFound()
  }
