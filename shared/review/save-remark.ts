import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Remark } from './remark.ts'
import { findRemark, putRemark } from './remark-store.ts'

export type SaveRemark = {
  regionCode: string
  roundId: string
  indicatorId: string
  /** Empty takes the draft away. */
  text: string
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type SaveRemarkRefusal =
  /** Another coordinator has changed or sent it; `current` is what stands there now. */
  { kind: 'stale-version'; current: Remark } | { kind: 'already-done' }

/**
 * Saves a coordinator's draft of a remark. Refused when another has changed it. Its audit line stands with the nation's and without its words: the region's own history must not show that
 * there is one.
 */
export const saveRemark = async (store: Store, input: SaveRemark): Promise<Outcome<Remark, SaveRemarkRefusal>> => {
  const { regionCode, roundId, indicatorId, text, basedOnVersion, actor, at, formKey } = input
  const before = await findRemark(store, input, indicatorId)
  const after: Remark = {
    ...before,
    version: basedOnVersion + 1,
    draft: text === '' ? null : { text, at: at.toISOString(), by: actor },
  }
  const result = await store.commit({
    changes: [putRemark(after)],
    audit: {
      scope: 'SE',
      actor,
      action: 'save-remark',
      subject: `remark ${roundId} ${regionCode} ${indicatorId}`,
      at: at.toISOString(),
      after: { version: after.version },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  return refused({ kind: 'stale-version', current: await findRemark(store, input, indicatorId) })
}
