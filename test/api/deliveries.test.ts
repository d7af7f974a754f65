import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ApiScope } from '#shared/api-keys/api-key.ts'
import type { Deliverer } from '#shared/deliveries/delivery.ts'
import { aDelivery, plantDelivery, plantRefusals, someFindings } from '#test/deliveries/planted-delivery.ts'
import { type ApiSite, startApiSite } from './api-site.ts'

let site: ApiSite
const dalarna: Deliverer = { kind: 'region', code: '20' }
const issue = async (scopes: ApiScope[], deliverer: Deliverer = dalarna, endsOn = '2026-12-31') => {
  const outcome = await site.deps.apiKeys.issue({
    name: 'Uttagssystemet',
    deliverer,
    scopes,
    endsOn,
    actor: { id: 'sara@myh.example', name: 'Sara' },
    at: site.time.now,
  })
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return { id: outcome.value.key.id, headers: { authorization: `Bearer ${outcome.value.text}` } }
}
let all: { id: string; headers: Record<string, string> }
beforeAll(async () => {
  site = await startApiSite()
  all = await issue(['deliver', 'confirm', 'read'])
})
afterAll(() => site.stop())

type Answer = Record<string, unknown> & { id: string; type?: string; errors?: { pointer: string; detail: string }[] }
const json = async (response: Response) => (await response.json()) as Answer
const kindOf = async (response: Response) => [response.status, (await json(response)).type?.split(':').at(-1)]
const rows = [
  { region: '20', year: 2025, form: 'credit', sector: 'komvux', sex: 'women', count: 40 },
  { region: '20', year: 2025, form: 'credit', sector: 'komvux', sex: 'men', count: 39, branch: 'a"b,c' },
]
const post = (body: unknown, headers: Record<string, string> = {}) =>
  site.call('POST', '/deliveries', { body, headers: { ...all.headers, ...headers } })
const lying = async (id: string) => {
  const delivery = await site.deps.deliveries.find(id)
  return new TextDecoder().decode((await site.bucket.uploads.read(delivery?.objectKey ?? ''))?.content)
}

describe('delivering through the API', () => {
  it('takes rows, which become the file that is read', async () => {
    const answer = await json(await post({ source: 'Systemet', rows }))
    expect(answer).toMatchObject({
      way: 'api',
      status: 'received',
      deliverer: { code: '20', name: 'Region Dalarna' },
      receivedFrom: 'Uttagssystemet',
      upload: null,
      links: { self: `http://localhost/api/v1/deliveries/${answer.id}` },
    })
    expect(await lying(answer.id)).toBe(
      'region,year,form,sector,branch,sex,count\r\n20,2025,credit,komvux,,women,40\r\n20,2025,credit,komvux,"a""b,c",men,39\r\n',
    )
  })

  it('puts each row on a line of its own whatever its cells hold, so that a refusal’s line tells the row', async () => {
    const broken = { ...rows[0], region: 'Dalarna\r\n', branch: 'a\n\n"b' }
    const { id } = await json(await post({ source: 'Systemet', rows: [broken, {}, { ...rows[0], count: -1 }] }))
    expect((await lying(id)).split('\r\n')).toEqual([
      'region,year,form,sector,branch,sex,count',
      'Dalarna ,2025,credit,komvux,"a ""b",women,40',
      ',,,,,,',
      '20,2025,credit,komvux,,women,-1',
      '',
    ])
  })

  it('takes a file as it is, with what is told of it in the address', async () => {
    const send = (query: string, body = 'region,år\n', type = 'text/csv') =>
      site.call('POST', `/deliveries${query}`, { body, headers: { ...all.headers, 'content-type': type } })
    const answer = await json(await send('?source=Uttag&name=2025.csv'))
    expect(answer).toMatchObject({ name: '2025.csv', source: 'Uttag', measure: 'validations' })
    expect(await lying(answer.id)).toBe('region,år\n')
    expect(await kindOf(await send(''))).toEqual([400, 'invalid-request'])
    expect(await kindOf(await send('?source=A&more=1'))).toEqual([400, 'invalid-request'])
    expect(await kindOf(await send('?source=A', ''))).toEqual([400, 'invalid-request'])
    expect(await kindOf(await send('?source=A', 'a=b', 'application/x-www-form-urlencoded'))).toEqual([
      415,
      'not-a-delivery',
    ])
    expect(await kindOf(await send('?source=A', 'a'.repeat(4_000_001)))).toEqual([413, 'too-large'])
    expect(await kindOf(await send('?source=A&measure=higher-vocational'))).toEqual([422, 'wrong-measure'])
    expect(await kindOf(await send('?source=A&replaces=nothing'))).toEqual([409, 'cannot-replace'])
  })

  it('makes room for a large file, which goes straight to the bucket', async () => {
    const answer = (await json(await post({ source: 'Systemet', name: 'stor.csv' }))) as Answer & {
      upload: { address: string; fields: Record<string, string> }
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(answer.upload.fields)) form.append(name, value)
    form.append('file', new File(['region,år\n'], 'stor.csv'))
    expect((await fetch(answer.upload.address, { method: 'POST', body: form })).status).toBe(201)
    expect(await lying(answer.id)).toBe('region,år\n')
  })

  it('happens once for a request that is sent again, by the key and the content together', async () => {
    const headers = { 'idempotency-key': '2025-1' }
    const [first, again, other] = [
      await json(await post({ source: 'Systemet', rows }, headers)),
      await json(await post({ source: 'Systemet', rows }, headers)),
      await json(await post({ source: 'Systemet', rows: rows.slice(1) }, headers)),
    ]
    expect(again?.id).toBe(first?.id)
    expect(other?.id).not.toBe(first?.id)
    const foreign = await issue(['deliver'], { kind: 'region', code: '12' })
    expect((await json(await post({ source: 'Systemet', rows }, { ...headers, ...foreign.headers }))).id).not.toBe(
      first?.id,
    )
    expect(await kindOf(await post({ source: 'A', rows }, { 'idempotency-key': 'a b' }))).toEqual([
      400,
      'invalid-request',
    ])
  })

  it('refuses unknown fields and wrong values, each with its place, and makes no delivery', async () => {
    const before = (await site.deps.deliveries.list()).length
    const wrong: [unknown, string][] = [
      [{ rows }, '/source'],
      [{ source: '  ', rows }, '/source'],
      [{ source: 'A', rows: [] }, '/rows'],
      [{ source: 'A', rows: [{ ...rows[0], name: 'Eva' }] }, '/rows/0'],
      [{ source: 'A', rows: [{ ...rows[0], count: {} }] }, '/rows/0/count'],
      [{ source: 'A', rows, deliverer: 'myh' }, ''],
      [{ source: 'A\u0000', rows }, '/source'],
      [{ source: 'A', measure: 'higher-vocational', rows }, '/rows'],
      [{ source: 'A', rows: Array(20_001).fill({}) }, '/rows'],
      [[], ''],
    ]
    for (const [sent, pointer] of wrong) {
      const response = await post(sent)
      expect([response.status, (await json(response)).errors?.map((error) => error.pointer)]).toEqual([
        400,
        expect.arrayContaining([pointer]),
      ])
    }
    expect(await kindOf(await post('{'))).toEqual([400, 'unreadable-json'])
    expect((await site.deps.deliveries.list()).length).toBe(before)
  })
})

