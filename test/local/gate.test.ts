import { Readable } from 'node:stream'
import {
  BatchGetItemCommand,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { describeQueues } from '#infra/local/described-stores.ts'
import { clientsFor } from '#infra/local/store-clients.ts'
import { type StoreLayer, startStoreLayer } from '#infra/local/store-layer.ts'
import { createAssembly, readSynthesis } from '#infra/local/template.ts'
import { removeFolder, temporaryFolder, writeFixture } from './fixture.ts'

const data = temporaryFolder()
const synthesis = writeFixture()
const refused: string[] = []
let skewMs = 0
let layer: StoreLayer

beforeAll(async () => {
  layer = await startStoreLayer({
    data,
    openTemplate: (queueOrigin) => createAssembly(readSynthesis(synthesis), queueOrigin),
    onRefusal: (line) => refused.push(line),
    now: () => Date.now() + skewMs,
  })
})

afterAll(async () => {
  await layer.stop()
  removeFolder(data)
  removeFolder(synthesis)
})

const keyOf = (name: string) => {
  const found = layer.functions.find(({ description }) => description.name === name)
  if (!found) throw new Error(`no function ${name}`)
  return found.credentials
}
const as = (name: string) => clientsFor(layer.gateOrigin, keyOf(name))
const withWrongSecret = (name: string) =>
  clientsFor(layer.gateOrigin, { ...keyOf(name), secretAccessKey: 'not the secret of this key' })

const TableName = 'fixture-data-Things'
const Bucket = 'fixture-data-files'
const key = (name: string) => ({ pk: { S: name }, sk: { S: 'THING' } })
const queueUrl = (name: string) => {
  const found = describeQueues(layer.assembly).find((queue) => queue.name === name)
  if (!found) throw new Error(`no queue ${name}`)
  return found.url
}

describe('signatures at the gate', () => {
  it('lets a call through that is signed with the right secret', async () => {
    await as('http').dynamodb.send(new PutItemCommand({ TableName, Item: key('signed') }))
    const { Item } = await as('http').dynamodb.send(new GetItemCommand({ TableName, Key: key('signed') }))
    expect(Item).toEqual(key('signed'))
  })

  it('refuses a wrong secret at every store, as AWS words it', async () => {
    const { dynamodb, s3, sqs } = withWrongSecret('http')
    const put = new PutItemCommand({ TableName, Item: key('forged') })
    await expect(dynamodb.send(put)).rejects.toMatchObject({ name: 'InvalidSignatureException' })
    const object = new GetObjectCommand({ Bucket, Key: 'kept/a' })
    await expect(s3.send(object)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
    const message = new SendMessageCommand({ QueueUrl: queueUrl('fixture-service-Jobs'), MessageBody: 'x' })
    await expect(sqs.send(message)).rejects.toMatchObject({ name: 'InvalidSignatureException' })
  })

  it('refuses a key that nobody has, and a call without a signature', async () => {
    const stranger = clientsFor(layer.gateOrigin, { accessKeyId: 'AKIA0000000000000000', secretAccessKey: 'x' })
    const read = new GetItemCommand({ TableName, Key: key('a') })
    await expect(stranger.dynamodb.send(read)).rejects.toMatchObject({ name: 'UnrecognizedClientException' })
    const bare = await fetch(`${layer.gateOrigin}/${Bucket}/kept/a`)
    expect(bare.status).toBe(403)
    expect(await bare.text()).toContain('<Code>AccessDenied</Code>')
  })

  it('refuses a clock that is off by more than a quarter of an hour', async () => {
    const read = () => as('http').dynamodb.send(new GetItemCommand({ TableName, Key: key('signed') }))
    skewMs = 14 * 60_000
    await expect(read()).resolves.toBeDefined()
    skewMs = 16 * 60_000
    await expect(read()).rejects.toMatchObject({ name: 'InvalidSignatureException' })
    skewMs = 0
  })

  describe('in an address', () => {
    const addressOf = async (Key: string) => {
      const { s3 } = as('http')
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'what it holds', ContentType: 'text/plain' }))
      const command = new GetObjectCommand({
        Bucket,
        Key,
        ResponseContentDisposition: 'attachment; filename="läge.txt"',
      })
      return getSignedUrl(s3, command, { expiresIn: 60 })
    }

    it('opens the object with the headers that were signed', async () => {
      const answer = await fetch(await addressOf('kept/läge 1.txt'))
      expect(await answer.text()).toBe('what it holds')
      expect(answer.headers.get('content-disposition')).toContain('attachment')
    })

    it('ends when its time is over', async () => {
      const address = await addressOf('kept/short.txt')
      skewMs = 61_000
      const answer = await fetch(address)
      skewMs = 0
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('Request has expired')
    })

    it.each([
      ['another object', (address: string) => address.replace('/kept/tried.txt', '/kept/signed.txt')],
      ['a longer life', (address: string) => address.replace('X-Amz-Expires=60', 'X-Amz-Expires=6000')],
      ['other headers', (address: string) => address.replace('attachment', 'inline')],
      ['an added parameter', (address: string) => `${address}&response-content-type=text/html`],
    ])('is worth nothing with %s', async (_what, change) => {
      const address = await addressOf('kept/tried.txt')
      const changed = change(address)
      expect(changed).not.toBe(address)
      const answer = await fetch(changed)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('<Code>SignatureDoesNotMatch</Code>')
    })

    it('opens nothing for another method', async () => {
      const answer = await fetch(await addressOf('kept/tried.txt'), { method: 'DELETE' })
      expect(answer.status).toBe(403)
    })
  })

  it('refuses a body other than the one that was signed', async () => {
    const { dynamodb } = as('http')
    dynamodb.middlewareStack.add(
      (next) => async (args) => {
        const { request } = args as { request: { body: Uint8Array } } // the step hands on the HTTP request
        request.body = Uint8Array.from(request.body, (byte) => (byte === 'h'.charCodeAt(0) ? 'H'.charCodeAt(0) : byte))
        return next(args)
      },
      { step: 'finalizeRequest', priority: 'low', name: 'tamper' },
    )
    const put = new PutItemCommand({ TableName, Item: key('honest') })
    await expect(dynamodb.send(put)).rejects.toMatchObject({ name: 'InvalidSignatureException' })
  })
})

