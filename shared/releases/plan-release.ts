import { idOfForm, newId } from '#shared/platform/ids.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { firstDay, lastDay } from './publication-moment.ts'
import type { Release, ReleaseScope } from './release.ts'
import { addRelease, type ReleaseDoing, type ReleaseOutcome, type ReleaseRefusal } from './release-deed.ts'
import { getLatest, takeDay } from './release-store.ts'

const newRelease = (
  { at, formKey }: ReleaseDoing,
  facts: Pick<Release, 'day' | 'isAnnounced' | 'isDemonstration'>,
): Release => ({
  ...facts,
  id: formKey ? idOfForm(formKey) : newId(),
  status: 'planned',
  version: 1,
  number: null,
  scope: 'everything',
  reason: '',
  announcedAt: at.toISOString(),
  moves: [],
  askedAt: null,
  cubeId: null,
  previousId: null,
  contentHash: null,
  protection: null,
  changes: null,
  years: [],
  preparedAt: null,
  failure: null,
  begunAt: null,
  heldAt: null,
  publishedAt: null,
  cancelledAt: null,
})

/** Why a day cannot be announced at this moment; null when it can. */
export const dayRefusal = (day: string, at: Date): ReleaseRefusal | null => {
  const [first, last] = [firstDay(at), lastDay(at)]
  return day < first || day > last ? { kind: 'day-out-of-range', first, last } : null
}

export type PlanRelease = ReleaseDoing & { day: string; isDemonstration: boolean }

/** Announces a publication on an ISO day, at 08:00 Swedish time. Refuses a day that has passed, is today after 08:00, is more than two years off or is taken. */
export const planRelease = async (store: Store, { day, isDemonstration, ...doing }: PlanRelease): ReleaseOutcome => {
  const out = dayRefusal(day, doing.at)
  if (out) return refused(out)
  const release = newRelease(doing, { day, isAnnounced: true, isDemonstration })
  return addRelease(store, doing, { action: 'plan-release', release, more: [takeDay(day, release.id)] })
}

export type OrderRelease = ReleaseDoing & { scope: ReleaseScope; reason: string; isDemonstration: boolean }

/**
 * Orders a publication without an announced day: the next aggregation makes it, audits it and publishes it at once. `reason` shows in the calendar for ever. Refuses corrections while nothing is
 * published.
 */
export const orderRelease = async (
  store: Store,
  { scope, reason, isDemonstration, ...doing }: OrderRelease,
): ReleaseOutcome => {
  if (scope === 'corrections' && !(await getLatest(store))) return refused({ kind: 'nothing-published' })
  const release = newRelease(doing, { day: swedishDay(doing.at), isAnnounced: false, isDemonstration })
  return addRelease(store, doing, { action: 'order-release', release: { ...release, scope, reason } })
}
