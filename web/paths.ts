import type { Language } from '#shared/platform/language.ts'

type Route = { method: 'GET' | 'POST'; sv: string; en: string }

const get = <S extends string, E extends string>(sv: S, en: E) => ({ method: 'GET', sv, en }) as const
const post = <S extends string, E extends string>(sv: S, en: E) => ({ method: 'POST', sv, en }) as const

/** Every address of the site in both languages. A new one needs its rule in access.ts before it compiles. */
export const routes = {
  home: get('/', '/en'),
  about: get('/om', '/en/about'),
  accessibility: get('/tillganglighet', '/en/accessibility'),
  privacy: get('/personuppgifter', '/en/privacy'),
  cookies: get('/kakor', '/en/cookies'),
  offline: get('/offline', '/en/offline'),
  nationalPicture: get('/nationell-bild', '/en/national-picture'),
  hourglass: get('/hinder', '/en/barriers'),
  reports: get('/rapporter', '/en/reports'),
  report: get('/rapporter/:report', '/en/reports/:report'),
  reportFile: get('/rapporter/:report/fil/:file', '/en/reports/:report/file/:file'),

  surveyResult: get('/enkat', '/en/survey'),
  surveySummary: get('/enkat/sammanfattning', '/en/survey/summary'),
  interviewResult: get('/intervjuer', '/en/interviews'),
  interviewSummary: get('/intervjuer/sammanfattning', '/en/interviews/summary'),

  calendarFile: get('/kalender/:file', '/en/calendar/:file'),

  learning: get('/utbildning', '/en/training'),
  learningStep: get('/utbildning/:step', '/en/training/:step'),
  finishStep: post('/utbildning/:step', '/en/training/:step'),
  rateExample: post('/utbildning/:step/exempel/:example', '/en/training/:step/example/:example'),

  signIn: get('/logga-in', '/en/sign-in'),
  sessionEnded: get('/session-avslutad', '/en/session-ended'),
  signOut: post('/logga-ut', '/en/sign-out'),
  myPage: get('/min-sida', '/en/my-page'),
  myReminders: get('/min-sida/paminnelser', '/en/my-page/reminders'),
  chooseReminders: post('/min-sida/paminnelser', '/en/my-page/reminders'),
  myNotices: get('/min-sida/notiser', '/en/my-page/notifications'),
  readNotices: post('/min-sida/notiser', '/en/my-page/notifications'),
  openNotice: get('/min-sida/notiser/:notice', '/en/my-page/notifications/:notice'),
  invitation: get('/inbjudan/:secret', '/en/invitation/:secret'),
  acceptInvitation: post('/inbjudan/:secret', '/en/invitation/:secret'),

  region: get('/region/:region', '/en/region/:region'),
  members: get('/region/:region/medarbetare', '/en/region/:region/members'),
  inviteMember: post('/region/:region/medarbetare', '/en/region/:region/members'),
  withdrawInvitation: post('/region/:region/medarbetare/aterkalla', '/en/region/:region/members/withdraw'),
  removeMember: post('/region/:region/medarbetare/ta-bort', '/en/region/:region/members/remove'),
  history: get('/region/:region/historik', '/en/region/:region/history'),

  survey: get('/region/:region/enkat/:round', '/en/region/:region/survey/:round'),
  mapping: get('/region/:region/kartlaggning/:round', '/en/region/:region/mapping/:round'),
  mappingArea: get('/region/:region/kartlaggning/:round/omrade/:area', '/en/region/:region/mapping/:round/area/:area'),
  saveAnswer: post(
    '/region/:region/kartlaggning/:round/svar/:indicator',
    '/en/region/:region/mapping/:round/answer/:indicator',
  ),
  restoreAnswer: post(
    '/region/:region/kartlaggning/:round/svar/:indicator/aterstall',
    '/en/region/:region/mapping/:round/answer/:indicator/restore',
  ),
  answerHistory: get(
    '/region/:region/kartlaggning/:round/svar/:indicator/historik',
    '/en/region/:region/mapping/:round/answer/:indicator/history',
  ),
  presence: post(
    '/region/:region/kartlaggning/:round/omrade/:area/narvaro',
    '/en/region/:region/mapping/:round/area/:area/presence',
  ),
  exchange: get('/region/:region/kartlaggning/:round/filer', '/en/region/:region/mapping/:round/files'),
  orderFile: post('/region/:region/kartlaggning/:round/filer', '/en/region/:region/mapping/:round/files'),
  exchangeFile: get(
    '/region/:region/kartlaggning/:round/filer/fil/:file',
    '/en/region/:region/mapping/:round/files/file/:file',
  ),
  retryFile: post(
    '/region/:region/kartlaggning/:round/filer/fil/:file',
    '/en/region/:region/mapping/:round/files/file/:file',
  ),
  downloadFile: get(
    '/region/:region/kartlaggning/:round/filer/fil/:file/hamta',
    '/en/region/:region/mapping/:round/files/file/:file/download',
  ),
  printMapping: get(
    '/region/:region/kartlaggning/:round/filer/utskrift',
    '/en/region/:region/mapping/:round/files/print',
  ),
  importAnswers: get(
    '/region/:region/kartlaggning/:round/filer/las-in',
    '/en/region/:region/mapping/:round/files/read-in',
  ),
  readImport: post(
    '/region/:region/kartlaggning/:round/filer/las-in',
    '/en/region/:region/mapping/:round/files/read-in',
  ),
  importPreview: get(
    '/region/:region/kartlaggning/:round/filer/las-in/:import',
    '/en/region/:region/mapping/:round/files/read-in/:import',
  ),
  confirmImport: post(
    '/region/:region/kartlaggning/:round/filer/las-in/:import',
    '/en/region/:region/mapping/:round/files/read-in/:import',
  ),
  mappingResult: get('/region/:region/kartlaggning/:round/resultat', '/en/region/:region/mapping/:round/result'),
  mappingOverTime: get(
    '/region/:region/kartlaggning/:round/resultat/over-tid',
    '/en/region/:region/mapping/:round/result/over-time',
  ),
  handIn: get('/region/:region/kartlaggning/:round/lamna-in', '/en/region/:region/mapping/:round/hand-in'),
  submitMapping: post('/region/:region/kartlaggning/:round/lamna-in', '/en/region/:region/mapping/:round/hand-in'),
  signUnlocked: post(
    '/region/:region/kartlaggning/:round/lamna-in/upplasta',
    '/en/region/:region/mapping/:round/hand-in/unlocked',
  ),
  setOwnTarget: post('/region/:region/kartlaggning/:round/malniva', '/en/region/:region/mapping/:round/target'),
  mappingSignOff: get('/region/:region/kartlaggning/:round/underskrift', '/en/region/:region/mapping/:round/sign-off'),

  evidenceList: get('/region/:region/underlag', '/en/region/:region/evidence'),
  newEvidence: get('/region/:region/underlag/nytt', '/en/region/:region/evidence/new'),
  addLink: post('/region/:region/underlag/lank', '/en/region/:region/evidence/link'),
  beginUpload: post('/region/:region/underlag/fil', '/en/region/:region/evidence/file'),
  useEvidence: post('/region/:region/underlag/anvand', '/en/region/:region/evidence/use'),
  evidence: get('/region/:region/underlag/:evidence', '/en/region/:region/evidence/:evidence'),
  changeEvidence: post('/region/:region/underlag/:evidence', '/en/region/:region/evidence/:evidence'),
  reviseEvidence: post(
    '/region/:region/underlag/:evidence/ny-version',
    '/en/region/:region/evidence/:evidence/new-version',
  ),
  finishUpload: get(
    '/region/:region/underlag/:evidence/uppladdad/:revision',
    '/en/region/:region/evidence/:evidence/uploaded/:revision',
  ),
  evidenceFile: get(
    '/region/:region/underlag/:evidence/fil/:revision',
    '/en/region/:region/evidence/:evidence/file/:revision',
  ),
  removeEvidence: post('/region/:region/underlag/:evidence/ta-bort', '/en/region/:region/evidence/:evidence/remove'),
  restoreEvidence: post(
    '/region/:region/underlag/:evidence/aterstall',
    '/en/region/:region/evidence/:evidence/restore',
  ),

  comments: get('/region/:region/kartlaggning/:round/kommentarer', '/en/region/:region/mapping/:round/comments'),
  startThread: post('/region/:region/kartlaggning/:round/kommentarer', '/en/region/:region/mapping/:round/comments'),
  addComment: post(
    '/region/:region/kartlaggning/:round/kommentarer/:indicator/:thread',
    '/en/region/:region/mapping/:round/comments/:indicator/:thread',
  ),
  settleThread: post(
    '/region/:region/kartlaggning/:round/kommentarer/:indicator/:thread/klar',
    '/en/region/:region/mapping/:round/comments/:indicator/:thread/resolve',
  ),
  shareThread: post(
    '/region/:region/kartlaggning/:round/kommentarer/:indicator/:thread/dela',
    '/en/region/:region/mapping/:round/comments/:indicator/:thread/share',
  ),
  removeComment: post(
    '/region/:region/kartlaggning/:round/kommentarer/:indicator/:thread/ta-bort',
    '/en/region/:region/mapping/:round/comments/:indicator/:thread/remove',
  ),
  assignments: get('/region/:region/kartlaggning/:round/fordelning', '/en/region/:region/mapping/:round/assignments'),
  assignment: get(
    '/region/:region/kartlaggning/:round/fordelning/:target',
    '/en/region/:region/mapping/:round/assignments/:target',
  ),
  saveAssignment: post(
    '/region/:region/kartlaggning/:round/fordelning/:target',
    '/en/region/:region/mapping/:round/assignments/:target',
  ),
  removeAssignment: post(
    '/region/:region/kartlaggning/:round/fordelning/:target/ta-bort',
    '/en/region/:region/mapping/:round/assignments/:target/remove',
  ),

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
  consultation: get('/remiss/:secret', '/en/consultation/:secret'),
  sendPlanRemark: post('/remiss/:secret', '/en/consultation/:secret'),
  ownPlanRemark: get('/remiss/:secret/synpunkt/:key', '/en/consultation/:secret/remark/:key'),
  changePlanRemark: post('/remiss/:secret/synpunkt/:key', '/en/consultation/:secret/remark/:key'),

  counts: get('/region/:region/statistik', '/en/region/:region/statistics'),
  countsYear: get('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),
  saveCounts: post('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),

  coordinator: get('/nationellt', '/en/national'),
  lessons: get('/nationellt/lardomar', '/en/national/lessons'),
  aggregate: post('/nationellt/sammanstall', '/en/national/aggregate'),
  reviews: get('/nationellt/granskning', '/en/national/review'),
  review: get('/nationellt/granskning/:region/:round', '/en/national/review/:region/:round'),
  saveRemark: post(
    '/nationellt/granskning/:region/:round/synpunkt/:indicator',
    '/en/national/review/:region/:round/remark/:indicator',
  ),
  returnMapping: post('/nationellt/granskning/:region/:round/aterlamna', '/en/national/review/:region/:round/return'),
  unlockIndicator: post(
    '/nationellt/granskning/:region/:round/las-upp/:indicator',
    '/en/national/review/:region/:round/unlock/:indicator',
  ),
  lockIndicator: post(
    '/nationellt/granskning/:region/:round/las/:indicator',
    '/en/national/review/:region/:round/lock/:indicator',
  ),
  acceptMapping: post('/nationellt/granskning/:region/:round/godkann', '/en/national/review/:region/:round/accept'),
  interviews: get('/nationellt/intervjuer', '/en/national/interviews'),
  interview: get('/nationellt/intervjuer/:region/:round', '/en/national/interviews/:region/:round'),
  saveInterviewAnswer: post(
    '/nationellt/intervjuer/:region/:round/svar/:indicator',
    '/en/national/interviews/:region/:round/answer/:indicator',
  ),
  restoreInterviewAnswer: post(
    '/nationellt/intervjuer/:region/:round/svar/:indicator/aterstall',
    '/en/national/interviews/:region/:round/answer/:indicator/restore',
  ),
  interviewHistory: get(
    '/nationellt/intervjuer/:region/:round/svar/:indicator/historik',
    '/en/national/interviews/:region/:round/answer/:indicator/history',
  ),
  finishInterview: post('/nationellt/intervjuer/:region/:round/klar', '/en/national/interviews/:region/:round/finish'),
  reopenInterview: post('/nationellt/intervjuer/:region/:round/oppna', '/en/national/interviews/:region/:round/reopen'),
  barrierDesk: get('/nationellt/hinder', '/en/national/barriers'),
  joinBarriers: post('/nationellt/hinder', '/en/national/barriers'),
  nationalBarrier: get('/nationellt/hinder/:national', '/en/national/barriers/:national'),
  saveNational: post('/nationellt/hinder/:national', '/en/national/barriers/:national'),
  addToNational: post('/nationellt/hinder/:national/lagg-till', '/en/national/barriers/:national/add'),
  takeOutBarrier: post('/nationellt/hinder/:national/ta-ut', '/en/national/barriers/:national/take-out'),
  addressNational: post('/nationellt/hinder/:national/rikta', '/en/national/barriers/:national/address'),
  answerNational: post('/nationellt/hinder/:national/svar', '/en/national/barriers/:national/answer'),
  noteOnNational: post('/nationellt/hinder/:national/uppfoljning', '/en/national/barriers/:national/follow-up'),
  releaseNational: post('/nationellt/hinder/:national/publicera', '/en/national/barriers/:national/release'),
  dissolveNational: post('/nationellt/hinder/:national/los-upp', '/en/national/barriers/:national/dissolve'),
  planDesk: get('/nationellt/planer', '/en/national/plans'),
  planDeskFile: get('/nationellt/planer/fil', '/en/national/plans/file'),
  countryEffect: get('/nationellt/effekt', '/en/national/effect'),
  countryEffectFile: get('/nationellt/effekt/fil', '/en/national/effect/file'),
  themes: get('/nationellt/teman', '/en/national/themes'),
  themesFile: get('/nationellt/teman/fil', '/en/national/themes/file'),
  theme: get('/nationellt/teman/forslag/:theme', '/en/national/themes/proposal/:theme'),
  takeUpTheme: post('/nationellt/teman/forslag/:theme', '/en/national/themes/proposal/:theme'),
  workshopTheme: get('/nationellt/teman/beslutat/:workshop', '/en/national/themes/decided/:workshop'),
  changeWorkshopTheme: post('/nationellt/teman/beslutat/:workshop', '/en/national/themes/decided/:workshop'),
  withdrawWorkshopTheme: post(
    '/nationellt/teman/beslutat/:workshop/dra-tillbaka',
    '/en/national/themes/decided/:workshop/withdraw',
  ),
  undoWorkshopTheme: post('/nationellt/teman/beslutat/:workshop/angra', '/en/national/themes/decided/:workshop/undo'),
  rounds: get('/nationellt/omgangar', '/en/national/rounds'),
  openRound: post('/nationellt/omgangar', '/en/national/rounds'),
  round: get('/nationellt/omgangar/:round', '/en/national/rounds/:round'),
  changeRound: post('/nationellt/omgangar/:round', '/en/national/rounds/:round'),
  extendRegion: post('/nationellt/omgangar/:round/forlangning', '/en/national/rounds/:round/extension'),
  closeRound: post('/nationellt/omgangar/:round/stang', '/en/national/rounds/:round/close'),
  reminders: get('/nationellt/paminnelser', '/en/national/reminders'),
  remindMissing: post('/nationellt/paminnelser', '/en/national/reminders'),
  nationalMembers: get('/nationellt/medarbetare', '/en/national/members'),
  inviteNationalMember: post('/nationellt/medarbetare', '/en/national/members'),
  withdrawNationalInvitation: post('/nationellt/medarbetare/aterkalla', '/en/national/members/withdraw'),
  removeNationalMember: post('/nationellt/medarbetare/ta-bort', '/en/national/members/remove'),
  reportDesk: get('/nationellt/rapporter', '/en/national/reports'),
  orderReport: post('/nationellt/rapporter', '/en/national/reports'),
  publishReport: post('/nationellt/rapporter/:report/publicera', '/en/national/reports/:report/publish'),
  retryReport: post('/nationellt/rapporter/:report/forsok-igen', '/en/national/reports/:report/retry'),
  draftFile: get('/nationellt/rapporter/:report/fil/:file', '/en/national/reports/:report/file/:file'),

  instruments: get('/nationellt/verktyg', '/en/national/instruments'),
  startInstrument: post('/nationellt/verktyg', '/en/national/instruments'),
  startInstrumentVersion: post('/nationellt/verktyg/:instrument', '/en/national/instruments/:instrument'),
  instrumentVersion: get('/nationellt/verktyg/:instrument/:version', '/en/national/instruments/:instrument/:version'),
  instrumentHead: get(
    '/nationellt/verktyg/:instrument/:version/grunder',
    '/en/national/instruments/:instrument/:version/basics',
  ),
  saveInstrumentHead: post(
    '/nationellt/verktyg/:instrument/:version/grunder',
    '/en/national/instruments/:instrument/:version/basics',
  ),
  addInstrumentArea: post(
    '/nationellt/verktyg/:instrument/:version/omraden',
    '/en/national/instruments/:instrument/:version/areas',
  ),
  instrumentArea: get(
    '/nationellt/verktyg/:instrument/:version/omrade/:area',
    '/en/national/instruments/:instrument/:version/area/:area',
  ),
  saveInstrumentArea: post(
    '/nationellt/verktyg/:instrument/:version/omrade/:area',
    '/en/national/instruments/:instrument/:version/area/:area',
  ),
  instrumentIndicator: get(
    '/nationellt/verktyg/:instrument/:version/omrade/:area/fraga/:indicator',
    '/en/national/instruments/:instrument/:version/area/:area/question/:indicator',
  ),
  saveInstrumentIndicator: post(
    '/nationellt/verktyg/:instrument/:version/omrade/:area/fraga/:indicator',
    '/en/national/instruments/:instrument/:version/area/:area/question/:indicator',
  ),
  arrangeInstrument: post(
    '/nationellt/verktyg/:instrument/:version/ordna',
    '/en/national/instruments/:instrument/:version/arrange',
  ),
  undoInstrumentChange: post(
    '/nationellt/verktyg/:instrument/:version/angra',
    '/en/national/instruments/:instrument/:version/undo',
  ),
  startInstrumentAgain: post(
    '/nationellt/verktyg/:instrument/:version/borja-om',
    '/en/national/instruments/:instrument/:version/start-again',
  ),
  instrumentPreview: get(
    '/nationellt/verktyg/:instrument/:version/visa/:area',
    '/en/national/instruments/:instrument/:version/preview/:area',
  ),
  instrumentLineage: get(
    '/nationellt/verktyg/:instrument/:version/jamfor',
    '/en/national/instruments/:instrument/:version/compare',
  ),
  saveInstrumentOrigin: post(
    '/nationellt/verktyg/:instrument/:version/jamfor',
    '/en/national/instruments/:instrument/:version/compare',
  ),
  instrumentReview: get(
    '/nationellt/verktyg/:instrument/:version/granska',
    '/en/national/instruments/:instrument/:version/review',
  ),
  reviewInstrument: post(
    '/nationellt/verktyg/:instrument/:version/granska',
    '/en/national/instruments/:instrument/:version/review',
  ),
  instrumentFile: get(
    '/nationellt/verktyg/:instrument/:version/fil/:format',
    '/en/national/instruments/:instrument/:version/file/:format',
  ),
  readInstrumentFile: post(
    '/nationellt/verktyg/:instrument/:version/las-in',
    '/en/national/instruments/:instrument/:version/read',
  ),
  instrumentUpload: get(
    '/nationellt/verktyg/:instrument/:version/las-in/:upload',
    '/en/national/instruments/:instrument/:version/read/:upload',
  ),
  confirmInstrumentFile: post(
    '/nationellt/verktyg/:instrument/:version/las-in/:upload',
    '/en/national/instruments/:instrument/:version/read/:upload',
  ),
  moveRound: get(
    '/nationellt/verktyg/:instrument/:version/omgang/:round',
    '/en/national/instruments/:instrument/:version/round/:round',
  ),
  confirmMoveRound: post(
    '/nationellt/verktyg/:instrument/:version/omgang/:round',
    '/en/national/instruments/:instrument/:version/round/:round',
  ),
} as const satisfies Record<string, Route>

export type RouteId = keyof typeof routes

type ParamNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | ParamNames<`/${Tail}`>
    : Rest
  : never

/** The parameters that an address needs. */
export type Params<Id extends RouteId> = { [Name in ParamNames<(typeof routes)[Id]['sv']>]: string }

type ParamsArgument<Id extends RouteId> = [ParamNames<(typeof routes)[Id]['sv']>] extends [never]
  ? []
  : [params: Params<Id>]

/** The address of a page in a language, its parameters escaped. */
export const pathTo = <Id extends RouteId>(id: Id, language: Language, ...[params]: ParamsArgument<Id>): string =>
  routes[id][language].replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent((params as Record<string, string> | undefined)?.[name] ?? ''),
  )

/** Addresses that are the same in both languages and carry no page. */
export const technicalPaths = {
  signInCallback: '/sign-in/callback',
  health: '/health',
  serviceWorker: '/service-worker.js',
} as const
