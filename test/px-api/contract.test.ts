import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import JSONstat from 'jsonstat-toolkit'
import { Px } from 'px'
import { pxAccess, pxRoutes } from '#functions/http/px/px-access.ts'
import { pxTable } from '#shared/px-api/px-table.ts'
import { symbols } from '#shared/tables/symbols.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { regionDimension } from '#shared/tables/table-words.ts'
import { aTable } from '../tables/builders.ts'
import { faultsIn, operations } from './contract.ts'
import { type PxSite, startPxSite } from './px-site.ts'

let site: PxSite
let savedId: string
beforeAll(async () => {
  site = await startPxSite()
  const answer = await site.send('/savedqueries', {
    tableId: 'validations',
    language: 'en',
    selection: {
      selection: [
        { variableCode: 'Tid', valueCodes: ['top(1)'] },
        { variableCode: 'region', codelist: 'vs_validations_large', valueCodes: ['*'] },
        { variableCode: 'sex', valueCodes: ['women', 'men'] },
      ],
      placement: { heading: ['sex'], stub: ['region', 'Tid', 'ContentsCode'] },
    },
    outputFormat: 'csv',
    outputFormatParams: ['UseCodes'],
  })
  savedId = ((await answer.json()) as { id: string }).id
})
afterAll(() => site.stop())

const json = async (path: string) => {
  const response = await site.call(path)
  expect([path, response.status]).toEqual([path, 200])
  return (await response.json()) as Record<string, unknown>
}

describe('the document of PxWebApi 2', () => {
  it('has the operations that the access table has, at the same addresses', () => {
    const wanted = operations.map(({ operationId, method, path }) => [
      // One operation of the document has no id.
      operationId || 'GetSaveQuery',
      { method, path: path.replace('{id}', ':id') },
    ])
    expect(pxRoutes).toEqual(Object.fromEntries(wanted))
    expect(Object.keys(pxAccess).sort()).toEqual(Object.keys(pxRoutes).sort())
  })

  it.each([
    ['/config', 'ConfigResponse'],
    ['/tables', 'TablesResponse'],
    ['/tables?lang=en&includeDiscontinued=true&pageSize=10000', 'TablesResponse'],
    ['/tables?QUERY=yrkesh%C3%B6gskolan&PASTDAYS=30', 'TablesResponse'],
    ['/tables?pageSize=1&pageNumber=2', 'TablesResponse'],
    ['/tables/validations', 'TableResponse'],
    ['/tables/higher-vocational?lang=en', 'TableResponse'],
    ['/tables/validations/metadata', 'Dataset'],
    ['/tables/validations/metadata?lang=en&defaultSelection=true', 'Dataset'],
    ['/tables/higher-vocational/metadata?codelist[region]=vs_higher-vocational_small', 'Dataset'],
    ['/tables/validations/defaultselection', 'SelectionResponse'],
    ['/tables/validations/data', 'Dataset'],
    ['/tables/higher-vocational/data?lang=en', 'Dataset'],
    ['/tables/validations/data?valuecodes[tid]=*&heading=sex,form&valueCodes[sex]=*&valueCodes[form]=*', 'Dataset'],
    ['/codelists/vs_validations_regions', 'CodelistResponse'],
    ['/savedqueries/SAVED', 'SavedQueryResponse'],
    ['/savedqueries/SAVED/selection?lang=sv', 'SelectionResponse'],
    ['/savedqueries/SAVED/data?outputFormat=json-stat2', 'Dataset'],
    ['/tables/validations/metadata?savedQuery=SAVED', 'Dataset'],
  ])('describes the answer of %s', async (path, schema) => {
    expect(faultsIn(schema, await json(path.replace('SAVED', savedId)))).toEqual([])
  })

  it('describes the answer to one who saves a query', async () => {
    const saved = { tableId: 'higher-vocational', language: 'sv', selection: { selection: [] } }
    const answer = await site.send('/savedqueries', saved)
    const body = (await answer.json()) as { id: string }
    expect([answer.status, faultsIn('SavedQueryResponse', body)]).toEqual([201, []])
    expect(answer.headers.get('location')).toBe(`http://localhost/api/px/v2/savedqueries/${body.id}`)
  })

  it('describes every refusal, whose status it names', async () => {
    for (const [path, status] of [
      ['/tables/validations/data?valueCodes[Tid]=1066', 400],
      [
        `/tables/higher-vocational/data?${['region', 'field', 'sex', 'x'].map((one) => `valueCodes[${one}]=*`).join('&')}`,
        400,
      ],
      ['/tables/nothing', 404],
      ['/savedqueries/nothing', 404],
      ['/codelists/nothing', 404],
    ] as const) {
      const response = await site.call(path)
      expect([path, response.status]).toEqual([path, status])
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      expect(faultsIn('Problem', await response.json())).toEqual([])
    }
  })
})

