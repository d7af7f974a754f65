import { createActors } from '#shared/actors/actors.ts'
import { createShownReader } from '#shared/articles/read-shown.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import { createAssessments } from '#shared/assessments/assessments.ts'
import { createAssignments } from '#shared/assignments/assignments.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { createComments } from '#shared/comments/comments.ts'
import { listAcceptances } from '#shared/deliveries/acceptance-store.ts'
import { partsInForce } from '#shared/deliveries/parts-in-force.ts'
import { listEvidence } from '#shared/evidence/evidence-store.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { createPeople } from '#shared/people/people.ts'
import { connectStore } from '#shared/platform/connect.ts'
import { connectMailer } from '#shared/platform/mailer.ts'
import { createPageDesk } from '#shared/region-pages/region-pages.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createTimeSheets } from '#shared/time/time-sheets.ts'
import type { RemindConfig } from './config.ts'
import { mailAnswers, mailLateAnswers } from './mail-answers.ts'
import { mailAllParticipants, mailParticipants, type ParticipantDeps } from './mail-participants.ts'
import type { Runs } from './queue-handler.ts'
import { type ReminderDeps, sendReminders } from './send-reminders.ts'
import { type TellDeps, tellLatelyPublished, tellSubscribers } from './tell-subscribers.ts'

/** Puts together the sending over the stores that the configuration names. */
export const compose = (config: RemindConfig, logFailure: ReminderDeps['logFailure']): Runs => {
  const store = connectStore({
    regions: config.REGIONS_TABLE,
    plans: config.PLANS_TABLE,
    content: config.CONTENT_TABLE,
    statistics: config.STATISTICS_TABLE,
    events: config.EVENTS_TABLE,
    time: config.TIME_TABLE,
    audit: config.AUDIT_TABLE,
  })
  const deps: ReminderDeps = {
    store,
    sources: {
      rounds: createRounds(store),
      people: createPeople(store),
      assessments: createAssessments(store, createInstruments(config.instrumentsFolder, store)),
      comments: createComments(store),
      assignments: createAssignments(store),
      followUps: createFollowUps(store),
      circulations: createCirculations(store),
      deliveries: { parts: async (measure) => partsInForce(await listAcceptances(store, measure)) },
      articles: createShownReader(store, shippedArticles(config.articlesFolder)),
      actors: createActors({ store, folder: config.articlesFolder }),
      regionPages: createPageDesk(store),
      evidence: { list: (regionCode) => listEvidence(store, regionCode) },
      timeSheets: createTimeSheets(store),
    },
    sendMail: connectMailer({ from: config.MAIL_FROM, smtpUrl: config.smtpUrl }),
    origin: config.PUBLIC_ORIGIN,
    isDemonstration: config.hasDemonstrationData,
    logFailure,
  }
  const telling: TellDeps = {
    store,
    rounds: deps.sources.rounds,
    sendMail: deps.sendMail,
    origin: config.PUBLIC_ORIGIN,
    logFailure,
  }
  const mailing: ParticipantDeps = {
    store,
    sendMail: deps.sendMail,
    origin: config.PUBLIC_ORIGIN,
    isDemonstration: config.hasDemonstrationData,
    logFailure,
  }
  return {
    remind: (order) => sendReminders(deps, order, new Date()),
    tell: (reportId) => tellSubscribers(telling, reportId),
    tellLately: () => tellLatelyPublished(telling, new Date()),
    answer: (correctionId) => mailAnswers(telling, [correctionId]),
    answerLate: () => mailLateAnswers(telling, new Date()),
    mailEvent: (order) => mailParticipants(mailing, order, new Date()),
    mailEvents: () => mailAllParticipants(mailing, new Date()),
  }
}
