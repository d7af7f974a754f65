import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { Registration } from './registration.ts'
import { findRegistration, putRegistrationPlain } from './registration-store.ts'

type Claim = { eventId: string; id: string; key: string }

/**
 * Claims a mail before it is sent, so that of two runs at once only one sends, and a run that was killed sends none twice. Gives what then stands, or null when she has had it or has cancelled.
 */
export const claimMail = (
  store: Pick<Store, 'get' | 'putPlain'>,
  { eventId, id, key }: Claim,
): Promise<Registration | null> =>
  untilSettled<Registration | null>(async () => {
    const before = await findRegistration(store, eventId, id)
    if (!before || before.told.includes(key)) return null
    const next = { ...before, told: [...before.told, key], version: before.version + 1 }
    return (await putRegistrationPlain(store, eventId, next)) ? next : 'read-again'
  })

/** Gives the claim back when the mail surely did not go. */
export const giveBackMail = (store: Pick<Store, 'get' | 'putPlain'>, { eventId, id, key }: Claim): Promise<'done'> =>
  untilSettled<'done'>(async () => {
    const before = await findRegistration(store, eventId, id)
    if (!before?.told.includes(key)) return 'done'
    const told = before.told.filter((one) => one !== key)
    return (await putRegistrationPlain(store, eventId, { ...before, told, version: before.version + 1 }))
      ? 'done'
      : 'read-again'
  })
