import { setCookie } from 'hono/cookie'
import { createNotices } from '#shared/notices/notices.ts'
import { createPeople } from '#shared/people/people.ts'
import { absoluteMs, createSessions } from '#shared/people/session.ts'
import { connectStore } from '#shared/platform/connect.ts'
import { connectMailer } from '#shared/platform/mailer.ts'
import type { WebDeps } from '#web/deps.ts'
import { plainSessionCookie, sessionCookie } from '#web/visitor.ts'
import type { HttpConfig } from './config.ts'
import { partsMadeLater } from './parts/parts-made-later.ts'

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
    ...partsMadeLater(config, store, people),
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
    notices: createNotices(store),
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
