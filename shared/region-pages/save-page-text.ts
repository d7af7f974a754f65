import type { Localized } from '#shared/platform/language.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { changePage, type PageDeed, type PageOutcome, versionOf, writeDraft } from './change-page.ts'
import { type PageContent, type PagePart, type PartPlace, pageLimits } from './region-page.ts'

/** A text of the page as its form gives it. `role` and `news` have neither heading nor place of their own. */
export type PageText = { title: Localized; body: Localized; place: PartPlace }

/** The texts that stand on every page under a heading of ours. */
export const fixedTexts = ['role', 'news'] as const
export type FixedText = (typeof fixedTexts)[number]
export const isFixedText = (key: string): key is FixedText => fixedTexts.some((one) => one === key)

const withText = (content: PageContent, key: string, { title, body, place }: PageText, today: string): PageContent => {
  if (key === 'role') return { ...content, role: body }
  if (key === 'news') return { ...content, news: body, newsOn: body.sv === '' && body.en === '' ? null : today }
  const written = (part: PagePart): PagePart =>
    part.id === key && part.kind !== 'reference' ? { ...part, title, body, place } : part
  return { ...content, parts: content.parts.map(written) }
}

/** What stands in a text now; null where there is no such text, or it is the hub's own. */
export const textUnder = (content: PageContent, key: string): PageText | null => {
  const none: Localized = { sv: '', en: '' }
  if (isFixedText(key)) return { title: none, body: content[key], place: 'more' }
  const part = content.parts.find(({ id }) => id === key)
  return part && part.kind !== 'reference' ? { title: part.title, body: part.body, place: part.place } : null
}

/** Writes a text in both languages. Refuses when a colleague has changed it since it was seen, and a part that is gone. */
export const savePageText = (
  store: Store,
  deed: PageDeed & { key: string; text: PageText; basedOnVersion: number },
): PageOutcome =>
  changePage(store, deed, (before, content) => {
    const standing = textUnder(content, deed.key)
    if (!standing) return refused({ kind: 'gone', current: before })
    if (versionOf(before, deed.key) !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    return writeDraft(deed, before, {
      key: deed.key,
      content: withText(content, deed.key, deed.text, swedishDay(deed.at)),
      action: 'save-page-text',
      audit: { before: { key: deed.key, ...standing }, after: { key: deed.key, ...deed.text } },
    })
  })

/** Adds a section of the region's own words, last in its place. Refuses more parts than a page holds. */
export const addOwnPart = (store: Store, deed: PageDeed & { id: string; text: PageText }): PageOutcome =>
  changePage(store, deed, (before, content) => {
    if (content.parts.length >= pageLimits.parts) return refused({ kind: 'too-many-parts' })
    const { id, text } = deed
    return writeDraft(deed, before, {
      key: id,
      content: { ...content, parts: [...content.parts, { id, kind: 'own', ...text }] },
      action: 'add-page-part',
      audit: { after: { key: id, ...text } },
    })
  })
