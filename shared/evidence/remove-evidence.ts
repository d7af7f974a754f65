import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, nextVersion } from './deed.ts'
import type { Evidence } from './evidence.ts'

/** Takes a piece out of the lists; it can be restored. Refuses one in use unless the person says that she knows, and one that is gone already. */
export const removeEvidence = (
  store: Store,
  deed: Deed & { id: string; isKnownInUse: boolean },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(store, deed, deed.id, (before) => {
    if (before?.status !== 'kept') return refused({ kind: 'gone' })
    if (before.uses.length > 0 && !deed.isKnownInUse) return refused({ kind: 'in-use', current: before })
    return { after: nextVersion(before, deed, { status: 'removed' }), action: 'remove-evidence' }
  })

/** Puts a removed piece back, with its uses and revisions. Refuses one that is not there. */
export const restoreEvidence = (
  store: Store,
  deed: Deed & { id: string },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(store, deed, deed.id, (before) =>
    before?.status === 'removed'
      ? { after: nextVersion(before, deed, { status: 'kept' }), action: 'restore-evidence' }
      : refused({ kind: 'gone' }),
  )
