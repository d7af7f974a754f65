import type { DueMaterial } from '#shared/reports/report-profiles.ts'
import type { Reports } from '#shared/reports/reports.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'

export type ScheduleDeps = {
  reports: Pick<Reports, 'publishDue'>
  snapshots: Pick<Snapshots, 'latest'>
  /** Orders from every profile that has reached a new term (shared/reports/report-profiles.ts). */
  orderDueProfiles: (material: DueMaterial, at: Date) => Promise<StatusReport[]>
  clock: () => Date
}

/** What a look at the clock led to. */
export type Looked = { kind: 'looked'; published: number; ordered: number }

/** Publishes the reports whose hour has come, and orders those that a profile's schedule is due to, from the newest national picture. Looking twice does it once. */
export const runSchedule = async ({ reports, snapshots, orderDueProfiles, clock }: ScheduleDeps): Promise<Looked> => {
  const at = clock()
  const published = await reports.publishDue(at)
  const snapshot = await snapshots.latest()
  const ordered = snapshot
    ? await orderDueProfiles(
        { period: snapshot.roundId, snapshotId: snapshot.id, isDemonstration: snapshot.isDemonstration },
        at,
      )
    : []
  return { kind: 'looked', published: published.length, ordered: ordered.length }
}
