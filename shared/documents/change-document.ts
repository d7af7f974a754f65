import { bare } from '#shared/platform/bare-item.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Key, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { type DocumentId, documentIds, emptyDocument, type ProjectDocument } from './document.ts'

/** Why something was not done with a document. */
export type DocumentRefusal =
  | { kind: 'already-done'; current: ProjectDocument }
  /** There is no such version, or nothing to take down. */
  | { kind: 'gone' }
  | { kind: 'full'; most: number }

export type DocumentDeed = { id: DocumentId; actor: Actor; at: Date; formKey?: string }

export type DocumentOutcome = Promise<Outcome<ProjectDocument, DocumentRefusal>>

/** What to write with the word for the audit log, or an outcome without any write. */
export type DocumentIntent = { after: ProjectDocument; action: string } | Outcome<ProjectDocument, DocumentRefusal>

const keyOf = (id: DocumentId): Key => ({ pk: 'PROJECT-DOCUMENTS', sk: `DOCUMENT#${id}` })

/** The document, also before anything of it has been uploaded. */
export const getDocument = async (store: Pick<Store, 'get'>, id: DocumentId): Promise<ProjectDocument> => {
  const item = await store.get('content', keyOf(id))
  return item ? bare<ProjectDocument>(item) : emptyDocument(id)
}

/** All of them, in their order. */
export const listDocuments = (store: Pick<Store, 'get'>): Promise<ProjectDocument[]> =>
  Promise.all(documentIds.map((id) => getDocument(store, id)))

/** Reads the document, asks `intend` what to write, and writes it with its audit line; reads and asks again when something else was written meanwhile. */
export const changeDocument = (
  store: Store,
  { id, actor, at, formKey }: DocumentDeed,
  intend: (before: ProjectDocument) => DocumentIntent,
): DocumentOutcome =>
  untilSettled<Outcome<ProjectDocument, DocumentRefusal>>(async () => {
    const before = await getDocument(store, id)
    if (await store.wasDone(formKey)) return refused({ kind: 'already-done', current: before })
    const intent = intend(before)
    if ('ok' in intent) return intent
    const after = { ...intent.after, version: before.version + 1 }
    const result = await store.commit({
      changes: [
        {
          table: 'content',
          put: { ...keyOf(id), ...after },
          condition: before.version === 0 ? { absent: true } : { version: before.version },
        },
      ],
      audit: {
        scope: 'SE',
        actor,
        action: intent.action,
        subject: `document ${id}`,
        at: at.toISOString(),
        before,
        after,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    return result.refusal.kind === 'already-done'
      ? refused({ kind: 'already-done', current: await getDocument(store, id) })
      : 'read-again'
  })
