import { GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { ReceiveMessageCommand, SendMessageBatchCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createTransport } from 'nodemailer'
import { describeQueues } from '#infra/local/described-stores.ts'
import { eventually, type RunningFixture, runFixture, token } from './running.ts'

let running: RunningFixture

beforeAll(async () => {
  running = await runFixture()
})
afterAll(() => running.end())

const ask = (path: string, init?: RequestInit) =>
  fetch(`${running.system.origin}${path}`, { redirect: 'manual', ...init })
const textOf = async (path: string) => (await ask(path)).text()
const queueUrl = (name: string) =>
  describeQueues(running.system.layer.assembly).find((queue) => queue.name === `fixture-service-${name}`)?.url

const attemptsOf = async (name: string) => {
  const { Items = [] } = await running.system.clients.dynamodb.send(
    new QueryCommand({
      TableName: 'fixture-data-Things',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: `DONE#${name}` } },
    }),
  )
  return Items.length
}

describe('a page through the local system', () => {
  it('reaches the function as an event of payload 2.0, under the API’s own name', async () => {
    const answer = await ask('/a/b?x=1&x=2&y=%C3%A5', {
      method: 'POST',
      body: new URLSearchParams({ a: 'å' }),
      headers: { cookie: 'one=1; two=2' },
    })
    const event = await answer.json()
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/a/b',
      rawQueryString: 'x=1&x=2&y=%C3%A5',
      queryStringParameters: { x: '1,2', y: 'å' },
      cookies: ['one=1', 'two=2'],
      isBase64Encoded: true,
      requestContext: { http: { method: 'POST', path: '/a/b' } },
    })
    expect(Buffer.from(event.body, 'base64').toString()).toBe('a=%C3%A5')
    expect(event.headers.cookie).toBeUndefined()
    expect(event.headers.host).toMatch(/^[0-9a-f]{10}\.execute-api\.eu-north-1\.amazonaws\.com$/)
    expect(answer.headers.getSetCookie()).toEqual(['one=1; HttpOnly', 'two=2'])
  })

  it('hands JSON on as text and keeps bytes that are no text', async () => {
    const json = await ask('/x', { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } })
    expect(await json.json()).toMatchObject({ body: '{"a":1}', isBase64Encoded: false })
    const bytes = new Uint8Array([255, 0, 254])
    const binary = await ask('/x', { method: 'POST', body: bytes, headers: { 'content-type': 'image/png' } })
    expect((await binary.json()).body).toBe(Buffer.from(bytes).toString('base64'))
  })

  it('is compressed when the distribution may keep it and it is worth while', async () => {
    const answer = await ask('/long/500', { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(await answer.text()).toContain('lång text')
    const short = await ask('/long/1', { headers: { 'accept-encoding': 'br' } })
    expect(short.headers.get('content-encoding')).toBeNull()
  })

  it('refuses methods that the distribution does not let through, and bodies that Lambda does not take', async () => {
    expect((await ask('/x', { method: 'DELETE' })).status).toBe(403)
    expect((await ask('/x', { method: 'POST', body: Buffer.alloc(4_600_001) })).status).toBe(413)
  })

  it('answers 500 when the function throws, crashes or takes too long, and serves the next one', async () => {
    for (const path of ['/throw', '/crash', '/hang', '/long/600000']) {
      const answer = await ask(path)
      expect(answer.status).toBe(500)
      expect(await answer.json()).toEqual({ message: 'Internal Server Error' })
    }
    expect(await textOf('/long/1')).toContain('lång text')
    expect(running.shown.join('\n')).toMatch(/on purpose[\s\S]*outside of any call[\s\S]*timed out after 3 seconds/)
  })

  it('serves files from their bucket, with the headers that deployment and distribution set', async () => {
    const answer = await ask('/assets/big-1.js')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask('/assets/big-1.js', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await ask('/assets/absent.js')).status).toBe(403)
  })

  it('lets a function give out addresses that a browser opens on the same site', async () => {
    await ask('/save/letter')
    const address = await textOf('/address/letter')
    expect(new URL(address).port).toBe(String(running.system.port))
    expect(await (await fetch(address)).text()).toBe('object letter')
  })

  it('gives functions nothing of this machine’s own environment', async () => {
    const environment = JSON.parse(await textOf('/environment'))
    expect(environment.PUBLIC_ORIGIN).toBe(running.system.origin)
    expect(Object.keys(environment)).not.toEqual(expect.arrayContaining(['PATH', 'HOME']))
  })
})

describe('a job through the local system', () => {
  it('runs for each message, again for those that fail, and sets them aside in the end', async () => {
    await running.system.functionNamed('worker')?.warm()
    const { sqs } = running.system.clients
    const entries = [{ name: 'good' }, { name: 'bad', fail: true }, { name: 'better' }]
    await sqs.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl('Jobs'),
        Entries: entries.map((entry, index) => ({ Id: String(index), MessageBody: JSON.stringify(entry) })),
      }),
    )
    const setAside = await eventually('the failing message in the dead-letter queue', async () => {
      const found = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl('Failed'), WaitTimeSeconds: 1 }))
      return found.Messages?.[0]?.Body
    })
    expect(JSON.parse(setAside)).toEqual({ name: 'bad', fail: true })
    expect([await attemptsOf('good'), await attemptsOf('bad'), await attemptsOf('better')]).toEqual([1, 2, 1])
  })

  it('is begun by a schedule that is fired by hand, by the end of its name', async () => {
    const post = { method: 'POST', headers: { 'x-local-token': token } }
    expect((await ask('/local/schedules/nightly', post)).status).toBe(202)
    await eventually('the scheduled job', async () => ((await attemptsOf('scheduled')) > 0 ? true : undefined))
    expect((await ask('/local/schedules/weekly', post)).status).toBe(404)
  })

  it('cannot be fired by a page in the browser', async () => {
    expect((await ask('/local/schedules/nightly', { method: 'POST' })).status).toBe(403)
  })
})

describe('mail from the local system', () => {
  it('is shown as text, with its links, and as what it is when it holds HTML', async () => {
    const environment = JSON.parse(await textOf('/environment'))
    await createTransport(environment.SMTP_URL).sendMail({
      from: 'Valideringslyft <no-reply@valideringslyft.example>',
      to: 'anna.berg@region.example',
      subject: 'Välkommen <b>Anna</b>',
      text: 'Hej!\n\nÖppna http://localhost:4000/inbjudan/abc för att börja.',
    })
    const [mail] = running.system.mails()
    expect(mail).toMatchObject({ to: 'anna.berg@region.example', subject: 'Välkommen <b>Anna</b>' })
    expect(await textOf('/local/mail')).toContain('Välkommen &lt;b&gt;Anna&lt;/b&gt;')
    expect(await textOf(`/local/mail/${mail?.id}`)).toContain('<a href="http://localhost:4000/inbjudan/abc">')
    expect((await ask('/local/mail/..%2Frun')).status).toBe(404)
  })
})

describe('the stores behind', () => {
  it('hold what the function saved', async () => {
    await ask('/save/kept')
    const { Item } = await running.system.clients.dynamodb.send(
      new GetItemCommand({ TableName: 'fixture-data-Things', Key: { pk: { S: 'kept' }, sk: { S: 'THING' } } }),
    )
    expect(Item?.text).toEqual({ S: 'kept' })
  })
})
