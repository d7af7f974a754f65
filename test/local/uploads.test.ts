import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { NewObject } from '#infra/local/object-store.ts'
import { clientsFor } from '#infra/local/store-clients.ts'
import { type StoreLayer, startStoreLayer } from '#infra/local/store-layer.ts'
import { createAssembly, readSynthesis } from '#infra/local/template.ts'
import { removeFolder, temporaryFolder, writeFixture } from './fixture.ts'

const data = temporaryFolder()
const synthesis = writeFixture()
const siteOrigin = 'http://localhost:4999'
const came: NewObject[] = []
let skewMs = 0
let layer: StoreLayer

beforeAll(async () => {
  layer = await startStoreLayer({
    data,
    openTemplate: (queueOrigin) => createAssembly(readSynthesis(synthesis), queueOrigin),
    onRefusal: () => undefined,
    onNewObject: (object) => came.push(object),
    siteOrigin,
    now: () => Date.now() + skewMs,
  })
})
afterAll(async () => {
  await layer.stop()
  removeFolder(data)
  removeFolder(synthesis)
})

const Bucket = 'fixture-service-uploads'
const as = (name: string) => {
  const found = layer.functions.find(({ description }) => description.name === name)
  if (!found) throw new Error(`no function ${name}`)
  return clientsFor(layer.gateOrigin, found.credentials).s3
}
const scanner = () => {
  const [plan] = layer.scanPlans
  if (!plan) throw new Error('no plan')
  return clientsFor(layer.gateOrigin, plan.credentials).s3
}
const mark = (Key: string, Value: string, by = scanner()) =>
  by.send(
    new PutObjectTaggingCommand({
      Bucket,
      Key,
      Tagging: { TagSet: [{ Key: 'GuardDutyMalwareScanStatus', Value }] },
    }),
  )

const sign = (Key: string, options: Partial<PresignedPostOptions> = {}, by = as('http')) =>
  createPresignedPost(by, {
    Bucket,
    Key,
    Expires: 60,
    Fields: { 'Content-Type': 'application/pdf', success_action_status: '201' },
    Conditions: [['content-length-range', 2, 10]],
    ...options,
  })

type Signed = Awaited<ReturnType<typeof sign>>

const send = ({ url, fields }: Signed, content: string, extra: Record<string, string> = {}, headers = {}) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...extra })) form.append(name, value)
  form.append('file', new Blob([content], { type: 'text/html' }), 'läge 1.pdf')
  return fetch(url, { method: 'POST', body: form, redirect: 'manual', headers })
}

const codeOf = async (answer: Response) => /<Code>(\w+)<\/Code><Message>([^<]*)/.exec(await answer.text())?.slice(1, 3)

