import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import type { JoinedNational } from '#shared/barriers/national-barrier.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import type { Deed } from '#shared/plans/deed.ts'
import type { PlanContents, Proposal } from '#shared/plans/plan.ts'
import { inOwnPlaces, proposalsFor } from '#shared/plans/priority.ts'
import { visiblePlan } from '#shared/plans/visible-plan.ts'
import type { Round } from '#shared/rounds/round.ts'
import { type TargetLevel, targetLevelOf } from '#shared/scoring/target-level.ts'
import { readableAnswers } from '../review/readable-answers.ts'
import type { Visit } from '../site.tsx'

/** A visit to any page of a plan. */
export type PlanVisit = Pick<
  Visit<'plan'>,
  | 'deps'
  | 'language'
  | 'region'
  | 'person'
  | 'now'
  | 'form'
  | 'query'
  | 'path'
  | 'can'
  | 'newFormKey'
  | 'page'
  | 'redirect'
  | 'members'
> & { params: { region: string; round: string } }

/** What every page of a plan builds on. */
export type PlanContext = {
  round: Round
  /** All rounds, newest first. */
  rounds: readonly Round[]
  instrument: Instrument
  /** With only what is asked of the region (shared/assessments/given-answers.ts). */
  asked: Instrument
  assessment: Assessment | null
  answers: Answer[]
  /** Whether the reader may see answers: others than the team only when they are handed in. Without leave `answers` is empty. */
  mayReadAnswers: boolean
  /** What gaps and proposals are held against. */
  target: TargetLevel
  proposals: Proposal[]
  /** Null when the plan has not been begun, and to others than the team before it has been adopted. */
  contents: PlanContents | null
  /** The national barriers that barriers of this plan are joined into, by the id of the plan's own. */
  joined: ReadonlyMap<string, JoinedNational>
  /** A plan grows out of answers; without any there is nothing to begin. */
  canBegin: boolean
}

/** An adopted plan shows how its actions stand now; a draft is what is being written. One query for an adopted one. */
const withNewest = async ({ deps, region, params }: PlanVisit, contents: PlanContents | null) =>
  contents?.plan.status === 'adopted'
    ? { ...contents, actions: withFollowUps(contents.actions, await deps.followUps.newest(region.code, params.round)) }
    : contents

/** The round, when it is one of mapping, with the region's part in it and what the reader may see of its answers. */
const readMapping = async (visit: PlanVisit) => {
  const { deps, region, params } = visit
  const [rounds, assessment] = await Promise.all([deps.rounds.list(), deps.assessments.get(region.code, params.round)])
  const round = rounds.find(({ id, kind }) => id === params.round && kind === 'mapping') ?? null
  return { rounds, round, assessment, given: round && (await readableAnswers(visit, round, assessment)) }
}

/** National barriers are asked for only where the plan has barriers, or may have had. */
const readJoined = async ({ deps, region, params }: PlanVisit, contents: PlanContents | null) =>
  contents && (contents.barriers.length > 0 || contents.plan.editionIds.length > 1)
    ? deps.nationalBarriers.joined(region.code, params.round)
    : new Map<string, JoinedNational>()

/**
 * Reads the plan, its round and the mapping it grows out of. Null when there is no such round. Costs four reads: the answers as soon as the round is known, the others side by side; one for the national
 * barriers and one for each of them where the plan has barriers, or may have had.
 */
export const readPlanContext = async (visit: PlanVisit): Promise<PlanContext | null> => {
  const { deps, region, params } = visit
  const [{ rounds, round, assessment, given }, { contents, joined }] = await Promise.all([
    readMapping(visit),
    visiblePlan(deps, { regionCode: region.code, roundId: params.round, isTeam: isTeam(visit) }).then(async (found) => {
      const [contents, joined] = await Promise.all([withNewest(visit, found), readJoined(visit, found)])
      return { contents, joined }
    }),
  ])
  if (!round) return null
  const instrument = given?.instrument ?? (await deps.instruments.get(round.instrumentId, round.instrumentVersion))
  const answers = given?.answers ?? []
  const target = targetLevelOf(instrument, round, assessment)
  return {
    round,
    rounds,
    instrument,
    asked: given?.asked ?? instrument,
    assessment,
    answers,
    mayReadAnswers: given !== null,
    target,
    proposals: inOwnPlaces(proposalsFor(instrument, answers, target.level), contents?.plan.ownPlaces ?? []),
    contents,
    joined,
    canBegin: contents !== null || answers.length > 0,
  }
}

/** Whether the person works in the region; a coordinator does not, and sees adopted plans only. */
export const isTeam = (visit: PlanVisit): boolean => visit.can(['editor', 'owner'])

/** Who changes which plan, and when; the form's key makes a doubled post happen once. */
export const deedOf = (visit: PlanVisit): Deed => ({
  regionCode: visit.region.code,
  roundId: visit.params.round,
  actor: asActor(visit.person),
  at: visit.now,
  formKey: visit.form.formKey(),
})

/** The parameters of the plan's own addresses. */
export const planParams = (visit: PlanVisit) => ({ region: visit.region.code, round: visit.params.round })

/** The plan's page, with what to say there and which part to go to. */
export const planAddress = (visit: PlanVisit, say: Record<string, string> = {}, anchor = ''): string => {
  const query = new URLSearchParams(say).toString()
  return `${visit.path('plan', planParams(visit))}${query && `?${query}`}${anchor && `#${anchor}`}`
}

/** The word in an address that stands for one that does not exist yet. */
export const newWord = { sv: 'ny', en: 'new' } as const
export const isNew = (parameter: string): boolean => parameter === newWord.sv || parameter === newWord.en
