import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { BarrierReference } from './national-barrier.ts'
import type { Openness } from './openness.ts'
import { findOpenness, putOpenness } from './openness-store.ts'

export type SetOpenness = {
  reference: BarrierReference
  /** The barrier's title, for the region's history. */
  title: string
  mayCount: boolean
  /** 0 when nothing has been said. */
  basedOnVersion: number
  actor: Actor
  at: Date
  formKey?: string
}

export type OpennessRefusal =
  /** The same form has been carried out already. */
  { kind: 'already-done' } | { kind: 'stale-openness'; current: Openness | null }

/** Says yes, or takes it back; it counts from the next page that anyone opens. Refuses a stale version. */
export const setOpenness = async (
  store: Store,
  { reference, title, mayCount, basedOnVersion, actor, at, formKey }: SetOpenness,
): Promise<Outcome<Openness, OpennessRefusal>> => {
  const before = await findOpenness(store, reference)
  const stale = async (current: Openness | null) =>
    refused<OpennessRefusal>(
      (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'stale-openness', current },
    )
  if ((before?.version ?? 0) !== basedOnVersion) return stale(before)
  if (before?.mayCount === mayCount) return done(before)
  const { regionCode, roundId, barrierId } = reference
  const after: Openness = {
    regionCode,
    roundId,
    barrierId,
    mayCount,
    version: basedOnVersion + 1,
    savedAt: at.toISOString(),
    savedBy: actor,
  }
  const result = await store.commit({
    changes: [putOpenness(after)],
    audit: {
      scope: regionCode,
      actor,
      action: mayCount ? 'agree-to-open-count' : 'withdraw-open-count',
      subject: `barrier ${roundId} ${barrierId}`,
      at: at.toISOString(),
      before: before && { title, mayCount: before.mayCount },
      after: { title, mayCount },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  return result.refusal.kind === 'already-done'
    ? refused({ kind: 'already-done' })
    : stale(await findOpenness(store, reference))
}
