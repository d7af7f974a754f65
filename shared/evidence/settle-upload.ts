import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { carryOut, type EvidenceRefusal } from './deed.ts'
import type { Evidence, FileRefusal, Revision } from './evidence.ts'

/** What the check of one content came to; `refusal` is null when the file may be handed out. */
export type Verdict = { eTag: string; bytes: number | null; refusal: FileRefusal | null }

/** Who has done what the check does. */
export const checker: Actor = { id: 'check-upload', name: 'Valideringslyft' }

const refuse = (revision: Revision, refusal: FileRefusal): Revision => ({ ...revision, state: 'refused', refusal })

/**
 * What a verdict makes of a revision; the revision itself when it changes nothing. Verdicts come late, twice and in any order, and a form may have been used for two
 * files: once refused it stays so, and two contents that were both found good are refused too, since nobody can say which of them was meant.
 */
export const settled = (revision: Revision, verdict: Verdict, at: Date): Revision => {
  const checked = {
    ...revision,
    eTag: verdict.eTag,
    bytes: verdict.bytes ?? revision.bytes,
    checkedAt: at.toISOString(),
  }
  if (revision.state === 'refused') return revision
  if (verdict.refusal) return refuse(checked, verdict.refusal)
  if (revision.state !== 'accepted') return { ...checked, state: 'accepted' }
  return revision.eTag === verdict.eTag ? revision : refuse(revision, { kind: 'replaced' })
}

/** Notes what the check of a file came to. Refuses when the piece or the revision is not there. Told twice, it happens once. */
export const settleUpload = (
  store: Store,
  input: { regionCode: string; id: string; number: number; verdict: Verdict; at: Date },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(store, { regionCode: input.regionCode, actor: checker, at: input.at }, input.id, (before) => {
    const revision = before?.revisions.find(({ number }) => number === input.number)
    if (!before || !revision) return refused({ kind: 'gone' })
    const after = settled(revision, input.verdict, input.at)
    if (after === revision) return done(before)
    return {
      after: { ...before, revisions: before.revisions.map((one) => (one === revision ? after : one)) },
      action: after.state === 'accepted' ? 'accept-file' : 'refuse-file',
    }
  })
