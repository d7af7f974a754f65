import type { Given } from '#shared/platform/given.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { answerEvaluation } from './answer-evaluation.ts'
import { addLateJoiner, markAttendance } from './attendance.ts'
import { type Certificate, findCertificate, issueCertificate } from './certificate.ts'
import { cancelEvent, publishEvent, saveEvent } from './change-event.ts'
import { addMaterial, removeMaterial } from './change-material.ts'
import { cancelRegistration, changeRegistration } from './change-registration.ts'
import { confirmRegistration } from './confirm-registration.ts'
import { createEvent } from './create-event.ts'
import type { EvaluationResult } from './evaluation.ts'
import { readEvaluation, showAnswers } from './evaluation-store.ts'
import { type ProjectEvent, seatsOf, type Way, waysOf } from './event.ts'
import type { EventOutcome } from './event-deed.ts'
import { findEvent, listEvents } from './event-store.ts'
import { needsGoAt } from './kept-time.ts'
import {
  countParticipation,
  listParticipation,
  type Participation,
  participationOf,
  putParticipation,
} from './participation.ts'
import { register } from './register.ts'
import type { Needs, Registration } from './registration.ts'
import {
  findNeeds,
  findRegistration,
  listNeeds,
  listRegistrations,
  makeLink,
  ownerOfLink,
} from './registration-store.ts'
import { listSeats } from './seats.ts'

/** What a personal link opens. */
export type OwnRegistration = { event: ProjectEvent; registration: Registration; needs: Needs }

export type Places = { way: Way; seats: number | null; free: number | null }[]

const placesOf = (store: Store, event: ProjectEvent): Promise<Places> =>
  Promise.all(
    waysOf(event).map(async (way) => {
      const seats = seatsOf(event, way)
      if (seats === null) return { way, seats, free: null }
      const held = (await listSeats(store, event.id, way)).filter(({ holder }) => holder !== '').length
      return { way, seats, free: Math.max(0, seats - held) }
    }),
  )

export type Events = {
  /** All, drafts too, the earliest first. One query. */
  list(): Promise<ProjectEvent[]>
  get(id: string): Promise<ProjectEvent | null>
  create: Given<typeof createEvent>
  save: Given<typeof saveEvent>
  publish: Given<typeof publishEvent>
  cancel: Given<typeof cancelEvent>
  addMaterial: Given<typeof addMaterial>
  removeMaterial: Given<typeof removeMaterial>
  /** How many seats are free, for each way to take part; null where everybody gets one. At most two queries. */
  places(event: ProjectEvent): Promise<Places>
  register: Given<typeof register>
  /** Everybody who has registered, in the order in which they asked. One query. */
  registrations(eventId: string): Promise<Registration[]>
  /** What they need, without names; nothing once it should be gone. One query. */
  needs(event: ProjectEvent, at: Date): Promise<Needs[]>
  /** What a personal link opens, or null. Four reads. */
  open(secret: string, at: Date): Promise<OwnRegistration | null>
  /** One more personal link, for a page or a mail that is hers. */
  makeLink(owner: { eventId: string; registrationId: string }, at: Date): Promise<string>
  changeRegistration: Given<typeof changeRegistration>
  confirmRegistration: Given<typeof confirmRegistration>
  cancelRegistration: Given<typeof cancelRegistration>
  markAttendance(input: Parameters<typeof markAttendance>[1]): Promise<number>
  addLateJoiner: Given<typeof addLateJoiner>
  answerEvaluation: Given<typeof answerEvaluation>
  /** What is shown of what they thought, or null for too few. Two reads. */
  evaluation(event: ProjectEvent, at: Date): Promise<EvaluationResult>
  issueCertificate: Given<typeof issueCertificate>
  certificate(code: string): Promise<Certificate | null>
  /** Who took part, per region, for anyone to read. Two queries. */
  participation(): Promise<Participation>
}

