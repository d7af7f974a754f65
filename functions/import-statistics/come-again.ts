import type { Logger } from '@aws-lambda-powertools/logger'
import type { SQSRecord } from 'aws-lambda'
import { keepImportRetry } from '#shared/deliveries/import-retry.ts'
import type { Redelivery } from '#shared/platform/redelivery.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import { findArrival } from './find-delivery.ts'
import type { ImportDeps } from './import-object.ts'
import type { ObjectEvent } from './object-event.ts'

/** How long (seconds) a message waits after each failure that the import lives through; after the last it ends in the dead-letter queue. One fewer than the queue's attempts, which a test holds. */
export const retrySeconds = [60, 5 * 60, 20 * 60, 60 * 60] as const

/** A minute more than a run may take: then one that was killed comes again, long before the queue's own 90 minutes, which are for messages that no run has begun. */
export const takenSeconds = 16 * 60

type Parts = { deps: Pick<ImportDeps, 'store' | 'clock'>; comeAgain: Redelivery; logger: Logger }

/** Does what helps only the next try: when it fails itself, the message comes all the same, when its time is up. */
const bestEffort = async (logger: Logger, act: () => Promise<void>): Promise<void> => {
  try {
    await act()
  } catch (error) {
    logger.warn('retry-not-arranged', failureFacts(error))
  }
}

/** Says that a run has begun on the message. */
export const beginTaking = ({ comeAgain, logger }: Parts, { receiptHandle }: SQSRecord): Promise<void> =>
  bestEffort(logger, () => comeAgain(receiptHandle, takenSeconds))

/** Lets a message that has failed come again soon, later each time, and notes on its delivery when. */
export const tryLater = async (parts: Parts, record: SQSRecord, event: ObjectEvent | null): Promise<void> => {
  const { deps, comeAgain, logger } = parts
  const failures = Number(record.attributes.ApproximateReceiveCount)
  const seconds = retrySeconds[failures - 1] ?? null
  // Also after the last: the queue sets a message aside when it would be handed out once more.
  await bestEffort(logger, () => comeAgain(record.receiptHandle, seconds ?? 1))
  if (!event) return
  await bestEffort(logger, async () => {
    const now = deps.clock().getTime()
    const arrival = await findArrival(deps.store, event)
    const standing =
      arrival.kind === 'announced' ? arrival.delivery : arrival.kind === 'by-itself' ? arrival.standing : null
    if (standing?.status !== 'received') return
    await keepImportRetry(deps.store, standing.id, {
      failedAt: new Date(now).toISOString(),
      nextAt: seconds === null ? null : new Date(now + seconds * 1000).toISOString(),
    })
  })
}
