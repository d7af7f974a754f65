import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { lazyDrawPng } from '#functions/http/lazy-draw-png.ts'
import { createActors } from '#shared/actors/actors.ts'
import { createApiKeys } from '#shared/api-keys/api-keys.ts'
import { createArticles } from '#shared/articles/articles.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createAssignments } from '#shared/assignments/assignments.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { createNationalBarriers } from '#shared/barriers/national-barriers.ts'
import { createCalendars } from '#shared/calendar/calendars.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { createComments } from '#shared/comments/comments.ts'
import { createCourses } from '#shared/courses/courses.ts'
import { readLatestCube } from '#shared/cube/cube-store.ts'
import { createDeliveries } from '#shared/deliveries/create-deliveries.ts'
import { maxFileBytes } from '#shared/deliveries/limits.ts'
import { createDeliveryFiles } from '#shared/delivery-files/delivery-files.ts'
import { createDocuments } from '#shared/documents/documents.ts'
import { createEventFiles } from '#shared/events/event-files.ts'
import { createEvents } from '#shared/events/events.ts'
import { createEvidences } from '#shared/evidence/evidences.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createHubFiles } from '#shared/hub/hub-files.ts'
import { createDrafts } from '#shared/instruments/drafts.ts'
import { createLinks } from '#shared/links/links.ts'
import { createNotices } from '#shared/notices/notices.ts'
import { createPeople } from '#shared/people/people.ts'
import type { Role, Scope } from '#shared/people/person.ts'
import { createSessions } from '#shared/people/session.ts'
import { createPlanSheets } from '#shared/plan-sheets/plan-sheets.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { once } from '#shared/platform/once.ts'
import type { Store } from '#shared/platform/store.ts'
import { createPresence } from '#shared/presence/presence.ts'
import { createSavedQueries } from '#shared/px-api/saved-queries.ts'
import { createQuality } from '#shared/quality/quality.ts'
import { createRegionPages } from '#shared/region-pages/region-pages.ts'
import { createReleases } from '#shared/releases/releases.ts'
import { createReminders } from '#shared/reminders/reminders.ts'
import { createReportLetters } from '#shared/report-letters/report-letters.ts'
import { createReports } from '#shared/reports/reports.ts'
import { createReview } from '#shared/review/review.ts'
import { createRoundMoves } from '#shared/rounds/move-round.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import { createSnapshots } from '#shared/statistics/snapshots.ts'
import { createSubscriptions } from '#shared/subscriptions/subscriptions.ts'
import { createSurveys } from '#shared/surveys/surveys.ts'
import { createTables } from '#shared/tables/tables.ts'
import { createWorkshopThemes } from '#shared/themes/workshop-themes.ts'
import { createTimeSheets } from '#shared/time/time-sheets.ts'
import { createVisits } from '#shared/visits/visits.ts'
import { createWebApp } from '#web/app.tsx'
import type { WebDeps } from '#web/deps.ts'
import { newFormKey } from '#web/form.ts'
import { plainSessionCookie } from '#web/visitor.ts'
import { articlesFolder } from './articles.ts'
import { withHttpRights } from './http-rights.ts'
import { realInstruments } from './instrument.ts'
import { startBucket, startQueue, type TestBucket } from './objects.ts'
import { startStore } from './stores.ts'

export type TestSite = {
  app: Hono
  store: Store
  /** The client under the store: for watching what is read and written. */
  client: DynamoDBDocumentClient
  objects: Objects
  /** The bucket to which browsers send evidence. */
  bucket: TestBucket
  deps: WebDeps
  mails: { to: string; subject: string; text: string }[]
  /** The clock of the site; move it with `time.now = …`. */
  time: { now: Date }
  received(): Promise<unknown[]>
  /** Makes the person with the roles and signs her in; returns the Cookie header. */
  signIn(email: string, memberships: { scope: Scope; roles: Role[] }[], name?: string): Promise<string>
  get(path: string, cookie?: string, headers?: Record<string, string>): Promise<Response>
  /** Posts a form as a browser does; adds a fresh form key unless the fields hold one. */
  post(
    path: string,
    fields: Record<string, string | string[]>,
    cookie?: string,
    headers?: Record<string, string>,
  ): Promise<Response>
  stop(): Promise<void>
}

const origin = 'http://localhost'
const packages = join(import.meta.dirname, '../../node_modules')
const drawPng = lazyDrawPng({
  program: join(packages, '@resvg/resvg-wasm/index_bg.wasm'),
  fonts: ['400Regular', '600SemiBold'].map((cut) =>
    join(packages, '@expo-google-fonts/source-sans-3', cut, `SourceSans3_${cut}.ttf`),
  ),
})
const educationFile = join(import.meta.dirname, '../../shared/statistics/data/yrkeshogskolan-lan-2020-2024.csv')

