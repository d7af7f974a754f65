import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { checkAdopted, type Deed, type FollowUpRefusal, readAdopted } from './deed.ts'
import { findRhythm, putRhythm, toRhythm } from './follow-up-store.ts'
import type { Rhythm, RhythmContent } from './rhythm.ts'

/** Sets how often the region follows its plan up. Refuses a plan that was never adopted, and a form that a colleague has overtaken. Reads again when a revision is adopted meanwhile. */
export const setRhythm = (
  store: Store,
  deed: Deed & { rhythm: RhythmContent; basedOnVersion: number },
): Promise<Outcome<Rhythm, FollowUpRefusal>> => {
  const { regionCode, roundId, actor, at, basedOnVersion, formKey } = deed
  const { kind } = deed.rhythm
  const content: RhythmContent = { kind, from: kind === 'none' ? '' : deed.rhythm.from }
  return untilSettled<Outcome<Rhythm, FollowUpRefusal>>(async () => {
    const adopted = await readAdopted(store, deed)
    if (!adopted) return refused({ kind: 'plan-not-adopted' })
    const before = await findRhythm(store, deed)
    const stale = async (current: Rhythm | null) =>
      refused<FollowUpRefusal>(
        (await store.wasDone(formKey)) ? { kind: 'already-done' } : { kind: 'stale-rhythm', current },
      )
    if ((before?.version ?? 0) !== basedOnVersion) return stale(before)
    if (before?.kind === content.kind && before.from === content.from) return done(before)
    const after: Rhythm = {
      ...content,
      regionCode,
      roundId,
      version: basedOnVersion + 1,
      savedAt: at.toISOString(),
      savedBy: actor,
    }
    const result = await store.commit({
      changes: [putRhythm(after), checkAdopted(adopted.plan)],
      audit: {
        scope: regionCode,
        actor,
        action: 'set-rhythm',
        subject: `rhythm ${roundId}`,
        at: at.toISOString(),
        ...(before && { before }),
        after,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    const { index, current } = result.refusal
    return index === 0 ? stale(current && toRhythm(current)) : 'read-again'
  })
}