describe('a file that a browser posts with a signed form', () => {
  it('is stored under the key and with the type that were signed, whatever the browser says of it', async () => {
    const answer = await send(await sign('evidence/01/a/1'), 'hello')
    expect(answer.status).toBe(201)
    expect(await answer.text()).toContain('<Key>evidence/01/a/1</Key>')
    const { ContentType, ContentLength, ETag } = await layer.clients.s3.send(
      new HeadObjectCommand({ Bucket, Key: 'evidence/01/a/1' }),
    )
    expect([ContentType, ContentLength]).toEqual(['application/pdf', 5])
    expect(answer.headers.get('etag')).toBe(ETag)
    expect(came).toContainEqual({ bucket: Bucket, key: 'evidence/01/a/1' })
  })

  it('leads the browser on when the form says where, and says 204 when it says nothing', async () => {
    const redirected = await send(
      await sign('evidence/01/b/1', { Fields: { success_action_redirect: `${siteOrigin}/klart?a=1` } }),
      'hello',
    )
    expect(redirected.status).toBe(303)
    const address = new URL(redirected.headers.get('location') ?? '')
    expect(address.origin + address.pathname).toBe(`${siteOrigin}/klart`)
    expect([address.searchParams.get('a'), address.searchParams.get('key')]).toEqual(['1', 'evidence/01/b/1'])
    expect((await send(await sign('evidence/01/b/2', { Fields: {} }), 'hello')).status).toBe(204)
  })

  it('takes the name that the file had where the key leaves room for it', async () => {
    const open = ['evidence/01/c/', '$', '{filename}'].join('')
    expect((await send(await sign(open), 'hello')).status).toBe(201)
    expect(came.at(-1)?.key).toBe('evidence/01/c/läge 1.pdf')
  })

  const without = ({ url, fields }: Signed, ...names: string[]): Signed => ({
    url,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
  })
  const policyOf = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64')

  it.each<[string, () => Promise<Response>, number, string, RegExp]>([
    ['too large', async () => send(await sign('evidence/x'), '12345678901'), 400, 'EntityTooLarge', /exceeds/],
    ['too small', async () => send(await sign('evidence/x'), '1'), 400, 'EntityTooSmall', /smaller/],
    [
      'under another key',
      async () => send(await sign('evidence/x'), 'hello', { key: 'evidence/y' }),
      403,
      'AccessDenied',
      /Policy Condition failed: \["eq", ?"\$key", ?"evidence\/x"\]/,
    ],
    [
      'of another type',
      async () => send(await sign('evidence/x'), 'hello', { 'Content-Type': 'text/html' }),
      403,
      'AccessDenied',
      /Condition failed.*Content-Type/,
    ],
    [
      'without a field that was signed',
      async () => send(without(await sign('evidence/x'), 'Content-Type'), 'hello'),
      403,
      'AccessDenied',
      /Condition failed/,
    ],
    [
      'outside of what the key must begin with',
      async () => send(await sign(['evidence/01/', '$', '{filename}'].join('')), 'hello', { key: 'evidence/02/a' }),
      403,
      'AccessDenied',
      /starts-with/,
    ],
    [
      'with a field that was not signed',
      async () => send(await sign('evidence/x'), 'hello', { 'Cache-Control': 'public' }),
      403,
      'AccessDenied',
      /Extra input fields: cache-control/,
    ],
    [
      'with a tag of its own',
      async () => send(await sign('evidence/x'), 'hello', { tagging: '<Tagging/>' }),
      403,
      'AccessDenied',
      /Extra input fields: tagging/,
    ],
    [
      'with a tag that was signed, since nobody has the right to set it',
      async () => send(await sign('evidence/x', { Fields: { tagging: '<Tagging/>' } }), 'hello'),
      501,
      'NotImplemented',
      /does not know/,
    ],
    [
      'to another bucket',
      async () => {
        const signed = await sign('evidence/x')
        return send({ ...signed, url: signed.url.replace(Bucket, 'fixture-data-files') }, 'hello')
      },
      403,
      'AccessDenied',
      /\$bucket/,
    ],
    [
      'with a policy that was changed',
      async () => {
        const expiration = new Date(Date.now() + 60_000).toISOString()
        return send(await sign('evidence/x'), 'hello', { Policy: policyOf({ expiration, conditions: [] }) })
      },
      403,
      'SignatureDoesNotMatch',
      /signature/,
    ],
    [
      'signed with a wrong secret',
      async () => {
        const credentials = { ...(await as('http').config.credentials()), secretAccessKey: 'wrong' }
        return send(await sign('evidence/x', {}, clientsFor(layer.gateOrigin, credentials).s3), 'hello')
      },
      403,
      'SignatureDoesNotMatch',
      /signature/,
    ],
    [
      'signed by nobody',
      async () => send(without(await sign('evidence/x'), 'X-Amz-Algorithm', 'X-Amz-Signature'), 'hello'),
      403,
      'AccessDenied',
      /Access Denied/,
    ],
    [
      'signed by one who may not put the object',
      async () => send(await sign('elsewhere/x'), 'hello'),
      403,
      'AccessDenied',
      /HttpFunction.*s3:PutObject.*elsewhere\/x/,
    ],
    [
      'without its key',
      async () => send(without(await sign('evidence/x'), 'key'), 'hello'),
      400,
      'InvalidArgument',
      /field named 'key'/,
    ],
    [
      'without a file',
      async () => {
        const { url, fields } = await sign('evidence/x')
        const form = new FormData()
        for (const [name, value] of Object.entries(fields)) form.append(name, value)
        return fetch(url, { method: 'POST', body: form })
      },
      400,
      'InvalidArgument',
      /exactly one file/,
    ],
    [
      'torn',
      async () => {
        const headers = { 'content-type': 'multipart/form-data; boundary=x' }
        return fetch((await sign('evidence/x')).url, { method: 'POST', headers, body: '--x\r\nhello' })
      },
      400,
      'MalformedPOSTRequest',
      /well-formed/,
    ],
  ])('is refused %s', async (_what, post, status, code, message) => {
    const count = came.length
    const answer = await post()
    expect(answer.status).toBe(status)
    expect(await codeOf(answer)).toEqual([code, expect.stringMatching(message)])
    expect(came).toHaveLength(count)
  })

  it('is refused when the time of the form is over', async () => {
    const signed = await sign('evidence/x')
    skewMs = 61_000
    const answer = await send(signed, 'hello')
    skewMs = 0
    expect(answer.status).toBe(403)
    expect(await codeOf(answer)).toEqual(['AccessDenied', 'Invalid according to Policy: Policy expired.'])
  })
})

