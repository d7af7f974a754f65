import type { Actor, Change, CommitRefusal, Store } from '#shared/platform/store.ts'

/** Who does it, when, and the key of the form. */
export type TimeDeed = { actor: Actor; at: Date; formKey?: string }

/** Refusals that every change of what is kept can meet. */
export type CommonRefusal =
  /** The same form has been carried out already. */
  { kind: 'already-done' } | { kind: 'gone' }

/** What the audit log gets to know: ids, numbers and hashes. Never what somebody wrote of her days: that stands in the sheets. */
export type TimeAudit = { action: string; subject: string; before: AuditFacts; after: AuditFacts }
type AuditFacts = Record<string, string | number | boolean | null> | null

/** Carries out the changes with their audit line. Null when it was done. */
export const commitTime = async (
  store: Store,
  { actor, at, formKey }: TimeDeed,
  changes: Change[],
  audit: TimeAudit,
): Promise<CommitRefusal | null> => {
  const result = await store.commit({
    changes,
    audit: { scope: 'SE', actor, at: at.toISOString(), ...audit },
    ...(formKey && { formKey }),
  })
  return result.ok ? null : result.refusal
}
