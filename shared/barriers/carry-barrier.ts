import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import {
  type Address,
  type BarrierAnswer,
  type NationalBarrier,
  type NationalContent,
  nationalLimits,
} from './national-barrier.ts'
import { changeNational, type Doing, type NationalDeed, type NationalRefusal } from './national-deed.ts'

type Carried = Promise<Outcome<NationalBarrier, NationalRefusal>>

const isSame = <T extends object>(stands: T | null, wanted: T): boolean =>
  stands !== null && (Object.keys(wanted) as (keyof T)[]).every((field) => stands[field] === wanted[field])

/** Writes what a national barrier is. Refuses a stale version. */
export const saveNational = (store: Store, deed: NationalDeed & { content: NationalContent }): Carried =>
  changeNational(store, deed, 'save-national-barrier', (before) =>
    (Object.keys(deed.content) as (keyof NationalContent)[]).every((field) => before[field] === deed.content[field])
      ? null
      : { next: deed.content, event: 'changed' },
  )

/** Says which body was asked to move it, and when. What another body answered is not this one's answer: the history keeps it. Refuses a stale version. */
export const addressNational = (store: Store, deed: NationalDeed & { address: Address }): Carried =>
  changeNational(store, deed, 'address-national-barrier', ({ address }) =>
    isSame(address, deed.address)
      ? null
      : {
          next: { address: deed.address, ...(address?.body !== deed.address.body && { answer: null }) },
          event: 'addressed',
        },
  )

/** Keeps what the body answered. Refuses a stale version, and an answer from nobody. */
export const answerNational = (store: Store, deed: NationalDeed & { answer: BarrierAnswer }): Carried =>
  changeNational(store, deed, 'answer-national-barrier', ({ address, answer }) => {
    if (!address) return { kind: 'not-addressed' }
    return isSame(answer, deed.answer) ? null : { next: { answer: deed.answer }, event: 'answered' }
  })

/** Adds how it goes. Refuses when there are as many notes as there can be. */
export const noteOnNational = (store: Store, deed: Doing & { id: string; text: string }): Carried =>
  changeNational(store, { ...deed, basedOnVersion: null }, 'follow-up-national-barrier', ({ notes }) =>
    notes.length >= nationalLimits.notes
      ? { kind: 'full', most: nationalLimits.notes }
      : {
          next: { notes: [...notes, { text: deed.text, at: deed.at.toISOString(), by: deed.actor }] },
          event: 'followed-up',
        },
  )

/** Lets the public see it as it was seen here, or no longer. Refuses a stale version. */
export const releaseNational = (store: Store, deed: NationalDeed & { isReleased: boolean }): Carried =>
  changeNational(store, deed, deed.isReleased ? 'release-national-barrier' : 'withdraw-national-barrier', (before) =>
    before.isReleased === deed.isReleased
      ? null
      : { next: { isReleased: deed.isReleased }, event: deed.isReleased ? 'released' : 'withdrawn' },
  )
