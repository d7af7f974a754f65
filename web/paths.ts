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
  reports: get('/rapporter', '/en/reports'),
  report: get('/rapporter/:report', '/en/reports/:report'),
  reportFile: get('/rapporter/:report/fil/:file', '/en/reports/:report/file/:file'),

  signIn: get('/logga-in', '/en/sign-in'),
  sessionEnded: get('/session-avslutad', '/en/session-ended'),
  signOut: post('/logga-ut', '/en/sign-out'),
  myPage: get('/min-sida', '/en/my-page'),
  invitation: get('/inbjudan/:secret', '/en/invitation/:secret'),
  acceptInvitation: post('/inbjudan/:secret', '/en/invitation/:secret'),

  region: get('/region/:region', '/en/region/:region'),
  members: get('/region/:region/medarbetare', '/en/region/:region/members'),
  inviteMember: post('/region/:region/medarbetare', '/en/region/:region/members'),
  withdrawInvitation: post('/region/:region/medarbetare/aterkalla', '/en/region/:region/members/withdraw'),
  removeMember: post('/region/:region/medarbetare/ta-bort', '/en/region/:region/members/remove'),
  history: get('/region/:region/historik', '/en/region/:region/history'),

  mapping: get('/region/:region/kartlaggning/:round', '/en/region/:region/mapping/:round'),
  mappingArea: get('/region/:region/kartlaggning/:round/omrade/:area', '/en/region/:region/mapping/:round/area/:area'),
  saveAnswer: post(
    '/region/:region/kartlaggning/:round/svar/:indicator',
    '/en/region/:region/mapping/:round/answer/:indicator',
  ),
  mappingResult: get('/region/:region/kartlaggning/:round/resultat', '/en/region/:region/mapping/:round/result'),
  handIn: get('/region/:region/kartlaggning/:round/lamna-in', '/en/region/:region/mapping/:round/hand-in'),
  submitMapping: post('/region/:region/kartlaggning/:round/lamna-in', '/en/region/:region/mapping/:round/hand-in'),
  returnMapping: post('/region/:region/kartlaggning/:round/aterlamna', '/en/region/:region/mapping/:round/return'),

  plan: get('/region/:region/plan/:round', '/en/region/:region/plan/:round'),
  savePlanGoal: post('/region/:region/plan/:round', '/en/region/:region/plan/:round'),
  proposals: get('/region/:region/plan/:round/forslag', '/en/region/:region/plan/:round/proposals'),
  pickProposals: post('/region/:region/plan/:round/forslag', '/en/region/:region/plan/:round/proposals'),
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
  adopt: get('/region/:region/plan/:round/anta', '/en/region/:region/plan/:round/adopt'),
  adoptPlan: post('/region/:region/plan/:round/anta', '/en/region/:region/plan/:round/adopt'),

  counts: get('/region/:region/statistik', '/en/region/:region/statistics'),
  countsYear: get('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),
  saveCounts: post('/region/:region/statistik/:year', '/en/region/:region/statistics/:year'),

  coordinator: get('/nationellt', '/en/national'),
  aggregate: post('/nationellt/sammanstall', '/en/national/aggregate'),
  rounds: get('/nationellt/omgangar', '/en/national/rounds'),
  openRound: post('/nationellt/omgangar', '/en/national/rounds'),
  closeRound: post('/nationellt/omgangar/stang', '/en/national/rounds/close'),
  nationalMembers: get('/nationellt/medarbetare', '/en/national/members'),
  inviteNationalMember: post('/nationellt/medarbetare', '/en/national/members'),
  withdrawNationalInvitation: post('/nationellt/medarbetare/aterkalla', '/en/national/members/withdraw'),
  removeNationalMember: post('/nationellt/medarbetare/ta-bort', '/en/national/members/remove'),
  reportDesk: get('/nationellt/rapporter', '/en/national/reports'),
  orderReport: post('/nationellt/rapporter', '/en/national/reports'),
  publishReport: post('/nationellt/rapporter/:report/publicera', '/en/national/reports/:report/publish'),
  retryReport: post('/nationellt/rapporter/:report/forsok-igen', '/en/national/reports/:report/retry'),
  draftFile: get('/nationellt/rapporter/:report/fil/:file', '/en/national/reports/:report/file/:file'),
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
