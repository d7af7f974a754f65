import { newId } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import type { AreaPart, Deed, DeedKind, Draft, HeadContent, VersionHead, VersionKey } from './draft.ts'
import { headIsDraft, keepRevision, putArea, putHead } from './draft-store.ts'
import type { Area } from './instrument.ts'
import type { Instruments } from './instruments.ts'
import { arranged, readDraft } from './read-draft.ts'

/** What an edit changes: the head, and areas with the marks of their older texts. Nothing at all: it was so already. */
export type DraftEdit = {
  head?: HeadContent
  areas?: { area: Area; older: string[] }[]
  /** For people: what it concerned, when only the edit itself knows. */
  subject?: string
}

export type DraftRefusal =
  | { kind: 'no-such-draft' }
  /** It is in review or published. */
  | { kind: 'not-a-draft'; status: VersionHead['status'] }
  /** A store's item holds 400 KB. */
  | { kind: 'area-too-large' }
  | { kind: 'already-done' }

/** The draft as the edit leaves it, and what was done; null when it was so already. */
export type ChangedDraft = Draft & { changed: Deed | null }

export type ChangeDraft<R extends { kind: string }> = {
  key: VersionKey
  deed: { kind: DeedKind; subject: string }
  actor: Actor
  at: Date
  formKey?: string
  /** Worked out anew when a colleague saved another part in the very moment. */
  edit: (draft: Draft) => Outcome<DraftEdit, R> | Promise<Outcome<DraftEdit, R>>
}

/** An item holds 400 KB, its keys and marks included. */
const maxPartBytes = 350_000
/** A colleague saves once in a while: five tries are more than two people ever need. */
const maxTries = 5

const isTooLarge = (held: object): boolean => Buffer.byteLength(JSON.stringify(held)) > maxPartBytes

/** What an edit comes to: the writes (each part as its next revision, its revision kept, and that the version is a draft), and the draft after them. */
const carriedOut = (draft: Draft, edit: DraftEdit, deed: Deed): { changes: Change[]; after: Draft } => {
  const { head } = draft
  const parts = new Map([...draft.areas, ...draft.removedAreas].map((part) => [part.area.id, part]))
  const areas = (edit.areas ?? []).map(
    ({ area, older }): AreaPart => ({ area, older, deed, revision: (parts.get(area.id)?.revision ?? 0) + 1 }),
  )
  const nextHead: VersionHead | null = edit.head
    ? { ...head, content: edit.head, deed, revision: head.revision + 1 }
    : null
  for (const part of areas) parts.set(part.area.id, part)
  return {
    changes: [
      nextHead ? putHead(nextHead, ['draft']) : headIsDraft(head),
      ...areas.map((part) => putArea(head, part)),
      ...(nextHead ? [keepRevision(head, 'head', nextHead.revision, { content: nextHead.content })] : []),
      ...areas.map(({ area, older, revision }) => keepRevision(head, area.id, revision, { area, older })),
    ],
    after: arranged(nextHead ?? head, [...parts.values()], draft.from),
  }
}

/**
 * Carries out one edit of a draft, with its audit line, in one transaction. Refused unless the version is a draft then, so that a published one can never change. A colleague who saves the
 * same part in the same moment makes it be worked out again from what stands then; whether that is still right, the edit itself says.
 */
export const changeDraft = async <R extends { kind: string }>(
  store: Store,
  instruments: Pick<Instruments, 'get'>,
  { key, deed: { kind, subject }, actor, at, formKey, edit }: ChangeDraft<R>,
): Promise<Outcome<ChangedDraft, R | DraftRefusal>> => {
  for (let tries = 1; ; tries += 1) {
    const draft = await readDraft(store, instruments, key)
    if (!draft) return refused({ kind: 'no-such-draft' })
    const { status } = draft.head
    const worked = status === 'draft' ? await edit(draft) : refused({ kind: 'not-a-draft', status } as const)
    if (!worked.ok) return (await store.wasDone(formKey)) ? refused({ kind: 'already-done' }) : worked
    const { head, areas = [] } = worked.value
    if (!head && areas.length === 0) return done({ ...draft, changed: null })
    if ([...areas, ...(head ? [head] : [])].some(isTooLarge)) return refused({ kind: 'area-too-large' })
    const parts = [...(head ? ['head'] : []), ...areas.map(({ area }) => area.id)]
    const deed: Deed = {
      id: newId(),
      kind,
      subject: worked.value.subject ?? subject,
      by: actor,
      at: at.toISOString(),
      parts,
    }
    const { changes, after } = carriedOut(draft, worked.value, deed)
    const result = await store.commit({
      changes,
      audit: {
        scope: 'SE',
        actor,
        action: 'change-instrument',
        subject: `instrument ${key.instrumentId} ${key.instrumentVersion}`,
        at: deed.at,
        // What the parts held before and after stands under their revisions.
        after: { deed: deed.id, kind, subject: deed.subject, parts },
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done({ ...after, changed: deed })
    if (result.refusal.kind === 'already-done') return refused({ kind: 'already-done' })
    if (tries >= maxTries) throw new Error('a draft was changed by others five times in a row')
  }
}
