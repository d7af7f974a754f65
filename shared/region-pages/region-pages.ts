import type { Given } from '#shared/platform/given.ts'
import type { Store } from '#shared/platform/store.ts'
import { addBlock } from './add-block.ts'
import { arrangePart } from './arrange-part.ts'
import { workingContent } from './change-page.ts'
import type { PageEdition, PageFacts, PageSummary, RegionPage, ShownPage, WithdrawnPage } from './page-record.ts'
import {
  findEdition,
  findFacts,
  findPage,
  findShown,
  findWithdrawn,
  listEditions,
  listSummaries,
} from './page-store.ts'
import { publishPage, renewPage, withdrawPage } from './publish-page.ts'
import { canReach, type PageContent, type RegionContact } from './region-page.ts'
import { saveContact } from './save-contact.ts'
import { addOwnPart, savePageText } from './save-page-text.ts'
import { settleBlock } from './settle-block.ts'
import { discardPageDraft, undoPageChange } from './undo-page-change.ts'

/** What anyone may read of the regions' pages. */
export type ShownPages = {
  /** The region's page as anyone reads it, or null. One read. */
  shown(regionCode: string): Promise<ShownPage | null>
  withdrawn(regionCode: string): Promise<WithdrawnPage | null>
  /** What lists and figures need of all pages that are published. Two queries. */
  summaries(): Promise<PageSummary[]>
  /** What lists need of one; null where it is not published. One read. */
  facts(regionCode: string): Promise<PageFacts | null>
  /** Whom to turn to in the region as it has published it; null where it has not. */
  contactOf(regionCode: string): Promise<RegionContact | null>
}

/** The same, and what only a region's editors may read. */
export type PageDesk = ShownPages & {
  find(regionCode: string): Promise<RegionPage>
  /** What an editor goes on from. */
  content(page: RegionPage): Promise<PageContent>
}

/** The regions' public pages: what anyone reads, and how their editors write them. */
export type RegionPages = PageDesk & {
  /** All that readers have met, newest first. */
  editions(regionCode: string): Promise<PageEdition[]>
  edition(regionCode: string, number: number): Promise<PageEdition | null>
  saveContact: Given<typeof saveContact>
  saveText: Given<typeof savePageText>
  addOwn: Given<typeof addOwnPart>
  addBlock: Given<typeof addBlock>
  arrange: Given<typeof arrangePart>
  settleBlock: Given<typeof settleBlock>
  publish: Given<typeof publishPage>
  renew: Given<typeof renewPage>
  withdraw: Given<typeof withdrawPage>
  undo: Given<typeof undoPageChange>
  discard: Given<typeof discardPageDraft>
}

/** What anyone may read of the regions' pages, over the content table. */
export const createShownPages = (store: Pick<Store, 'get' | 'query'>): ShownPages => ({
  shown: (regionCode) => findShown(store, regionCode),
  withdrawn: (regionCode) => findWithdrawn(store, regionCode),
  summaries: () => listSummaries(store),
  facts: (regionCode) => findFacts(store, regionCode),
  async contactOf(regionCode) {
    const page = await findFacts(store, regionCode)
    return page && canReach(page.contact) ? page.contact : null
  },
})

/** What their editors may read of the regions' pages, over the content table. */
export const createPageDesk = (store: Pick<Store, 'get' | 'query'>): PageDesk => ({
  ...createShownPages(store),
  find: (regionCode) => findPage(store, regionCode),
  content: (page) => workingContent(store, page),
})

/** The regions' public pages over the content table. */
export const createRegionPages = (store: Store): RegionPages => ({
  ...createPageDesk(store),
  editions: (regionCode) => listEditions(store, regionCode),
  edition: (regionCode, number) => findEdition(store, regionCode, number),
  saveContact: (deed) => saveContact(store, deed),
  saveText: (deed) => savePageText(store, deed),
  addOwn: (deed) => addOwnPart(store, deed),
  addBlock: (deed) => addBlock(store, deed),
  arrange: (deed) => arrangePart(store, deed),
  settleBlock: (deed) => settleBlock(store, deed),
  publish: (deed) => publishPage(store, deed),
  renew: (deed) => renewPage(store, deed),
  withdraw: (deed) => withdrawPage(store, deed),
  undo: (deed) => undoPageChange(store, deed),
  discard: (deed) => discardPageDraft(store, deed),
})
