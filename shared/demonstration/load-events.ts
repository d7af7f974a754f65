import { certificateKey } from '#shared/events/certificate.ts'
import { type Evaluation, evaluationQuestions, type Score } from '#shared/events/evaluation.ts'
import { answerKey, shownItem } from '#shared/events/evaluation-store.ts'
import type { ProjectEvent } from '#shared/events/event.ts'
import { putEvent } from '#shared/events/event-store.ts'
import type { Needs, Registration } from '#shared/events/registration.ts'
import { registrationIdOf } from '#shared/events/registration.ts'
import { linkChange, needsChange, putRegistration, queueKey, saltChange } from '#shared/events/registration-store.ts'
import { takeSeat } from '#shared/events/seats.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { demonstrationEvents, eventsMadeBy } from './demonstration-events.ts'

/** Opens the page of one made-up participant of the past event. */
export const demonstrationSecret = 'demo-'.padEnd(43, 'a')
/** Everybody is made up: it need not be secret. */
const demonstrationSalt = 'demo'
const certificateCode = 'DEMADEMADEMA'

/** Everybody here is made up; the mails count as sent, so that none goes out. */
const participants = [
  ['Demo Alva', 'Region Dalarna', '20'],
  ['Demo Bilal', 'Region Dalarna', '20'],
  ['Demo Cecilia', 'Region Skåne', '12'],
  ['Demo Dragan', 'Region Skåne', '12'],
  ['Demo Elin', 'Region Skåne', '12'],
  ['Demo Farid', 'Region Skåne', '12'],
  ['Demo Greta', 'Region Skåne', '12'],
  ['Demo Hassan', 'Demo-myndigheten', null],
] as const

type Come = { event: ProjectEvent; index: number; at: string; seats: number | null; present: string[] }

const registrationOf = ({ event, index, at, seats, present }: Come): Registration => {
  const [name, organisation, regionCode] = participants[index] ?? participants[0]
  const email = `${name.toLowerCase().replace(' ', '.')}@demo.example`
  const number = index + 1
  const isIn = seats === null || number <= seats
  return {
    id: registrationIdOf(demonstrationSalt, email),
    version: 1,
    name,
    organisation,
    regionCode,
    email,
    way: event.form === 'online' ? 'online' : 'site',
    language: 'sv',
    number,
    status: isIn ? 'in' : 'waiting',
    seat: seats !== null && isIn ? number : null,
    registeredAt: at,
    isConfirmed: true,
    confirmBy: null,
    sinceSequence: event.sequence,
    told: [isIn ? 'place' : 'waiting', 'evaluation'],
    askedAgainAt: null,
    present,
    hasEvaluated: false,
    certificate: null,
    isLate: false,
  }
}

const changesOf = (come: Come, some: Partial<Registration> = {}, needs: Needs = { diet: '', access: '' }): Change[] => {
  const { event, seats } = come
  const registration = { ...registrationOf(come), ...some }
  const { id, way, seat } = registration
  return [
    putRegistration(event.id, registration),
    ...(seats !== null && seat !== null
      ? [takeSeat(event.id, way, { number: seat, holder: id }, { isFresh: true })]
      : []),
    ...(needs.diet || needs.access ? [needsChange(event.id, id, needs)] : []),
  ]
}

/** The sixth waits for two more. */
const shownAnswers = [0, 1, 2, 3, 4].map((index) => `demo-${index}`)

/** Six made-up answers, the same every time. */
const answersOf = (eventId: string): Change[] =>
  Array.from({ length: 6 }, (_, index): Change => {
    const evaluation: Evaluation = {
      scores: Object.fromEntries(
        evaluationQuestions.map((question, place) => [question, (3 + ((index + place) % 3)) as Score]),
      ),
      text: index === 0 ? 'Demo: gruppsamtalen gav mest.' : '',
    }
    return { table: 'events', put: { ...answerKey(eventId, `demo-${index}`), ...evaluation } }
  })

const pastChanges = (event: ProjectEvent): Change[] => {
  const day = '2026-11-12'
  const code = certificateCode
  const come = (index: number): Come => ({
    event,
    index,
    at: '2026-10-20T08:00:00.000Z',
    seats: 20,
    present: index < 7 ? [day] : [],
  })
  const first = registrationOf(come(0))
  return [
    ...changesOf(come(0), { certificate: code }),
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((index) => changesOf(come(index), { hasEvaluated: index < 7 })),
    ...answersOf(event.id),
    { table: 'events', put: shownItem(event.id, shownAnswers, 1) },
    linkChange(demonstrationSecret, { eventId: event.id, registrationId: first.id }, new Date(event.endsAt)),
    {
      table: 'events',
      put: { ...certificateKey(code), eventId: event.id, issuedAt: '2026-11-13T08:00:00.000Z' },
    },
    {
      table: 'events',
      put: {
        pk: 'PARTICIPATION',
        sk: `EVENT#${event.id}`,
        eventId: event.id,
        byRegion: { '20': 2, '12': 5 },
        forgotten: 'nothing',
      },
    },
  ]
}

const comingChanges = (event: ProjectEvent): Change[] => [
  ...[0, 1, 2, 3, 4, 5].flatMap((index) =>
    changesOf(
      { event, index, at: `2026-11-2${index}T08:00:00.000Z`, seats: event.siteSeats, present: [] },
      {},
      index === 1 ? { diet: 'Demo: vegetariskt', access: 'Demo: hörslinga' } : { diet: '', access: '' },
    ),
  ),
  { table: 'events', put: { ...queueKey(event.id, 'site'), last: 6 } },
]

/** Loads the made-up events with their registrations, and for the one that has been its attendance and evaluations. */
export const loadEvents = async (store: Store, { actor, at }: { actor: Actor; at: Date }): Promise<void> => {
  const events = eventsMadeBy(actor, at)
  const result = await store.commit({
    changes: [
      ...Object.values(events).map(putEvent),
      ...Object.values(events).map(({ id }) => saltChange(id, demonstrationSalt)),
      ...pastChanges(events.past),
      ...comingChanges(events.coming),
    ],
    audit: {
      scope: 'SE',
      actor,
      action: 'create-event',
      subject: 'demonstration events',
      at: at.toISOString(),
      after: Object.values(demonstrationEvents),
    },
  })
  if (!result.ok) throw new Error('the demonstration events were there already')
}
