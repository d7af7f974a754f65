import { DeleteItemCommand, PutItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb'
import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { clientsFor } from '#infra/local/store-clients.ts'
import { type StoreLayer, startStoreLayer } from '#infra/local/store-layer.ts'
import { synthesise } from '#infra/local/synthesise.ts'
import { createAssembly, readSynthesis, type Synthesis } from '#infra/local/template.ts'
import { removeFolder, temporaryFolder } from './fixture.ts'

// The first synthesis of a changed tree bundles everything.
jest.setTimeout(120_000)

let folder: string
let layer: StoreLayer | undefined
const data = temporaryFolder()

beforeAll(async () => {
  folder = await synthesise()
})
afterEach(() => layer?.stop())
afterAll(() => removeFolder(data))

/** Takes an action out of every statement of the policies that belong to a function. */
const withoutGrant = ({ stacks, assets }: Synthesis, functionPart: string, action: string): Synthesis => {
  const copy = structuredClone(stacks)
  for (const template of copy.values())
    for (const [logicalId, { Type, Properties = {} }] of Object.entries(template.Resources)) {
      if (Type !== 'AWS::IAM::Policy' || !logicalId.startsWith(functionPart)) continue
      const { Statement } = Properties.PolicyDocument as { Statement: { Action: string | string[] }[] } // CDK's form
      for (const statement of Statement)
        statement.Action = [statement.Action].flat().map((granted) => (granted === action ? 'none:Nothing' : granted))
    }
  return { stacks: copy, assets }
}

const startWith = async (change: (synthesis: Synthesis) => Synthesis = (synthesis) => synthesis) => {
  layer = await startStoreLayer({
    data,
    openTemplate: (queueOrigin) => createAssembly(change(readSynthesis(folder)), queueOrigin),
    onRefusal: () => undefined,
  })
  const http = layer.functions.find(({ description }) => description.name === 'http')
  if (!http) throw new Error('the template has no function http')
  const { environment } = http.description
  const clients = clientsFor(layer.gateOrigin, http.credentials)
  return {
    save: () =>
      clients.dynamodb.send(
        new TransactWriteItemsCommand({
          TransactItems: [
            { Put: { TableName: environment.REGIONS_TABLE, Item: { pk: { S: 'TRIAL' }, sk: { S: 'GRANT' } } } },
            {
              Put: { TableName: environment.AUDIT_TABLE, Item: { pk: { S: 'TRIAL' }, sk: { S: String(Date.now()) } } },
            },
          ],
        }),
      ),
    removeAudit: () =>
      clients.dynamodb.send(
        new DeleteItemCommand({ TableName: environment.AUDIT_TABLE, Key: { pk: { S: 'TRIAL' }, sk: { S: 'x' } } }),
      ),
    saveSession: () =>
      clients.dynamodb.send(
        new PutItemCommand({ TableName: environment.SESSIONS_TABLE, Item: { pk: { S: 'TRIAL' }, sk: { S: 'x' } } }),
      ),
    orderReport: () =>
      clients.sqs.send(
        new SendMessageCommand({ QueueUrl: environment.RENDER_QUEUE_URL, MessageBody: '{"trial":true}' }),
      ),
  }
}

const refusal = (action: string) => ({
  name: 'AccessDeniedException',
  message: expect.stringMatching(
    new RegExp(`HttpFunction.*is not authorized to perform: ${action} on resource: arn:aws:`),
  ),
})

describe('the template’s grants on this machine', () => {
  it('let the web function do its work, and no more', async () => {
    const http = await startWith()
    await expect(http.save()).resolves.toBeDefined()
    await expect(http.saveSession()).resolves.toBeDefined()
    await expect(http.orderReport()).resolves.toBeDefined()
    await expect(http.removeAudit()).rejects.toMatchObject(refusal('dynamodb:DeleteItem'))
  })

  it('are missed at once: without the one to send messages, ordering a report is refused and saving is not', async () => {
    const http = await startWith((synthesis) => withoutGrant(synthesis, 'Http', 'sqs:SendMessage'))
    await expect(http.orderReport()).rejects.toMatchObject(refusal('sqs:SendMessage'))
    await expect(http.save()).resolves.toBeDefined()
  })

  it('are missed at once: without the one to put items, saving is refused and ordering a report is not', async () => {
    const http = await startWith((synthesis) => withoutGrant(synthesis, 'Http', 'dynamodb:PutItem'))
    await expect(http.save()).rejects.toMatchObject(refusal('dynamodb:PutItem'))
    await expect(http.orderReport()).resolves.toBeDefined()
  })
})