describe('a delivery through the API', () => {
  const get = (path: string) => site.call('GET', path, { headers: all.headers })
  const decide = (id: string, deed: string, body: unknown) =>
    site.call('POST', `/deliveries/${id}/${deed}`, { body, headers: all.headers })
  const findings = someFindings({ refusedCount: 1, refusalCount: 1 })

  it('tells where it stands and what was refused', async () => {
    const delivery = await plantDelivery(site.store, { findings })
    await plantRefusals(site.objects, delivery, [
      { row: 3, column: 'ageGroup', value: '17', reason: { kind: 'unknown-code' } },
    ])
    expect(await json(await get(`/deliveries/${delivery.id}`))).toMatchObject({
      status: 'checked',
      findings: { rows: 3, refusedRows: 1, confirmation: 'c0ffee' },
    })
    const english = await site.call('GET', `/deliveries/${delivery.id}/refusals?page=1`, {
      headers: { ...all.headers, 'accept-language': 'en' },
    })
    expect(await json(english)).toMatchObject({
      pageCount: 1,
      refusals: [{ row: 3, column: 'age_group', value: '17', reason: 'unknown-code', detail: expect.any(String) }],
    })
    expect(await json(await get('/deliveries'))).toMatchObject({ deliveries: expect.arrayContaining([]), next: null })
  })

  it('counts by the confirmation of just what was found, and is withdrawn with a reason', async () => {
    const { id } = await plantDelivery(site.store, { findings })
    expect(await kindOf(await decide(id, 'confirm', { confirmation: 'other' }))).toEqual([
      409,
      'not-what-was-confirmed',
    ])
    expect(await json(await decide(id, 'confirm', { confirmation: 'c0ffee' }))).toMatchObject({ status: 'accepted' })
    expect(await kindOf(await decide(id, 'reject', { reason: 'Nej' }))).toEqual([409, 'wrong-status'])
    expect(await kindOf(await decide(id, 'withdraw', { reason: ' ' }))).toEqual([400, 'invalid-request'])
    expect(await json(await decide(id, 'withdraw', { reason: 'Fel källa' }))).toMatchObject({
      status: 'withdrawn',
      ended: { reason: 'Fel källa' },
    })
    const lines = await site.deps.auditLog.newest('20', 20)
    expect(lines).toContainEqual(
      expect.objectContaining({
        action: 'withdraw-delivery',
        actor: { id: `api-key:${all.id}`, name: 'Uttagssystemet' },
      }),
    )
  })

  it('is not withdrawn when it came by the form, and can be rejected while its file has not come', async () => {
    const form = await plantDelivery(site.store, {
      way: 'form',
      status: 'accepted',
      acceptedAt: '2026-10-01T09:00:00.000Z',
    })
    expect(await kindOf(await decide(form.id, 'withdraw', { reason: 'Fel' }))).toEqual([409, 'form-delivery'])
    const announced = await json(await post({ source: 'Systemet', replaces: null }))
    expect(await json(await decide(announced.id, 'reject', { reason: 'Kommer inte' }))).toMatchObject({
      status: 'rejected',
    })
    expect(await kindOf(await post({ source: 'Systemet', replaces: form.id }))).toEqual([409, 'cannot-replace'])
  })

  it('of another deliverer does not exist', async () => {
    const { id } = await plantDelivery(site.store, aDelivery({ deliverer: { kind: 'authority', code: 'myh' } }))
    expect(await kindOf(await get(`/deliveries/${id}`))).toEqual([404, 'not-found'])
    expect(await kindOf(await get(`/deliveries/${id}/refusals`))).toEqual([404, 'not-found'])
    for (const [deed, body] of [
      ['confirm', { confirmation: 'c0ffee' }],
      ['reject', { reason: 'Nej' }],
      ['withdraw', { reason: 'Nej' }],
    ] as const)
      expect(await kindOf(await decide(id, deed, body))).toEqual([404, 'not-found'])
    expect(JSON.stringify(await json(await get('/deliveries')))).not.toContain(id)
  })
})