/** A table with the groups of counties among its regions, whose figures are what was published of them. */
const grouped = (): StatisticsTable => {
  const region = regionDimension({ sv: 'Region', en: 'Region' }, 'name')
  const group = (code: string) => ({ code, label: { sv: code, en: code } })
  const base = aTable()
  return {
    ...base,
    id: 'grouped',
    dimensions: base.dimensions.map((one) =>
      one.id === 'region' ? { ...region, values: [...region.values, group('SE11'), group('SE22')] } : one,
    ),
    cellAt: ([code]) => ({ value: code?.startsWith('SE') ? 1000 : 1 }),
  }
}

describe('the groups of counties', () => {
  it('are an aggregation of the regions, with the figures that are published of them and never a sum', async () => {
    const { find } = site.deps.tables
    const table = grouped()
    site.deps.tables.find = async (id) => (id === 'grouped' ? table : find(id))
    try {
      const list = (await json('/codelists/agg_grouped_nuts2')) as { type: string; values: unknown[] }
      expect(faultsIn('CodelistResponse', list)).toEqual([])
      expect([list.type, list.values]).toEqual([
        'Aggregation',
        [
          { code: 'SE11', label: 'SE11', valueMap: ['01'] },
          { code: 'SE22', label: 'SE22', valueMap: ['10', '12'] },
        ],
      ])
      const query = 'codelist[region]=agg_grouped_nuts2&valueCodes[ContentsCode]=one&valueCodes[Tid]=top(1)'
      const data = (await json(`/tables/grouped/data?${query}`)) as { value: number[]; size: number[] }
      expect([data.size, data.value]).toEqual([
        [2, 1, 1],
        [1000, 1000],
      ])
    } finally {
      site.deps.tables.find = find
    }
  })
})

const whole = (table: StatisticsTable) => table.dimensions.map(({ id }) => `valueCodes[${id}]=*`).join('&')
const dots = { 'not-published': '.', suppressed: '..', 'not-available': '...' }

/** Every place of the table, by the codes and by the positions of its values. */
const places = (table: StatisticsTable): { codes: string[]; at: number[] }[] =>
  table.dimensions.reduce<{ codes: string[]; at: number[] }[]>(
    (known, { values }) =>
      known.flatMap(({ codes, at }) =>
        values.map(({ code }, index) => ({ codes: [...codes, code], at: [...at, index] })),
      ),
    [{ codes: [], at: [] }],
  )

const published = async (): Promise<StatisticsTable> => {
  const found = await site.deps.tables.find('validations')
  if (!found) throw new Error('there is no table of validations')
  return pxTable(found)
}

describe('readers that others have written', () => {
  it('read every cell of the JSON-stat as the table has it, hidden ones too', async () => {
    const table = await published()
    // The variables in another order than the table's own: a reader goes by names.
    const response = await site.call(`/tables/validations/data?${whole(table)}&heading=sex,region&lang=en`)
    const dataset = JSONstat(await response.json())
    expect([dataset.class, dataset.role]).toMatchObject([
      'dataset',
      { time: ['Tid'], geo: ['region'], metric: ['ContentsCode'] },
    ])
    expect(dataset.id.slice(-2)).toEqual(['sex', 'region'])
    const ids = table.dimensions.map(({ id }) => id)
    const wrong = places(table).filter(({ codes }) => {
      const { value, status } = dataset.Data(Object.fromEntries(ids.map((id, index) => [id, codes[index] ?? ''])))
      const cell = table.cellAt(codes)
      return 'value' in cell ? value !== cell.value : value !== null || status !== symbols[cell.missing].symbol.en
    })
    expect([places(table).length > 3000, wrong]).toEqual([true, []])
  })

  it('read every cell of the PX file as the table has it, hidden ones too', async () => {
    const table = await published()
    const response = await site.call(`/tables/validations/data?${whole(table)}&outputFormat=px`)
    const file = new Px(await response.text())
    expect(file.variables()).toEqual(table.dimensions.map(({ label }) => label.sv))
    for (const [index, { values }] of table.dimensions.entries())
      expect([file.codes(index)].flat()).toEqual(values.map(({ code }) => code))
    const wrong = places(table).filter(({ codes }, place) => {
      const cell = table.cellAt(codes)
      // The reader's own look-up is far too slow for every cell; it is held against its list of figures here and there.
      return file.data[place]?.replaceAll('"', '') !== ('value' in cell ? String(cell.value) : dots[cell.missing])
    })
    expect([file.data.length, wrong]).toEqual([places(table).length, []])
    for (const [place, { at }] of places(table).entries())
      if (place % 500 === 0) expect(file.datum(at)).toBe(file.data[place]?.replaceAll('"', ''))
  })
})
