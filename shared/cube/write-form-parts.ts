import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import type { DeliveryRow } from '#shared/deliveries/delivery.ts'
import { canonicalRows, partitionColumns, valuesOf } from '#shared/deliveries/rows.ts'
import { inParallel } from '#shared/platform/in-parallel.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Partition } from './partition.ts'

type Column = (typeof partitionColumns)[number]
type Value = string | number | null

const nullable: readonly Column[] = ['month', 'branch', 'age_group', 'municipality']

/** Numbers of 64 bits for the counts, as in large files, so that a reader of both needs convert nothing. */
const columnOf = (name: Column, values: readonly Value[]): ColumnSource =>
  name === 'count'
    ? { name, type: 'INT64', data: values.map((value) => BigInt(value ?? 0)), nullable: false }
    : {
        name,
        type: name === 'year' || name === 'month' ? 'INT32' : 'STRING',
        data: [...values],
        nullable: nullable.includes(name),
      }

/** The Parquet of a partition's rows, in the columns and types of those that the import writes. Equal rows give equal bytes. */
export const parquetOfRows = (rows: readonly DeliveryRow[]): Uint8Array => {
  const values = canonicalRows(rows).map(valuesOf)
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: partitionColumns.map((name, place) =>
        columnOf(
          name,
          values.map((row) => row[place] ?? null),
        ),
      ),
    }),
  )
}

const isOfForm = (part: PartInForce): part is PartInForce & { rows: DeliveryRow[] } => part.rows !== null

/** Writes the Parquet of deliveries that came through the form, whose rows stand in the delivery itself, where it is not written yet. */
export const writeFormParts = async (objects: Objects, partitions: readonly Partition[]): Promise<void> => {
  const ofForm = partitions.flatMap(({ parts }) => parts.filter(isOfForm))
  await inParallel(ofForm, 16, ({ key, rows }) =>
    objects.putNew(key, parquetOfRows(rows), 'application/vnd.apache.parquet'),
  )
}
