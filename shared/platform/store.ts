import type { Condition } from './condition.ts'
import { newId } from './ids.ts'

/** The tables, each under the name that the environment gives it: one for each thing that is backed up, granted and kept on its own. */
export type TableNames = Record<
  'regions' | 'plans' | 'statistics' | 'content' | 'events' | 'time' | 'sessions' | 'audit',
  string
>
export type Table = keyof TableNames
export type Key = { pk: string; sk: string }
export type Item = Key & Record<string, unknown>

/** One change of a transaction. `check` changes nothing but must hold. */
export type Change =
  | { table: Table; put: Item; condition?: Condition }
  | { table: Table; remove: Key; condition?: Condition }
  | { table: Table; check: Key; condition: Condition }

/** Who did it: the person's id (e-mail address in lower case) and the name shown to colleagues. */
export type Actor = { id: string; name: string }

/** One line of the audit log. `scope` is a region's code or `SE`; before and after hold what the change concerned. */
export type AuditEntry = {
  scope: string
  actor: Actor
  action: string
  subject: string
  at: string
  before?: unknown
  after?: unknown
}

export type CommitRefusal =
  /** The condition of change number `index` did not hold; `current` is what stands there now. */
  | { kind: 'condition-failed'; index: number; current: Item | null }
  /** The same form was sent before and has been carried out. */
  | { kind: 'already-done' }

export type CommitResult = { ok: true } | { ok: false; refusal: CommitRefusal }

/** The store is away or throttles after the retries. A write may have been carried out all the same when only its answer was lost: sent again, its form key or version tells. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** `range` holds sort keys to one side of a key, which itself is left out. `only`: the fields that are wanted beside the key; it costs the store the same, but the rest is neither sent nor taken apart. */
export type QueryOptions = {
  descending?: boolean
  limit?: number
  range?: { after: string } | { before: string }
  only?: readonly string[]
}

export type Store = {
  /** The item, or null. Strongly consistent. */
  get(table: Table, key: Key): Promise<Item | null>
  /** All items of a partition whose sort key begins with `prefix`, or without one lies in the `range`, in sort-key order (newest first with `descending`). */
  query(table: Table, pk: string, prefix?: string, options?: QueryOptions): Promise<Item[]>
  /** Carries out all changes and the audit line, or nothing. `formKey` makes a repeated form post happen once. At most 98 changes. */
  commit(input: { changes: Change[]; audit: AuditEntry; formKey?: string }): Promise<CommitResult>
  /** Whether a form has been carried out: tells a doubled post, which counts as success, from one that came too late. One read. */
  wasDone(formKey: string | undefined): Promise<boolean>
  /** Writes one item that no audit line belongs to (sessions, sign-in states, job progress). False when the condition did not hold. */
  putPlain(table: Table, item: Item, condition?: Condition): Promise<boolean>
  /** A number of a counter that nobody else gets: the next, but always above `after`. `expiresAtSeconds` says when a counter that is of use for a time may go. */
  nextNumber(table: Table, key: Key, after: number, expiresAtSeconds?: number): Promise<number>
  /** Removes one item that no audit line belongs to. */
  removePlain(table: Table, key: Key): Promise<void>
}

/** The line of the audit log that a transaction adds. */
export const auditLine = (entry: AuditEntry): Change => ({
  table: 'audit',
  put: { pk: `SCOPE#${entry.scope}`, sk: `${entry.at}#${newId()}`, ...entry },
})
