import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type EvidenceRefusal, newEvidenceId, savedBy } from './deed.ts'
import { type Evidence, type EvidenceContent, evidenceLimits } from './evidence.ts'
import { listEvidence } from './evidence-store.ts'
import { firstRevision, type NamedFile } from './revision.ts'
import { signedUses } from './signed-evidence.ts'

type NewEvidence = Deed & { content: EvidenceContent }

const newPiece = (deed: NewEvidence, id: string, kind: Evidence['kind']): Evidence => ({
  ...deed.content,
  ...savedBy(deed),
  id,
  regionCode: deed.regionCode,
  kind,
  revisions: [],
  status: 'kept',
  version: 1,
  writes: 1,
  createdAt: deed.at.toISOString(),
  createdBy: deed.actor,
})

const add = async (
  store: Store,
  deed: NewEvidence,
  { piece, action }: { piece: Evidence; action: string },
): Promise<Outcome<Evidence, EvidenceRefusal>> => {
  if (await store.wasDone(deed.formKey)) return refused({ kind: 'already-done', current: piece })
  // Two added at once may end one above: the limit is for the page, not for the store.
  const kept = (await listEvidence(store, deed.regionCode)).filter(({ status }) => status === 'kept')
  if (kept.length >= evidenceLimits.pieces) return refused({ kind: 'full', most: evidenceLimits.pieces })
  return carryOut(
    store,
    deed,
    piece.id,
    (before, mappings) => {
      if (before) return done(before)
      return signedUses(piece, mappings).length > 0 ? refused({ kind: 'signed' }) : { after: piece, action }
    },
    () => piece.uses,
  )
}

/** Adds a link. Refuses when the region keeps as many pieces as it can, and for a question that is signed. The caller holds that the address is http or https. */
export const addLink = (store: Store, deed: NewEvidence): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  add(store, deed, { piece: newPiece(deed, newEvidenceId(deed), 'link'), action: 'add-link' })

/** Begins the upload of a new piece: it stands there, awaiting its first file. Refuses as addLink does. */
export const beginUpload = (
  store: Store,
  deed: NewEvidence & { file: NamedFile },
): Promise<Outcome<Evidence, EvidenceRefusal>> => {
  const piece = newPiece({ ...deed, content: { ...deed.content, url: '' } }, newEvidenceId(deed), 'file')
  const revisions = [firstRevision(piece, deed, deed.file)]
  return add(store, deed, { piece: { ...piece, revisions }, action: 'begin-upload' })
}
