import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Person } from '#shared/people/person.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { isPublished } from '#shared/releases/release.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { changesSince, type PictureChanges } from '#shared/visits/changes-since.ts'
import type { PictureVisit } from '#shared/visits/picture-visit.ts'
import type { WebDeps } from '../deps.ts'
import type { Published } from './news-view.ts'

/** What has come since a person's last visit; `changes` is null where the picture that she saw is not kept. */
export type News = { since: string; changes: PictureChanges | null } & Published

type Reading = Pick<WebDeps, 'visits' | 'snapshots' | 'instruments' | 'reports' | 'releases' | 'rounds'>

const visitOf = async (
  { visits }: Reading,
  person: Person,
  latest: Snapshot,
  now: Date,
): Promise<PictureVisit | null> => {
  try {
    return await visits.note(person.email, { at: now.toISOString(), snapshotId: latest.id })
  } catch (error) {
    // The picture does not fail for want of what is new in it.
    if (error instanceof StoreUnavailable) return null
    throw error
  }
}

const publishedSince = async ({ reports, releases, rounds }: Reading, moment: string): Promise<Published> => {
  const [outReports, allReleases, allRounds] = await Promise.all([
    reports.listPublished(),
    releases.list(),
    rounds.list(),
  ])
  return {
    reports: outReports.filter(({ publishedAt }) => (publishedAt ?? '') > moment),
    releases: allReleases.filter(isPublished).filter(({ publishedAt }) => publishedAt > moment),
    rounds: allRounds,
  }
}

/** Notes the person's visit and reads what has come since the one before; null at her first. Costs one small read and three lists; the pictures are mostly in memory. */
export const readNews = async (
  deps: Reading,
  person: Person,
  { snapshot, instrument, now }: { snapshot: Snapshot; instrument: Instrument; now: Date },
): Promise<News | null> => {
  const visit = await visitOf(deps, person, snapshot, now)
  if (!visit?.before) return null
  const { at: since, snapshotId } = visit.before
  const [published, earlier] = await Promise.all([
    publishedSince(deps, since),
    snapshotId === snapshot.id ? snapshot : deps.snapshots.get(snapshotId),
  ])
  if (!earlier) return { since, changes: null, ...published }
  const earlierInstrument = await deps.instruments.get(earlier.instrumentId, earlier.instrumentVersion)
  return {
    since,
    changes: changesSince({ snapshot, instrument }, { snapshot: earlier, instrument: earlierInstrument }),
    ...published,
  }
}
