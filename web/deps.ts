import type { Context } from 'hono'
import type { Actors } from '#shared/actors/actors.ts'
import type { ApiKeys } from '#shared/api-keys/api-keys.ts'
import type { Articles } from '#shared/articles/articles.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Assignments } from '#shared/assignments/assignments.ts'
import type { AuditLog } from '#shared/audit/audit-log.ts'
import type { NationalBarriers } from '#shared/barriers/national-barriers.ts'
import type { Calendars } from '#shared/calendar/calendars.ts'
import type { Circulations } from '#shared/circulation/circulations.ts'
import type { Comments } from '#shared/comments/comments.ts'
import type { Courses } from '#shared/courses/courses.ts'
import type { Cube } from '#shared/cube/cube.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { DeliveryFiles } from '#shared/delivery-files/delivery-files.ts'
import type { Documents } from '#shared/documents/documents.ts'
import type { EventFiles } from '#shared/events/event-files.ts'
import type { Events } from '#shared/events/events.ts'
import type { Evidences } from '#shared/evidence/evidences.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import type { HubFiles } from '#shared/hub/hub-files.ts'
import type { InstrumentDrafts } from '#shared/instruments/drafts.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Links } from '#shared/links/links.ts'
import type { Notices } from '#shared/notices/notices.ts'
import type { Publisher } from '#shared/open-data/catalogue.ts'
import type { People } from '#shared/people/people.ts'
import type { Sessions } from '#shared/people/session.ts'
import type { PlanSheets } from '#shared/plan-sheets/plan-sheets.ts'
import type { Plans } from '#shared/plans/plans.ts'
import type { SendMail } from '#shared/platform/mailer.ts'
import type { Presence } from '#shared/presence/presence.ts'
import type { SavedQueries } from '#shared/px-api/saved-queries.ts'
import type { Quality } from '#shared/quality/quality.ts'
import type { RegionPages } from '#shared/region-pages/region-pages.ts'
import type { Releases } from '#shared/releases/releases.ts'
import type { Reminders } from '#shared/reminders/reminders.ts'
import type { ReportLetters } from '#shared/report-letters/report-letters.ts'
import type { Reports } from '#shared/reports/reports.ts'
import type { Review } from '#shared/review/review.ts'
import type { RoundMoves } from '#shared/rounds/move-round.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { Counts } from '#shared/statistics/counts.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import type { Subscriptions } from '#shared/subscriptions/subscriptions.ts'
import type { Surveys } from '#shared/surveys/surveys.ts'
import type { Tables } from '#shared/tables/tables.ts'
import type { WorkshopThemes } from '#shared/themes/workshop-themes.ts'
import type { TimeSheets } from '#shared/time/time-sheets.ts'
import type { Visits } from '#shared/visits/visits.ts'
import type { SignIn } from './people/sign-in.ts'

/** What the site says of itself. */
export type SiteFacts = {
  /** For example `https://valideringslyft.se`, without a slash at the end. */
  origin: string
  isSecure: boolean
  /** Where browsers send files and fetch them: the origin of the bucket of uploads. */
  uploadsOrigin: string
  environment: string
  /** Whether demonstration data is loaded; then every page and file says so. */
  isDemonstration: boolean
  version: string
  /** The e-mail address for questions, complaints and reports of what is not accessible; the law asks for a way to reach the site's owner. */
  contact: string
  /** Who publishes the open data; null where nobody has been named. */
  publisher: Publisher | null
  /** Addresses of the built assets by their plain names; `work.css` is for those who are signed in. */
  assets: { 'site.css': string; 'work.css': string; 'islands.js': string }
}

/** Everything that the pages need, handed in by the function that serves them (and by the tests). */
export type WebDeps = {
  clock: () => Date
  site: SiteFacts
  sessions: Sessions
  setSessionCookie: (context: Context, secret: string) => void
  people: People
  signIn: SignIn
  instruments: Instruments
  drafts: InstrumentDrafts
  roundMoves: RoundMoves
  rounds: Rounds
  assessments: Assessments
  presence: Presence
  comments: Comments
  assignments: Assignments
  reminders: Reminders
  notices: Notices
  review: Review
  courses: Courses
  evidence: Evidences
  exchange: Exchange
  plans: Plans
  planSheets: PlanSheets
  followUps: FollowUps
  circulations: Circulations
  nationalBarriers: NationalBarriers
  calendars: Calendars
  counts: Counts
  quality: Quality
  deliveries: Deliveries
  /** What counts today, before disclosure control: for those who deliver and the coordinator. Null before the first aggregation. */
  cubes: { latest(): Promise<Cube | null> }
  deliveryFiles: DeliveryFiles
  apiKeys: ApiKeys
  snapshots: Snapshots
  releases: Releases
  tables: Tables
  savedQueries: SavedQueries
  surveys: Surveys
  workshopThemes: WorkshopThemes
  timeSheets: TimeSheets
  visits: Visits
  reports: Reports
  reportLetters: ReportLetters
  subscriptions: Subscriptions
  documents: Documents
  events: Events
  eventFiles: EventFiles
  articles: Articles
  hubFiles: HubFiles
  actors: Actors
  links: Links
  regionPages: RegionPages
  auditLog: AuditLog
  sendMail: SendMail
  /** An SVG as a PNG of twice its size. */
  drawPng: (svg: string) => Promise<Uint8Array>
  /** Whether the stores answer. */
  isHealthy: () => Promise<boolean>
  log: {
    error(code: string, facts: Record<string, string | number>): void
    info(code: string, facts: Record<string, string | number>): void
  }
}
