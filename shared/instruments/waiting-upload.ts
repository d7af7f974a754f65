import { idOfForm } from '#shared/platform/ids.ts'
import { keepValue, valueIn } from '#shared/platform/kept-value.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Instrument } from './instrument.ts'
import { fillUsualValues } from './usual-values.ts'

/** Long enough to read through what a file changes; in seconds, an hour. */
const keepSeconds = 3600

type Kept = { senderId: string; instrument: Instrument }

const keyOf = (id: string) => ({ pk: `UPLOAD#${id}`, sk: 'PART#' })

/** Keeps what an uploaded file held until it is confirmed, an hour at most; nothing of the draft is written. Returns the id by which its sender gets it back. */
export const keepUpload = async (
  store: Store,
  { instrument, senderId, at, formKey }: { instrument: Instrument; senderId: string; at: Date; formKey: string },
): Promise<string> => {
  // A form that is sent twice gives the same: its key holds the file too.
  const id = idOfForm(formKey)
  const kept: Kept = { senderId, instrument }
  await keepValue(store, keyOf(id), kept, Math.floor(at.getTime() / 1000) + keepSeconds)
  return id
}

/** What the sender's file held, or null: another's, too old, or none by that id. */
export const findUpload = async (
  store: Store,
  { id, senderId, at }: { id: string; senderId: string; at: Date },
): Promise<Instrument | null> => {
  if (!/^[\w-]{22}$/.test(id)) return null
  // Written by keepUpload from an instrument that had been checked, perhaps before some field came to be.
  const kept = valueIn(await store.query('sessions', keyOf(id).pk), at) as Kept | null
  return kept?.senderId === senderId ? (fillUsualValues(kept.instrument) as Instrument) : null
}
