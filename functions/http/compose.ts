import { setCookie } from 'hono/cookie'
import { createActors } from '#shared/actors/actors.ts'
import { createArticles } from '#shared/articles/articles.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createAssignments } from '#shared/assignments/assignments.ts'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { createNationalBarriers } from '#shared/barriers/national-barriers.ts'
import { createCalendars } from '#shared/calendar/calendars.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { createComments } from '#shared/comments/comments.ts'
import { createCourses } from '#shared/courses/courses.ts'
import { createEducationFigures } from '#shared/deliveries/education-figures.ts'
import { maxFileBytes } from '#shared/deliveries/limits.ts'
import { createDeliveryFiles } from '#shared/delivery-files/delivery-files.ts'
import { createDocuments } from '#shared/documents/documents.ts'
import { createEvidences } from '#shared/evidence/evidences.ts'
import { createExchange } from '#shared/exchange/exchange.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createHubFiles } from '#shared/hub/hub-files.ts'
import { createDrafts } from '#shared/instruments/drafts.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createLinks } from '#shared/links/links.ts'
import { createNotices } from '#shared/notices/notices.ts'
import { createPeople } from '#shared/people/people.ts'
import { absoluteMs, createSessions } from '#shared/people/session.ts'
import { createPlanSheets } from '#shared/plan-sheets/plan-sheets.ts'
import { createPlans } from '#shared/plans/plans.ts'
import { connectObjects, connectQueue, connectStore, connectUploads } from '#shared/platform/connect.ts'
import { connectMailer } from '#shared/platform/mailer.ts'
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
import { createVisits } from '#shared/visits/visits.ts'
import type { WebDeps } from '#web/deps.ts'
import { plainSessionCookie, sessionCookie } from '#web/site.tsx'
import type { HttpConfig } from './config.ts'
import { lazyApiKeys, lazyCubes, lazyDeliveries } from './lazy-deliveries.ts'
import { lazyDrawPng } from './lazy-draw-png.ts'
import { lazyEvents } from './lazy-events.ts'
import { lazySignIn } from './lazy-sign-in.ts'
import { lazyTimeSheets } from './lazy-time-sheets.ts'

/** Whoever watches the service hears within this time whether the store answers, however long its client would go on trying. */
const healthMs = 2000

/** What `work` gives, or false when it takes longer than `ms`. */
const within = async (ms: number, work: Promise<boolean>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

/** Puts together all that the pages and the API need. */
export const compose = (config: HttpConfig): WebDeps => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    plans: config.PLANS_TABLE,
    statistics: config.STATISTICS_TABLE,
    content: config.CONTENT_TABLE,
    events: config.EVENTS_TABLE,
    time: config.TIME_TABLE,
    sessions: config.SESSIONS_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const people = createPeople(store)
  const instruments = createInstruments(config.instrumentsFolder, store)
  const assessments = createAssessments(store, instruments)
  const rounds = createRounds(store)
  const reportObjects = connectObjects(config.REPORTS_BUCKET)
  const renderQueue = connectQueue(config.RENDER_QUEUE_URL)
  const lake = connectObjects(config.LAKE_BUCKET)
  const uploads = connectUploads(config.UPLOADS_BUCKET, config.UPLOADS_ORIGIN)
  const releases = createReleases({ store, objects: lake })
  const snapshots = createSnapshots({
    store,
    objects: lake,
    queue: connectQueue(config.AGGREGATE_QUEUE_URL),
  })
  const isSecure = config.PUBLIC_ORIGIN.startsWith('https://')
  const write = (level: string, code: string, facts: Record<string, string | number>) =>
    process.stdout.write(`${JSON.stringify({ level, code, ...facts })}\n`)
  return {
    clock: () => new Date(),
    site: {
      origin: config.PUBLIC_ORIGIN,
      isSecure,
      uploadsOrigin: config.UPLOADS_ORIGIN,
      environment: config.ENVIRONMENT,
      isDemonstration: config.hasDemonstrationData,
      version: config.VERSION,
      contact: config.CONTACT_MAIL,
      publisher: config.publisher,
      assets: config.assets,
    },
    people,
    sessions: createSessions(store, people),
    setSessionCookie: (context, secret) =>
      setCookie(context, isSecure ? sessionCookie : plainSessionCookie, secret, {
        httpOnly: true,
        secure: isSecure,
        sameSite: 'Lax',
        path: '/',
        maxAge: absoluteMs / 1000,
      }),
    signIn: lazySignIn({ issuer: config.OIDC_ISSUER, clientId: config.OIDC_CLIENT_ID, origin: config.PUBLIC_ORIGIN }),
    instruments,
    drafts: createDrafts(store, instruments),
    roundMoves: createRoundMoves(store, instruments),
    rounds,
    assessments,
    exchange: createExchange({ store, objects: reportObjects, queue: renderQueue, assessments }),
    notices: createNotices(store),
    presence: createPresence(store),
    comments: createComments(store),
    assignments: createAssignments(store),
    reminders: createReminders({ store, queue: connectQueue(config.REMIND_QUEUE_URL) }),
    review: createReview(store, instruments),
    courses: createCourses({ store, folder: config.articlesFolder }),
    evidence: createEvidences({ store, uploads }),
    plans: createPlans(store),
    planSheets: createPlanSheets(store),
    followUps: createFollowUps(store),
    circulations: createCirculations(store),
    nationalBarriers: createNationalBarriers(store, createPlans(store)),
    calendars: createCalendars(store, people),
    counts: createCounts(store),
    quality: createQuality(store),
    deliveries: lazyDeliveries({ store, objects: lake }),
    cubes: lazyCubes({ store, objects: lake }),
    deliveryFiles: createDeliveryFiles(uploads, maxFileBytes),
    apiKeys: lazyApiKeys(store),
    snapshots,
    releases,
    savedQueries: createSavedQueries(store),
    tables: createTables({
      education: createEducationFigures({ store, objects: lake }),
      snapshots,
      releases,
      clock: () => new Date(),
    }),
    reports: createReports({
      store,
      objects: reportObjects,
      queue: renderQueue,
      announce: connectQueue(config.REMIND_QUEUE_URL),
    }),
    reportLetters: createReportLetters({ store, mailJobs: connectQueue(config.REMIND_QUEUE_URL) }),
    subscriptions: createSubscriptions(store),
    documents: createDocuments({ store, uploads }),
    events: lazyEvents({ store, queue: connectQueue(config.REMIND_QUEUE_URL) }),
    articles: createArticles({ store, folder: config.articlesFolder, uploads }),
    hubFiles: createHubFiles(config.articlesFolder),
    actors: createActors({ store, folder: config.articlesFolder }),
    links: createLinks(store),
    regionPages: createRegionPages(store),
    surveys: createSurveys({ store, objects: reportObjects, queue: renderQueue, rounds, assessments, instruments }),
    workshopThemes: createWorkshopThemes(store),
    timeSheets: lazyTimeSheets(store),
    visits: createVisits(store),
    auditLog: createAuditLog(store),
    drawPng: lazyDrawPng(config.pngFiles),
    sendMail: connectMailer({ from: config.MAIL_FROM, smtpUrl: config.smtpUrl }),
    isHealthy: () =>
      within(
        healthMs,
        store.get('sessions', { pk: 'HEALTH', sk: 'HEALTH' }).then(() => true),
      ).catch(() => false),
    log: {
      error: (code, facts) => write('ERROR', code, facts),
      info: (code, facts) => write('INFO', code, facts),
    },
  }
}
