import { get, post, type Route } from './route.ts'

/** Around the published reports: reading one, hearing of new ones, saying that something is wrong, a region's own, and the project's own documents. */
export const reportReaderRoutes = {
  reports: get('/rapporter', '/en/reports'),
  reportFeed: get('/rapporter/nyheter/:feed', '/en/reports/news/:feed'),
  subscribe: get('/rapporter/prenumerera', '/en/reports/subscribe'),
  askForSubscription: post('/rapporter/prenumerera', '/en/reports/subscribe'),
  subscriptionRequest: get('/rapporter/prenumerera/:secret', '/en/reports/subscribe/:secret'),
  confirmSubscription: post('/rapporter/prenumerera/:secret', '/en/reports/subscribe/:secret'),
  subscription: get('/rapporter/avsluta/:secret', '/en/reports/unsubscribe/:secret'),
  endSubscription: post('/rapporter/avsluta/:secret', '/en/reports/unsubscribe/:secret'),
  projectDocuments: get('/rapporter/projektet', '/en/reports/project'),
  projectDocument: get('/rapporter/projektet/:document', '/en/reports/project/:document'),
  projectFile: get('/rapporter/projektet/:document/fil/:number', '/en/reports/project/:document/file/:number'),
  report: get('/rapporter/:report', '/en/reports/:report'),
  readReport: get('/rapporter/:report/las', '/en/reports/:report/read'),
  reportFile: get('/rapporter/:report/fil/:file', '/en/reports/:report/file/:file'),
  reportTable: get('/rapporter/:report/tabell/:table', '/en/reports/:report/table/:table'),
  reportCorrection: get('/rapporter/:report/rattelse', '/en/reports/:report/correction'),
  sendCorrection: post('/rapporter/:report/rattelse', '/en/reports/:report/correction'),

  regionReports: get('/region/:region/rapporter', '/en/region/:region/reports'),
  answerObservation: post('/region/:region/rapporter', '/en/region/:region/reports'),
  regionReport: get('/region/:region/rapporter/:report', '/en/region/:region/reports/:report'),
  readRegionReport: get('/region/:region/rapporter/:report/las', '/en/region/:region/reports/:report/read'),
  regionReportFile: get('/region/:region/rapporter/:report/fil/:file', '/en/region/:region/reports/:report/file/:file'),
  regionReportTable: get(
    '/region/:region/rapporter/:report/tabell/:table',
    '/en/region/:region/reports/:report/table/:table',
  ),

  corrections: get('/nationellt/rapporter/rattelser', '/en/national/reports/corrections'),
  answerCorrection: post('/nationellt/rapporter/rattelser', '/en/national/reports/corrections'),
  observations: get('/nationellt/rapporter/:report/iakttagelser', '/en/national/reports/:report/observations'),
  sendObservation: post('/nationellt/rapporter/:report/iakttagelser', '/en/national/reports/:report/observations'),
  documentDesk: get('/nationellt/rapporter/dokument', '/en/national/reports/documents'),
  deskDocument: get('/nationellt/rapporter/dokument/:document', '/en/national/reports/documents/:document'),
  beginDocument: post('/nationellt/rapporter/dokument/:document', '/en/national/reports/documents/:document'),
  finishDocument: get(
    '/nationellt/rapporter/dokument/:document/kommen/:number',
    '/en/national/reports/documents/:document/arrived/:number',
  ),
  takeDownDocument: post(
    '/nationellt/rapporter/dokument/:document/ta-ner',
    '/en/national/reports/documents/:document/take-down',
  ),
} as const satisfies Record<string, Route>
