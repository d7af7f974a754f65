import type { MeasureId } from '#shared/measures/measures.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { RowRefusal } from './check-row.ts'
import type { Deliverer, Delivery, DeliveryPart, DeliveryRow, DeliveryStatus } from './delivery.ts'
import type { ImportRetry } from './import-retry.ts'

/** What a person does to a delivery. `formKey` makes a repeated post happen once. */
type Act = { id: string; actor: Actor; at: Date; formKey?: string }

export type ReceiveDelivery = {
  measure: MeasureId
  way: 'file' | 'api'
  deliverer: Deliverer
  /** A person, or an API key by its id and name. */
  actor: Actor
  /** What the deliverer calls it: the file's name. Decides nothing; what is read is what is in it. */
  name: string
  source: string
  comment: string
  /** The delivery that it takes the place of altogether, of the same deliverer and measure. */
  replaces: string | null
  at: Date
  formKey?: string
}

export type ReceiveRefusal =
  | { kind: 'source-missing' }
  | { kind: 'text-too-long'; field: 'name' | 'source' | 'comment'; max: number }
  /** What should be replaced is no delivery of the same deliverer and measure that counts, or came by the form. */
  | { kind: 'cannot-replace' }
  | { kind: 'already-done' }

export type SettleRefusal =
  | { kind: 'no-such-delivery' }
  /** It stands at another status, where this cannot be done. */
  | { kind: 'wrong-status'; status: DeliveryStatus }
  /** It came by the form, where it is corrected. */
  | { kind: 'form-delivery' }
  /** What was confirmed is not what the file's refusals and warnings are. */
  | { kind: 'not-what-was-confirmed'; confirmation: string }
  | { kind: 'reason-missing' }
  | { kind: 'text-too-long'; field: 'reason'; max: number }
  /** What it says that it replaces counts no more. */
  | { kind: 'cannot-replace' }
  | { kind: 'already-done' }

/** What is wrong with a row, with its line in the file. */
export type ListedRefusal = RowRefusal & { row: number }

export type RefusalPage = { page: number; pageCount: number; refusals: ListedRefusal[] }

/**
 * A part that counts, unless a later one replaces it cell by cell. `rows` are the rows themselves where they came through the form (at most 36): their Parquet is written by whoever first needs it, under
 * `key`. Otherwise null, and the Parquet lies under `key`.
 */
export type PartInForce = DeliveryPart & { rows: DeliveryRow[] | null }

/** Every delivery of figures, in whatever way it came. */
export type Deliveries = {
  /** The newest first, of one deliverer or of all. `before` is the `listKey` of the last one seen. One query. */
  list(options?: { deliverer?: Deliverer; limit?: number; before?: string }): Promise<Delivery[]>
  /** One read. */
  find(id: string): Promise<Delivery | null>
  /** Whether and when a reading that was interrupted is tried again; null where none was. One read. */
  retry(id: string): Promise<ImportRetry | null>
  /** A page of 100 of what was refused in the file, from page 1; an empty one when nothing was. */
  refusals(delivery: Delivery, page: number): Promise<RefusalPage>
  /** Where everything that was refused can be fetched as one CSV file for five minutes; null when nothing was. */
  refusalsAddress(delivery: Delivery): Promise<string | null>
  /** Makes room for a file: a delivery with status `received`, whose file must be put under its `objectKey`. Sent twice with the same form key it leads to the same delivery. */
  receive(input: ReceiveDelivery): Promise<Outcome<Delivery, ReceiveRefusal>>
  /** Lets a checked delivery count. `confirmation` is that of its findings, as the person saw them. */
  accept(input: Act & { confirmation: string }): Promise<Outcome<Delivery, SettleRefusal>>
  /** A person says no to a delivery that is checked, or not yet read. */
  reject(input: Act & { reason: string }): Promise<Outcome<Delivery, SettleRefusal>>
  /** An accepted delivery counts no more; what it replaced counts again. Not for one that came by the form. */
  withdraw(input: Act & { reason: string }): Promise<Outcome<Delivery, SettleRefusal>>
  /** The ids of the deliveries of a measure that count, in the order in which they were accepted. One query. */
  counted(measure: MeasureId): Promise<string[]>
  /** What counts of a measure, in the order in which it was accepted: without withdrawn deliveries and those that others take the place of altogether. One query, and one a region. */
  parts(measure: MeasureId): Promise<PartInForce[]>
}
