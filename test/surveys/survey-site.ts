import type { AnswerContent } from '#shared/assessments/assessment.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { interviewRound, surveyRound } from './survey-rounds.ts'

export const coordinatorActor = { id: 'kim@example.se', name: 'Kim' }
const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

export type SurveySite = TestSite & {
  owner: string
  editor: string
  coordinator: string
  /** Answers in a region's name. */
  give(
    regionCode: string,
    round: Pick<Round, 'id' | 'kind' | 'instrumentId' | 'instrumentVersion'>,
    answers: Given,
  ): Promise<void>
  /** Hands in a survey, or finishes an interview. */
  finish(regionCode: string, round: Pick<Round, 'id' | 'kind' | 'instrumentId' | 'instrumentVersion'>): Promise<void>
}

export type Given = Record<string, Partial<AnswerContent>>

/** A site with an open survey and an open round of interviews. */
export const startSurveySite = async (): Promise<SurveySite> => {
  const site = await startSite()
  const { deps, time } = site
  for (const round of [surveyRound, interviewRound])
    must(await deps.rounds.open({ round, actor: coordinatorActor, at: time.now }))
  return {
    ...site,
    owner: await site.signIn('olle@region.example', [{ scope: '20', roles: ['owner'] }], 'Olle'),
    editor: await site.signIn('eva@region.example', [{ scope: '20', roles: ['editor'] }], 'Eva'),
    coordinator: await site.signIn(coordinatorActor.id, [{ scope: 'SE', roles: ['coordinator'] }], 'Kim'),
    async give(regionCode, round, answers) {
      for (const [indicatorId, content] of Object.entries(answers))
        must(
          await deps.assessments.saveAnswer({
            regionCode,
            roundId: round.id,
            instrument: round,
            indicatorId,
            content: anAnswerContent({ level: null, ...content }),
            basedOnVersion: 0,
            ...(round.kind === 'interview' && { auditScope: 'SE' as const }),
            actor: coordinatorActor,
            at: time.now,
          }),
        )
    },
    async finish(regionCode, round) {
      const deed = { regionCode, actor: coordinatorActor, at: time.now, basedOnVersion: 1 }
      if (round.kind === 'interview') must(await deps.surveys.finishInterview({ ...deed, roundId: round.id }))
      else
        must(
          await deps.review.submit({
            ...deed,
            round,
            allowedGaps: indicatorsOf(await deps.instruments.get(round.instrumentId, round.instrumentVersion)).map(
              ({ id }) => id,
            ),
          }),
        )
    },
  }
}

/** The first regions, by code. */
export const firstRegions = (count: number): string[] => regions.slice(0, count).map(({ code }) => code)
