import type { NewNotice } from '#shared/notices/notice.ts'
import { noticeChanges } from '#shared/notices/notice-store.ts'
import type { Condition } from '#shared/platform/condition.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, AuditEntry, Change, Item, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { keptChange, type PlanNext } from './kept-change.ts'
import { keepChange } from './kept-change-store.ts'
import type { Action, Barrier, Plan, PlanContents, Saved } from './plan.ts'
import { newlyGiven } from './plan-notices.ts'
import { orderChange, type PlanKey, planItem, readContents, toPlan } from './plan-store.ts'

/** What every change of a plan says: which plan, who, when, and the key of the form. */
export type Deed = PlanKey & { actor: Actor; at: Date; formKey?: string }

/** Why a change of a plan was not carried out. */
export type PlanRefusal =
  /** The same form has been carried out already. */
  | { kind: 'already-done' }
  | { kind: 'plan-adopted' }
  /** There is no adopted plan to revise. */
  | { kind: 'plan-not-adopted' }
  | { kind: 'stale-plan'; current: Plan }
  | { kind: 'stale-action'; current: Action }
  | { kind: 'stale-barrier'; current: Barrier }
  /** It was removed, or never was. */
  | { kind: 'action-gone' }
  | { kind: 'barrier-gone' }
  /** The action would wait for itself: the ids from it back to it. */
  | { kind: 'circular-dependency'; ids: string[] }
  | { kind: 'plan-full'; most: number }
  /** Something in the plan has changed since it was looked through. */
  | { kind: 'plan-changed' }
  | { kind: 'plan-empty' }
  /** More text than one transaction takes: far more than the plan's pages show at a time. */
  | { kind: 'plan-too-large' }
  /** Colleagues have changed or removed some of the actions that were to be changed together. */
  | { kind: 'actions-changed'; changed: Action[]; gone: { id: string; title: string }[] }
  /** More at once than one transaction takes. */
  | { kind: 'too-many-at-once'; most: number }
  /** There is nothing to undo: it has been undone, is older than a day, or belongs to an earlier draft. */
  | { kind: 'change-gone' }
  /** What was to be undone has been changed since. */
  | { kind: 'changed-since'; since: Since[] }

/** What has happened since to something that was to be put back, with when and by whom where that is stored. */
export type Since = { what: 'goal' | 'order' | 'action' | 'barrier'; title: string; saved: Saved | null } & {
  how: 'changed' | 'removed' | 'restored' | 'moved'
}

/** A change together with what it means that its condition did not hold: a refusal, or that others were first and the plan must be read again. */
export type Step = { change: Change; whenRefused: (current: Item | null) => PlanRefusal | 'read-again' }

/** What a deed wants once it has read the plan: steps with their audit line, or an outcome without any write. */
export type Intent<T> =
  | {
      steps: Step[]
      audit: Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>
      value: T
      /** What becomes of the plan, where the person can undo it. */
      next?: PlanNext
      /** What colleagues want to know of it; where it is left out, whom `next` gives actions. */
      notices?: readonly NewNotice[]
    }
  | Outcome<T, PlanRefusal>

const readAgain = () => 'read-again' as const

/** Keeps what stood before, under the form's key: without one nobody could ask for it. */
const keepStep = (deed: Deed, contents: PlanContents | null, next: PlanNext | undefined): Change[] =>
  deed.formKey && next
    ? [keepChange(keptChange({ ...deed, formKey: deed.formKey }, contents, next), deed.actor.id)]
    : []

/**
 * Reads the plan, asks `intend` what to write, and writes it in one transaction with the audit line, the form key and what it takes to undo it. When colleagues changed the lists meanwhile it
 * reads and asks again. Throws StoreUnavailable when ten attempts met ten such changes.
 */
export const carryOut = async <T>(
  store: Store,
  deed: Deed,
  intend: (contents: PlanContents | null) => Intent<T>,
): Promise<Outcome<T, PlanRefusal>> =>
  untilSettled(async () => {
    const contents = await readContents(store, deed)
    const intent = intend(contents)
    // Also what changes nothing now may have been changed by the same form.
    if ('ok' in intent) return (await store.wasDone(deed.formKey)) ? refused({ kind: 'already-done' }) : intent
    const result = await store.commit({
      // Notices last: they have no condition, so that a change that is refused is always a step's.
      changes: [
        ...intent.steps.map((step) => step.change),
        ...keepStep(deed, contents, intent.next),
        ...noticeChanges(deed, intent.notices ?? newlyGiven(deed, contents, intent.next)),
      ],
      audit: { scope: deed.regionCode, actor: deed.actor, at: deed.at.toISOString(), ...intent.audit },
      ...(deed.formKey && { formKey: deed.formKey }),
    })
    if (result.ok) return done(intent.value)
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    const meaning = intent.steps[result.refusal.index]?.whenRefused(result.refusal.current) ?? 'read-again'
    return meaning === 'read-again' ? meaning : refused(meaning)
  })

/** A plan that is begun. */
export const newPlan = ({ regionCode, roundId, actor, at }: Deed, goal = ''): Plan => ({
  regionCode,
  roundId,
  status: 'draft',
  version: 1,
  changes: 1,
  draftNumber: 1,
  editionIds: [],
  goal,
  savedAt: at.toISOString(),
  savedBy: actor,
})

/** The step that writes the plan itself as it was read but for `next`, and counts the change: what is written with it is written to exactly that plan. Begins one where there is none. */
export const planStep = (deed: Deed, before: Plan | null, next: Partial<Plan> = {}): { step: Step; after: Plan } => {
  const after: Plan = before ? { ...before, ...next, changes: before.changes + 1 } : { ...newPlan(deed), ...next }
  const condition: Condition = before
    ? { statusIn: [before.status], equals: { changes: before.changes } }
    : { absent: true }
  return {
    step: {
      change: { table: 'plans', put: planItem(after), condition },
      whenRefused: (current) =>
        current && isAdoptedMeanwhile(before, current) ? { kind: 'plan-adopted' } : 'read-again',
    },
    after,
  }
}

const isAdoptedMeanwhile = (before: Plan | null, current: Item): boolean =>
  before?.status !== 'adopted' && toPlan(current).status === 'adopted'

/** The step that counts a change of something in the plan while it is a draft. */
export const draftStep = (deed: Deed, contents: PlanContents | null): Step =>
  planStep(deed, contents?.plan ?? null).step

/** The step that writes the lists' order. */
export const orderStep = (
  deed: Deed,
  contents: PlanContents | null,
  lists: { actions?: readonly { id: string }[]; barriers?: readonly { id: string }[] },
): Step => ({
  change: orderChange(deed, contents?.orderVersion ?? 0, {
    actions: lists.actions ?? contents?.actions ?? [],
    barriers: lists.barriers ?? contents?.barriers ?? [],
  }),
  whenRefused: readAgain,
})

/** When and by whom, for what a deed writes. */
export const savedBy = ({ actor, at }: Deed) => ({ savedAt: at.toISOString(), savedBy: actor })
