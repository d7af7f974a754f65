import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { languages } from '#shared/platform/language.ts'
import { pxTable } from '#shared/px-api/px-table.ts'
import { type PxSite, startPxSite } from './px-site.ts'
import {
  addressOf,
  codesIn,
  datasetRead,
  expectWalkable,
  type Parameters,
  problemRead,
  selectionRead,
  tableRead,
} from './pxweb-reads.ts'

// The calls that PxWeb 2's own web client makes, in the order in which its reader causes them, and of the answers all that it reads. Read out of its source (github.com/PxTools/PxWeb2, 2026).

let site: PxSite
beforeAll(async () => {
  site = await startPxSite()
})
afterAll(() => site.stop())

const origin = 'https://pxweb.example'
const headers = { accept: 'application/json', origin, 'sec-fetch-site': 'cross-site' }

const read = async <T>(answer: Response, schema: z.ZodType<T>): Promise<T> => {
  expect([answer.ok, answer.headers.get('access-control-allow-origin')]).toEqual([true, '*'])
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  return schema.parse(await answer.json())
}
const get = async <T>(path: string, parameters: Parameters, schema: z.ZodType<T>) =>
  read(await site.call(addressOf(path, parameters), { headers }), schema)
const post = (path: string, parameters: Parameters, body: unknown) =>
  site.send(addressOf(path, parameters), body, headers)
const data = async (id: string, lang: string, body: unknown) =>
  read(await post(`/tables/${id}/data`, { lang, outputFormat: 'json-stat2' }, body), datasetRead)

