import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, savedBy, usesBefore } from './deed.ts'
import { type Evidence, evidenceLimits } from './evidence.ts'
import { type NamedFile, withNewRevision } from './revision.ts'
import { signedUses } from './signed-evidence.ts'

/** Begins the upload of a new revision; the earlier ones stay. Refuses a removed piece, a link, one that belongs to a signed question, and a piece with as many revisions as can be kept. */
export const reviseEvidence = (
  store: Store,
  deed: Deed & { id: string; file: NamedFile },
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  carryOut(
    store,
    deed,
    deed.id,
    (before, mappings) => {
      if (before?.status !== 'kept') return refused({ kind: 'gone' })
      if (before.kind !== 'file') return refused({ kind: 'not-a-file' })
      if (signedUses(before, mappings).length > 0) return refused({ kind: 'signed' })
      const revisions = withNewRevision(before, deed, deed.file)
      if (revisions.length > evidenceLimits.revisions) return refused({ kind: 'full', most: evidenceLimits.revisions })
      // No new version: a form for its words that is open at a colleague's stays good.
      return { after: { ...before, ...savedBy(deed), revisions }, action: 'revise-evidence' }
    },
    usesBefore,
  )
