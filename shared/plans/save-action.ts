import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { carryOut, type Deed, draftStep, type Intent, orderStep, type PlanRefusal, savedBy } from './deed.ts'
import { circleThrough } from './dependencies.ts'
import { type Action, type ActionContent, type PlanContents, planLimits } from './plan.ts'
import { entryItem, toAction } from './plan-store.ts'
import { isSameEntry } from './same-entry.ts'
import { withOwnStatus } from './set-status.ts'

/** Either a new action of the region's own, or an existing one and the version that the form was based on. */
export type ActionToSave =
  | { kind: 'new'; indicatorId: string | null }
  | { kind: 'existing'; id: string; basedOnVersion: number }

type SaveAction = Deed & { action: ActionToSave; content: ActionContent }

const add = (deed: SaveAction, indicatorId: string | null, contents: PlanContents | null): Intent<Action> => {
  const present = contents?.actions ?? []
  if (present.length >= planLimits.actions) return refused({ kind: 'plan-full', most: planLimits.actions })
  const added: Action = {
    ...withOwnStatus(deed.content, undefined, contents),
    ...savedBy(deed),
    id: newId(),
    regionCode: deed.regionCode,
    roundId: deed.roundId,
    origin: { kind: 'own', indicatorId },
    position: present.length + 1,
    version: 1,
  }
  return {
    steps: [
      draftStep(deed, contents),
      orderStep(deed, contents, { actions: [...present, added] }),
      {
        change: { table: 'plans', put: entryItem('action', added), condition: { absent: true } },
        whenRefused: () => 'read-again',
      },
    ],
    audit: { action: 'add-action', subject: `action ${deed.roundId} ${added.id}`, after: added },
    value: added,
    next: { actions: [...present, added] },
  }
}

const change = (
  deed: SaveAction,
  id: string,
  basedOnVersion: number,
  contents: PlanContents | null,
): Intent<Action> => {
  const before = contents?.actions.find((action) => action.id === id)
  if (!before) return refused({ kind: 'action-gone' })
  const content = withOwnStatus(deed.content, before, contents)
  const after: Action = { ...before, ...content, ...savedBy(deed), version: before.version + 1 }
  if (isSameEntry(before, after)) return done(before)
  if (before.version !== basedOnVersion) return refused({ kind: 'stale-action', current: before })
  const waitsForMore = content.dependsOn.some((other) => !before.dependsOn.includes(other))
  const circle = waitsForMore ? circleThrough(contents?.actions ?? [], id, content.dependsOn) : null
  if (circle) return refused({ kind: 'circular-dependency', ids: circle })
  return {
    steps: [
      draftStep(deed, contents),
      {
        change: { table: 'plans', put: entryItem('action', after), condition: { version: basedOnVersion } },
        whenRefused: (current) =>
          current
            ? { kind: 'stale-action', current: { ...toAction(current), position: before.position } }
            : { kind: 'action-gone' },
      },
    ],
    audit: { action: 'save-action', subject: `action ${deed.roundId} ${id}`, before, after },
    value: after,
    next: { actions: (contents?.actions ?? []).map((action) => (action === before ? after : action)) },
  }
}

/** Saves an action, or adds one of the region's own last in the plan. Refuses an adopted or full plan, a stale version and an action that is gone; in a plan that has been adopted the status stays as it was. */
export const saveAction = (store: Store, deed: SaveAction): Promise<Outcome<Action, PlanRefusal>> =>
  carryOut(store, deed, (contents) => {
    if (contents?.plan.status === 'adopted') return refused({ kind: 'plan-adopted' })
    return deed.action.kind === 'new'
      ? add(deed, deed.action.indicatorId, contents)
      : change(deed, deed.action.id, deed.action.basedOnVersion, contents)
  })
