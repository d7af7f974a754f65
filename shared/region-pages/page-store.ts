import { listWithdrawnIds } from '#shared/articles/read-shown.ts'
import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import type { BlockSeen } from './block-words.ts'
import {
  type KeptSummary,
  noPage,
  type PageDraft,
  type PageEdition,
  type PageFacts,
  type PageSummary,
  type RegionPage,
  type ShownPage,
  type WithdrawnPage,
} from './page-record.ts'
import { blockRoutesOf, hasOf, isRouteIn, partPlaces, withoutPerson } from './region-page.ts'

const partitionOf = (regionCode: string): string => `REGION-PAGE#${regionCode}`
const deskKey = (regionCode: string): Key => ({ pk: partitionOf(regionCode), sk: 'DESK' })
const shownKey = (regionCode: string): Key => ({ pk: partitionOf(regionCode), sk: 'SHOWN' })
const undoKey = (regionCode: string): Key => ({ pk: partitionOf(regionCode), sk: 'UNDO' })
const editionKey = (regionCode: string, number: number): Key => ({
  pk: partitionOf(regionCode),
  sk: `EDITION#${String(number).padStart(5, '0')}`,
})
const summaries = 'REGION-PAGES'
const summaryKey = (regionCode: string): Key => ({ pk: summaries, sk: regionCode })

/** The page as its editors see it. One read. */
export const findPage = async (store: Pick<Store, 'get'>, regionCode: string): Promise<RegionPage> => {
  const item = await store.get('content', deskKey(regionCode))
  return item ? bare<RegionPage>(item) : noPage(regionCode)
}

/** Writes the page over the version before it; the first write makes it. */
export const putPage = (page: RegionPage): Change => ({
  table: 'content',
  put: { ...deskKey(page.regionCode), ...page },
  condition: page.version === 1 ? { absent: true } : { version: page.version - 1 },
})

/** The page as anyone reads it, or null. One read. */
export const findShown = async (store: Pick<Store, 'get'>, regionCode: string): Promise<ShownPage | null> => {
  const item = await store.get('content', shownKey(regionCode))
  return item ? bare<ShownPage>(item) : null
}

/** Puts the page before its readers, and what lists need of it beside the others'. */
export const putShown = (page: ShownPage): Change[] => {
  const { content, ...facts } = page
  const summary: KeptSummary = {
    ...facts,
    contact: content.contact,
    has: hasOf(content, () => false),
    blockRoutes: blockRoutesOf(content),
  }
  return [
    { table: 'content', put: { ...shownKey(page.regionCode), ...page } },
    { table: 'content', put: { ...summaryKey(page.regionCode), state: 'published', ...summary } },
  ]
}

/** Takes the page from its readers, with the reason. */
export const putWithdrawn = (page: WithdrawnPage): Change[] => [
  { table: 'content', remove: shownKey(page.regionCode) },
  { table: 'content', put: { ...summaryKey(page.regionCode), state: 'withdrawn', ...page } },
]

type Standing = ({ state: 'published' } & KeptSummary) | ({ state: 'withdrawn' } & WithdrawnPage)

/** The summary with the routes in of the building blocks that readers still meet. */
const withShownBlocks = ({ blockRoutes, ...kept }: KeptSummary, withdrawn: ReadonlySet<string>): PageSummary => {
  const shown = blockRoutes.filter(({ blockId }) => !withdrawn.has(blockId)).map(({ place }) => place)
  const routes = new Set([...kept.has.routes, ...shown])
  return { ...kept, has: { ...kept.has, routes: partPlaces.filter(isRouteIn).filter((place) => routes.has(place)) } }
}

/** All pages that are published, in code order. Two queries: one of some 700 bytes for each page, and one of the building blocks that readers do not meet any more. */
export const listSummaries = async (store: Pick<Store, 'query'>): Promise<PageSummary[]> => {
  const [items, withdrawn] = await Promise.all([store.query('content', summaries), listWithdrawnIds(store)])
  return items
    .map((item) => bare<Standing>(item))
    .flatMap((one) => (one.state === 'published' ? [withShownBlocks(one, withdrawn)] : []))
}

/** What lists need of one region's page, or null. One read. */
export const findFacts = async (store: Pick<Store, 'get'>, regionCode: string): Promise<PageFacts | null> => {
  const item = await store.get('content', summaryKey(regionCode))
  const standing = item && bare<Standing>(item)
  return standing?.state === 'published' ? standing : null
}

/** That the region's page was withdrawn, or null. One read. */
export const findWithdrawn = async (store: Pick<Store, 'get'>, regionCode: string): Promise<WithdrawnPage | null> => {
  const item = await store.get('content', summaryKey(regionCode))
  const standing = item && bare<Standing>(item)
  return standing?.state === 'withdrawn' ? standing : null
}

/** Keeps what readers meet from now on. Editions stay, so the person whom the page may name is left out of them. */
export const putEdition = (regionCode: string, edition: PageEdition): Change => ({
  table: 'content',
  put: { ...editionKey(regionCode, edition.number), ...edition, content: withoutPerson(edition.content) },
  condition: { absent: true },
})

export const findEdition = async (
  store: Pick<Store, 'get'>,
  regionCode: string,
  number: number,
): Promise<PageEdition | null> => {
  const item = await store.get('content', editionKey(regionCode, number))
  return item ? bare<PageEdition>(item) : null
}

/** All that readers have met, newest first. One query. */
export const listEditions = async (store: Pick<Store, 'query'>, regionCode: string): Promise<PageEdition[]> =>
  (await store.query('content', partitionOf(regionCode), 'EDITION#', { descending: true })).map((item) =>
    bare<PageEdition>(item),
  )

/** What stood before the latest change. `version` is the page's own after that change: anything done since makes it void. */
export type BeforeLatest = { version: number; draft: PageDraft | null; seen: Record<string, BlockSeen> }

export const putBeforeLatest = (regionCode: string, before: BeforeLatest): Change => ({
  table: 'content',
  put: { ...undoKey(regionCode), ...before },
})

/** Nothing can be undone any more, and what stood before is kept nowhere: it may name a person whom the page does not name now. */
export const forgetBeforeLatest = (regionCode: string): Change =>
  putBeforeLatest(regionCode, { version: 0, draft: null, seen: {} })

export const findBeforeLatest = async (store: Pick<Store, 'get'>, regionCode: string): Promise<BeforeLatest | null> => {
  const item = await store.get('content', undoKey(regionCode))
  return item ? bare<BeforeLatest>(item) : null
}
