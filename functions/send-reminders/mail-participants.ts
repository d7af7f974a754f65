import { claimMail, giveBackMail } from '#shared/events/claim-mail.ts'
import { type DueMail, dueMails, isMailed } from '#shared/events/due-mails.ts'
import type { ProjectEvent } from '#shared/events/event.ts'
import { findEvent, listEvents } from '#shared/events/event-store.ts'
import { forgetParticipants } from '#shared/events/forget-participants.ts'
import { moveUp } from '#shared/events/move-up.ts'
import { placeInLine, type Registration } from '#shared/events/registration.ts'
import { findRegistration, listRegistrations, makeLink } from '#shared/events/registration-store.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import { maySendAgain, type SendMail } from '#shared/platform/mailer.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Store } from '#shared/platform/store.ts'
import { participantMail } from '#web/events/event-mails.ts'

export type ParticipantDeps = {
  store: Store
  sendMail: SendMail
  origin: string
  isDemonstration: boolean
  /** Says that a mail did not go: never whose. */
  logFailure(facts: Record<string, string | boolean>): void
}

/** What became of the mails about events, and whether some may go when it is tried again. */
export type MailedParticipants = { mailedCount: number; failedCount: number; isToTryAgain: boolean }

/** How many mails are on their way at once; SES lets a new account send fourteen a second. */
const mailsAtOnce = 5

type Sent = 'mailed' | 'quiet' | 'again' | 'failed'

/** Sends one mail to one participant, at most once: it is claimed before it goes, and given back when it surely did not. */
const mailOne = async (
  { store, sendMail, origin, isDemonstration, logFailure }: ParticipantDeps,
  event: ProjectEvent,
  { id, place, mail, now }: { id: string; place: number; mail: DueMail; now: Date },
): Promise<Sent> => {
  const claim = { eventId: event.id, id, key: mail.key }
  // Before the claim: when the store fails here, the mail is still hers to get.
  const secret = await makeLink(store, { eventId: event.id, registrationId: id }, now)
  const registration = await claimMail(store, claim)
  if (!registration) return 'quiet'
  try {
    await sendMail(participantMail(mail.kind, { event, registration, secret, place, origin, isDemonstration }))
    return 'mailed'
  } catch (error) {
    const isAgain = maySendAgain(error)
    logFailure({ ...failureFacts(error), isAgain })
    if (!isAgain) return 'failed'
    await giveBackMail(store, claim)
    return 'again'
  }
}

const mailEvent = async (
  deps: ParticipantDeps,
  event: ProjectEvent,
  { registrationId, now }: { registrationId: string | null; now: Date },
): Promise<Record<Sent, number>> => {
  const counts: Record<Sent, number> = { mailed: 0, quiet: 0, again: 0, failed: 0 }
  if (!isMailed(event, now)) return counts
  const movedUp = await moveUp(deps.store, event, now)
  const one = registrationId && movedUp === 0 ? await findRegistration(deps.store, event.id, registrationId) : null
  // Her place on the waiting list is among all of them; where she has a place she is read alone, so that many who register at once do not read everybody twice.
  const all = one?.status === 'in' ? [one] : await listRegistrations(deps.store, event.id)
  const isAttendanceTaken = all.some(({ present }) => present.length > 0)
  const toMail = one ? all.filter(({ id }) => id === registrationId) : all
  await inParallel(toMail, mailsAtOnce, async (registration: Registration) => {
    for (const mail of dueMails(event, registration, { now, isAttendanceTaken })) {
      const place = placeInLine(all, registration)
      counts[await mailOne(deps, event, { id: registration.id, place, mail, now })] += 1
    }
  })
  return counts
}

const asResult = (counts: readonly Record<Sent, number>[]): MailedParticipants => {
  const sum = (sent: Sent) => counts.reduce((total, one) => total + one[sent], 0)
  return { mailedCount: sum('mailed'), failedCount: sum('failed') + sum('again'), isToTryAgain: sum('again') > 0 }
}

/** After somebody has registered or left, and after a change of the event: gives free places to those who wait, and mails what is due. `registrationId`: only to her, where nobody has moved up. Safe to do again. */
export const mailParticipants = async (
  deps: ParticipantDeps,
  { eventId, registrationId }: { eventId: string; registrationId?: string | undefined },
  now: Date,
): Promise<MailedParticipants> => {
  const event = await findEvent(deps.store, eventId)
  return asResult(event ? [await mailEvent(deps, event, { registrationId: registrationId ?? null, now })] : [])
}

/** The same of one of many events: what goes wrong with it keeps nobody from the mails of another. */
const attemptEvent = async (deps: ParticipantDeps, event: ProjectEvent, now: Date): Promise<Record<Sent, number>> => {
  try {
    return await mailEvent(deps, event, { registrationId: null, now })
  } catch (error) {
    deps.logFailure({ ...failureFacts(error), eventId: event.id })
    return { mailed: 0, quiet: 0, again: 1, failed: 0 }
  }
}

/** Each day: reminders, evaluations and what got lost on its way, of all events; then what has been kept long enough is removed. */
export const mailAllParticipants = async (
  deps: ParticipantDeps,
  now: Date,
): Promise<MailedParticipants & { needsRemoved: number; participantsRemoved: number }> => {
  const counts: Record<Sent, number>[] = []
  for (const event of await listEvents(deps.store)) counts.push(await attemptEvent(deps, event, now))
  const { needs, participants } = await forgetParticipants(deps.store, now)
  return { ...asResult(counts), needsRemoved: needs, participantsRemoved: participants }
}
