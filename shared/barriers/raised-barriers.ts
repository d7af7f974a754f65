import type { Barrier } from '#shared/plans/plan.ts'
import type { Plans } from '#shared/plans/plans.ts'
import { regions } from '#shared/regions/regions.ts'
import type { BarrierReference } from './national-barrier.ts'

type ReadPlans = Pick<Plans, 'inForce'>

/** What a region has raised in a round: the barriers of the plan that it has adopted. */
const raisedBy = async (plans: ReadPlans, regionCode: string, roundId: string): Promise<Barrier[]> => {
  const found = await plans.inForce(regionCode, roundId)
  return found?.plan.status === 'adopted' ? found.barriers : []
}

/** What all regions have raised in a round, in the regions' order. A read for each region. */
export const raisedInRound = async (plans: ReadPlans, roundId: string): Promise<Barrier[]> =>
  (await Promise.all(regions.map(({ code }) => raisedBy(plans, code, roundId)))).flat()

/** The barriers behind the references, each null where the region's plan no longer holds it. A read for each plan. */
export const findRaised = async (
  plans: ReadPlans,
  references: readonly BarrierReference[],
): Promise<{ reference: BarrierReference; barrier: Barrier | null }[]> => {
  const wanted = new Map(
    references.map(({ regionCode, roundId }) => [`${regionCode} ${roundId}`, { regionCode, roundId }]),
  )
  const read = await Promise.all(
    [...wanted].map(
      async ([key, { regionCode, roundId }]) => [key, await raisedBy(plans, regionCode, roundId)] as const,
    ),
  )
  const raised = new Map(read)
  return references.map((reference) => ({
    reference,
    barrier:
      raised.get(`${reference.regionCode} ${reference.roundId}`)?.find(({ id }) => id === reference.barrierId) ?? null,
  }))
}
