import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Item, Key, Store } from '#shared/platform/store.ts'
import { scheduledNote } from './change-note.ts'
import { reportJob } from './finish-report.ts'
import { orderReport } from './order-report.ts'
import type { ReportChoice } from './report-choice.ts'
import { isDue, type ProfileSchedule, type ReportProfile, termOf } from './report-profile.ts'
import { resendOrders } from './resend-orders.ts'
import type { StatusReport } from './status-report.ts'

const partition = 'REPORT-PROFILES'
const keyOf = (id: string): Key => ({ pk: partition, sk: `PROFILE#${id}` })
const itemOf = (profile: ReportProfile): Item => ({ ...keyOf(profile.id), ...profile })
// Items of this partition are written by `itemOf` only.
const toProfile = ({ pk: _pk, sk: _sk, ...profile }: Item): ReportProfile => profile as unknown as ReportProfile

type Doing = { actor: Actor; at: Date; formKey?: string }

export type ProfileRefusal =
  | { kind: 'profile-unknown' }
  | { kind: 'stale-profile'; current: ReportProfile }
  | { kind: 'already-done' }

const write = async (
  store: Store,
  { actor, at, formKey }: Doing,
  action: string,
  before: ReportProfile | null,
  after: ReportProfile,
): Promise<Outcome<ReportProfile, ProfileRefusal>> => {
  const result = await store.commit({
    changes: [
      {
        table: 'content',
        put: itemOf(after),
        condition: before ? { version: before.version } : { absent: true },
      },
    ],
    audit: {
      scope: 'SE',
      actor,
      action,
      subject: `report profile ${after.id}`,
      at: at.toISOString(),
      ...(before && { before }),
      after,
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done(after)
  if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
  const { current } = result.refusal
  return refused(current ? { kind: 'stale-profile', current: toProfile(current) } : { kind: 'profile-unknown' })
}

/** Profiles that are in use, by name. */
export const listProfiles = async (store: Store): Promise<ReportProfile[]> =>
  (await store.query('content', partition, 'PROFILE#'))
    .map(toProfile)
    .filter(({ isActive }) => isActive)
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))

export type NewProfile = Doing & { name: string; choice: ReportChoice; schedule: ProfileSchedule }

export type ProfileChange = Doing & {
  id: string
  basedOnVersion: number
  change: Partial<Pick<ReportProfile, 'name' | 'choice' | 'schedule' | 'isActive'>>
}

/** Keeps a choice under a name. Its schedule begins with the next term. */
export const saveProfile = (
  store: Store,
  { name, choice, schedule, ...doing }: NewProfile,
): Promise<Outcome<ReportProfile, ProfileRefusal>> =>
  write(store, doing, 'save-report-profile', null, {
    id: newId(),
    name,
    choice,
    schedule,
    version: 1,
    lastTerm: termOf(schedule, doing.at),
    changedAt: doing.at.toISOString(),
    changedBy: doing.actor,
    isActive: true,
  })

/** Changes a profile's name, choice or schedule, or takes it away, based on the version that was seen. */
export const changeProfile = async (
  store: Store,
  { id, basedOnVersion, change, ...doing }: ProfileChange,
): Promise<Outcome<ReportProfile, ProfileRefusal>> => {
  const item = await store.get('content', keyOf(id))
  if (!item) return refused({ kind: 'profile-unknown' })
  const before = toProfile(item)
  if (before.version !== basedOnVersion || !before.isActive)
    return refused(
      (await store.wasDone(doing.formKey)) ? { kind: 'already-done' } : { kind: 'stale-profile', current: before },
    )
  const schedule = change.schedule ?? before.schedule
  return write(store, doing, 'change-report-profile', before, {
    ...before,
    ...change,
    lastTerm: schedule === before.schedule ? before.lastTerm : termOf(schedule, doing.at),
    version: before.version + 1,
    changedAt: doing.at.toISOString(),
    changedBy: doing.actor,
  })
}

/** What a schedule orders a report of. */
export type DueMaterial = { period: string; snapshotId: string; isDemonstration: boolean }

/**
 * Orders from every profile whose schedule has reached a new term, and asks again for orders whose message was lost. The profile and the order are written in one transaction, so that a schedule that runs twice, or two at once, orders once. Returns the reports
 * that were ordered.
 */
export const orderDueProfiles = async (
  deps: { store: Store; queue: Queue },
  { period, snapshotId, isDemonstration }: DueMaterial,
  at: Date,
): Promise<StatusReport[]> => {
  await resendOrders(deps, at)
  const ordered: StatusReport[] = []
  for (const profile of await listProfiles(deps.store)) {
    const term = termOf(profile.schedule, at)
    if (term === null || !isDue(profile, at)) continue
    const next = { ...profile, lastTerm: term, version: profile.version + 1 }
    const result = await orderReport(deps, {
      period,
      choice: profile.choice,
      changeNote: scheduledNote(term),
      snapshotId,
      isDemonstration,
      profileId: profile.id,
      actor: reportJob,
      at,
      more: [{ table: 'content', put: itemOf(next), condition: { version: profile.version } }],
    })
    if (result.ok) ordered.push(result.value)
  }
  return ordered
}
