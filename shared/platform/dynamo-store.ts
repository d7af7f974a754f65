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
import { conditionParts } from './condition.ts'
import { countFrom } from './counter.ts'
import {
  auditLine,
  type Change,
  type Item,
  type Key,
  type QueryOptions,
  type Store,
  StoreUnavailable,
  type Table,
  type TableNames,
} from './store.ts'
import { reasonOf, transactItem } from './transaction.ts'

/** Then the pauses between tries add up to about two seconds: longer than two colleagues' transactions ever hold each other up. */
const maxConflictRetries = 6
/** A form that is sent again after this is no double click: in seconds, two days. */
const formKeySeconds = 2 * 86_400

const keyOfForm = (formKey: string): Key => ({ pk: `FORM#${formKey}`, sk: 'DONE' })

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const unavailable = (error: unknown): never => {
  throw new StoreUnavailable('the store did not answer', { cause: error })
}

/** What a query asks for, the same for every page of its answer. */
const queryParts = (pk: string, prefix: string | undefined, { range, only, descending }: QueryOptions) => {
  const [condition, edge] = prefix
    ? [' AND begins_with(sk, :edge)', prefix]
    : range
      ? 'after' in range
        ? [' AND sk > :edge', range.after]
        : [' AND sk < :edge', range.before]
      : ['', null]
  // By other names, since a field may be called what is a word of DynamoDB's own.
  const fields = only && ['pk', 'sk', ...only].map((field) => [`#${field}`, field] as const)
  return {
    KeyConditionExpression: `pk = :pk${condition}`,
    ExpressionAttributeValues: { ':pk': pk, ...(edge !== null && { ':edge': edge }) },
    ConsistentRead: true,
    ScanIndexForward: !descending,
    ...(fields && {
      ProjectionExpression: fields.map(([name]) => name).join(', '),
      ExpressionAttributeNames: Object.fromEntries(fields),
    }),
  }
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
      const asked = { TableName: nameOf(table), ...queryParts(pk, prefix, options) }
      let start: Record<string, unknown> | undefined
      do {
        const page = await client
          .send(
            new QueryCommand({
              ...asked,
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
