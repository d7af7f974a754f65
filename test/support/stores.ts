import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { CreateTableCommand, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { createStore } from '#shared/platform/dynamo-store.ts'
import type { Store, TableNames } from '#shared/platform/store.ts'

const tables = ['regions', 'plans', 'statistics', 'content', 'events', 'time', 'sessions', 'audit'] as const

/** A port of this machine that nobody uses right now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const binary = () => createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide')

const answers = async (client: DynamoDBClient, name: string): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [
            { AttributeName: 'pk', AttributeType: 'S' },
            { AttributeName: 'sk', AttributeType: 'S' },
          ],
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
        }),
      )
      return
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }
}

/** Dynoxide wants the headers of a signature and reads none; to compute one was a quarter of what a request costs. That the service's own are right is for the gate to say (test/local). */
const unread: DynamoDBClientConfig['signer'] = {
  sign: async (request) => {
    request.headers.authorization =
      'AWS4-HMAC-SHA256 Credential=test/20260101/eu-north-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none'
    request.headers['x-amz-date'] = '20260101T000000Z'
    return request
  },
}

export type TestStore = {
  store: Store
  client: DynamoDBDocumentClient
  names: TableNames
  endpoint: string
  stop(): Promise<void>
}

/**
 * The eight tables in a real store of their own: the one that DYNAMODB_ENDPOINT names, or an embedded one in memory. Stop it in `afterAll`.
 */
export const startStore = async (): Promise<TestStore> => {
  let child: ChildProcess | null = null
  let endpoint = process.env.DYNAMODB_ENDPOINT
  if (!endpoint) {
    const port = await freePort()
    child = spawn(binary(), ['serve', '-p', String(port)], { stdio: 'ignore' })
    endpoint = `http://127.0.0.1:${port}`
  }
  const low = new DynamoDBClient({
    endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    ...(child && { signer: unread }),
  })
  const suffix = Math.random().toString(36).slice(2, 10)
  const names = Object.fromEntries(tables.map((table) => [table, `${table}-${suffix}`])) as TableNames
  for (const table of tables) await answers(low, names[table])
  const client = DynamoDBDocumentClient.from(low, { marshallOptions: { removeUndefinedValues: true } })
  return {
    store: createStore(client, names),
    client,
    names,
    endpoint,
    async stop() {
      low.destroy()
      if (!child) return
      const exited = new Promise((resolve) => child?.once('exit', resolve))
      child.kill()
      await exited
    },
  }
}
