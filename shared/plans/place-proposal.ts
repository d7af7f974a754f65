import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, type PlanRefusal, planStep, savedBy } from './deed.ts'
import type { OwnPlace, Plan } from './plan.ts'

/** `place` null: back to where the formula puts it. `seen` is when the place that the form showed was saved; empty where it showed none. */
export type PlaceProposal = Deed & {
  indicatorId: string
  place: OwnPlace['place'] | null
  reason: string
  seen: string
}

/** Puts the proposals of an indicator first or last, with a reason, or back; begins the plan when there is none. Refuses an adopted plan, and when a colleague has placed it meanwhile. */
export const placeProposal = (
  store: Store,
  { indicatorId, place, reason, seen, ...deed }: PlaceProposal,
): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    const before = contents?.plan ?? null
    if (before?.status === 'adopted') return refused({ kind: 'plan-adopted' })
    const places = before?.ownPlaces ?? []
    const current = places.find((own) => own.indicatorId === indicatorId)
    const isSame = place === null ? !current : current?.place === place && current.reason === reason
    if (before && isSame) return done(before)
    if (before && (current?.savedAt ?? '') !== seen) return refused({ kind: 'stale-plan', current: before })
    const others = places.filter((own) => own !== current)
    const own: OwnPlace[] = place ? [{ indicatorId, place, reason, ...savedBy(deed) }] : []
    const { step, after } = planStep(deed, before, { ownPlaces: [...others, ...own] })
    return {
      steps: [step],
      audit: {
        action: 'place-proposal',
        subject: `proposal ${deed.roundId} ${indicatorId}`,
        ...(current && { before: current }),
        after: own[0] ?? { place: 'formula' },
      },
      value: after,
    }
  })
