import type { Assessment } from '#shared/assessments/assessment.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, nextVersion } from './deed.ts'
import { type Evidence, type EvidenceContent, isSameContent, isSameUse } from './evidence.ts'
import { isSignedUse, signedUses } from './signed-evidence.ts'

/** Whether the change would touch what is signed: take the piece from a signed question, lay it to one, or say something else of a piece that belongs to one. */
const touchesSigned = (before: Evidence, content: EvidenceContent, mappings: readonly Assessment[]): boolean => {
  const signed = signedUses(before, mappings)
  const holds = (uses: EvidenceContent['uses'], use: EvidenceContent['uses'][number]) =>
    uses.some((one) => isSameUse(one, use))
  const isReworded = (['title', 'note', 'url'] as const).some((field) => before[field] !== content[field])
  return (
    (signed.length > 0 && isReworded) ||
    signed.some((use) => !holds(content.uses, use)) ||
    content.uses.some((use) => isSignedUse(mappings, use) && !holds(signed, use))
  )
}

/** Saves what people write about a piece: title, note, address, last day, where it is used. Refuses a stale version, a removed piece, and what would touch a signed question. */
export const changeEvidence = (
  store: Store,
  deed: Deed & { id: string; content: EvidenceContent; basedOnVersion: number },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(
    store,
    deed,
    deed.id,
    (before, mappings) => {
      if (before?.status !== 'kept') return refused({ kind: 'gone' })
      if (isSameContent(before, deed.content)) return done(before)
      if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
      if (touchesSigned(before, deed.content, mappings)) return refused({ kind: 'signed' })
      return { after: nextVersion(before, deed, deed.content), action: 'change-evidence' }
    },
    (before) => [...(before?.uses ?? []), ...deed.content.uses],
  )
