import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { listReports } from './report-store.ts'
import { orderMessage } from './status-report.ts'

/** All tries of a message are over within this, in milliseconds: what then still is ordered has no message. */
const triesMs = 60 * 60_000

/** Asks the job once more for reports that have been ordered for long: their message never came to the queue. Asking for one that is being made is harmless. */
export const resendOrders = async ({ store, queue }: { store: Store; queue: Queue }, at: Date): Promise<void> => {
  const before = new Date(at.getTime() - triesMs).toISOString()
  for (const report of await listReports(store))
    if (report.status === 'ordered' && report.orderedAt <= before) await queue.send(orderMessage(report))
}
