import { get, post, type Route } from './route.ts'

/** The pages of a region’s plan. */
export const planRoutes = {
  plan: get('/region/:region/plan/:round', '/en/region/:region/plan/:round'),
  savePlanGoal: post('/region/:region/plan/:round', '/en/region/:region/plan/:round'),
  proposals: get('/region/:region/plan/:round/forslag', '/en/region/:region/plan/:round/proposals'),
  pickProposals: post('/region/:region/plan/:round/forslag', '/en/region/:region/plan/:round/proposals'),
  copyActions: get('/region/:region/plan/:round/fran-forra', '/en/region/:region/plan/:round/from-before'),
  confirmCopyActions: post('/region/:region/plan/:round/fran-forra', '/en/region/:region/plan/:round/from-before'),
  planSheets: get('/region/:region/plan/:round/kalkylark', '/en/region/:region/plan/:round/spreadsheet'),
  readPlanSheet: post('/region/:region/plan/:round/kalkylark', '/en/region/:region/plan/:round/spreadsheet'),
  planSheetFile: get('/region/:region/plan/:round/kalkylark/fil', '/en/region/:region/plan/:round/spreadsheet/file'),
  planSheetTemplate: get(
    '/region/:region/plan/:round/kalkylark/mall',
    '/en/region/:region/plan/:round/spreadsheet/template',
  ),
  planSheetPreview: get(
    '/region/:region/plan/:round/kalkylark/inlast/:sheet',
    '/en/region/:region/plan/:round/spreadsheet/read/:sheet',
  ),
  confirmPlanSheet: post(
    '/region/:region/plan/:round/kalkylark/inlast/:sheet',
    '/en/region/:region/plan/:round/spreadsheet/read/:sheet',
  ),
  placeProposal: post(
    '/region/:region/plan/:round/forslag/:indicator/plats',
    '/en/region/:region/plan/:round/proposals/:indicator/place',
  ),
  action: get('/region/:region/plan/:round/insats/:action', '/en/region/:region/plan/:round/action/:action'),
  saveAction: post('/region/:region/plan/:round/insats/:action', '/en/region/:region/plan/:round/action/:action'),
  moveAction: post(
    '/region/:region/plan/:round/insats/:action/flytta',
    '/en/region/:region/plan/:round/action/:action/move',
  ),
  removeAction: post(
    '/region/:region/plan/:round/insats/:action/ta-bort',
    '/en/region/:region/plan/:round/action/:action/remove',
  ),
  restoreAction: post(
    '/region/:region/plan/:round/insats/:action/aterstall',
    '/en/region/:region/plan/:round/action/:action/restore',
  ),
  changeActions: get('/region/:region/plan/:round/andra-flera', '/en/region/:region/plan/:round/change-several'),
  previewActionChanges: post(
    '/region/:region/plan/:round/andra-flera',
    '/en/region/:region/plan/:round/change-several',
  ),
  confirmActionChanges: post(
    '/region/:region/plan/:round/andra-flera/spara',
    '/en/region/:region/plan/:round/change-several/save',
  ),
  undoPlanChange: post('/region/:region/plan/:round/angra/:change', '/en/region/:region/plan/:round/undo/:change'),
  barrier: get('/region/:region/plan/:round/hinder/:barrier', '/en/region/:region/plan/:round/barrier/:barrier'),
  saveBarrier: post('/region/:region/plan/:round/hinder/:barrier', '/en/region/:region/plan/:round/barrier/:barrier'),
  removeBarrier: post(
    '/region/:region/plan/:round/hinder/:barrier/ta-bort',
    '/en/region/:region/plan/:round/barrier/:barrier/remove',
  ),
  restoreBarrier: post(
    '/region/:region/plan/:round/hinder/:barrier/aterstall',
    '/en/region/:region/plan/:round/barrier/:barrier/restore',
  ),
  barrierOpenness: get(
    '/region/:region/plan/:round/hinder/:barrier/rakna-oppet',
    '/en/region/:region/plan/:round/barrier/:barrier/count-openly',
  ),
  setBarrierOpenness: post(
    '/region/:region/plan/:round/hinder/:barrier/rakna-oppet',
    '/en/region/:region/plan/:round/barrier/:barrier/count-openly',
  ),
  adopt: get('/region/:region/plan/:round/anta', '/en/region/:region/plan/:round/adopt'),
  adoptPlan: post('/region/:region/plan/:round/anta', '/en/region/:region/plan/:round/adopt'),
  followUps: get('/region/:region/plan/:round/uppfoljning', '/en/region/:region/plan/:round/follow-up'),
  setRhythm: post('/region/:region/plan/:round/uppfoljning', '/en/region/:region/plan/:round/follow-up'),
  followUp: get('/region/:region/plan/:round/uppfoljning/:action', '/en/region/:region/plan/:round/follow-up/:action'),
  giveFollowUp: post(
    '/region/:region/plan/:round/uppfoljning/:action',
    '/en/region/:region/plan/:round/follow-up/:action',
  ),
  takeBackFollowUp: post(
    '/region/:region/plan/:round/uppfoljning/:action/ta-tillbaka',
    '/en/region/:region/plan/:round/follow-up/:action/take-back',
  ),
  withdrawLesson: post(
    '/region/:region/plan/:round/uppfoljning/:action/sluta-dela',
    '/en/region/:region/plan/:round/follow-up/:action/stop-sharing',
  ),
  setActionStatus: post(
    '/region/:region/plan/:round/insats/:action/lage',
    '/en/region/:region/plan/:round/action/:action/status',
  ),
  planPapers: get('/region/:region/plan/:round/papper', '/en/region/:region/plan/:round/papers'),
  orderPlanPaper: post('/region/:region/plan/:round/papper', '/en/region/:region/plan/:round/papers'),
  planPaper: get('/region/:region/plan/:round/papper/utskrift', '/en/region/:region/plan/:round/papers/print'),
  planPaperFile: get(
    '/region/:region/plan/:round/papper/fil/:file',
    '/en/region/:region/plan/:round/papers/file/:file',
  ),
  retryPlanPaper: post(
    '/region/:region/plan/:round/papper/fil/:file',
    '/en/region/:region/plan/:round/papers/file/:file',
  ),
  downloadPlanPaper: get(
    '/region/:region/plan/:round/papper/fil/:file/hamta',
    '/en/region/:region/plan/:round/papers/file/:file/download',
  ),
  planCalendar: get('/region/:region/plan/:round/kalender', '/en/region/:region/plan/:round/calendar'),
  makeCalendar: post('/region/:region/plan/:round/kalender', '/en/region/:region/plan/:round/calendar'),
  revokeCalendar: post(
    '/region/:region/plan/:round/kalender/aterkalla',
    '/en/region/:region/plan/:round/calendar/revoke',
  ),
  edition: get('/region/:region/plan/:round/version/:number', '/en/region/:region/plan/:round/edition/:number'),
  beginRevision: post('/region/:region/plan/:round/revidera', '/en/region/:region/plan/:round/revise'),
  giveUpRevision: post('/region/:region/plan/:round/revidera/avbryt', '/en/region/:region/plan/:round/revise/give-up'),
  circulation: get('/region/:region/plan/:round/remiss', '/en/region/:region/plan/:round/circulation'),
  circulatePlan: post('/region/:region/plan/:round/remiss', '/en/region/:region/plan/:round/circulation'),
  endCirculation: post(
    '/region/:region/plan/:round/remiss/:circulation/avsluta',
    '/en/region/:region/plan/:round/circulation/:circulation/end',
  ),
  settlePlanRemark: post(
    '/region/:region/plan/:round/remiss/:circulation/synpunkt/:remark',
    '/en/region/:region/plan/:round/circulation/:circulation/remark/:remark',
  ),
} as const satisfies Record<string, Route>
