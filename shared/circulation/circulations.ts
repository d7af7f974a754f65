import type { Plan } from '#shared/plans/plan.ts'
import { planKey, toPlan } from '#shared/plans/plan-store.ts'
import { hashOfSecret, isSecret } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type ChangeRemark, changeRemark } from './change-remark.ts'
import { type CirculatePlan, circulatePlan } from './circulate-plan.ts'
import type { Circulation, Remark } from './circulation.ts'
import type { CirculationDeed, CirculationRefusal } from './circulation-deed.ts'
import { findCirculation, listCirculations, listRemarks, readRemark } from './circulation-store.ts'
import { endCirculation } from './end-circulation.ts'
import { type SendRemark, sendRemark } from './send-remark.ts'
import { type SettleRemark, settleRemark } from './settle-remark.ts'

type Done<T> = Promise<Outcome<T, CirculationRefusal>>

/** Plans sent for comment to people without an account. Every change goes into the audit log in its own transaction. */
export type Circulations = {
  /** A plan's links, newest first. One read. */
  list(regionCode: string, roundId: string): Promise<Circulation[]>
  /** The plan as its links go by it, without its entries; null when it has not been begun. One read. */
  plan(regionCode: string, roundId: string): Promise<Plan | null>
  /** What has been said about a plan, oldest first. One read. */
  remarks(regionCode: string, roundId: string): Promise<Remark[]>
  circulate(deed: CirculatePlan): Done<{ circulation: Circulation; secret: string }>
  end(deed: CirculationDeed & { id: string }): Done<Circulation>
  settle(deed: SettleRemark): Done<Remark>
  /** What the secret opens, whether it has ended or not; null when it opens nothing. Two reads, none for what cannot be a secret. */
  find(secret: string): Promise<Circulation | null>
  /** The remark at the address with that key. One read. */
  remark(circulation: Circulation, key: string): Promise<Remark | null>
  send(deed: SendRemark): Done<Remark>
  change(deed: ChangeRemark): Done<Remark>
}

/** The circulations over the plans table. */
export const createCirculations = (store: Store): Circulations => ({
  list: (regionCode, roundId) => listCirculations(store, { regionCode, roundId }),
  plan: async (regionCode, roundId) => {
    const item = await store.get('plans', planKey({ regionCode, roundId }))
    return item && toPlan(item)
  },
  remarks: (regionCode, roundId) => listRemarks(store, { regionCode, roundId }),
  circulate: (deed) => circulatePlan(store, deed),
  end: (deed) => endCirculation(store, deed),
  settle: (deed) => settleRemark(store, deed),
  find: async (secret) => (isSecret(secret) ? findCirculation(store, hashOfSecret(secret)) : null),
  remark: async (circulation, key) =>
    isSecret(key) ? readRemark(store, circulation, circulation.id, hashOfSecret(key)) : null,
  send: (deed) => sendRemark(store, deed),
  change: (deed) => changeRemark(store, deed),
})
