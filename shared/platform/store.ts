import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { type Condition, conditionParts } from './condition.ts'
import { countFrom } from './counter.ts'
import { newId } from './ids.ts'
import { reasonOf, transactItem } from './transaction.ts'

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

/** `range` holds sort keys to one side of a key, which itself is left out. */
export type QueryOptions = { descending?: boolean; limit?: number; range?: { after: string } | { before: string } }

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

/** Then the pauses between tries add up to about two seconds: longer than two colleagues' transactions ever hold each other up. */
const maxConflictRetries = 6
/** A form that is sent again after this is no double click: in seconds, two days. */
const formKeySeconds = 2 * 86_400

/** The line of the audit log that a transaction adds. */
export const auditLine = (entry: AuditEntry): Change => ({
  table: 'audit',
  put: { pk: `SCOPE#${entry.scope}`, sk: `${entry.at}#${newId()}`, ...entry },
})

const keyOfForm = (formKey: string): Key => ({ pk: `FORM#${formKey}`, sk: 'DONE' })

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const unavailable = (error: unknown): never => {
  throw new StoreUnavailable('the store did not answer', { cause: error })
}

/** The store over DynamoDB. The SDK's exceptions end here; what is left is `StoreUnavailable`. A function hands in the tables that it has. */
export const createStore = (client: DynamoDBDocumentClient, tableNames: Partial<TableNames>): Store => {
  // A table that the function was not given is a mistake in its wiring, not a refusal.
  const nameOf = (table: Table): string => {
    const name = tableNames[table]
    if (!name) throw new Error(`this function has no table ${table}`)
    return name
  }
  return {
    async get(table, key) {
      const found = await client
        .send(new GetCommand({ TableName: nameOf(table), Key: key, ConsistentRead: true }))
        .catch(unavailable)
      return (found.Item as Item | undefined) ?? null
    },

    async query(table, pk, prefix, options = {}) {
      const items: Item[] = []
      const { range } = options
      const [condition, edge] = prefix
        ? [' AND begins_with(sk, :edge)', prefix]
        : range
          ? 'after' in range
            ? [' AND sk > :edge', range.after]
            : [' AND sk < :edge', range.before]
          : ['', null]
      let start: Record<string, unknown> | undefined
      do {
        const page = await client
          .send(
            new QueryCommand({
              TableName: nameOf(table),
              KeyConditionExpression: `pk = :pk${condition}`,
              ExpressionAttributeValues: { ':pk': pk, ...(edge !== null && { ':edge': edge }) },
              ConsistentRead: true,
              ScanIndexForward: !options.descending,
              ...(options.limit && { Limit: options.limit - items.length }),
              ...(start && { ExclusiveStartKey: start }),
            }),
          )
          .catch(unavailable)
        items.push(...((page.Items ?? []) as Item[]))
        start = page.LastEvaluatedKey
      } while (start && (!options.limit || items.length < options.limit))
      return items
    },

    async commit({ changes, audit, formKey }) {
      const formItem: Change[] = formKey
        ? [
            {
              table: 'audit',
              put: {
                ...keyOfForm(formKey),
                expiresAtSeconds: Math.floor(Date.parse(audit.at) / 1000) + formKeySeconds,
              },
              condition: { absent: true },
            },
          ]
        : []
      const TransactItems = [...formItem, ...changes, auditLine(audit)].map((change) =>
        transactItem(change, nameOf(change.table)),
      )
      for (let attempt = 0; ; attempt += 1) {
        try {
          await client.send(new TransactWriteCommand({ TransactItems }))
          return { ok: true }
        } catch (error) {
          const reason =
            error instanceof TransactionCanceledException ? reasonOf(error, formItem.length > 0) : 'unknown'
          if (typeof reason === 'object') return { ok: false, refusal: reason }
          if (reason === 'unknown' || attempt >= maxConflictRetries) unavailable(error)
          await pause(20 * 2 ** attempt * (0.5 + Math.random()))
        }
      }
    },

    async wasDone(formKey) {
      return formKey !== undefined && (await this.get('audit', keyOfForm(formKey))) !== null
    },

    async putPlain(table, item, condition) {
      try {
        await client.send(new PutCommand({ TableName: nameOf(table), Item: item, ...conditionParts(condition) }))
        return true
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false
        return unavailable(error)
      }
    },

    async nextNumber(table, key, after, expiresAtSeconds) {
      // DynamoDB has no greatest-of: either the counter stands there or beyond and goes on, or it is set there first.
      const count = async (from: '#last' | ':after', condition: string): Promise<number | null> => {
        const update = countFrom({ TableName: nameOf(table), Key: key }, { from, condition, after, expiresAtSeconds })
        const counted = await client.send(new UpdateCommand(update)).catch((error: unknown) => {
          if (error instanceof ConditionalCheckFailedException) return null
          return unavailable(error)
        })
        return counted && Number(counted.Attributes?.last)
      }
      return (
        (await count('#last', '#last >= :after')) ??
        (await count(':after', 'attribute_not_exists(#last) OR #last < :after')) ??
        (await count('#last', '#last >= :after')) ??
        unavailable(new Error('the counter went back'))
      )
    },

    async removePlain(table, key) {
      await client.send(new DeleteCommand({ TableName: nameOf(table), Key: key })).catch(unavailable)
    },
  }
}
