import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Change, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { BlockSeen } from './block-words.ts'
import type { PageKey, RegionPage, Stamp } from './page-record.ts'
import { findEdition, findPage, findShown, putBeforeLatest, putPage } from './page-store.ts'
import { emptyContent, mostPageBytes, type PageContent } from './region-page.ts'

/** Why something was not done with a page. */
export type PageRefusal =
  | { kind: 'already-done'; current: RegionPage }
  /** Somebody changed the same text meanwhile; `current` is what stands. */
  | { kind: 'stale'; current: RegionPage }
  /** The part is not there any more. */
  | { kind: 'gone'; current: RegionPage }
  /** The page is no longer where this can be done. */
  | { kind: 'moved-on'; current: RegionPage }
  /** There is nothing to publish. */
  | { kind: 'empty' }
  | { kind: 'too-many-parts' }
  | { kind: 'too-large' }

/** `isDemonstration`: the page is made up, and says so from then on. */
export type PageDeed = { regionCode: string; actor: Actor; at: Date; formKey?: string; isDemonstration?: boolean }
export type PageOutcome = Promise<Outcome<RegionPage, PageRefusal>>

/** What to write, with the word and the words for the audit log, or an outcome without any write. */
export type PageIntent =
  | { after: RegionPage; action: string; also?: readonly Change[]; audit?: { before?: unknown; after?: unknown } }
  | Outcome<RegionPage, PageRefusal>

/** What an editor goes on from: the draft, what readers see or saw, or nothing yet. Two reads at most. */
export const workingContent = async (
  store: Pick<Store, 'get'>,
  { draft, regionCode, edition }: RegionPage,
): Promise<PageContent> => {
  if (draft) return draft.content
  if (edition === 0) return emptyContent
  const shown = (await findShown(store, regionCode)) ?? (await findEdition(store, regionCode, edition))
  return shown?.content ?? emptyContent
}

const byteLength = (page: RegionPage): number => Buffer.byteLength(JSON.stringify([page.draft, page.seen]))

/** Reads the page, asks `intend` what to write, and writes it with its audit line; reads and asks again when something else was written meanwhile. */
export const changePage = (
  store: Store,
  { regionCode, actor, at, formKey }: PageDeed,
  intend: (before: RegionPage, content: PageContent) => PageIntent | Promise<PageIntent>,
): PageOutcome =>
  untilSettled<Outcome<RegionPage, PageRefusal>>(async () => {
    const before = await findPage(store, regionCode)
    if (await store.wasDone(formKey)) return refused({ kind: 'already-done', current: before })
    const intent = await intend(before, await workingContent(store, before))
    if ('ok' in intent) return intent
    const { draft } = intent.after
    // Only the very latest thing that was done can be undone.
    const isWritten = draft?.latest !== before.draft?.latest
    const after: RegionPage = {
      ...intent.after,
      draft: draft && { ...draft, latest: isWritten ? draft.latest : null },
      version: before.version + 1,
    }
    if (byteLength(after) > mostPageBytes) return refused({ kind: 'too-large' })
    const result = await store.commit({
      changes: [putPage(after), ...(intent.also ?? [])],
      audit: {
        scope: regionCode,
        actor,
        action: intent.action,
        subject: `page ${regionCode}`,
        at: at.toISOString(),
        before: intent.audit?.before ?? null,
        after: { ...(intent.audit?.after as object), edition: after.edition, version: after.version },
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    if (result.refusal.kind !== 'already-done') return 'read-again'
    return refused({ kind: 'already-done', current: await findPage(store, regionCode) })
  })

/** The page with its draft written anew under one key; a draft is begun where there is none. What stood before is kept, to be undone. */
export const writeDraft = (
  deed: PageDeed,
  before: RegionPage,
  change: {
    key: PageKey
    content: PageContent
    seen?: Record<string, BlockSeen>
    seenBefore?: Record<string, BlockSeen>
    action: string
    audit: { before?: unknown; after?: unknown }
  },
): PageIntent => {
  const { key, content, seen = before.seen, action, audit } = change
  const seenBefore = { ...change.seenBefore, ...before.draft?.seenBefore }
  const stamp: Stamp = { at: deed.at.toISOString(), by: deed.actor }
  return {
    after: {
      ...before,
      isDemonstration: before.isDemonstration || (deed.isDemonstration ?? false),
      draft: { content, begun: before.draft?.begun ?? stamp, latest: { ...stamp, key }, seenBefore },
      seen,
      keyVersions: { ...before.keyVersions, [key]: versionOf(before, key) + 1 },
      keyChanged: { ...before.keyChanged, [key]: stamp },
    },
    action,
    also: [putBeforeLatest(before.regionCode, { version: before.version + 1, draft: before.draft, seen: before.seen })],
    audit,
  }
}

/** The version of what stands under a key; 0 before anything was written there. */
export const versionOf = ({ keyVersions }: Pick<RegionPage, 'keyVersions'>, key: PageKey): number =>
  (Object.hasOwn(keyVersions, key) && keyVersions[key]) || 0

/** Who changed what stands under a key last, and when; null where nobody has. The key may be what anyone wrote in an address. */
export const changeOf = ({ keyChanged }: Pick<RegionPage, 'keyChanged'>, key: PageKey): Stamp | null =>
  (Object.hasOwn(keyChanged, key) && keyChanged[key]) || null
