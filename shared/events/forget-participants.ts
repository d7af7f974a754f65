import type { Store } from '#shared/platform/store.ts'
import { certificateKey } from './certificate.ts'
import { forgetTexts } from './evaluation-store.ts'
import { listEvents } from './event-store.ts'
import { needsGoAt, participantsGoAt } from './kept-time.ts'
import { countParticipation, type EventParticipation, listParticipation, putParticipation } from './participation.ts'
import { dropNeeds, dropRegistration, dropSalt, listNeeds, listRegistrations } from './registration-store.ts'

const forgetNeeds = async (store: Store, eventId: string): Promise<number> => {
  const needs = await listNeeds(store, eventId)
  for (const { id } of needs) await dropNeeds(store, eventId, id)
  return needs.length
}

const forgetPeople = async (store: Store, eventId: string): Promise<number> => {
  const all = await listRegistrations(store, eventId)
  for (const { id, certificate } of all) {
    if (certificate !== null) await store.removePlain('events', certificateKey(certificate))
    await dropRegistration(store, eventId, id)
  }
  await forgetTexts(store, eventId)
  await dropSalt(store, eventId)
  return all.length
}

export type Forgotten = { needs: number; participants: number }

/**
 * Removes what has been kept long enough, and counts those who took part by region before they are removed. Run each day; doing it again changes nothing, and a run that was cut off goes on where it was.
 */
export const forgetParticipants = async (store: Store, now: Date): Promise<Forgotten> => {
  const counts: Forgotten = { needs: 0, participants: 0 }
  const known = new Map((await listParticipation(store)).map((one) => [one.eventId, one]))
  for (const event of await listEvents(store)) {
    const before: EventParticipation = known.get(event.id) ?? { eventId: event.id, byRegion: {}, forgotten: 'nothing' }
    if (before.forgotten === 'people') continue
    const hasNeedsGone = needsGoAt(event) <= now
    if (!hasNeedsGone) continue
    if (before.forgotten === 'nothing' || event.status === 'cancelled')
      counts.needs += await forgetNeeds(store, event.id)
    const byRegion = await countParticipation(store, event.id)
    const isOver = participantsGoAt(event) <= now
    // Counted before anyone is removed: a run that is cut off in the middle finds the count that was made.
    const whole = Object.keys(before.byRegion).length > 0 && isOver ? before.byRegion : byRegion
    await putParticipation(store, { eventId: event.id, byRegion: whole, forgotten: 'needs' })
    if (!isOver) continue
    counts.participants += await forgetPeople(store, event.id)
    await putParticipation(store, { eventId: event.id, byRegion: whole, forgotten: 'people' })
  }
  return counts
}
