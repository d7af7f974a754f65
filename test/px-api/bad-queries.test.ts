import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { faultsIn } from './contract.ts'
import { malformed } from './malformed.ts'
import { type PxSite, startPxSite } from './px-site.ts'

let site: PxSite
beforeAll(async () => {
  site = await startPxSite()
})
afterAll(() => site.stop())

let callers = 0
/** From an address of its own, so that the limit is not what answers. */
const from = () => {
  callers += 1
  return { 'x-forwarded-for': `10.0.${callers >> 8}.${callers & 255}, 130.176.0.1` }
}

const ask = ({ path, body }: { path: string; body?: unknown }) =>
  body === undefined ? site.call(path, { headers: from() }) : site.send(path, body, from())

describe('a query that is wrong', () => {
  it('is there in more than a hundred kinds', () => expect(malformed.length).toBeGreaterThan(100))

  it('gets the right status and a sentence that names what is wrong', async () => {
    for (const one of malformed) {
      const response = await ask(one)
      const problem = (await response.json()) as { status: number; detail: string }
      const about = `${one.path} ${JSON.stringify(one.body ?? '').slice(0, 100)}`
      expect([about, response.status, problem.status]).toEqual([about, one.status, one.status])
      expect([about, problem.detail]).toEqual([about, expect.stringContaining(one.names)])
      expect([about, faultsIn('Problem', problem)]).toEqual([about, []])
    }
  })

  it('is refused in Swedish where no other language is asked for', async () => {
    const response = await ask({ path: '/tables/validations/data?valueCodes[Tid]=1066' })
    expect(await response.json()).toMatchObject({ detail: '1066 är inget värde för variabeln Tid.' })
  })

  it('with too many cells is told how many it has and how many it may have', async () => {
    const { find } = site.deps.tables
    const table = await find('higher-vocational')
    const codes = Array.from({ length: 12 }, (_, place) => ({ code: `${2000 + place}`, label: { sv: '', en: '' } }))
    const large = table && {
      ...table,
      dimensions: table.dimensions.map((one) => (one.isTime ? { ...one, values: codes } : one)),
    }
    site.deps.tables.find = async () => large
    try {
      const ids = ['region', 'field', 'sex', 'pace', 'delivery', 'ContentsCode', 'Tid']
      const query = ids.map((id) => `valueCodes[${id}]=*`).join('&')
      const response = await ask({ path: `/tables/higher-vocational/data?${query}&lang=en` })
      const problem = await response.json()
      expect([response.status, problem]).toMatchObject([
        403,
        { title: 'Forbidden', detail: 'The selection gives 63360 cells. At most 30000 can be fetched at once.' },
      ])
    } finally {
      site.deps.tables.find = find
    }
  })

  it('never brings the service down, whatever it is', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Tid',
        'region',
        'sex',
        'ContentsCode',
        '*',
        '?',
        'top(',
        'range(',
        ')',
        ',',
        '[',
        ']',
        '2024',
        '01',
        'vs_validations_small',
      ),
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(''))
    const name = fc.oneof(
      fc.constantFrom(
        'lang',
        'query',
        'pageSize',
        'outputFormat',
        'outputFormatParams',
        'heading',
        'stub',
        'savedQuery',
        'defaultSelection',
      ),
      text.map((variable) => `valueCodes[${variable}]`),
      text.map((variable) => `codelist[${variable}]`),
      text,
    )
    const path = fc.constantFrom(
      '/tables',
      '/tables/validations/data',
      '/tables/validations/metadata',
      '/codelists/x',
      '/savedqueries/x',
    )
    const query = fc.array(fc.tuple(name, text), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(path, query, fc.option(fc.jsonValue(), { nil: undefined }), async (at, pairs, body) => {
        const search = new URLSearchParams(pairs.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()]))
        const isSent = body !== undefined && at.endsWith('/data')
        const response = await ask({ path: `${at}?${search}`, ...(isSent && { body: JSON.stringify(body) }) })
        expect([200, 400, 403, 404, 413]).toContain(response.status)
        if (response.status !== 200) expect(faultsIn('Problem', await response.json())).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
