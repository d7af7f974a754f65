import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal } from './deed.ts'
import type { Evidence } from './evidence.ts'

/** Notes that the browser has sent the file. Changes nothing when the check was faster, or when it is told twice. */
export const finishUpload = (
  store: Store,
  deed: Deed & { id: string; number: number },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(store, deed, deed.id, (before) => {
    const revision = before?.revisions.find(({ number }) => number === deed.number)
    if (!before || !revision) return refused({ kind: 'gone' })
    if (revision.state !== 'awaiting') return done(before)
    const revisions = before.revisions.map((one) =>
      one === revision ? { ...one, state: 'checking' as const, uploadedAt: deed.at.toISOString() } : one,
    )
    return { after: { ...before, revisions }, action: 'finish-upload' }
  })