describe('rights at the gate', () => {
  it('refuses what the role does not name, and says who, what and where', async () => {
    const remove = new DeleteItemCommand({ TableName, Key: key('signed') })
    await expect(as('http').dynamodb.send(remove)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringMatching(
        /assumed-role\/fixture-service-HttpRole.*HttpFunction.*dynamodb:DeleteItem.*table\/fixture-data-Things/,
      ),
    })
    expect(refused.at(-1)).toContain('may not dynamodb:DeleteItem')
  })

  it('refuses a whole transaction for the one item that is not allowed', async () => {
    const transaction = new TransactWriteItemsCommand({
      TransactItems: [{ Put: { TableName, Item: key('half') } }, { Delete: { TableName, Key: key('signed') } }],
    })
    await expect(as('http').dynamodb.send(transaction)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    const { Item } = await layer.clients.dynamodb.send(new GetItemCommand({ TableName, Key: key('half') }))
    expect(Item).toBeUndefined()
  })

  it('keeps functions apart', async () => {
    const read = new GetItemCommand({ TableName, Key: key('signed') })
    await expect(as('worker').dynamodb.send(read)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    const batch = new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: [key('signed')] } } })
    await expect(as('http').dynamodb.send(batch)).rejects.toMatchObject({ name: 'AccessDeniedException' })
    const receive = new ReceiveMessageCommand({ QueueUrl: queueUrl('fixture-service-Jobs') })
    await expect(as('http').sqs.send(receive)).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })

  it('keeps a function to its part of a bucket', async () => {
    const { s3 } = as('http')
    const outside = new PutObjectCommand({ Bucket, Key: 'elsewhere/a', Body: 'x' })
    await expect(s3.send(outside)).rejects.toMatchObject({ name: 'AccessDenied' })
    const remove = new DeleteObjectCommand({ Bucket, Key: 'kept/a' })
    await expect(s3.send(remove)).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(s3.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject({ name: 'AccessDenied' })
  })

  it('says 403, as S3 does, of an absent object to whoever may not list', async () => {
    const absent = { Bucket, Key: 'kept/absent' }
    await expect(as('http').s3.send(new GetObjectCommand(absent))).rejects.toMatchObject({ name: 'AccessDenied' })
    await expect(as('http').s3.send(new HeadObjectCommand(absent))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 403 },
    })
    await expect(layer.clients.s3.send(new GetObjectCommand(absent))).rejects.toMatchObject({ name: 'NoSuchKey' })
  })

  it('refuses a call that it cannot judge', async () => {
    const answer = await as('http')
      .s3.send(new PutObjectCommand({ Bucket, Key: '../fixture-data-files/kept/a', Body: 'x' }))
      .catch((error) => error)
    expect(answer).toMatchObject({ name: 'NotImplemented' })
  })
})

describe('objects through the gate', () => {
  it('writes once with If-None-Match, however many try at the same time', async () => {
    const { s3 } = as('http')
    const tries = Array.from({ length: 8 }, (_, index) =>
      s3.send(new PutObjectCommand({ Bucket, Key: 'kept/once', Body: `writer ${index}`, IfNoneMatch: '*' })).then(
        () => index,
        (error) => error.name,
      ),
    )
    const outcomes = await Promise.all(tries)
    const [winner, ...others] = outcomes.filter((outcome) => typeof outcome === 'number')
    expect(others).toEqual([])
    expect(outcomes.filter((outcome) => outcome === 'PreconditionFailed')).toHaveLength(7)
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'kept/once' }))
    expect(await Body?.transformToString()).toBe(`writer ${winner}`)
  })

  it('keeps a streamed body without the chunks in which it came', async () => {
    const { s3 } = as('http')
    const text = 'del av en lång rapport\n'.repeat(20_000)
    await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'kept/streamed',
        Body: Readable.from([Buffer.from(text)]),
        ContentLength: Buffer.byteLength(text),
      }),
    )
    const { Body, ContentLength } = await s3.send(new GetObjectCommand({ Bucket, Key: 'kept/streamed' }))
    expect(ContentLength).toBe(Buffer.byteLength(text))
    expect(await Body?.transformToString()).toBe(text)
  })

  it('refuses a body that is not what its checksum says', async () => {
    const wrong = new PutObjectCommand({ Bucket, Key: 'kept/wrong', Body: 'x', ChecksumCRC32: 'AAAAAA==' })
    await expect(as('http').s3.send(wrong)).rejects.toMatchObject({ name: 'BadDigest' })
  })

  it('takes objects under a path that was signed with them', async () => {
    // As the site does: S3 under its own address, so that a browser opens signed addresses there.
    const s3 = new S3Client({ endpoint: layer.gateOrigin, region: 'eu-north-1', credentials: keyOf('http') })
    await s3.send(new PutObjectCommand({ Bucket, Key: 'kept/by-ip', Body: 'x' }))
    expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'kept/by-ip' }))).ContentLength).toBe(1)
  })
})
