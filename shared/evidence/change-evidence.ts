import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, nextVersion } from './deed.ts'
import { type Evidence, type EvidenceContent, isSameContent } from './evidence.ts'

/** Saves what people write about a piece: title, note, address, last day, where it is used. Refuses a stale version and a removed piece. */
export const changeEvidence = (
  store: Store,
  deed: Deed & { id: string; content: EvidenceContent; basedOnVersion: number },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(store, deed, deed.id, (before) => {
    if (before?.status !== 'kept') return refused({ kind: 'gone' })
    if (isSameContent(before, deed.content)) return done(before)
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    return { after: nextVersion(before, deed, deed.content), action: 'change-evidence' }
  })
