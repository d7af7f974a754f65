import type { Actor, Store } from '#shared/platform/store.ts'
import { moveRelease } from '#shared/releases/change-release.ts'
import { planRelease } from '#shared/releases/plan-release.ts'
import { expectDone } from './expect-done.ts'

/** Two announced publications: one whose moved day has come, which the first aggregation makes and publishes, and one to come. */
export const loadReleases = async (store: Store, actor: Actor): Promise<void> => {
  const doing = { actor, at: new Date('2026-10-05T08:00:00Z') }
  const first = expectDone(await planRelease(store, { ...doing, day: '2026-11-10', isDemonstration: true }))
  expectDone(
    await moveRelease(store, {
      actor,
      at: new Date('2026-11-02T09:00:00Z'),
      id: first.id,
      basedOnVersion: first.version,
      day: '2026-11-17',
      reason: 'Två regioner behövde en vecka till för att kontrollera sina uppgifter.',
    }),
  )
  expectDone(await planRelease(store, { ...doing, day: '2027-03-16', isDemonstration: true }))
}
