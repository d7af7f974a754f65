import type { Assessment } from '#shared/assessments/assessment.ts'
import { assessmentIsUnchanged } from '#shared/assessments/assessment-store.ts'
import { idOfForm, newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Evidence, EvidenceUse } from './evidence.ts'
import { findEvidence, putEvidence } from './evidence-store.ts'
import { mappingsOfUses } from './signed-evidence.ts'

/** What every change of evidence says: whose, who, when, and the key of the form. */
export type Deed = { regionCode: string; actor: Actor; at: Date; formKey?: string }

/** Why a change of evidence was not carried out. */
export type EvidenceRefusal =
  /** The same form has been carried out already; `current` is what stands. */
  | { kind: 'already-done'; current: Evidence | null }
  /** Somebody changed the piece meanwhile. */
  | { kind: 'stale'; current: Evidence }
  /** It was removed, or never was. */
  | { kind: 'gone' }
  /** It is in use, and the person has not said that she knows. */
  | { kind: 'in-use'; current: Evidence }
  /** The region, the piece's revisions or its uses are as many as can be kept. */
  | { kind: 'full'; most: number }
  | { kind: 'not-a-file' }
  /** It belongs, or would belong, to a question that is signed (signed-evidence.ts). */
  | { kind: 'signed' }

/** A change to write with the word for the audit log, or an outcome without any write. */
export type Intent = { after: Omit<Evidence, 'writes'>; action: string } | Outcome<Evidence, EvidenceRefusal>

/** The id of a piece that a form adds: the same when the form is sent twice, so that both lead to it. */
export const newEvidenceId = ({ formKey }: Deed): string => (formKey ? idOfForm(formKey) : newId())

/**
 * Reads the piece, asks `intend` what to write, and writes it in one transaction with the audit line and the form key; reads and asks again when something else was
 * written meanwhile. `usesOf` names the questions on whose mappings the intent depends: they are read too, and held in the transaction. Throws StoreUnavailable when ten attempts met ten such writes.
 */
export const carryOut = async (
  store: Store,
  deed: Deed,
  id: string,
  intend: (before: Evidence | null, mappings: readonly Assessment[]) => Intent,
  usesOf: (before: Evidence | null) => readonly EvidenceUse[] = () => [],
): Promise<Outcome<Evidence, EvidenceRefusal>> =>
  untilSettled(async () => {
    const before = await findEvidence(store, deed.regionCode, id)
    const mappings = await mappingsOfUses(store, deed.regionCode, usesOf(before))
    const intent = intend(before, mappings)
    if ('ok' in intent)
      return !intent.ok && (await store.wasDone(deed.formKey))
        ? refused({ kind: 'already-done', current: before })
        : intent
    const after: Evidence = { ...intent.after, writes: (before?.writes ?? 0) + 1 }
    const result = await store.commit({
      changes: [putEvidence(after), ...mappings.map(assessmentIsUnchanged)],
      audit: {
        scope: deed.regionCode,
        actor: deed.actor,
        action: intent.action,
        subject: `evidence ${id}`,
        at: deed.at.toISOString(),
        ...(before && { before }),
        after,
      },
      ...(deed.formKey && { formKey: deed.formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind === 'already-done')
      return refused({ kind: 'already-done', current: await findEvidence(store, deed.regionCode, id) })
    return 'read-again'
  })

/** The questions that the piece belongs to already. */
export const usesBefore = (before: Evidence | null): readonly EvidenceUse[] => before?.uses ?? []

/** When and by whom, for what a deed writes. */
export const savedBy = ({ actor, at }: Deed) => ({ savedAt: at.toISOString(), savedBy: actor })

/** The same piece with something changed that people write or do. */
export const nextVersion = (piece: Evidence, deed: Deed, change: Partial<Evidence>): Evidence => ({
  ...piece,
  ...change,
  ...savedBy(deed),
  version: piece.version + 1,
})