/** The whole site over real stores, as the http function puts it together, with a clock and a mailbox of the test's own. */
export const startSite = async (now = new Date('2026-10-05T12:00:00Z')): Promise<TestSite> => {
  const { store: whole, client, stop: stopStore } = await startStore()
  const store = withHttpRights(whole)
  const bucket = await startBucket()
  const { objects, stop: stopBucket } = bucket
  const { queue, received, stop: stopQueue } = await startQueue()
  const time = { now }
  const mails: TestSite['mails'] = []
  const instruments = realInstruments(store)
  const assessments = createAssessments(store, instruments)
  const rounds = createRounds(store)
  const people = createPeople(store)
  const snapshots = createSnapshots({ store, objects, queue })
  const releases = createReleases({ store, objects })
  const sessions = createSessions(store, people)
  const deps: WebDeps = {
    clock: () => time.now,
    site: {
      origin,
      isSecure: false,
      uploadsOrigin: bucket.origin,
      environment: 'test',
      isDemonstration: false,
      version: 'test',
      contact: 'kontakt@valideringslyft.example',
      publisher: null,
      assets: { 'site.css': '/assets/site.css', 'work.css': '/assets/work.css', 'islands.js': '/assets/islands.js' },
    },
    sessions,
    setSessionCookie: (context, secret) =>
      setCookie(context, plainSessionCookie, secret, { httpOnly: true, path: '/' }),
    people,
    signIn: {
      begin: async () => ({ address: `${origin}/provider`, state: 'state', codeVerifier: 'verifier', nonce: 'nonce' }),
      finish: async () => ({ ok: false, refusal: { kind: 'cancelled' } }),
      signOutAddress: async () => `${origin}/`,
    },
    instruments,
    drafts: createDrafts(store, instruments),
    roundMoves: createRoundMoves(store, instruments),
    rounds,
    assessments,
    exchange: createExchange({ store, objects, queue, assessments }),
    notices: createNotices(store),
    presence: createPresence(store),
    comments: createComments(store),
    assignments: createAssignments(store),
    reminders: createReminders({ store, queue }),
    review: createReview(store, instruments),
    courses: createCourses({ store, folder: articlesFolder() }),
    evidence: createEvidences({ store, uploads: bucket.uploads }),
    plans: createPlans(store),
    planSheets: createPlanSheets(store),
    followUps: createFollowUps(store),
    circulations: createCirculations(store),
    nationalBarriers: createNationalBarriers(store, createPlans(store)),
    calendars: createCalendars(store, people),
    counts: createCounts(store),
    quality: createQuality(store),
    deliveries: createDeliveries({ store, objects }),
    cubes: { latest: () => readLatestCube({ store, objects }) },
    deliveryFiles: createDeliveryFiles(bucket.uploads, maxFileBytes),
    apiKeys: createApiKeys(store),
    snapshots,
    releases,
    savedQueries: createSavedQueries(store),
    tables: createTables({
      education: once(() => readFile(educationFile, 'utf8')),
      snapshots,
      releases,
      clock: () => time.now,
    }),
    reports: createReports({ store, objects, queue, announce: queue }),
    reportLetters: createReportLetters({ store, mailJobs: queue }),
    subscriptions: createSubscriptions(store),
    documents: createDocuments({ store, uploads: bucket.uploads }),
    events: createEvents({ store, queue }),
    eventFiles: createEventFiles({ store, uploads: bucket.uploads }),
    articles: createArticles({ store, folder: articlesFolder(), uploads: bucket.uploads }),
    hubFiles: createHubFiles(articlesFolder()),
    actors: createActors({ store, folder: articlesFolder() }),
    links: createLinks(store),
    regionPages: createRegionPages(store),
    surveys: createSurveys({ store, objects, queue, rounds, assessments, instruments }),
    workshopThemes: createWorkshopThemes(store),
    timeSheets: createTimeSheets(store),
    visits: createVisits(store),
    auditLog: createAuditLog(store),
    drawPng,
    sendMail: async (mail) => {
      mails.push(mail)
    },
    isHealthy: async () => true,
    log: { error: (code, facts) => console.error(code, facts), info: () => {} },
  }
  const app = createWebApp(deps)
  const request = (path: string, init: RequestInit, cookie?: string) =>
    Promise.resolve(app.request(origin + path, { ...init, headers: { ...init.headers, ...(cookie && { cookie }) } }))
  return {
    app,
    store: whole,
    client,
    objects,
    bucket,
    deps,
    mails,
    time,
    received,
    async signIn(email, memberships, name = email) {
      await store.putPlain('regions', { pk: `PERSON#${email}`, sk: 'PROFILE', email, name })
      for (const { scope, roles } of memberships) {
        const member = { email, name, scope, roles, version: 1 }
        await store.putPlain('regions', { pk: `PERSON#${email}`, sk: `MEMBERSHIP#${scope}`, ...member })
        await store.putPlain('regions', { pk: `SCOPE#${scope}`, sk: `MEMBER#${email}`, ...member })
      }
      return `${plainSessionCookie}=${await sessions.begin(email, time.now)}`
    },
    get: (path, cookie, headers = {}) => request(path, { headers }, cookie),
    post(path, fields, cookie, headers = {}) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ formKey: newFormKey(time.now), ...fields }))
        for (const one of [value].flat()) body.append(name, one)
      return request(
        path,
        {
          method: 'POST',
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin, ...headers },
          body: body.toString(),
        },
        cookie,
      )
    },
    async stop() {
      await Promise.all([stopStore(), stopBucket(), stopQueue()])
    },
  }
}
