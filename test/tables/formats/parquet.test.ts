import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import type { Language } from '#shared/platform/language.ts'
import type { TableCut } from '#shared/tables/table.ts'
import { aTable } from '../builders.ts'
import { codesAt, forAnyCut, shown, write } from '../written-cut.ts'

/** The rows that the file must hold, by its columns' names. */
const rowsOf = (cut: TableCut, language: Language) =>
  cut.cells.map((cell, place) => {
    const codes = codesAt(cut, place)
    return {
      ...Object.fromEntries(
        cut.dimensions.flatMap(({ id, values }, index) => [
          [id, codes[index]],
          [`${id}_label`, values.find(({ code }) => code === codes[index])?.label[language]],
        ]),
      ),
      value: 'value' in cell ? cell.value : null,
      symbol: 'value' in cell ? null : shown(cell, language),
    }
  })

describe('the file in Parquet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
  const file = join(folder, 'table.parquet')
  let duck: DuckDBInstance
  beforeAll(async () => {
    duck = await DuckDBInstance.create(':memory:', { threads: '1' })
  })
  afterAll(() => {
    duck.closeSync()
    rmSync(folder, { recursive: true })
  })

  const read = async (bytes: Uint8Array) => parquetReadObjects({ file: new Uint8Array(bytes).buffer })

  it('gives every cell with its codes and texts, and its number or its symbol', () =>
    forAnyCut(async (cut, language) => {
      expect(await read(await write('parquet', cut, language))).toEqual(rowsOf(cut, language))
    }))

  it('is read alike by DuckDB, the number as a double and the rest as texts', () =>
    forAnyCut(async (cut, language) => {
      writeFileSync(file, await write('parquet', cut, language))
      const connection = await duck.connect()
      const found = await connection.runAndReadAll(`FROM read_parquet('${file}')`)
      connection.closeSync()
      expect(found.getRowObjectsJson()).toEqual(rowsOf(cut, language))
      const types = found.columnTypes().map(String)
      expect(types).toEqual(found.columnNames().map((name) => (name === 'value' ? 'DOUBLE' : 'VARCHAR')))
    }, 25))

  it('has the same columns where no cell has a number as where all have', async () => {
    const table = aTable()
    const of = async (cell: TableCut['cells'][number]) => {
      const cells = Array.from({ length: 24 }, () => cell)
      return parquetMetadata(
        new Uint8Array(await write('parquet', { table, dimensions: table.dimensions, cells }, 'sv')).buffer,
      )
    }
    const [none, all] = [await of({ missing: 'suppressed' }), await of({ value: 1 })]
    expect(none.schema).toEqual(all.schema)
  })

  it('says what it is: title, unit, source, language and notes', async () => {
    const table = aTable()
    const cells = Array.from({ length: 24 }, () => ({ missing: 'suppressed' }) as const)
    const bytes = await write('parquet', { table, dimensions: table.dimensions, cells }, 'en')
    const { key_value_metadata } = parquetMetadata(new Uint8Array(bytes).buffer)
    const about = Object.fromEntries(key_value_metadata?.map(({ key, value }) => [key, value]) ?? [])
    expect(about).toMatchObject({ title: 'A table', unit: 'number', source: 'A source', language: 'en' })
    expect(JSON.parse(about.notes ?? '')).toEqual(['A note', expect.stringContaining('..: ')])
  })
})
