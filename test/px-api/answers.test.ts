import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createCallerLimit, createCallLimit } from '#functions/http/px/call-limit.ts'
import { pxRoutes } from '#functions/http/px/px-access.ts'
import { createWrittenAnswers } from '#functions/http/px/written-answers.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { maxCalls } from '#shared/px-api/config.ts'
import { type PxSite, startPxSite } from './px-site.ts'

let site: PxSite
beforeAll(async () => {
  site = await startPxSite()
})
afterAll(() => site.stop())

const data = '/tables/validations/data'
const text = async (path: string) => (await site.call(path)).text()
type Dataset = {
  id: string[]
  size: number[]
  value: number[]
  extension: { px: { heading: string[]; stub: string[] } }
}
const dataset = async (query: string) => (await (await site.call(`${data}?${query}`)).json()) as Dataset

describe('an answer', () => {
  it('has a strong tag, is not sent again to one who has it, and may be read by pages of other sites', async () => {
    const first = await site.call(`${data}?valueCodes[Tid]=*`)
    const tag = first.headers.get('etag') ?? ''
    expect([tag, first.headers.get('cache-control')]).toEqual([
      expect.stringMatching(/^"[\w-]{43}"$/),
      'public, no-cache',
    ])
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const second = await site.call(`${data}?valueCodes[Tid]=*`, { headers: { 'if-none-match': known } })
      expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag])
      expect(second.headers.get('access-control-allow-origin')).toBe('*')
    }
    const other = await site.call(`${data}?valueCodes[Tid]=*&lang=en`, { headers: { 'if-none-match': tag } })
    expect(other.status).toBe(200)
  })

  it('asks no page of another site for more than a browser can give, at every address', async () => {
    for (const { path } of Object.values(pxRoutes)) {
      const asked = await site.call(path.replace(':id', 'validations'), {
        method: 'OPTIONS',
        headers: { origin: 'https://px.example', 'access-control-request-method': 'POST' },
      })
      expect([path, asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([path, 204, '*'])
      expect(asked.headers.get('access-control-allow-methods')).toContain('POST')
    }
    const posted = await site.send(
      data,
      { selection: [] },
      { origin: 'https://px.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(posted.status).toBe(200)
  })

  it('is given without its body to one who only asks of it, and no other way of asking is taken', async () => {
    const head = await site.call('/config', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const removed = await site.call('/config', { method: 'DELETE' })
    expect([removed.status, removed.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it('is the same to everyone: no session is looked at and no cookie set', async () => {
    const cookie = await site.signIn('eva@region.se', [{ scope: '01', roles: ['owner'] }])
    for (const { method, path } of Object.values(pxRoutes)) {
      if (method === 'POST') continue
      const address = path.replace(':id', path.startsWith('/codelists') ? 'vs_validations_small' : 'validations')
      const [nobody, owner] = [await site.call(address), await site.call(address, { headers: { cookie } })]
      expect([address, owner.status, await owner.text()]).toEqual([address, nobody.status, await nobody.text()])
      expect(owner.headers.get('set-cookie')).toBeNull()
    }
  })

  it('says that the service is away when the store is, and that pages still come', async () => {
    const { find } = site.deps.savedQueries
    site.deps.savedQueries.find = async () => {
      throw new StoreUnavailable('away')
    }
    const { error } = site.deps.log
    site.deps.log.error = () => {}
    try {
      const response = await site.call('/savedqueries/AAAAAAAAAAAAAAAAAAAAAA')
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    } finally {
      site.deps.savedQueries.find = find
      site.deps.log.error = error
    }
    expect((await site.whole.request('http://localhost/health')).status).toBe(200)
  })
})

describe('a selection', () => {
  it('is the same by address and by body, in any case of the names', async () => {
    const byAddress = await text(`${data}?VALUECODES[REGION]=01,top(1)&valuecodes[time]=2024&heading=region`)
    const sent = await site.send(data, {
      Selection: [
        { VariableCode: 'region', ValueCodes: ['top(1)', '01', '01'] },
        { variableCode: 'tid', codeList: null, valueCodes: ['2024'] },
      ],
      placement: { heading: ['Region'], stub: [] },
    })
    expect(await sent.text()).toBe(byAddress)
    expect(JSON.parse(byAddress)).toMatchObject({
      id: ['ContentsCode', 'Tid', 'region'],
      size: [1, 1, 2],
      extension: { px: { heading: ['region'], stub: ['ContentsCode', 'Tid'] } },
    })
  })

  it('takes the total of what it leaves out, also where an empty list says so', async () => {
    const table = await site.deps.tables.find('validations')
    const { id, value } = await dataset('valueCodes[Tid]=2025&valueCodes[sex]=')
    expect(id).toEqual(['ContentsCode', 'Tid'])
    expect(value).toEqual([Object(table?.cellAt(['SE', 'all', 'all', 'all', '2025'])).value])
  })

  it('gives what the table shows before anything is chosen when nothing is asked', async () => {
    const response = await site.call('/tables/validations/defaultselection')
    const usual = (await response.json()) as { selection: { variableCode: string; valueCodes: string[] }[] }
    const query = usual.selection.map(
      ({ variableCode, valueCodes }) => `valueCodes[${variableCode}]=${valueCodes.join(',')}`,
    )
    expect(await text(data)).toBe(await text(`${data}?${query.join('&')}`))
  })
})

describe('the formats', () => {
  const query = 'valueCodes[Tid]=2024,2025&valueCodes[region]=09,SE&valueCodes[sex]=women,men&heading=sex,Tid'
  it('write csv with codes, texts, a title and the separator asked for', async () => {
    const csv = await text(`${data}?${query}&outputFormat=csv&outputFormatParams=UseCodes,SeparatorSemicolon`)
    const [head, first, gotland] = csv.split('\r\n')
    expect(head).toBe('"region";"ContentsCode";"women 2024";"women 2025";"men 2024";"men 2025"')
    expect(first).toMatch(/^"SE";"validations";\d+;\d+;\d+;\d+$/)
    expect(gotland).toMatch(/^"09";"validations";\d+;"\.\.";\d+;"\.\."$/)
    const titled = await text(
      `${data}?${query}&outputFormat=csv&lang=en&outputFormatParams=UseCodesAndTexts&outputFormatParams=IncludeTitle`,
    )
    expect(titled.split('\r\n')[0]).toBe('"Validations by region, by region, measure, sex, and year"')
    expect(titled).toContain('"09 Region Gotland"')
  })

  it('write html whose headings span what they stand for, and in which every text is a text', async () => {
    const { find } = site.deps.tables
    const table = await find('validations')
    if (!table) throw new Error('there is no table of validations')
    const marked = { ...table, title: { sv: '<script>alert(1)</script>', en: '' } }
    site.deps.tables.find = async () => marked
    try {
      const html = await text(`${data}?${query}&outputFormat=html&outputFormatParams=IncludeTitle`)
      expect(html).not.toContain('<script')
      expect(html).toContain('<th scope="colgroup" colspan="2">Kvinnor</th>')
      expect(html).toContain('<caption>&lt;script&gt;')
    } finally {
      site.deps.tables.find = find
    }
  })

  it('write the older json with a row of keys and figures as texts', async () => {
    const answer = JSON.parse(await text(`${data}?valueCodes[Tid]=2025&valueCodes[region]=09&outputFormat=json-px`))
    expect(answer).toMatchObject({
      columns: [
        { code: 'region', type: 'd' },
        { code: 'Tid', type: 't' },
        { code: 'validations', type: 'c' },
      ],
      data: [{ key: ['09', '2025'], values: ['..'] }],
    })
  })

  it('are files with names where they are kept, and the same bytes each time', async () => {
    for (const [format, type, name] of [
      ['px', 'text/plain; charset=utf-8', 'validations-sv.px'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'validations-sv.xlsx'],
      ['parquet', 'application/vnd.apache.parquet', 'validations-sv.parquet'],
    ]) {
      const response = await site.call(`${data}?${query}&outputFormat=${format}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    }
  })
})

describe('a saved query', () => {
  it('is run by anyone, in the language and format asked for, has one id, and moves with time', async () => {
    const query = {
      tableId: 'validations',
      language: 'en',
      selection: { selection: [{ variableCode: 'Tid', valueCodes: ['top(1)'] }] },
      outputFormat: 'csv',
      outputFormatParams: ['SeparatorTab'],
    }
    const [one, other] = [await site.send('/savedqueries', query), await site.send('/savedqueries', query)]
    const { id } = (await one.json()) as { id: string }
    expect(await other.json()).toMatchObject({ id, savedQuery: { id, ...query } })
    expect(await text(`/savedqueries/${id}/data`)).toMatch(/^"Measure"\t"2025"\r\n/)
    expect(await text(`/savedqueries/${id}/data?lang=sv`)).toMatch(/^"Mått"\t"2025"\r\n/)
    expect(JSON.parse(await text(`/savedqueries/${id}/data?outputFormat=json-stat2`))).toMatchObject({ size: [1, 1] })
    expect(JSON.parse(await text(`/savedqueries/${id}/selection`)).selection).toContainEqual({
      variableCode: 'Tid',
      codelist: null,
      valueCodes: ['2025'],
    })
  })
})

describe('an unused saved query', () => {
  const days = (count: number) => {
    site.time.now = new Date(site.time.now.getTime() + count * 86_400_000)
  }

  it('is kept for two years after it was last used, and is then gone though it still lies there', async () => {
    const answer = await site.send('/savedqueries', {
      tableId: 'validations',
      language: 'sv',
      selection: { selection: [{ variableCode: 'Tid', valueCodes: ['2024'] }] },
    })
    const { id } = (await answer.json()) as { id: string }
    const statuses: number[] = []
    // Used within the month, which is not noted; then twice in the time that it has; then too late.
    for (const later of [20, 700, 730, 732]) {
      days(later)
      statuses.push((await site.call(`/savedqueries/${id}/data`)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 404])
  })
})

describe('the limit of calls', () => {
  it('answers 429 with how long to wait, to one address and not to the next, and lets it in again in the next window', async () => {
    const call = (address: string) =>
      site.call('/tables/nothing', { headers: { 'x-forwarded-for': `1.1.1.1, ${address}, 130.176.0.1` } })
    for (let count = 0; count < maxCalls; count += 1) await call('192.0.2.1')
    const refused = await call('192.0.2.1')
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([429, '*'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await call('192.0.2.2')).status).toBe(404)
    site.time.now = new Date(site.time.now.getTime() + Number(refused.headers.get('retry-after')) * 1000)
    expect((await call('192.0.2.1')).status).toBe(404)
  })

  it('holds for the one who connects, whichever addresses it says that it calls for', () => {
    const limit = createCallerLimit({ maxCalls: 2, windowSeconds: 10 })
    const now = new Date('2026-10-05T12:00:03Z')
    const call = (client: number, peer: string) => limit.secondsToWait(`10.0.0.${client}, ${peer}`, now)
    const first = Array.from({ length: 40 }, (_, client) => call(client, '192.0.2.9'))
    expect([new Set(first), call(50, '192.0.2.9'), call(50, '192.0.2.8')]).toEqual([new Set([null]), 7, null])
  })

  it('holds no more addresses than it can: beyond them the rest share one count', () => {
    const limit = createCallLimit({ maxCalls: 2, windowSeconds: 10 })
    const now = new Date('2026-10-05T12:00:03Z')
    const early = Array.from({ length: 10_000 }, (_, caller) => limit.secondsToWait(String(caller), now))
    expect(early.every((wait) => wait === null)).toBe(true)
    expect(['a', 'b', 'c'].map((one) => limit.secondsToWait(one, now))).toEqual([null, null, 7])
    expect(limit.secondsToWait('0', now)).toBeNull()
  })
})

describe('two hundred readers at once', () => {
  it('get their answers for one look-up of the table at a time', async () => {
    const { find } = site.deps.tables
    let lookUps = 0
    site.deps.tables.find = (id) => {
      lookUps += 1
      return find(id)
    }
    try {
      const asked = Array.from({ length: 200 }, (_, reader) =>
        site.call(`${data}?valueCodes[Tid]=*`, { headers: { 'x-forwarded-for': `10.9.0.${reader}, 130.176.0.1` } }),
      )
      const statuses = (await Promise.all(asked)).map(({ status }) => status)
      expect([new Set(statuses), lookUps < 20]).toEqual([new Set([200]), true])
    } finally {
      site.deps.tables.find = find
    }
  })
})

describe('answers that are kept', () => {
  it('are written once for those who ask at the same time, anew for a new table, and only as many as fit', async () => {
    const answers = createWrittenAnswers(100)
    let written = 0
    const ask = (of: object, name: string) =>
      answers.get(of, name, async () => {
        written += 1
        return new Uint8Array(40)
      })
    const [old, current] = [{}, {}]
    await Promise.all([ask(old, 'a'), ask(old, 'a'), ask(old, 'a')])
    expect(written).toBe(1)
    await ask(current, 'a')
    await ask(old, 'a')
    expect(written).toBe(2)
    await ask(old, 'b')
    await ask(old, 'a')
    expect(written).toBe(3)
    await ask(current, 'a')
    expect(written).toBe(4)
  })

  it('are none where the writing failed', async () => {
    const answers = createWrittenAnswers(100)
    const of = {}
    await expect(answers.get(of, 'a', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now')
    expect((await answers.get(of, 'a', async () => new Uint8Array(1))).bytes.length).toBe(1)
  })
})
