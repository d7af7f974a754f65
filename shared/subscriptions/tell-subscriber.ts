import type { Store } from '#shared/platform/store.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { mostTold, type Subscriber } from './subscription.ts'
import { putSubscriber } from './subscription-store.ts'

/** Whether the report is news to the subscriber: anyone may read it, it has come out since she confirmed, and she has not been told. */
export const isNewsTo = (
  { since, told }: Pick<Subscriber, 'since' | 'told'>,
  { id, publishedAt }: Pick<StatusReport, 'id' | 'publishedAt'>,
): boolean => publishedAt !== undefined && publishedAt >= since && !told.includes(id)

/**
 * Claims the telling of a report before its mail is sent, so that of two runs at once only one sends, and a run that was killed sends none twice. Gives what then stands, or null when another was first or
 * she has left.
 */
export const claimTelling = async (
  store: Pick<Store, 'putPlain'>,
  subscriber: Subscriber,
  reportId: string,
): Promise<Subscriber | null> => {
  const claimed = {
    ...subscriber,
    told: [...subscriber.told, reportId].slice(-mostTold),
    version: subscriber.version + 1,
  }
  return (await putSubscriber(store, claimed)) ? claimed : null
}

/** Gives the claim back when the mail surely did not go. */
export const giveBackTelling = async (
  store: Pick<Store, 'putPlain'>,
  claimed: Subscriber,
  reportId: string,
): Promise<void> => {
  const told = claimed.told.filter((id) => id !== reportId)
  await putSubscriber(store, { ...claimed, told, version: claimed.version + 1 })
}
