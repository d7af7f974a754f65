import type { Actor, Store } from '#shared/platform/store.ts'
import { isPublished, type PublishedRelease, type Release } from './release.ts'
import { changeRelease } from './release-deed.ts'
import { getLatest, putLatest } from './release-store.ts'

/**
 * Publishes a prepared release: it gets its number, and the pointer to the newest moves, in one transaction. Null, and nothing is changed, when it is held back or not prepared against what is the newest now, or
 * when somebody changed or published something in the same moment.
 */
export const publishRelease = async (
  { store, actor, now }: { store: Store; actor: Actor; now: Date },
  release: Release,
): Promise<PublishedRelease['release'] | null> => {
  const latest = await getLatest(store)
  const isCurrent =
    release.status === 'prepared' && !release.heldAt && release.previousId === (latest?.releaseId ?? null)
  if (!isCurrent) return null
  const number = (latest?.number ?? 0) + 1
  const changed = await changeRelease(
    store,
    { id: release.id, basedOnVersion: release.version, actor, at: now },
    'publish-release',
    () => ({
      next: { status: 'published', number, publishedAt: now.toISOString() },
      more: [putLatest({ releaseId: release.id, number }, latest)],
    }),
  )
  return changed.ok && isPublished(changed.value) ? changed.value : null
}
