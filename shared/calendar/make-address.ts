import { hashOfSecret, newSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Change, Store } from '#shared/platform/store.ts'
import {
  type CalendarAddress,
  type CalendarDeed,
  type CalendarRefusal,
  ownKey,
  secretKey,
  toAddress,
} from './calendar-address.ts'

const readOwn = async (store: Store, deed: CalendarDeed): Promise<CalendarAddress | null> => {
  const item = await store.get('plans', ownKey(deed))
  return item && toAddress(item)
}

/** Writes the address both under its owner and under its secret's hash, and ends the one before it. */
const changesTo = (before: CalendarAddress | null, after: CalendarAddress): Change[] => [
  {
    table: 'plans',
    put: { ...ownKey(after), ...after },
    condition: before ? { version: before.version } : { absent: true },
  },
  { table: 'plans', put: { ...secretKey(after.secretHash), ...after } },
  ...(before && before.secretHash !== after.secretHash
    ? [
        {
          table: 'plans' as const,
          put: { ...secretKey(before.secretHash), ...before, status: 'revoked' },
        },
      ]
    : []),
]

const carryOut = async (
  store: Store,
  deed: CalendarDeed,
  action: string,
  before: CalendarAddress | null,
  after: CalendarAddress,
): Promise<Outcome<CalendarAddress, CalendarRefusal>> => {
  const shown = (address: CalendarAddress | null) => address && { status: address.status, version: address.version }
  const result = await store.commit({
    changes: changesTo(before, after),
    audit: {
      scope: deed.regionCode,
      actor: deed.actor,
      action,
      subject: `plan ${deed.roundId}`,
      at: deed.at.toISOString(),
      before: shown(before),
      after: shown(after),
    },
    ...(deed.formKey && { formKey: deed.formKey }),
  })
  if (result.ok) return done(after)
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'stale-address' })
}

const isStale = async (
  store: Store,
  deed: CalendarDeed,
  before: CalendarAddress | null,
): Promise<CalendarRefusal | null> => {
  if ((before?.version ?? 0) === deed.basedOnVersion) return null
  return { kind: (await store.wasDone(deed.formKey)) ? 'already-done' : 'stale-address' }
}

/** Makes the person's secret address for the plan's calendar, in place of the one she had. The secret is given once and not stored. Refuses a form that another address has overtaken. */
export const makeAddress = async (
  store: Store,
  deed: CalendarDeed,
): Promise<Outcome<{ address: CalendarAddress; secret: string }, CalendarRefusal>> => {
  const before = await readOwn(store, deed)
  const stale = await isStale(store, deed, before)
  if (stale) return refused(stale)
  const { regionCode, roundId, email, at } = deed
  const secret = newSecret()
  const outcome = await carryOut(store, deed, 'make-calendar-address', before, {
    regionCode,
    roundId,
    email,
    status: 'open',
    secretHash: hashOfSecret(secret),
    madeAt: at.toISOString(),
    version: (before?.version ?? 0) + 1,
  })
  return outcome.ok ? done({ address: outcome.value, secret }) : outcome
}

/** Revokes the person's address: calendar programs that ask for it are told that it is gone. Refuses when there is none, and a form that another address has overtaken. */
export const revokeAddress = async (
  store: Store,
  deed: CalendarDeed,
): Promise<Outcome<CalendarAddress, CalendarRefusal>> => {
  const before = await readOwn(store, deed)
  const stale = await isStale(store, deed, before)
  if (stale) return refused(stale)
  if (before?.status !== 'open') return refused({ kind: 'no-address' })
  return carryOut(store, deed, 'revoke-calendar-address', before, {
    ...before,
    status: 'revoked',
    version: before.version + 1,
  })
}
