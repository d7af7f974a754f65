import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { type ChapterTexts, textsByChapter } from '#shared/reports/chapter-text.ts'
import type { EarlierReport, ReportMaterial } from '#shared/reports/report-facts.ts'
import type { Reports } from '#shared/reports/reports.ts'
import type { ReportFailure, StatusReport } from '#shared/reports/status-report.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'

export type MaterialDeps = {
  reports: Pick<Reports, 'get' | 'texts'>
  snapshots: Pick<Snapshots, 'get'>
  rounds: Pick<Rounds, 'get'>
  instruments: Pick<Instruments, 'get' | 'find'>
}

/** All that a report is written from, but for what its language settles. */
export type LoadedMaterial = Omit<ReportMaterial, 'language' | 'addresses'> & { report: StatusReport }

/** Something is missing that will not come: trying again does not help. */
export class CannotBuild extends Error {
  override name = 'CannotBuild'
  readonly failure: ReportFailure
  constructor(failure: ReportFailure) {
    super(failure)
    this.failure = failure
  }
}

/** The report before it; null where there is none, where it has been withdrawn, or where what it was made from can no longer be read: the new one then says nothing of changes. */
const loadPrevious = async (deps: MaterialDeps, previousId: string | null): Promise<EarlierReport | null> => {
  const report = previousId === null ? null : await deps.reports.get(previousId)
  if (report?.status !== 'published') return null
  const [snapshot, round] = await Promise.all([deps.snapshots.get(report.snapshotId), deps.rounds.get(report.period)])
  const instrument: Instrument | null = snapshot
    ? await deps.instruments.find(snapshot.instrumentId, snapshot.instrumentVersion)
    : null
  return snapshot && round && instrument ? { id: report.id, snapshot, instrument, round } : null
}

/** Reads what an ordered report is to be made from. Throws `CannotBuild` when its snapshot, its round or its region does not exist. */
export const loadMaterial = async (deps: MaterialDeps, report: StatusReport): Promise<LoadedMaterial> => {
  const { recipient, regionCode } = report.choice
  if (recipient === 'region' && !findRegion(regionCode ?? '')) throw new CannotBuild('region-missing')
  const [snapshot, round, written, previous] = await Promise.all([
    deps.snapshots.get(report.snapshotId),
    deps.rounds.get(report.period),
    deps.reports.texts(report.id),
    loadPrevious(deps, report.previousId),
  ])
  if (!snapshot) throw new CannotBuild('snapshot-missing')
  if (!round) throw new CannotBuild('round-missing')
  const instrument = await deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
  const texts: ChapterTexts = textsByChapter(written)
  return { snapshot, instrument, round, report, texts, previous, nationalFigures }
}