describe("before PxWeb 2's client may call", () => {
  it.each(['/tables/validations/data', '/savedqueries'])('its browser asks whether it may post to %s', async (path) => {
    const answer = await site.call(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect([answer.ok, answer.headers.get('access-control-allow-origin')]).toEqual([true, '*'])
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    expect(answer.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('content-type')
  })

  it('a language that is not there is refused by the title that sends the client to its fallback language', async () => {
    const answer = await site.call(addressOf('/tables', { lang: 'no', includeDiscontinued: true }), { headers })
    expect(problemRead.parse(await answer.json())).toMatchObject({ status: 400, title: 'Unsupported language' })
  })

  it('a table that is not there is told by status, title and type', async () => {
    const answer = await site.call(addressOf('/tables/nothing', { lang: 'sv' }), { headers })
    expect(problemRead.parse(await answer.json()).status).toBe(404)
  })
})

describe.each(languages)("PxWeb 2's client in %s", (lang) => {
  const everyTable = { lang, includeDiscontinued: true, pageNumber: 1, pageSize: 10_000 }
  const listRead = z.object({ tables: z.array(tableRead) })

  it('lists all tables on its first page, with what its filters and its search go by', async () => {
    const { tables } = await get('/tables', everyTable, listRead)
    expect(tables.map(({ id }) => id).sort()).toEqual((await site.deps.tables.list()).map(({ id }) => id).sort())
    // The breadcrumbs are of the path that begins with the subject.
    for (const { paths, subjectCode } of tables) expect(paths.some(([first]) => first?.id === subjectCode)).toBe(true)
    const word = tables[0]?.variableNames[0] ?? ''
    const found = await get('/tables', { ...everyTable, query: word }, listRead)
    expect(found.tables.map(({ id }) => id)).toContain(tables[0]?.id)
  })

  it.each(['validations', 'higher-vocational'])(
    'opens %s with all that can be chosen, and its first figures',
    async (id) => {
      const table = await site.deps.tables.find(id)
      if (!table) throw new Error(`there is no table ${id}`)
      const every = await get(`/tables/${id}/metadata`, { lang, defaultSelection: true }, datasetRead)
      await get(`/tables/${id}`, { lang }, tableRead)
      const { selection } = await get(`/tables/${id}/defaultselection`, { lang }, selectionRead)
      expectWalkable(every)
      // Every value stands in the lists that the reader chooses in, whatever is chosen at first.
      for (const { id: variable, values } of pxTable(table).dimensions)
        expect([variable, codesIn(every, variable).sort()]).toEqual([variable, values.map(({ code }) => code).sort()])
      for (const { variableCode, valueCodes } of selection) {
        expect(codesIn(every, variableCode)).toEqual(expect.arrayContaining(valueCodes))
        const isMandatory = every.dimension[variableCode]?.extension.elimination !== true
        expect([variableCode, isMandatory && valueCodes.length === 0]).toEqual([variableCode, false])
      }
      const { role, extension } = every
      expect(extension.px).toMatchObject({ tableid: id, language: lang })
      const contents = every.dimension[role.metric[0] ?? '']
      for (const code of Object.keys(contents?.category.index ?? {}))
        expect([contents?.category.unit, contents?.extension.refperiod, contents?.extension.alternativeText]).toEqual(
          Array(3).fill(expect.objectContaining({ [code]: expect.anything() })),
        )
      // At first, and when its language is changed, it asks for no values at all.
      const shown = await data(id, lang, { selection: [] })
      expectWalkable(shown)
      const kept = selection.filter(({ valueCodes }) => valueCodes.length > 0)
      expect(shown.id.toSorted()).toEqual(kept.map(({ variableCode }) => variableCode).sort())
      for (const { variableCode, valueCodes } of kept)
        expect(codesIn(shown, variableCode).sort()).toEqual(valueCodes.toSorted())
    },
  )

  it('gets more of what its reader chooses, also by a list, and goes back to all values by a list', async () => {
    const chosen = [
      { variableCode: 'ContentsCode', valueCodes: ['validations'] },
      { variableCode: 'Tid', valueCodes: ['2024'] },
    ]
    const more = await data('validations', lang, {
      selection: [...chosen, { variableCode: 'sex', valueCodes: ['women', 'men'] }],
    })
    expect(codesIn(more, 'sex')).toEqual(['women', 'men'])
    const { dimension } = await get('/tables/validations/metadata', { lang, defaultSelection: true }, datasetRead)
    for (const { id: codelist } of dimension.region?.extension.codelists ?? []) {
      const ofList = await get(
        '/tables/validations/metadata',
        { lang, defaultSelection: false, savedQuery: '', codelist: { region: codelist } },
        datasetRead,
      )
      const [first = ''] = codesIn(ofList, 'region')
      const variableCode = 'region'
      const one = await data('validations', lang, {
        selection: [...chosen, { variableCode, valueCodes: [first], codelist }],
      })
      // A list of which nothing is chosen yet stands for the variable left out.
      const none = await data('validations', lang, {
        selection: [...chosen, { variableCode, valueCodes: [], codelist }],
      })
      expect([codelist, codesIn(one, variableCode), none.id]).toEqual([codelist, [first], ['ContentsCode', 'Tid']])
      if (codelist.endsWith('_all'))
        expect(codesIn(ofList, 'region').sort()).toEqual(codesIn({ ...ofList, dimension }, 'region').sort())
    }
  })

  it.each([
    ['xlsx', ['IncludeTitle'], 'PK'],
    ['csv', ['SeparatorSemicolon', 'IncludeTitle', 'UseTexts'], '"'],
    ['px', [], 'CHARSET='],
    ['json-stat2', [], '{'],
    ['html', ['IncludeTitle'], '<'],
    ['parquet', [], 'PAR1'],
  ])('saves what is shown as a file of %s', async (outputFormat, outputFormatParams, begins) => {
    const answer = await post(
      '/tables/validations/data',
      { lang, outputFormat, outputFormatParams },
      {
        selection: [
          { variableCode: 'ContentsCode', valueCodes: ['validations'] },
          { variableCode: 'Tid', valueCodes: ['2024', '2025'] },
          { variableCode: 'region', valueCodes: ['SE', '09'], codelist: 'vs_validations_all' },
        ],
        placement: { heading: [], stub: ['ContentsCode', 'Tid', 'region'] },
      },
    )
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    // It takes what is no JSON as bytes.
    expect([answer.status, isJson]).toEqual([200, outputFormat === 'json-stat2'])
    expect((await answer.text()).replace(/^\uFEFF/, '').slice(0, begins.length)).toBe(begins)
  })

  it.each([
    ['the year chosen', ['2024'], ['2024']],
    ['the first of them and all later', ['from(2024)'], ['2024', '2025']],
    ['as many of the newest', ['top(1)'], ['2025']],
  ])('keeps a query with %s, and opens it again by its id', async (_, valueCodes, years) => {
    const region = { variableCode: 'region', valueCodes: ['01'], codelist: 'vs_validations_large' }
    const answer = await post(
      '/savedqueries',
      {},
      {
        id: '',
        tableId: 'validations',
        outputFormat: 'json-stat2',
        outputFormatParams: [],
        selection: {
          selection: [
            { variableCode: 'ContentsCode', valueCodes: ['validations'] },
            { variableCode: 'Tid', valueCodes },
            region,
          ],
          placement: { heading: ['Tid'], stub: ['ContentsCode', 'region'] },
        },
        language: lang,
      },
    )
    expect(answer.status).toBe(201)
    const { id } = await read(answer, z.object({ id: z.string().min(1) }))
    const kept = z.object({ language: z.string(), savedQuery: z.object({ tableId: z.string(), language: z.string() }) })
    expect(await get(`/savedqueries/${id}`, {}, kept)).toEqual({
      language: lang,
      savedQuery: { tableId: 'validations', language: lang },
    })
    const { selection } = await get(`/savedqueries/${id}/selection`, { lang }, selectionRead)
    expect(selection).toEqual(
      expect.arrayContaining([
        region,
        { variableCode: 'ContentsCode', codelist: null, valueCodes: ['validations'] },
        { variableCode: 'Tid', codelist: null, valueCodes: years },
      ]),
    )
    // Its lists narrow what can be chosen; its values do not.
    const every = await get(
      '/tables/validations/metadata',
      { lang, defaultSelection: false, savedQuery: id },
      datasetRead,
    )
    const large = await get(
      '/codelists/vs_validations_large',
      { lang },
      z.object({ values: z.array(z.object({ code: z.string() })) }),
    )
    expect(codesIn(every, 'region').sort()).toEqual(large.values.map(({ code }) => code).sort())
    expect([codesIn(every, 'Tid'), codesIn(every, 'sex').length]).toEqual([['2024', '2025'], 3])
    const shown = await get(`/savedqueries/${id}/data`, { lang, outputFormat: 'json-stat2' }, datasetRead)
    expectWalkable(shown)
    expect([codesIn(shown, 'Tid'), shown.extension.px.heading]).toEqual([years, ['Tid']])
  })

  it('shows an address that gives the same as it has', async () => {
    const byAddress = await site.call(
      `/tables/validations/data?lang=${lang}&outputFormat=json-stat2&valuecodes[ContentsCode]=validations&valuecodes[Tid]=2024,2025&valuecodes[region]=01,09&codelist[region]=vs_validations_regions&heading=Tid&stub=ContentsCode,region`,
    )
    const byBody = await post(
      '/tables/validations/data',
      { lang, outputFormat: 'json-stat2' },
      {
        selection: [
          { variableCode: 'ContentsCode', valueCodes: ['validations'] },
          { variableCode: 'Tid', valueCodes: ['2024', '2025'] },
          { variableCode: 'region', valueCodes: ['01', '09'], codelist: 'vs_validations_regions' },
        ],
        placement: { heading: ['Tid'], stub: ['ContentsCode', 'region'] },
      },
    )
    expect([byAddress.status, await byAddress.text()]).toEqual([200, await byBody.text()])
  })
})
