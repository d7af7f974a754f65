import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, nextVersion } from './deed.ts'
import { type Evidence, type EvidenceUse, evidenceLimits, isSameUse } from './evidence.ts'
import { isSignedUse } from './signed-evidence.ts'

/** Lets a kept piece show something about one more indicator. Refuses a removed piece, one with as many uses as can be kept, and an indicator that is signed. */
export const useEvidence = (
  store: Store,
  deed: Deed & { id: string; use: EvidenceUse },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(
    store,
    deed,
    deed.id,
    (before, mappings) => {
      if (before?.status !== 'kept') return refused({ kind: 'gone' })
      if (before.uses.some((use) => isSameUse(use, deed.use))) return done(before)
      if (isSignedUse(mappings, deed.use)) return refused({ kind: 'signed' })
      if (before.uses.length >= evidenceLimits.uses) return refused({ kind: 'full', most: evidenceLimits.uses })
      return { after: nextVersion(before, deed, { uses: [...before.uses, deed.use] }), action: 'use-evidence' }
    },
    () => [deed.use],
  )
