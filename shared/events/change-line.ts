import type { Store } from '#shared/platform/store.ts'
import { lineChanged } from './due-mails.ts'
import { type ProjectEvent, wayNow } from './event.ts'
import { changeOne } from './registration-deed.ts'
import { listRegistrations, queueKey } from './registration-store.ts'

const system = { id: 'waiting-list', name: 'Väntelistan' }

/**
 * Moves those who wait to take part in a way that the event no longer has to the line of the way that is left: last in it, in the order in which they stood. They are mailed about it. Gives how many; safe to do again.
 */
export const changeLine = async (store: Store, event: ProjectEvent, at: Date): Promise<number> => {
  const stranded = (await listRegistrations(store, event.id)).filter(
    (one) => one.status === 'waiting' && wayNow(event, one) !== one.way,
  )
  for (const { id } of stranded)
    await changeOne(store, { event, id, actor: system, at }, 'change-line', async (before) => {
      const way = wayNow(event, before)
      if (before.status !== 'waiting' || way === before.way) return null
      const number = await store.nextNumber('events', queueKey(event.id, way), 0)
      const told = before.told.filter((key) => key !== 'waiting' && key !== lineChanged)
      return { next: { way, number, told: [...told, lineChanged] }, after: { way, number } }
    })
  return stranded.length
}
