import { createHash } from 'node:crypto'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { languages } from '#shared/platform/language.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { Reports } from '#shared/reports/reports.ts'
import {
  contentTypes,
  fileKeyOf,
  type ReportFailure,
  type ReportFile,
  type ReportFormat,
  type StatusReport,
} from '#shared/reports/status-report.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import { type Typesetter, TypesettingFailed } from './pdf/typeset.ts'
import { writeWorkbook } from './workbook.ts'

export type RenderDeps = {
  reports: Reports
  snapshots: Pick<Snapshots, 'get'>
  rounds: Pick<Rounds, 'get'>
  instruments: Instruments
  objects: Objects
  typesetter: Typesetter
  clock: () => Date
}

/** What became of a message: the report is built, was not asked for any more, or cannot be built. */
export type Rendered =
  | { kind: 'built'; reportId: string; files: number }
  | { kind: 'nothing-to-do'; reportId: string }
  | { kind: 'failed'; reportId: string; failure: ReportFailure; detail: string }

class CannotBuild extends Error {
  override name = 'CannotBuild'
  readonly failure: ReportFailure
  constructor(failure: ReportFailure) {
    super(failure)
    this.failure = failure
  }
}

const writeFile = async (
  { objects, typesetter }: RenderDeps,
  report: StatusReport,
  document: ReportDocument,
  format: ReportFormat,
): Promise<ReportFile> => {
  const { language } = document
  const key = fileKeyOf(report.id, { language, format })
  const made = format === 'pdf' ? typesetter.pdf(document) : await writeWorkbook(document)
  // An earlier try may have stored the file before it was stopped. Objects never change, so what stands there is the file.
  const isNew = await objects.putNew(key, made, contentTypes[format])
  const bytes = isNew ? made : ((await objects.get(key)) ?? made)
  return { language, format, key, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const writeFiles = async (deps: RenderDeps, report: StatusReport): Promise<ReportFile[]> => {
  const [snapshot, round] = await Promise.all([deps.snapshots.get(report.snapshotId), deps.rounds.get(report.period)])
  if (!snapshot) throw new CannotBuild('snapshot-missing')
  if (!round) throw new CannotBuild('round-missing')
  const instrument = await deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
  const files: ReportFile[] = []
  for (const language of languages) {
    const document = buildReport({ snapshot, instrument, round, report, nationalFigures, language })
    for (const format of ['pdf', 'xlsx'] as const) files.push(await writeFile(deps, report, document, format))
  }
  return files
}

/**
 * Builds the ordered report's four files and makes it a draft. A report that is not ordered any more is left as it is, so that a repeated message
 * does nothing. What can never succeed makes the report failed; anything else is thrown, and the queue tries again.
 */
export const renderReport = async (deps: RenderDeps, reportId: string): Promise<Rendered> => {
  const report = await deps.reports.get(reportId)
  if (report?.status !== 'ordered') return { kind: 'nothing-to-do', reportId }
  try {
    const files = await writeFiles(deps, report)
    await deps.reports.markDraft({ id: reportId, files, at: deps.clock() })
    return { kind: 'built', reportId, files: files.length }
  } catch (error) {
    if (!(error instanceof CannotBuild || error instanceof TypesettingFailed)) throw error
    const failure = error instanceof CannotBuild ? error.failure : 'typesetting-failed'
    await deps.reports.markFailed({ id: reportId, failure, at: deps.clock() })
    return { kind: 'failed', reportId, failure, detail: error.message }
  }
}
