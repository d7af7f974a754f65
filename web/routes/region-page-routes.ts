import { get, post, type Route } from './route.ts'

/** Each region's public page, where its editors write it, its files and its tag for other sites, and the desk that follows which regions have one. */
export const regionPageRoutes = {
  regionPages: get('/validering/regioner', '/en/validation/regions'),
  regionPage: get('/validering/region/:region', '/en/validation/region/:region'),
  regionPageEmbed: get('/validering/region/:region/visa-pa-egen-webb', '/en/validation/region/:region/embed'),
  regionPageFile: get('/validering/region/:region/fil/:file', '/en/validation/region/:region/file/:file'),
  ownPage: get('/region/:region/sida', '/en/region/:region/page'),
  pageContact: get('/region/:region/sida/kontakt', '/en/region/:region/page/contact'),
  savePageContact: post('/region/:region/sida/kontakt', '/en/region/:region/page/contact'),
  pageText: get('/region/:region/sida/text/:part', '/en/region/:region/page/text/:part'),
  savePageText: post('/region/:region/sida/text/:part', '/en/region/:region/page/text/:part'),
  previewPageText: post('/region/:region/sida/forhandsvisa', '/en/region/:region/page/preview'),
  pageBlocks: get('/region/:region/sida/byggstenar', '/en/region/:region/page/blocks'),
  addPageBlock: post('/region/:region/sida/byggstenar', '/en/region/:region/page/blocks'),
  pageBlock: get('/region/:region/sida/byggstenar/:part', '/en/region/:region/page/blocks/:part'),
  settlePageBlock: post('/region/:region/sida/byggstenar/:part', '/en/region/:region/page/blocks/:part'),
  arrangePagePart: post('/region/:region/sida/ordna/:part', '/en/region/:region/page/arrange/:part'),
  pageDraft: get('/region/:region/sida/utkast', '/en/region/:region/page/draft'),
  pageEdition: get('/region/:region/sida/version/:edition', '/en/region/:region/page/version/:edition'),
  publishPage: post('/region/:region/sida/publicera', '/en/region/:region/page/publish'),
  renewPage: post('/region/:region/sida/aktuell', '/en/region/:region/page/still-right'),
  withdrawPage: post('/region/:region/sida/dra-tillbaka', '/en/region/:region/page/withdraw'),
  undoPageChange: post('/region/:region/sida/angra', '/en/region/:region/page/undo'),
  discardPageDraft: post('/region/:region/sida/kasta', '/en/region/:region/page/discard'),
  pageDesk: get('/nationellt/regionsidor', '/en/national/region-pages'),
} as const satisfies Record<string, Route>