describe('a script on a page', () => {
  const ask = (origin: string, method: string) =>
    fetch(`${layer.gateOrigin}/${Bucket}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'x-one' },
    })

  it('may post from the site, and from nowhere else, and may do nothing else', async () => {
    const answer = await ask(siteOrigin, 'POST')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe(siteOrigin)
    expect(answer.headers.get('access-control-allow-headers')).toBe('x-one')
    for (const [origin, method] of [
      ['https://elsewhere.example', 'POST'],
      [siteOrigin, 'PUT'],
    ] as const) {
      const refused = await ask(origin, method)
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null])
    }
  })

  it('can read the answer, also a refusal, when it comes from the site', async () => {
    const good = await send(await sign('evidence/01/d/1'), 'hello', {}, { origin: siteOrigin })
    const bad = await send(await sign('evidence/01/d/1'), '1', {}, { origin: siteOrigin })
    const foreign = await send(await sign('evidence/01/d/1'), 'hello', {}, { origin: 'https://elsewhere.example' })
    expect([good, bad, foreign].map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
      siteOrigin,
      siteOrigin,
      null,
    ])
  })
})

describe('the policy of the bucket', () => {
  const put = (Key: string, Body = 'x') => as('http').send(new PutObjectCommand({ Bucket, Key, Body }))
  const read = (Key: string, by = as('http')) => by.send(new GetObjectCommand({ Bucket, Key }))
  const denied = { name: 'AccessDenied', message: expect.stringContaining('explicit deny in a resource-based policy') }

  it('lets nobody but the scanner and the judge read what is not marked as clean', async () => {
    await put('evidence/e/1')
    await expect(read('evidence/e/1')).rejects.toMatchObject(denied)
    await expect(read('evidence/e/1', as('worker'))).resolves.toBeDefined()
    await mark('evidence/e/1', 'THREATS_FOUND')
    await expect(read('evidence/e/1')).rejects.toMatchObject(denied)
    await mark('evidence/e/1', 'NO_THREATS_FOUND')
    await expect(read('evidence/e/1')).resolves.toBeDefined()
  })

  it('holds for signed addresses, until the mark is there', async () => {
    await put('evidence/e/2', 'what it holds')
    const ResponseContentDisposition = 'attachment; filename="a.pdf"'
    const command = new GetObjectCommand({ Bucket, Key: 'evidence/e/2', ResponseContentDisposition })
    const address = await getSignedUrl(as('http'), command, { expiresIn: 60 })
    expect((await fetch(address)).status).toBe(403)
    await mark('evidence/e/2', 'NO_THREATS_FOUND')
    const answer = await fetch(address)
    expect(answer.headers.get('content-disposition')).toBe(ResponseContentDisposition)
    expect(await answer.text()).toBe('what it holds')
  })

  it('lets the tags be read all the while, and set by the scanner alone', async () => {
    await put('evidence/e/3')
    const tags = () => as('http').send(new GetObjectTaggingCommand({ Bucket, Key: 'evidence/e/3' }))
    expect((await tags()).TagSet).toEqual([])
    // The worker's role allows it; the policy of the bucket does not.
    await expect(mark('evidence/e/3', 'NO_THREATS_FOUND', as('worker'))).rejects.toMatchObject(denied)
    await expect(mark('evidence/e/3', 'NO_THREATS_FOUND', as('http'))).rejects.toMatchObject({
      message: expect.stringContaining('no identity-based policy allows the s3:PutObjectTagging'),
    })
    const tagged = new PutObjectCommand({ Bucket, Key: 'evidence/e/4', Body: 'x', Tagging: 'a=b' })
    await expect(as('http').send(tagged)).rejects.toMatchObject({ name: 'AccessDenied' })
    await mark('evidence/e/3', 'NO_THREATS_FOUND')
    expect((await tags()).TagSet).toEqual([{ Key: 'GuardDutyMalwareScanStatus', Value: 'NO_THREATS_FOUND' }])
  })

  it('forgets the mark when other content comes, and when the object goes', async () => {
    await put('evidence/e/5')
    await mark('evidence/e/5', 'NO_THREATS_FOUND')
    await put('evidence/e/5', 'other')
    await expect(read('evidence/e/5')).rejects.toMatchObject(denied)
    await mark('evidence/e/5', 'NO_THREATS_FOUND')
    await layer.clients.s3.send(new DeleteObjectCommand({ Bucket, Key: 'evidence/e/5' }))
    await put('evidence/e/5', 'again')
    await expect(read('evidence/e/5')).rejects.toMatchObject(denied)
  })
})
