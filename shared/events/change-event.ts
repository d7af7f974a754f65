import type { Store } from '#shared/platform/store.ts'
import { contentOf, type EventContent, hasEnded, isMoved } from './event.ts'
import { changeEvent, type EventDeed, type EventOutcome } from './event-deed.ts'
import { roomWithout } from './removed-way.ts'

/** Writes an event anew. When and where it is, changed after it was published, is told by mail to those who have registered; those whose way of taking part is taken away are moved to the one that is left. Refuses a stale version, what is cancelled, to move what is over, and to take away a way when those who have a place in it have no room. */
export const saveEvent = (store: Store, deed: EventDeed & { content: EventContent }): Promise<EventOutcome> =>
  changeEvent(store, deed, 'change-event', async (before) => {
    const { content, at } = deed
    if (before.status === 'cancelled') return { kind: 'cancelled' }
    if (JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(content))) return null
    if (before.status === 'draft') return { next: content }
    const hasMoved = isMoved(before, content)
    if (hasMoved && hasEnded(before, at)) return { kind: 'over' }
    const noRoom = await roomWithout(store, before, content)
    if (noRoom) return { kind: 'no-room', ...noRoom }
    const sequence = before.sequence + 1
    return { next: { ...content, sequence, ...(hasMoved && { announced: { kind: 'moved', sequence, reason: '' } }) } }
  })

/** Shows a draft to everyone and opens its registration. */
export const publishEvent = (store: Store, deed: EventDeed): Promise<EventOutcome> =>
  changeEvent(store, deed, 'publish-event', ({ status }) => {
    if (status === 'cancelled') return { kind: 'cancelled' }
    return status === 'published' ? null : { next: { status: 'published' } }
  })

/** Cancels an event for good: it stays in the calendar as cancelled, and those who have registered are mailed. A draft is only put away. */
export const cancelEvent = (store: Store, deed: EventDeed & { reason: string }): Promise<EventOutcome> =>
  changeEvent(store, deed, 'cancel-event', (before) => {
    if (before.status === 'cancelled') return null
    if (before.status === 'published' && hasEnded(before, deed.at)) return { kind: 'over' }
    if (before.status === 'draft') return { next: { status: 'cancelled' } }
    const sequence = before.sequence + 1
    return { next: { status: 'cancelled', sequence, announced: { kind: 'cancelled', sequence, reason: deed.reason } } }
  })
