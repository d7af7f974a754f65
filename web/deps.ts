import type { Context } from 'hono'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { AuditLog } from '#shared/audit/audit-log.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { People } from '#shared/people/people.ts'
import type { Sessions } from '#shared/people/session.ts'
import type { Plans } from '#shared/plans/plans.ts'
import type { Reports } from '#shared/reports/reports.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { Counts } from '#shared/statistics/counts.ts'
import type { Snapshots } from '#shared/statistics/snapshots.ts'
import type { SignIn } from './people/sign-in.ts'

/** What the site says of itself. */
export type SiteFacts = {
  /** For example `https://valideringslyft.se`, without a slash at the end. */
  origin: string
  isSecure: boolean
  environment: string
  /** Whether demonstration data is loaded; then every page and file says so. */
  isDemonstration: boolean
  version: string
  /** The e-mail address for questions, complaints and reports of what is not accessible; the law asks for a way to reach the site's owner. */
  contact: string
  /** Addresses of the built assets by their plain names. */
  assets: { 'site.css': string; 'islands.js': string }
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
  rounds: Rounds
  assessments: Assessments
  plans: Plans
  counts: Counts
  snapshots: Snapshots
  reports: Reports
  auditLog: AuditLog
  sendMail: (mail: { to: string; subject: string; text: string }) => Promise<void>
  /** Whether the stores answer. */
  isHealthy: () => Promise<boolean>
  log: {
    error(code: string, facts: Record<string, string | number>): void
    info(code: string, facts: Record<string, string | number>): void
  }
}
