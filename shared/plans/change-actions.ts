import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type BulkChange, type BulkRules, bulkEffects } from './bulk-change.ts'
import { carryOut, type Deed, type PlanRefusal, savedBy } from './deed.ts'
import { keptEntries } from './kept-change.ts'
import type { PlanContents } from './plan.ts'
import { rewriteSteps } from './rewrite-entries.ts'
import { canSetStatus } from './set-status.ts'

/** The most that one transaction changes or removes. With the plan, its order, the form, the audit line and what is kept for undoing under DynamoDB's 100; removing takes two writes. */
export const mostAtOnce = { changed: 90, removed: 45 } as const

/** The audit line and what is kept hold what was changed, and an item takes 400 kB. */
const mostBytes = 300_000

/** What is to be done to which actions, each in the version that the person looked through. */
export type ChangeActions = Deed & {
  picks: readonly { id: string; version: number }[]
  change: BulkChange
  years: BulkRules['years']
}

/** What colleagues have done meanwhile to the actions that were looked through; null for nothing. */
const changedSince = ({ actions, removedActions }: PlanContents, picks: ChangeActions['picks']): PlanRefusal | null => {
  const known = new Map(actions.map((action) => [action.id, action]))
  const changed = picks.flatMap(({ id, version }) => {
    const action = known.get(id)
    return action && action.version !== version ? [action] : []
  })
  const gone = picks
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ id, title: removedActions.find((action) => action.id === id)?.title ?? '' }))
  return changed.length > 0 || gone.length > 0 ? { kind: 'actions-changed', changed, gone } : null
}

/**
 * Changes, moves or removes several actions of a draft in one transaction: all of it happens or nothing. Those that cannot be changed so stay as they are (bulk-change.ts), as the preview said. Answers with how
 * many were changed. Refuses an adopted plan, actions that colleagues have changed or removed since they were looked through, and more than one transaction takes.
 */
export const changeActions = (
  store: Store,
  { picks, change, years, ...deed }: ChangeActions,
): Promise<Outcome<number, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    if (!contents)
      return refused({ kind: 'actions-changed', changed: [], gone: picks.map(({ id }) => ({ id, title: '' })) })
    const since = changedSince(contents, picks)
    if (since) return refused(since)
    const { effects, next } = bulkEffects(contents.actions, {
      ids: new Set(picks.map(({ id }) => id)),
      change,
      rules: { years, canSetStatus: canSetStatus(contents) },
      saved: savedBy(deed),
    })
    const count = effects.filter(({ kind }) => kind === 'changed' || kind === 'removed').length
    if (count === 0) return done(0)
    const entries = keptEntries(contents, next)
    const most = change.isRemoval ? mostAtOnce.removed : mostAtOnce.changed
    const before = entries.map(({ id, title, before: fields }) => ({ id, title, fields }))
    if (entries.length > most || Buffer.byteLength(JSON.stringify(before)) > mostBytes)
      return refused({ kind: 'too-many-at-once', most })
    return {
      steps: rewriteSteps(deed, contents, next),
      audit: {
        action: change.isRemoval ? 'remove-actions' : 'change-actions',
        subject: `plan ${deed.roundId}`,
        before,
        after: change,
      },
      value: count,
      next,
    }
  })
