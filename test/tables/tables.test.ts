import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { once } from '#shared/platform/once.ts'
import { regions } from '#shared/regions/regions.ts'
import type { PublishedRelease } from '#shared/releases/release.ts'
import type { CountCell } from '#shared/statistics/snapshot.ts'
import { countyEducationTable } from '#shared/tables/county-education-table.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { createTables } from '#shared/tables/tables.ts'
import { validationsTable } from '#shared/tables/validations-table.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { readCsv } from './read-csv.ts'

const educationFile = join(import.meta.dirname, '../../shared/statistics/data/yrkeshogskolan-lan-2020-2024.csv')
const now = new Date('2026-10-05T12:00:00Z')

/** Every combination of codes of a table. */
const placesOf = ({ dimensions }: StatisticsTable): string[][] =>
  dimensions.reduce<string[][]>(
    (places, { values }) => places.flatMap((place) => values.map(({ code }) => [...place, code])),
    [[]],
  )

describe('higher vocational education by county', () => {
  let csv: string
  let table: StatisticsTable
  beforeAll(async () => {
    csv = await readFile(educationFile, 'utf8')
    table = countyEducationTable(csv)
  })

  /** The code of the value with the source's Swedish name. */
  const codeOf = (dimension: string, name: string): string => {
    const found = table.dimensions
      .find(({ id }) => id === dimension)
      ?.values.find(({ label }) => label.sv.toLowerCase().startsWith(name.toLowerCase()))
    if (!found) throw new Error(`${name} is not in ${dimension}`)
    return found.code
  }

  it('has each of the 4,911 published figures in its own cell, and no number anywhere else', () => {
    const [, ...rows] = readCsv(csv.replace(/\r?\n/g, '\r\n'))
    expect(rows).toHaveLength(4911)
    const filled = new Set<string>()
    for (const [
      code = '',
      county = '',
      sex = '',
      field = '',
      pace = '',
      form = '',
      measure = '',
      year = '',
      value,
    ] of rows) {
      const codes = [
        codeOf('region', code === '00' ? 'Hela landet' : county),
        field === 'Totalt' ? 'all' : codeOf('field', field),
        codeOf('sex', sex),
        codeOf('pace', pace),
        codeOf('delivery', form),
        codeOf('measure', measure),
        year,
      ]
      expect([codes, table.cellAt(codes)]).toEqual([codes, { value: Number(value) }])
      filled.add(codes.join())
    }
    expect(filled.size).toBe(4911)
    const others = placesOf(table).filter((codes) => !filled.has(codes.join()))
    expect(others.length).toBe(22 * 15 * 2 * 2 * 2 * 2 * 5 - 4911)
    expect(new Set(others.map((codes) => JSON.stringify(table.cellAt(codes))))).toEqual(
      new Set(['{"missing":"not-published"}']),
    )
  })

  it('uses the codes of the counties, and calls its figures no validations', () => {
    const codes = table.dimensions.find(({ isRegion }) => isRegion)?.values.map(({ code }) => code)
    expect(codes).toEqual(['SE', ...regions.map(({ code }) => code)])
    expect(table.measure).toBe('higher-vocational')
    expect(table.title.sv + table.unit.sv).not.toMatch(/valider/i)
    expect(table.notes.map(({ sv }) => sv)).toContainEqual(expect.stringContaining('inte valideringar'))
  })

  it('is not made of another file, nor of one with a line too many', () => {
    expect(() => countyEducationTable('a,b\n1,2\n')).toThrow('another heading')
    const [head, line] = csv.split('\n')
    expect(() => countyEducationTable(`${head}\n${line}\n${line}\n`)).toThrow('cannot be read')
    expect(() => countyEducationTable(`${head}\n${line?.replace('Heltid', 'Kvartsfart')}\n`)).toThrow('not known')
    expect(() => countyEducationTable(`${head}\n${line?.replace('38673', '..')}\n`)).toThrow('cannot be read')
  })
})

