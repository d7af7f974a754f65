import type { EventContent, ProjectEvent } from '#shared/events/event.ts'
import { createEvents, type Events } from '#shared/events/events.ts'
import type { RegistrationContent } from '#shared/events/registration.ts'
import type { Store } from '#shared/platform/store.ts'

export const actor = { id: 'samordnare@myh.example', name: 'Sara Samordnare' }
export const noNeeds = { diet: '', access: '' }

/** A day in Stockholm in February 2027, and the same on line. */
export const anEvent = (some: Partial<EventContent> = {}): EventContent => ({
  title: 'Validering i yrkeshögskolan',
  titleEn: '',
  description: 'Vi går igenom hur det går till.',
  descriptionEn: '',
  kind: 'workshop',
  form: 'site',
  startsAt: '2027-02-10T08:00:00.000Z',
  endsAt: '2027-02-10T15:00:00.000Z',
  place: 'Sal 1, Västerås',
  meetingUrl: '',
  siteSeats: 40,
  onlineSeats: null,
  lastDay: '',
  hours: null,
  regionCodes: [],
  ...some,
})

export const aParticipant = (some: Partial<RegistrationContent> = {}): RegistrationContent => ({
  name: 'Disa Deltagare',
  organisation: 'Region Dalarna',
  regionCode: '20',
  way: 'site',
  language: 'sv',
  ...some,
})

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

/** Events over a store, and what they have put in the queue. */
export const eventsOver = (store: Store) => {
  const messages: Record<string, unknown>[] = []
  const events = createEvents({ store, queue: { send: async (message) => void messages.push(message) } })
  return { events, messages }
}

/** An event that is published, and open for registration. */
export const publish = async (events: Events, at: Date, content = anEvent()): Promise<ProjectEvent> => {
  const doing = { organiser: 'SE', actor, at } as const
  const { id, version } = must(await events.create({ ...doing, content, theme: null }))
  return must(await events.publish({ ...doing, id, basedOnVersion: version }))
}

/** Somebody who has registered, as she stands. */
export const registered = async (
  events: Events,
  event: ProjectEvent,
  email: string,
  at: Date,
  { needs = noNeeds, ...some }: Partial<RegistrationContent> & { needs?: typeof noNeeds } = {},
) => {
  const { id } = must(
    await events.register({ event, email, content: aParticipant(some), needs, at, formKey: `${event.id} ${email}` }),
  )
  const found = (await events.registrations(event.id)).find((one) => one.id === id)
  if (!found) throw new Error('not registered')
  return found
}