describe('a key', () => {
  const operations: [ApiScope, string, string, unknown][] = [
    ['read', 'GET', '/deliveries', undefined],
    ['read', 'GET', '/deliveries/none', undefined],
    ['read', 'GET', '/deliveries/none/refusals', undefined],
    ['deliver', 'POST', '/deliveries', { source: 'A', rows }],
    ['confirm', 'POST', '/deliveries/none/confirm', { confirmation: 'a' }],
    ['confirm', 'POST', '/deliveries/none/reject', { reason: 'a' }],
    ['confirm', 'POST', '/deliveries/none/withdraw', { reason: 'a' }],
  ]

  it('opens what it may and nothing else; without a good one nothing opens, whoever is signed in', async () => {
    const keys = {
      deliver: await issue(['deliver']),
      confirm: await issue(['confirm']),
      read: await issue(['read']),
    } as const
    const revoked = await issue(['deliver', 'confirm', 'read'])
    await site.deps.apiKeys.revoke({ id: revoked.id, actor: { id: 'sara', name: 'Sara' }, at: site.time.now })
    const cookie = await site.signIn('sara@myh.example', [{ scope: 'SE', roles: ['coordinator'] }])
    const bad: Record<string, string>[] = [
      {},
      { cookie },
      revoked.headers,
      { authorization: 'Bearer ' },
      { authorization: `Bearer vlk_000000000000_${'a'.repeat(43)}` },
      { authorization: all.headers.authorization?.replace('Bearer', 'Basic') ?? '' },
    ]
    for (const [needed, method, path, body] of operations) {
      const call = (headers: Record<string, string>) =>
        site.call(method, path, {
          headers: { origin: 'http://localhost', ...headers },
          ...(body !== undefined && { body }),
        })
      for (const headers of bad) {
        const answer = await call(headers)
        expect([path, answer.headers.get('www-authenticate'), ...(await kindOf(answer))]).toEqual([
          path,
          'Bearer',
          401,
          'key-needed',
        ])
      }
      for (const [scope, { headers }] of Object.entries(keys)) {
        const [status, kind] = await kindOf(await call(headers))
        if (scope === needed) expect([path, [200, 404].includes(status as number)]).toEqual([path, true])
        else expect([path, status, kind]).toEqual([path, 403, 'wrong-scope'])
      }
    }
  })

  it('opens no operation that asks for a session, and lets no other site’s page change anything', async () => {
    expect(await kindOf(await site.call('GET', '/regions/20/counts/2025', { headers: all.headers }))).toEqual([
      401,
      'sign-in-needed',
    ])
    const path = '/regions/20/counts/2025'
    const foreign = { ...all.headers, origin: 'https://evil.example' }
    expect((await site.call('PUT', path, { body: {}, headers: foreign })).status).toBe(403)
    const asked = await site.call('OPTIONS', '/deliveries', {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('stands in no log, whatever goes wrong', async () => {
    const lines: unknown[] = []
    const { log } = site.deps
    const { find } = site.deps.deliveries
    const note = (code: string, facts: Record<string, string | number>) => lines.push([code, facts])
    site.deps.log = { error: note, info: note }
    site.deps.deliveries.find = async () => {
      throw new Error('broken')
    }
    const answer = await site.call('GET', '/deliveries/none', { headers: all.headers })
    site.deps.deliveries.find = find
    site.deps.log = log
    expect(answer.status).toBe(500)
    expect(JSON.stringify(lines)).not.toContain('vlk_')
  })
})