describe('validations by region', () => {
  it('has what the snapshot publishes, hidden where it hides and missing where it has nothing', () => {
    const { counts, ...rest } = aSnapshot()
    // The second year's cells of one region are not there at all, as for a region that has not reported.
    const published = counts.map((year, place) =>
      place === 0 ? year : { ...year, cells: year.cells.filter(({ region }) => region !== '25') },
    )
    const table = validationsTable({ ...rest, counts: published }, now)
    const expected = new Map(
      published.flatMap(({ year, cells }) =>
        cells.map((cell) => [[cell.region, cell.sector, cell.form, cell.sex, String(year)].join(), cell.count]),
      ),
    )
    const found = { number: 0, suppressed: 0, missing: 0 }
    for (const codes of placesOf(table)) {
      const count: CountCell['count'] = expected.get(codes.join()) ?? 'missing'
      const cell = { suppressed: { missing: 'suppressed' }, missing: { missing: 'not-available' } } as const
      expect([codes, table.cellAt(codes)]).toEqual([codes, typeof count === 'number' ? { value: count } : cell[count]])
      found[typeof count === 'number' ? 'number' : count] += 1
    }
    expect(Object.values(found).every((times) => times > 50)).toBe(true)
    expect(table.updatedAt).toBe(rest.release?.publishedAt)
  })

  it('says of every cell that data are missing before there is any snapshot, and has no date', () => {
    const table = validationsTable(null, now)
    expect(table.dimensions.at(-1)?.values.map(({ code }) => code)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
    expect(new Set(placesOf(table).map((codes) => JSON.stringify(table.cellAt(codes))))).toEqual(
      new Set(['{"missing":"not-available"}']),
    )
    expect(table.updatedAt).toBe('')
  })

  it('says that the definition changed in 2023, and that demonstration data are invented', () => {
    const notesIn = (isDemonstration: boolean) =>
      validationsTable(aSnapshot({ isDemonstration }), now).notes.map(({ sv }) => sv)
    expect(notesIn(false)).toContainEqual(expect.stringContaining('1 januari 2023'))
    expect(notesIn(false)).not.toContainEqual(expect.stringContaining('påhittade'))
    expect(notesIn(true)).toContainEqual(expect.stringContaining('påhittade'))
  })
})

describe('the tables', () => {
  const tablesWith = (latest: () => Promise<ReturnType<typeof aSnapshot> | null>) =>
    createTables({
      education: once(() => readFile(educationFile, 'utf8')),
      snapshots: { latest },
      releases: { published: async () => null, list: async () => [] },
      clock: () => now,
    })

  it('are listed, and found by their ids alone', async () => {
    const tables = tablesWith(async () => null)
    const listed = await tables.list()
    expect(listed.map(({ id }) => id)).toEqual(['validations', 'higher-vocational'])
    for (const { id } of listed) expect((await tables.find(id))?.id).toBe(id)
    expect(await tables.find('no-such')).toBeNull()
    expect(await tables.find('constructor')).toBeNull()
  })

  it('take the latest snapshot each time, and read the file of figures once', async () => {
    const first = { id: 'first', number: 1, publishedAt: '2026-01-01T07:00:04.000Z', isDemonstration: false }
    let release = first
    const tables = tablesWith(async () => aSnapshot({ release }))
    expect((await tables.find('validations'))?.updatedAt).toBe(release.publishedAt)
    release = { ...first, number: 2, publishedAt: '2026-02-01T07:00:04.000Z' }
    expect((await tables.find('validations'))?.updatedAt).toBe(release.publishedAt)
    expect(await tables.find('higher-vocational')).toBe(await tables.find('higher-vocational'))
  })

  it('of a version are made once for as long as what it holds is in memory', async () => {
    const content = { releaseId: 'first', cubeId: '', partitions: [], years: [] }
    const release = { id: 'first', number: 1, publishedAt: '2026-01-01T07:00:04.000Z', isDemonstration: false }
    const tables = createTables({
      education: async () => null,
      snapshots: { latest: async () => null },
      // A version's table reads no more of the release than this.
      releases: {
        published: async () => ({ release: { ...release }, content }) as unknown as PublishedRelease,
        list: async () => [],
      },
      clock: () => now,
    })
    const [table, again] = [await tables.find('validations-v1'), await tables.find('validations-v1')]
    expect([table?.id, again]).toEqual(['validations-v1', table])
    expect(again).toBe(table)
  })

  it('by branch stay as each version published them, where it published any', async () => {
    const contentOf = (number: number) => ({
      years: [{ year: 2024, cells: [], ...(number === 2 && { branches: [{ branch: 'all', sex: 'all', count: 71 }] }) }],
    })
    const published = async (number: number) =>
      // A version's table reads no more of the release than this.
      ({
        release: { id: 'one', number, publishedAt: '2026-01-01T07:00:04.000Z' },
        content: contentOf(number),
      }) as unknown as PublishedRelease
    const tables = createTables({
      education: async () => null,
      snapshots: { latest: async () => null },
      releases: { published, list: async () => [] },
      clock: () => now,
    })
    const table = await tables.find('validations-by-branch-v2')
    expect(table).toMatchObject({
      id: 'validations-by-branch-v2',
      version: 2,
      title: { sv: 'Valideringar per bransch, version 2' },
    })
    expect(table?.cellAt(['all', 'all', '2024'])).toEqual({ value: 71 })
    expect(await tables.find('validations-by-branch-v1')).toBeNull()
    expect(await tables.find('higher-vocational-v2')).toBeNull()
  })

  it('have codes without spaces, each once, and texts in both languages that tell values apart', async () => {
    for (const { dimensions, title, unit, source, notes } of await tablesWith(async () => aSnapshot()).list()) {
      for (const { sv, en } of [title, unit, source, ...notes]) expect([sv, en]).not.toContain('')
      for (const { values, totalCode } of dimensions) {
        const codes = values.map(({ code }) => code)
        for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9-]+$/)
        expect(new Set(codes).size).toBe(codes.length)
        for (const language of ['sv', 'en'] as const)
          expect(new Set(values.map(({ label }) => label[language])).size).toBe(values.length)
        if (totalCode !== null) expect(codes).toContain(totalCode)
      }
    }
  })
})
