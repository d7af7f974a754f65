import { referenceOf } from '#shared/barriers/national-barrier.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import type { BarrierContent } from '#shared/plans/plan.ts'
import { aBarrier, editor } from '#test/plans/builders.ts'
import type { TestSite } from '#test/support/site.ts'

/** Raises a barrier in a region's plan of a round, which is begun for it, and adopts the plan. */
export const raiseBarrier = async (
  { deps, time }: Pick<TestSite, 'deps' | 'time'>,
  regionCode: string,
  roundId: string,
  content: Partial<BarrierContent> = {},
) => {
  const deed = { regionCode, roundId, actor: editor, at: time.now }
  const saved = await deps.plans.saveBarrier({ ...deed, barrier: { kind: 'new' }, content: aBarrier(content) })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  const contents = await deps.plans.get(regionCode, roundId)
  if (!contents) throw new Error('no plan')
  const adopted = await deps.plans.adopt({
    ...deed,
    decision: { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' },
    seenState: stateOf(contents),
    reason: '',
  })
  if (!adopted.ok) throw new Error(adopted.refusal.kind)
  return referenceOf(saved.value)
}
