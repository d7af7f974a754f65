import { createHash, type Hash } from 'node:crypto'
import { join } from 'node:path'
import { checkRow, type RowContext } from '#shared/deliveries/check-row.ts'
import { type Layout, readHeader } from '#shared/deliveries/columns.ts'
import {
  type DeliveryFindings,
  type DeliveryRow,
  type DeliveryWarning,
  isCounted,
} from '#shared/deliveries/delivery.ts'
import type { FileRefusal } from '#shared/deliveries/file-refusal.ts'
import { partKey } from '#shared/deliveries/form-delivery.ts'
import { lineOf, valuesOf } from '#shared/deliveries/rows.ts'
import { createFigureSums } from '#shared/quality/figure-sums.ts'
import { FileRefused } from './file-refused.ts'
import { LineFile } from './line-file.ts'
import { openPartitionDatabase, type SummedCell } from './partition-database.ts'
import { type MeasureReader, mostListedWarnings, type ReadFile } from './read-result.ts'
import type { RefusalWriter } from './refusal-writer.ts'

/** One year of one region while it is read. */
type Partition = { year: number; regionCode: string; rows: LineFile | null; totals: LineFile | null }

/** What DuckDB may hold beside Node's own hundred and fifty megabytes; more goes to the disk. */
const databaseMb = 500

/** Warnings as they are found: the first are listed, all are confirmed. */
class Warnings {
  readonly listed: DeliveryWarning[] = []
  count = 0
  private readonly hash: Hash

  constructor(hash: Hash) {
    this.hash = hash
  }

  add(warning: DeliveryWarning): void {
    this.hash.update(JSON.stringify(warning))
    this.count += 1
    if (this.listed.length < mostListedWarnings) this.listed.push(warning)
  }
}

/** Reads rows of validations: every row is checked, the good ones are put with their year and region on the disk, and each such partition becomes one Parquet file. */
export class ValidationReader implements MeasureReader {
  readonly measure = 'validations'
  private readonly folder: string
  private readonly context: RowContext
  private readonly refused: RefusalWriter
  private readonly hash = createHash('sha256')
  private readonly partitions = new Map<string, Partition>()
  private layout: Layout | null = null
  private rowCount = 0
  private sum = 0
  private readonly figures = createFigureSums()
  private readonly sums = new Map<string, DeliveryFindings['sums'][number]>()

  constructor(folder: string, context: RowContext, refusals: (hash: Hash) => RefusalWriter) {
    this.folder = folder
    this.context = context
    this.refused = refusals(this.hash)
  }

  header(names: string[]): void {
    const read = readHeader(names)
    if (!read.ok) throw new FileRefused(read.refusal)
    this.layout = read.value
  }

  row(texts: string[], line: number): void {
    if (!this.layout) throw new Error('a row came before the header')
    const checked = checkRow(texts, this.layout, this.context)
    this.rowCount += 1
    if (checked.kind === 'refused') {
      this.refused.write(line, checked.refusals)
      return
    }
    const partition = this.partitionOf(checked.row)
    if (checked.kind === 'declared-total') {
      partition.totals ??= new LineFile(join(this.folder, `totals-${partition.year}-${partition.regionCode}.csv`))
      // Both sexes have no place in the line of a row; the columns are the same but for that.
      const values = valuesOf({ ...checked.row, sex: 'women' }).filter((_, index) => index !== sexIndex)
      partition.totals.write(`${values.map((value) => value ?? '').join(',')},${line}\n`)
      return
    }
    partition.rows ??= new LineFile(join(this.folder, `rows-${partition.year}-${partition.regionCode}.csv`))
    partition.rows.write(`${lineOf(checked.row).slice(0, -1)},${line}\n`)
    this.sum += checked.row.count
  }

  async finish(id: string, content: string): Promise<ReadFile> {
    this.refused.close()
    const partitions = [...this.partitions]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, partition]) => partition)
    for (const { rows, totals } of partitions) for (const file of [rows, totals]) file?.close()
    const warnings = new Warnings(this.hash)
    const { parts, refusal } = await this.writePartitions({ id, content }, partitions, warnings)
    const kept = partitions.filter(({ rows }) => rows !== null)
    return {
      parts,
      figures: this.figures.sums(),
      refusal: refusal ?? (kept.length > 0 ? null : this.uselessness()),
      findings: {
        rowCount: this.rowCount,
        acceptedCount: this.rowCount - this.refused.rows,
        refusedCount: this.refused.rows,
        refusalCount: this.refused.refusals,
        sum: this.sum,
        sums: [...this.sums.values()].sort((a, b) => a.year - b.year || (a.sector < b.sector ? -1 : 1)),
        years: [...new Set(kept.map(({ year }) => year))].sort(),
        regionCodes: [...new Set(kept.map(({ regionCode }) => regionCode))].sort(),
        warnings: warnings.listed,
        warningCount: warnings.count,
        confirmation: this.hash.digest('hex'),
      },
    }
  }

  private uselessness(): FileRefusal {
    return this.refused.rows > 0 ? { kind: 'every-row-refused' } : { kind: 'only-totals' }
  }

  private addUp(cell: SummedCell & Pick<DeliveryRow, 'year' | 'regionCode'>): void {
    const { year, sector, outcome, count } = cell
    this.figures.add(cell)
    const key = `${year}/${sector}`
    const found = this.sums.get(key) ?? { year, sector, sum: 0 }
    if (isCounted(outcome)) found.sum += count
    this.sums.set(key, found)
  }

  private async writePartitions(
    { id, content }: { id: string; content: string },
    partitions: readonly Partition[],
    warnings: Warnings,
  ): Promise<Pick<ReadFile, 'parts' | 'refusal'>> {
    const database = await openPartitionDatabase(this.folder, databaseMb)
    const parts: ReadFile['parts'] = []
    const repeated = { cells: 0, line: Number.POSITIVE_INFINITY }
    try {
      for (const { year, regionCode, rows, totals } of partitions) {
        const found = await database.load(rows?.path ?? null, this.layout !== null && this.layout.count >= 0)
        if (found.mixedMonthsLine !== null)
          return { parts: [], refusal: { kind: 'months-mixed', line: found.mixedMonthsLine } }
        if (totals)
          for await (const { line, declared, sum } of database.contradictions(totals.path))
            warnings.add({ kind: 'total-contradicts', row: line, declared, sum })
        if (found.repeated.cells > 0) {
          repeated.cells += found.repeated.cells
          repeated.line = Math.min(found.repeated.line, repeated.line)
        }
        if (!rows) continue
        for (const cell of await database.cells()) this.addUp({ year, regionCode, ...cell })
        const path = join(this.folder, `${year}-${regionCode}.parquet`)
        const written = await database.write(path)
        parts.push({
          path,
          part: { deliveryId: id, year, regionCode, key: partKey(year, regionCode, content), ...written },
        })
      }
    } finally {
      database.close()
    }
    if (repeated.cells > 0) warnings.add({ kind: 'repeated-cells', cells: repeated.cells, row: repeated.line })
    return { parts, refusal: null }
  }

  private partitionOf({ year, regionCode }: Pick<DeliveryRow, 'year' | 'regionCode'>): Partition {
    const key = `${year}/${regionCode}`
    const found = this.partitions.get(key)
    if (found) return found
    const made = { year, regionCode, rows: null, totals: null }
    this.partitions.set(key, made)
    return made
  }
}

/** Where the sex stands in the columns of a partition. */
const sexIndex = 6
