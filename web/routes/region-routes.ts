import { get, post, type Route } from './route.ts'

/** The other pages of a region: its mapping, evidence, counts, colleagues. */
export const regionRoutes = {
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
  counts: get('/region/:region/statistik', '/en/region/:region/statistics'),
  countsYear: get('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),
  regionQuality: get('/region/:region/kvalitet', '/en/region/:region/quality'),
  answerFlag: post('/region/:region/kvalitet/:flag', '/en/region/:region/quality/:flag'),
  saveCounts: post('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),
} as const satisfies Record<string, Route>
