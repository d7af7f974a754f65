import type { Articles } from '#shared/articles/articles.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Actor } from '#shared/platform/store.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import type { RegionPage } from '#shared/region-pages/page-record.ts'
import type { RegionContact } from '#shared/region-pages/region-page.ts'
import type { RegionPages } from '#shared/region-pages/region-pages.ts'
import { good } from '#test/articles/an-article.ts'

export const editor: Actor = { id: 'gunilla@gotland.se', name: 'Gunilla Redaktör' }
export const colleague: Actor = { id: 'gustav@gotland.se', name: 'Gustav Kollega' }

export const aContact = (changes: Partial<RegionContact> = {}): RegionContact => ({
  unit: { sv: 'Kompetensförsörjning', en: 'Skills supply' },
  mail: 'validering@gotland.example',
  phone: '010-123 45 67',
  web: 'https://gotland.example/validering',
  person: '',
  ...changes,
})

/** A page with what counts as collected information, still a draft: its route in is the block as a reference. */
export const aWrittenPage = async (
  pages: RegionPages,
  { regionCode, block, at }: { regionCode: string; block: ShownArticle; at: Date },
): Promise<RegionPage> => {
  const deed = { regionCode, actor: editor, at }
  const { keyVersions } = await pages.find(regionCode)
  const place = 'individual' as const
  good(await pages.saveContact({ ...deed, contact: aContact(), basedOnVersion: keyVersions.contact ?? 0 }))
  const text = { title: { sv: '', en: '' }, body: { sv: 'Regionen samordnar.', en: '' }, place }
  good(await pages.saveText({ ...deed, key: 'role', text, basedOnVersion: keyVersions.role ?? 0 }))
  return good(await pages.addBlock({ ...deed, id: `block-${regionCode}`, block, use: 'reference', place }))
}

/** The same, published until that day. */
export const aPublishedPage = async (
  pages: RegionPages,
  of: { regionCode: string; block: ShownArticle; at: Date; nextReviewOn: string },
): Promise<RegionPage> => {
  const { version } = await aWrittenPage(pages, of)
  const { regionCode, at, nextReviewOn } = of
  return good(await pages.publish({ regionCode, actor: editor, at, nextReviewOn, basedOnVersion: version }))
}

/** Publishes new words in a building block, as the hub's two editors do; the block as it then is. */
export const changeBlock = async (articles: Articles, id: string, words: string, at: Date): Promise<ShownArticle> => {
  const desk = await articles.desk()
  const before = await desk.find(id)
  if (!before) throw new Error(id)
  const old = (await desk.content(before)).texts.sv
  const deed = { id, actor: editor, at }
  const text = { ...old, sections: { body: words } }
  const basedOnVersion = before.partVersions.sv
  const saved = good(await desk.saveText({ ...deed, language: 'sv', text, basedOnVersion }))
  const sent = good(await desk.sendToCheck({ ...deed, basedOnVersion: saved.version }))
  const day = { nextReviewOn: '2027-10-01', basedOnVersion: sent.version }
  good(await desk.publish({ ...deed, actor: colleague, ...day }))
  return blocksIn(await articles.shown()).find((one) => one.id === id) as ShownArticle
}
