import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { DraftEdit } from './change-draft.ts'
import { type Draft, undoable } from './draft.ts'
import { findRevision } from './draft-store.ts'

export type UndoRefusal = { kind: 'nothing-to-undo' }

/**
 * Takes back an action of the person's own: every part that it changed gets what it held before, as a new revision. Refused once one of them has changed since. An area that the
 * action added is no longer named by the head; it stays, removed.
 */
export const undoDeed =
  (store: Pick<Store, 'get'>, deedId: string, personId: string) =>
  async (draft: Draft): Promise<Outcome<DraftEdit, UndoRefusal>> => {
    const deed = undoable(draft, personId)
    if (deed?.id !== deedId) return refused({ kind: 'nothing-to-undo' })
    const parts = [...draft.areas, ...draft.removedAreas].filter(({ area }) => deed.parts.includes(area.id))
    const earlier = await Promise.all(
      parts.map(({ area, revision }) => findRevision(store, draft.head, area.id, revision - 1)),
    )
    const areas = earlier.flatMap((held) => (held?.area ? [{ area: held.area, older: held.older ?? [] }] : []))
    const head = deed.parts.includes('head')
      ? (await findRevision(store, draft.head, 'head', draft.head.revision - 1))?.content
      : undefined
    return done({ areas, ...(head && { head }), subject: deed.subject })
  }
