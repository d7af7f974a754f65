import type { ShippedArticle } from '#shared/articles/article.ts'
import { createDesk } from '#shared/articles/article-desk.ts'
import { createShownReader } from '#shared/articles/read-shown.ts'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import { languages } from '#shared/platform/language.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { blocksIn, seenNow } from '#shared/region-pages/block-words.ts'
import { createRegionPages, type RegionPages } from '#shared/region-pages/region-pages.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { ownerOf } from './demonstration-people.ts'
import { expectDone } from './expect-done.ts'
import { changedBlock, type DemonstrationPage, ownWords } from './region-page-texts.ts'

type Shipped = () => Promise<readonly ShippedArticle[]>

const loadPage = async (
  pages: RegionPages,
  blocks: readonly ShownArticle[],
  { code, phone, role, news, blocks: wanted, on, until }: DemonstrationPage,
): Promise<void> => {
  const region = findRegion(code)
  if (!region) throw new Error(`no region ${code}`)
  const at = new Date(`${on}T09:00:00Z`)
  const deed = { regionCode: code, actor: ownerOf(region), at, isDemonstration: true }
  const none = { sv: '', en: '' }
  const contact = {
    unit: { sv: 'Demo: kompetensförsörjning', en: 'Demo: skills supply' },
    mail: `validering.${region.isoLetter.toLowerCase()}@demo.example`,
    phone,
    web: '',
    person: '',
  }
  let page = expectDone(await pages.saveContact({ ...deed, contact, basedOnVersion: 0 }))
  const write = (key: string, body: typeof none) =>
    pages.saveText({ ...deed, key, text: { title: none, body, place: 'more' }, basedOnVersion: 0 })
  if (role) page = expectDone(await write('role', role))
  if (news) page = expectDone(await write('news', news))
  for (const { id, use, place } of wanted) {
    const block = blocks.find((one) => one.id === id)
    const key = idOfForm(`${code} ${id}`)
    if (!block) continue
    page = expectDone(await pages.addBlock({ ...deed, id: key, block, use, place }))
    const { sv, en } = seenNow(block).texts
    const text = {
      title: { sv: sv.title, en: en.title },
      body: { sv: `${sv.body}\n\n${ownWords.sv}`, en: `${en.body}\n\n${ownWords.en}` },
      place,
    }
    if (use === 'copy') page = expectDone(await pages.saveText({ ...deed, key, text, basedOnVersion: 1 }))
  }
  expectDone(await pages.publish({ ...deed, nextReviewOn: until, basedOnVersion: page.version }))
}

/** Made-up public pages, each said to be demonstration data, written by the regions' owners from the building blocks that come with the program (those of `shipped`). */
export const loadRegionPages = async (
  store: Store,
  shipped: Shipped,
  wanted: readonly DemonstrationPage[],
): Promise<void> => {
  const pages = createRegionPages(store)
  const blocks = blocksIn(await createShownReader(store, shipped).shown())
  await Promise.all(wanted.map((page) => loadPage(pages, blocks, page)))
}

const added = {
  sv: '*Den här meningen är tillagd i demonstrationen, så att regionerna ser att texten har ändrats.*',
  en: '*This sentence was added in the demonstration, so that the regions see that the text has changed.*',
} as const

/** A building block that two of the pages use is changed centrally, by one editor and checked by another. Nothing where no texts come with the program. */
export const changeBlockCentrally = async (
  store: Store,
  shipped: Shipped,
  { writer, second, at }: { writer: Actor; second: Actor; at: Date },
): Promise<void> => {
  const desk = createDesk({ store, shipped })
  const found = await desk.find(changedBlock)
  if (!found) return
  const { texts } = await desk.content(found)
  const deed = { id: changedBlock, at }
  let article = found
  for (const language of languages) {
    const text = texts[language]
    const body = `${text.sections.body ?? ''}\n\n${added[language]}`
    article = expectDone(
      await desk.saveText({
        ...deed,
        actor: writer,
        language,
        text: { ...text, sections: { body } },
        basedOnVersion: article.partVersions[language],
      }),
    )
  }
  const { version } = expectDone(await desk.sendToCheck({ ...deed, actor: writer, basedOnVersion: article.version }))
  expectDone(await desk.publish({ ...deed, actor: second, nextReviewOn: '2027-11-20', basedOnVersion: version }))
}
