import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { mostTold, type Subscriber } from './subscription.ts'
import { findSubscriber, putSubscriber } from './subscription-store.ts'

/** Whether the report is news to the subscriber: anyone may read it, it has come out since she confirmed, and she has not been told. */
export const isNewsTo = (
  { since, told }: Pick<Subscriber, 'since' | 'told'>,
  { id, publishedAt }: Pick<StatusReport, 'id' | 'publishedAt'>,
): boolean => publishedAt !== undefined && publishedAt >= since && !told.includes(id)

const put = async (
  store: Pick<Store, 'putPlain'>,
  subscriber: Subscriber,
  told: readonly string[],
): Promise<Subscriber | null> => {
  const next = { ...subscriber, told, version: subscriber.version + 1 }
  return (await putSubscriber(store, next)) ? next : null
}

/**
 * Claims the telling of a report before its mail is sent, so that of two runs at once only one sends, and a run that was killed sends none twice. Gives what then stands, or null when she has been told, it is no
 * news to her, or she has left. Another report that is told in the same moment stands in nobody's way.
 */
export const claimTelling = (
  store: Pick<Store, 'get' | 'putPlain'>,
  id: string,
  report: Pick<StatusReport, 'id' | 'publishedAt'>,
): Promise<Subscriber | null> =>
  untilSettled<Subscriber | null>(async () => {
    const subscriber = await findSubscriber(store, id)
    if (!subscriber || !isNewsTo(subscriber, report)) return null
    return (await put(store, subscriber, [...subscriber.told, report.id].slice(-mostTold))) ?? 'read-again'
  })

/** Gives the claim back when the mail surely did not go. */
export const giveBackTelling = (
  store: Pick<Store, 'get' | 'putPlain'>,
  id: string,
  reportId: string,
): Promise<'done'> =>
  untilSettled<'done'>(async () => {
    const subscriber = await findSubscriber(store, id)
    if (!subscriber?.told.includes(reportId)) return 'done'
    const told = subscriber.told.filter((one) => one !== reportId)
    return (await put(store, subscriber, told)) ? 'done' : 'read-again'
  })
