import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, nextVersion, usesBefore } from './deed.ts'
import type { Evidence } from './evidence.ts'
import { isSignedUse, signedUses } from './signed-evidence.ts'

/** Takes a piece out of the lists; it can be restored. Refuses one in use unless the person says that she knows, one that belongs to a signed question, and one that is gone already. */
export const removeEvidence = (
  store: Store,
  deed: Deed & { id: string; isKnownInUse: boolean },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(
    store,
    deed,
    deed.id,
    (before, mappings) => {
      if (before?.status !== 'kept') return refused({ kind: 'gone' })
      if (signedUses(before, mappings).length > 0) return refused({ kind: 'signed' })
      if (before.uses.length > 0 && !deed.isKnownInUse) return refused({ kind: 'in-use', current: before })
      return { after: nextVersion(before, deed, { status: 'removed' }), action: 'remove-evidence' }
    },
    usesBefore,
  )

/** Puts a removed piece back, with its revisions and its uses, but for those that have been signed without it meanwhile. Refuses one that is not there. */
export const restoreEvidence = (
  store: Store,
  deed: Deed & { id: string },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(
    store,
    deed,
    deed.id,
    (before, mappings) => {
      if (before?.status !== 'removed') return refused({ kind: 'gone' })
      const uses = before.uses.filter((use) => !isSignedUse(mappings, use))
      return { after: nextVersion(before, deed, { status: 'kept', uses }), action: 'restore-evidence' }
    },
    usesBefore,
  )