/** Counts anew who took part, by region. */
const noteParticipation = async (store: Store, eventId: string): Promise<void> => {
  const before = (await listParticipation(store)).find((one) => one.eventId === eventId)
  if (before?.forgotten === 'people') return
  const byRegion = await countParticipation(store, eventId)
  await putParticipation(store, { eventId, byRegion, forgotten: before?.forgotten ?? 'nothing' })
}

/** After a change of the event: there may be places to give, and news to tell. */
const settle = async (queue: Queue, outcome: EventOutcome): Promise<EventOutcome> => {
  if (outcome.ok && outcome.value.status !== 'draft') await queue.send({ reason: 'event', eventId: outcome.value.id })
  return outcome
}

const openLink = async (store: Store, secret: string, at: Date): Promise<OwnRegistration | null> => {
  const owner = await ownerOfLink(store, secret, at)
  if (!owner) return null
  const { eventId, registrationId } = owner
  const [event, registration, needs] = await Promise.all([
    findEvent(store, eventId),
    findRegistration(store, eventId, registrationId),
    findNeeds(store, eventId, registrationId),
  ])
  if (!event || !registration) return null
  const none: Needs = { diet: '', access: '' }
  return { event, registration, needs: needsGoAt(event) <= at ? none : needs }
}

/** Events, those who register for them, and what is left when they are over, over the table of events. The job behind `queue` gives places that are free to those who wait, and mails what participants are to be told. */
export const createEvents = ({ store, queue }: { store: Store; queue: Queue }): Events => ({
  list: () => listEvents(store),
  get: (id) => findEvent(store, id),
  create: (input) => createEvent(store, input),
  save: async (input) => settle(queue, await saveEvent(store, input)),
  publish: (input) => publishEvent(store, input),
  cancel: async (input) => settle(queue, await cancelEvent(store, input)),
  addMaterial: (input) => addMaterial(store, input),
  removeMaterial: (input) => removeMaterial(store, input),
  async register(input) {
    const outcome = await register(store, input)
    if (outcome.ok) await queue.send({ reason: 'event', eventId: input.event.id, registrationId: outcome.value.id })
    return outcome
  },
  places: (event) => placesOf(store, event),
  registrations: (eventId) => listRegistrations(store, eventId),
  needs: async (event, at) => (needsGoAt(event) <= at ? [] : listNeeds(store, event.id)),
  open: (secret, at) => openLink(store, secret, at),
  makeLink: (owner, at) => makeLink(store, owner, at),
  async confirmRegistration(input) {
    const outcome = await confirmRegistration(store, input)
    // She may wait for a place that is free.
    if (outcome.ok) await queue.send({ reason: 'event', eventId: input.event.id })
    return outcome
  },
  async changeRegistration(input) {
    const outcome = await changeRegistration(store, input)
    if (outcome.ok) await queue.send({ reason: 'event', eventId: input.event.id })
    return outcome
  },
  async cancelRegistration(input) {
    const outcome = await cancelRegistration(store, input)
    if (outcome.ok && outcome.value.present.length > 0) await noteParticipation(store, input.event.id)
    if (outcome.ok) await queue.send({ reason: 'event', eventId: input.event.id })
    return outcome
  },
  async markAttendance(input) {
    const count = await markAttendance(store, input)
    if (count > 0) await noteParticipation(store, input.event.id)
    return count
  },
  async addLateJoiner(input) {
    const outcome = await addLateJoiner(store, input)
    if (outcome.ok && outcome.value.isNew) await noteParticipation(store, input.event.id)
    return outcome
  },
  async answerEvaluation(input) {
    const outcome = await answerEvaluation(store, input)
    if (outcome.ok) await showAnswers(store, input.event.id)
    return outcome
  },
  evaluation: (event, at) => readEvaluation(store, event, at),
  issueCertificate: (input) => issueCertificate(store, input),
  certificate: (code) => findCertificate(store, code),
  async participation() {
    const [events, known] = await Promise.all([listEvents(store), listParticipation(store)])
    return participationOf(events, known)
  },
})
