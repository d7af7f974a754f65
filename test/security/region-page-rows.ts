import { newId } from '#shared/platform/ids.ts'
import { blocksIn } from '#shared/region-pages/block-words.ts'
import { isOut } from '#shared/region-pages/page-record.ts'
import { pageLimits } from '#shared/region-pages/region-page.ts'
import { good } from '#test/articles/an-article.ts'
import { aContact } from '#test/region-pages/a-page.ts'
import { actor, type BusySite, region } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type RegionPageRoute = Extract<
  PostRoute,
  | 'savePageContact'
  | 'savePageText'
  | 'previewPageText'
  | 'addPageBlock'
  | 'settlePageBlock'
  | 'arrangePagePart'
  | 'publishPage'
  | 'renewPage'
  | 'withdrawPage'
  | 'undoPageChange'
  | 'discardPageDraft'
>

/** The part that `valid` has made last. */
const made = { part: 'x' }
const pageOf = ({ deps }: BusySite) => deps.regionPages.find(region)
const deedOf = ({ time }: BusySite) => ({ regionCode: region, actor, at: time.now })
const keyVersion = async (site: BusySite, key: string) => (await pageOf(site)).keyVersions[key] ?? 0
const firstBlock = async ({ deps }: BusySite) => {
  const [block] = blocksIn(await deps.articles.shown())
  if (!block) throw new Error('no building blocks')
  return block
}

/** A page in which something has just been written. */
const draft = async (site: BusySite) =>
  good(
    await site.deps.regionPages.saveContact({
      ...deedOf(site),
      contact: aContact(),
      basedOnVersion: await keyVersion(site, 'contact'),
    }),
  )
const out = async (site: BusySite) => {
  const page = await pageOf(site)
  if (isOut(page) && !page.draft) return page
  const { version } = await draft(site)
  return good(await site.deps.regionPages.publish({ ...deedOf(site), nextReviewOn: day, basedOnVersion: version }))
}
const day = '2027-06-01'

/** A part of the page, made anew where the last one is gone. */
const withPart = async (site: BusySite) => {
  const { parts } = await site.deps.regionPages.content(await pageOf(site))
  const there = parts.find(({ id, kind }) => id === made.part && kind !== 'own')
  if (there) return pageOf(site)
  made.part = newId()
  const block = await firstBlock(site)
  return good(
    await site.deps.regionPages.addBlock({ ...deedOf(site), id: made.part, block, use: 'copy', place: 'individual' }),
  )
}

/** A form on the page as `make` leaves it. */
const onPage = (
  make: (site: BusySite) => Promise<{ version: number }>,
  row: { typed?: Record<string, string>; fields?: Row['fields'] } = {},
): Row => ({
  who: 'owner',
  valid: async (site) => ({ ...row.typed, version: String((await make(site)).version) }),
  fields: row.fields ?? {},
})

const partParams = () => ({ part: made.part })

/** Where a region writes its public page. */
export const regionPageRows: Record<RegionPageRoute, Row> = {
  savePageContact: {
    who: 'owner',
    valid: async (site) => {
      const { unit, ...contact } = aContact({ person: 'Vera' })
      const version = String(await keyVersion(site, 'contact'))
      return { 'unit-sv': unit.sv, 'unit-en': unit.en, ...contact, version }
    },
    fields: { 'unit-sv': { text: pageLimits.unit }, person: { text: pageLimits.person } },
    stale: { version: '77' },
  },
  savePageText: {
    who: 'owner',
    params: () => ({ part: 'role' }),
    valid: async (site) => ({
      'body-sv': 'Regionen samordnar.',
      'body-en': 'The region coordinates.',
      deed: 'save',
      version: String(await keyVersion(site, 'role')),
    }),
    fields: { 'body-sv': { text: pageLimits.text }, 'body-en': { text: pageLimits.text }, deed: 'button' },
    stale: { version: '77' },
  },
  previewPageText: { who: 'owner', valid: () => ({ 'body-sv': '**b**', 'title-sv': 'a' }), fields: {} },
  addPageBlock: {
    who: 'owner',
    valid: async (site) => ({ block: (await firstBlock(site)).id, use: 'copy', place: 'employer' }),
    fields: { block: 'choice', use: 'choice', place: 'choice' },
  },
  settlePageBlock: {
    who: 'owner',
    params: partParams,
    valid: async (site) => {
      const { version } = await withPart(site)
      return { deed: 'take-over', edition: String((await firstBlock(site)).edition), version: String(version) }
    },
    fields: {},
  },
  arrangePagePart: { ...onPage(withPart, { typed: { arrangement: 'remove' } }), params: partParams },
  undoPageChange: onPage(draft),
  discardPageDraft: onPage(draft),
  publishPage: onPage(draft, { typed: { nextReviewOn: day }, fields: { nextReviewOn: 'day' } }),
  renewPage: onPage(out, { typed: { nextReviewOn: day }, fields: { nextReviewOn: 'day' } }),
  withdrawPage: onPage(out, {
    typed: { 'reason-sv': 'Den är fel.', 'reason-en': '' },
    fields: { 'reason-sv': { text: pageLimits.reason, isRequired: true }, 'reason-en': { text: pageLimits.reason } },
  }),
}
