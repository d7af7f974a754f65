import { isRefusedForGood } from '#shared/platform/mailer.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Correction } from './correction.ts'
import { findCorrection, listCorrections, replaceCorrection } from './letter-store.ts'

/** A correction that is answered and whose reader has left an address. */
export type ToMail = Correction & { email: string }

/** What became of the mail with an answer. `later`: it has not gone, and the address is kept. `refused`: the address takes no mail, and is forgotten. `nothing`: there is none to send. */
export type MailedAnswer = 'mailed' | 'later' | 'refused' | 'nothing'

/** An answer that has not gone by then is given up, and the address forgotten, in milliseconds: fourteen days. */
const givenUpAfterMs = 14 * 86_400_000

/** Whoever answers sends the mail at once; only what is older than so, in milliseconds, is sent by the clock: ten minutes. */
const ownTimeMs = 10 * 60_000

const isToMail = (correction: Correction): correction is ToMail =>
  correction.status === 'handled' && correction.email !== null

const forgetAddress = (store: Store, id: string): Promise<'done'> =>
  untilSettled<'done'>(async () => {
    const before = await findCorrection(store, id)
    if (!before || before.email === null) return 'done'
    const isWritten = await replaceCorrection(store, { ...before, email: null, version: before.version + 1 })
    return isWritten ? 'done' : 'read-again'
  })

/** Sends the answer to the reader and then forgets her address. When the mail surely or perhaps did not go the address is kept; she may get it twice, rather than not at all. */
export const mailAnswer = async (
  store: Store,
  id: string,
  send: (correction: ToMail) => Promise<void>,
): Promise<MailedAnswer> => {
  const correction = await findCorrection(store, id)
  if (!correction || !isToMail(correction)) return 'nothing'
  try {
    await send(correction)
  } catch (error) {
    if (!isRefusedForGood(error)) return 'later'
    await forgetAddress(store, id)
    return 'refused'
  }
  await forgetAddress(store, id)
  return 'mailed'
}

/** Asks the job to send the answer. When the queue is away the clock finds it (`lateAnswers`). */
export const mailLater = (queue: Queue, correctionId: string): Promise<void> =>
  queue.send({ reason: 'correction-answered', correctionId }).catch(() => undefined)

/** The corrections whose answer should have gone and has not. Forgets the addresses of those that have waited too long. One query. */
export const lateAnswers = async (store: Store, now: Date): Promise<string[]> => {
  const age = ({ handledAt = '' }: Correction) => now.getTime() - Date.parse(handledAt)
  const late = (await listCorrections(store)).filter((one) => isToMail(one) && age(one) > ownTimeMs)
  const [waiting, given] = [
    late.filter((one) => age(one) <= givenUpAfterMs),
    late.filter((one) => age(one) > givenUpAfterMs),
  ]
  for (const { id } of given) await forgetAddress(store, id)
  return waiting.map(({ id }) => id)
}
