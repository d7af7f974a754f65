import { newId } from '#shared/platform/ids.ts'
import type { Store } from '#shared/platform/store.ts'

const lockKey = { pk: 'CUBES', sk: 'LOCK' }
const askedKey = { pk: 'CUBES', sk: 'ASKED' }

/** Longer than a run may take (the function's five minutes), so that only the lock of a run that is dead ever passes. */
const lockMs = 6 * 60_000

/** What is read from `run`, or that another run will take what was asked for. */
export type LockedRun<T> = { kind: 'ran'; value: T } | { kind: 'left-to-another' }

type Held = { owner: string; version: number }

/** Takes the lock when nobody holds it or who did is dead; null otherwise. */
const takeLock = async (store: Store, now: Date): Promise<Held | null> => {
  const current = await store.get('statistics', lockKey)
  if (current && Number(current.expiresAt) > now.getTime()) return null
  const held = { owner: newId(), version: Number(current?.version ?? 0) + 1 }
  const isTaken = await store.putPlain(
    'statistics',
    { ...lockKey, ...held, expiresAt: now.getTime() + lockMs },
    current ? { version: Number(current.version) } : { absent: true },
  )
  return isTaken ? held : null
}

/** Gives the lock back. Another run's lock is left alone: ours had passed. */
const giveBack = async (store: Store, { owner, version }: Held): Promise<void> => {
  await store.putPlain('statistics', { ...lockKey, owner, version: version + 1, expiresAt: 0 }, { version })
}

const readAsked = async (store: Store): Promise<string> => String((await store.get('statistics', askedKey))?.id ?? '')

/**
 * Runs one at a time. Who comes while another runs leaves word and goes; the other runs once more before it ends, since what it read may be older than what was asked for. Word is left before the lock is
 * tried and looked for after it is given back, so that none is missed. When `run` throws, the lock is given back; when the process dies, it passes by itself after six minutes.
 */
export const withRunLock = async <T>(store: Store, clock: () => Date, run: () => Promise<T>): Promise<LockedRun<T>> => {
  const word = newId()
  await store.putPlain('statistics', { ...askedKey, id: word })
  let seen = word
  let value: { last: T } | null = null
  for (;;) {
    const held = await takeLock(store, clock())
    if (!held) break
    try {
      // What was asked until now is served by what is read from now on.
      seen = await readAsked(store)
      value = { last: await run() }
    } catch (error) {
      // A store that is away now is what the run will have met: that is the error to tell, and the lock passes by itself.
      await giveBack(store, held).catch(() => {})
      throw error
    }
    await giveBack(store, held)
    if ((await readAsked(store)) === seen) break
  }
  return value ? { kind: 'ran', value: value.last } : { kind: 'left-to-another' }
}
