import { hashOfSecret } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Remark, RemarkContent } from './circulation.ts'
import type { CirculationRefusal } from './circulation-deed.ts'
import { remarkChange } from './circulation-store.ts'
import { type OutsiderDeed, takeIn } from './take-in.ts'

/** `key` is the secret of the remark's own address. */
export type SendRemark = OutsiderDeed & { key: string; content: RemarkContent }

/** Keeps what an outsider says about the plan. Refuses a link that has ended, and more than a link takes in. */
export const sendRemark = (store: Store, deed: SendRemark): Promise<Outcome<Remark, CirculationRefusal>> =>
  takeIn(store, deed, 'new', async () => {
    const { id, regionCode, roundId } = deed.circulation
    const remark: Remark = {
      ...deed.content,
      id: hashOfSecret(deed.key),
      circulationId: id,
      regionCode,
      roundId,
      sentAt: deed.at.toISOString(),
      changedAt: null,
      handled: null,
      version: 1,
    }
    return {
      remark,
      change: remarkChange(remark, { absent: true }),
      audit: { action: 'send-remark', after: deed.content },
    }
  })
