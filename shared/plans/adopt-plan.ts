import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { lacksOfPlan, stateOf } from './adoption.ts'
import { carryOut, type Deed, type PlanRefusal, type Step, savedBy } from './deed.ts'
import type { Barrier, Decision, Plan, PlanContents } from './plan.ts'
import { entryItem, entryKey, orderKey, planItem } from './plan-store.ts'

const readAgain = () => 'read-again' as const

/** Holds every part to the version that was read, so that exactly what was looked through is adopted; the barriers are raised. */
const partSteps = (deed: Deed, { actions, barriers, orderVersion }: PlanContents): Step[] => [
  {
    change: {
      table: 'plans',
      check: orderKey(deed),
      condition: orderVersion === 0 ? { absent: true } : { version: orderVersion },
    },
    whenRefused: readAgain,
  },
  ...actions.map(
    (action): Step => ({
      change: { table: 'plans', check: entryKey('action', action), condition: { version: action.version } },
      whenRefused: readAgain,
    }),
  ),
  ...barriers.map((barrier): Step => {
    const raised: Barrier = { ...barrier, status: 'raised', version: barrier.version + 1 }
    return {
      change: { table: 'plans', put: entryItem('barrier', raised), condition: { version: barrier.version } },
      whenRefused: readAgain,
    }
  }),
]

/**
 * Adopts the plan by the region's own decision; from then on nobody changes it. `seenState` is `stateOf` the plan that was looked through. Refuses an empty plan, one that
 * is adopted already and one that has changed since.
 */
export const adoptPlan = (
  store: Store,
  deed: Deed & { decision: Decision; seenState: string },
): Promise<Outcome<Plan, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (!contents || lacksOfPlan(contents).isEmpty) return refused({ kind: 'plan-empty' })
    const before = contents.plan
    if (before.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (stateOf(contents) !== deed.seenState) return refused({ kind: 'plan-changed' })
    const adopted: Plan = {
      ...before,
      ...savedBy(deed),
      status: 'adopted',
      version: before.version + 1,
      adoptedAt: deed.at.toISOString(),
      adoptedBy: deed.actor,
      decision: deed.decision,
    }
    return {
      steps: [
        {
          change: {
            table: 'plans',
            put: planItem(adopted),
            condition: { version: before.version, statusIn: ['draft'] },
          },
          whenRefused: readAgain,
        },
        ...partSteps(deed, contents),
      ],
      audit: { action: 'adopt-plan', subject: `plan ${deed.roundId}`, before, after: adopted },
      value: adopted,
    }
  })
