import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Assignments } from '#shared/assignments/assignments.ts'
import type { Comments } from '#shared/comments/comments.ts'
import type { Evidences } from '#shared/evidence/evidences.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { RegionFacts } from './for-you.ts'

/** What the lists are read through. */
export type ForYouSources = {
  assessments: Pick<Assessments, 'get' | 'answers'>
  comments: Pick<Comments, 'listRegion'>
  assignments: Pick<Assignments, 'listRegion'>
  evidence: Pick<Evidences, 'list'>
}

/** The rounds in which a region has something to do. The coordinator conducts the interviews herself. */
export const openRounds = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ kind, status }) => status === 'open' && kind !== 'interview')

/** Reads all that the lists of a region's team are made from: three queries, and two reads for each open round, side by side. */
export const readRegionFacts = async (
  sources: ForYouSources,
  regionCode: string,
  rounds: readonly Round[],
): Promise<RegionFacts> => {
  const [threads, assignments, evidence, ...mappings] = await Promise.all([
    sources.comments.listRegion(regionCode, 'region'),
    sources.assignments.listRegion(regionCode),
    sources.evidence.list(regionCode),
    ...openRounds(rounds).map(async (round) => {
      const [assessment, given] = await Promise.all([
        sources.assessments.get(regionCode, round.id),
        sources.assessments.answers(regionCode, round),
      ])
      return assessment && { round, assessment, given }
    }),
  ])
  return { regionCode, mappings: mappings.filter((mapping) => mapping !== null), threads, assignments, evidence }
}

/** What a coordinator's list is made from in a region: the shared threads alone. One query. */
export const readSharedFacts = async (
  { comments }: Pick<ForYouSources, 'comments'>,
  regionCode: string,
): Promise<RegionFacts> => ({
  regionCode,
  mappings: [],
  threads: await comments.listRegion(regionCode, 'national'),
  assignments: [],
  evidence: [],
})
