import type { Hash } from 'node:crypto'
import { join } from 'node:path'
import type { RowRefusal } from '#shared/deliveries/check-row.ts'
import { maxRefusals } from '#shared/deliveries/limits.ts'
import {
  refusalFileHeader,
  refusalFileKey,
  refusalLine,
  refusalObjectKey,
  refusalsPerObject,
} from '#shared/deliveries/refusal-list.ts'
import type { LargeObjects } from '#shared/platform/large-objects.ts'
import { FileRefused } from './file-refused.ts'
import { LineFile } from './line-file.ts'

/** Writes down every refusal of a file: as objects that pages read from, and as one file for spreadsheets. */
export class RefusalWriter {
  rows = 0
  refusals = 0
  private readonly folder: string
  private readonly hash: Hash
  private readonly objects: LineFile[] = []
  private file: LineFile | null = null
  private firstLine = 0

  /** `hash` takes in everything that a person confirms. */
  constructor(folder: string, hash: Hash) {
    this.folder = folder
    this.hash = hash
  }

  /** A row with all that is wrong with it. Throws `FileRefused` when the list grows longer than it may. */
  write(row: number, refusals: readonly RowRefusal[]): void {
    if (this.rows === 0) this.firstLine = row
    this.rows += 1
    for (const refusal of refusals) {
      if (this.refusals >= maxRefusals)
        throw new FileRefused({ kind: 'too-many-refusals', maxRefusals, line: this.firstLine })
      const listed = { row, ...refusal }
      const line = `${JSON.stringify(listed)}\n`
      this.hash.update(line)
      this.place().write(line)
      this.file ??= this.begun()
      this.file.write(refusalLine(listed))
      this.refusals += 1
    }
  }

  /** Puts the whole list where pages find it, over what an interrupted run left there. */
  async put(lake: LargeObjects, content: string): Promise<void> {
    for (const [index, object] of this.objects.entries())
      await lake.putFile(refusalObjectKey(content, index + 1), object.path, 'application/x-ndjson')
    if (this.file) await lake.putFile(refusalFileKey(content), this.file.path, 'text/csv; charset=utf-8')
  }

  close(): void {
    for (const file of [...this.objects, ...(this.file ? [this.file] : [])]) file.close()
  }

  private begun(): LineFile {
    const file = new LineFile(join(this.folder, 'refusals.csv'))
    // The mark by which spreadsheets know UTF-8.
    file.write(`\ufeff${refusalFileHeader}`)
    return file
  }

  private place(): LineFile {
    const last = this.objects.at(-1)
    if (last && last.lines < refusalsPerObject) return last
    const next = new LineFile(join(this.folder, `refusals-${this.objects.length + 1}.ndjson`))
    this.objects.push(next)
    return next
  }
}
