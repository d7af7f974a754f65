import { madeLater } from '#shared/platform/made-later.ts'
import type { WebDeps } from '#web/deps.ts'
import type { Outside } from './outside.ts'

/** What the mapping needs, from the questionnaires to what is handed in and asked of the regions. Each is made at its first use. */
export const mappingParts = ({ config, store, reportObjects, uploads, renderQueue }: Outside) => {
  const instruments = madeLater(async () =>
    (await import('#shared/instruments/instruments.ts')).createInstruments(config.instrumentsFolder, store),
  )
  const rounds = madeLater(async () => (await import('#shared/rounds/rounds.ts')).createRounds(store))
  const assessments = madeLater(async () =>
    (await import('#shared/assessments/assessments.ts')).createAssessments(store, instruments),
  )
  return {
    instruments,
    drafts: madeLater(async () => (await import('#shared/instruments/drafts.ts')).createDrafts(store, instruments)),
    roundMoves: madeLater(async () =>
      (await import('#shared/rounds/move-round.ts')).createRoundMoves(store, instruments),
    ),
    rounds,
    assessments,
    exchange: madeLater(async () =>
      (await import('#shared/exchange/exchange.ts')).createExchange({
        store,
        objects: reportObjects,
        queue: renderQueue,
        assessments,
      }),
    ),
    presence: madeLater(async () => (await import('#shared/presence/presence.ts')).createPresence(store)),
    comments: madeLater(async () => (await import('#shared/comments/comments.ts')).createComments(store)),
    assignments: madeLater(async () => (await import('#shared/assignments/assignments.ts')).createAssignments(store)),
    review: madeLater(async () => (await import('#shared/review/review.ts')).createReview(store, instruments)),
    evidence: madeLater(async () =>
      (await import('#shared/evidence/evidences.ts')).createEvidences({ store, uploads }),
    ),
    surveys: madeLater(async () =>
      (await import('#shared/surveys/surveys.ts')).createSurveys({
        store,
        objects: reportObjects,
        queue: renderQueue,
        rounds,
        assessments,
        instruments,
      }),
    ),
  } satisfies Partial<WebDeps>
}
