import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Flag, FlagRecord } from './flag.ts'
import { putFlag, toFlagRecord } from './flag-store.ts'

/** Who does something about a flag, when, and on what she saw: version 0 where nothing had been said. */
export type FlagDeed = {
  regionCode: string
  flagId: string
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type FlagRefusal =
  | { kind: 'already-done' }
  /** The figures have changed, so that the flag is no more. */
  | { kind: 'flag-gone' }
  /** A colleague was first; null when what she wrote cannot be seen. */
  | { kind: 'stale-flag'; current: FlagRecord | null }
  | { kind: 'text-missing' }
  | { kind: 'text-too-long'; maxLength: number; length: number }
  /** The coordinator has accepted the answer. */
  | { kind: 'flag-accepted' }
  /** There is no answer to say anything about. */
  | { kind: 'not-answered' }

/** Who hears of it: of an answer the coordinators, of what they say to it the region. */
const noticeOf = ({ id: flagId, regionCode, year, review }: FlagRecord): NewNotice => {
  const about = { to: 'team', regionCode, year, flagId } as const
  return review
    ? { what: `flag-${review.verdict}`, scope: regionCode, ...about }
    : { what: 'flag-answered', scope: 'SE', ...about }
}

/**
 * Writes what becomes of a flag, in one transaction with its audit line and the notice to the other side. `intend` says what, or refuses. Refused when the flag is gone and when somebody else has written since. The audit line tells the kind,
 * the verdict and the text, as of any change.
 */
export const changeFlag = async (
  store: Store,
  flag: Flag | null,
  deed: FlagDeed,
  action: 'answer-flag' | 'review-flag',
  intend: (flag: Flag) => Pick<FlagRecord, 'answer' | 'review'> | FlagRefusal,
): Promise<Outcome<FlagRecord, FlagRefusal>> => {
  const { basedOnVersion, actor, at, formKey } = deed
  const orDone = async (refusal: FlagRefusal) =>
    refused<FlagRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  if (!flag || flag.state === 'settled') return orDone({ kind: 'flag-gone' })
  if ((flag.record?.version ?? 0) !== basedOnVersion) return orDone({ kind: 'stale-flag', current: flag.record })
  const next = intend(flag)
  if ('kind' in next) return orDone(next)
  const { id, regionCode, year, finding } = flag
  const record: FlagRecord = { id, regionCode, year, finding, ...next, version: basedOnVersion + 1 }
  const result = await store.commit({
    changes: [putFlag(record), ...noticeChanges({ actor, at }, [noticeOf(record)])],
    audit: {
      scope: regionCode,
      actor,
      action,
      subject: `flag ${finding.kind} ${year} ${id}`,
      at: at.toISOString(),
      ...(flag.record && { before: flag.record }),
      after: record,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(record)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { current } = result.refusal
  return refused({ kind: 'stale-flag', current: current && toFlagRecord(current) })
}
