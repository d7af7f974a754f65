import { createHash, type Hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkEducationRow, educationColumns } from '#shared/deliveries/check-education-row.ts'
import { educationKey } from '#shared/deliveries/education-figures.ts'
import { FileRefused } from './file-refused.ts'
import type { MeasureReader, ReadFile } from './read-result.ts'
import type { RefusalWriter } from './refusal-writer.ts'

/** Twenty times the figures that are published for five years. */
const maxFigures = 100_000

const field = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Reads the published figures on higher vocational education: every row is checked, and what is kept is one clean CSV in the publisher's own columns, sorted. Nothing is added up. */
export class EducationReader implements MeasureReader {
  readonly measure = 'higher-vocational'
  private readonly folder: string
  private readonly lastYear: number
  private readonly refused: RefusalWriter
  private readonly hash = createHash('sha256')
  private readonly lines = new Map<string, string>()
  private readonly years = new Set<number>()
  private readonly counties = new Set<string>()
  private rowCount = 0

  constructor(folder: string, lastYear: number, refusals: (hash: Hash) => RefusalWriter) {
    this.folder = folder
    this.lastYear = lastYear
    this.refused = refusals(this.hash)
  }

  // Its columns are what a file is known by.
  header(): void {}

  row(given: string[], line: number): void {
    const texts = given.map((text) => text.trim())
    this.rowCount += 1
    const cell = texts.slice(0, -1).map(field).join(',')
    const refusals = checkEducationRow(texts, this.lastYear)
    if (refusals.length === 0 && this.lines.has(cell))
      refusals.push({ column: null, value: texts.join(' ').slice(0, 200), reason: { kind: 'repeated' } })
    if (refusals.length > 0) {
      this.refused.write(line, refusals)
      return
    }
    if (this.lines.size >= maxFigures) throw new FileRefused({ kind: 'too-many-rows', maxRows: maxFigures })
    this.lines.set(cell, texts.at(-1) ?? '')
    this.years.add(Number(texts[educationColumns.indexOf('ar')]))
    this.counties.add(texts[0] ?? '')
  }

  async finish(id: string, name: string): Promise<ReadFile> {
    this.refused.close()
    const content = [...this.lines]
      .map(([cell, value]) => `${cell},${value}\n`)
      .sort()
      .join('')
    const path = join(this.folder, 'figures.csv')
    writeFileSync(path, `${educationColumns.join(',')}\n${content}`)
    const years = [...this.years].sort()
    const part = {
      deliveryId: id,
      year: years.at(-1) ?? 0,
      regionCode: 'SE',
      key: educationKey(name),
      rowCount: this.lines.size,
      contentHash: createHash('sha256').update(content).digest('hex'),
    }
    return {
      parts: this.lines.size > 0 ? [{ part, path }] : [],
      figures: [],
      refusal: this.lines.size === 0 ? { kind: 'every-row-refused' } : null,
      findings: {
        rowCount: this.rowCount,
        acceptedCount: this.lines.size,
        refusedCount: this.refused.rows,
        refusalCount: this.refused.refusals,
        // Totals stand among the figures.
        sum: null,
        sums: [],
        years,
        regionCodes: [...this.counties].filter((code) => code !== '00').sort(),
        warnings: [],
        warningCount: 0,
        confirmation: this.hash.digest('hex'),
      },
    }
  }
}
