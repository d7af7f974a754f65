import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Assignments } from '#shared/assignments/assignments.ts'
import type { Comments } from '#shared/comments/comments.ts'
import type { Evidences } from '#shared/evidence/evidences.ts'
import type { FollowUps } from '#shared/follow-up/follow-ups.ts'
import type { ShownPages } from '#shared/region-pages/region-pages.ts'
import type { Round } from '#shared/rounds/round.ts'
import { type BlockSources, readChangedBlocks } from './changed-blocks.ts'
import { readPlansToFollowUp } from './due-follow-ups.ts'
import type { RegionFacts } from './for-you.ts'

/** What the lists are read through. */
export type ForYouSources = BlockSources & {
  assessments: Pick<Assessments, 'get' | 'answers'>
  comments: Pick<Comments, 'listRegion'>
  assignments: Pick<Assignments, 'listRegion'>
  evidence: Pick<Evidences, 'list'>
  followUps: Pick<FollowUps, 'following' | 'adopted'>
  regionPages: Pick<ShownPages, 'facts'>
}

/** The rounds in which a region has something to do. The coordinator conducts the interviews herself. */
export const openRounds = (rounds: readonly Round[]): Round[] =>
  rounds.filter(({ kind, status }) => status === 'open' && kind !== 'interview')

/** What people in the region have written, been given and shown, in every round. Three queries. */
const readTogether = async ({ comments, assignments, evidence }: ForYouSources, regionCode: string) => {
  const [threads, given, pieces] = await Promise.all([
    comments.listRegion(regionCode, 'region'),
    assignments.listRegion(regionCode),
    evidence.list(regionCode),
  ])
  return { threads, assignments: given, evidence: pieces }
}

/** The region's part in an open round, or null. Two reads. */
const readMapping = async ({ assessments }: ForYouSources, regionCode: string, round: Round) => {
  const [assessment, given] = await Promise.all([
    assessments.get(regionCode, round.id),
    assessments.answers(regionCode, round),
  ])
  return assessment && { round, assessment, given }
}

/** The region's published page, or null. One read, and where there is a page two more and the texts of the hub. */
const readPage = async (sources: ForYouSources, regionCode: string): Promise<RegionFacts['page']> => {
  const facts = await sources.regionPages.facts(regionCode)
  return facts && { nextReviewOn: facts.nextReviewOn, changedBlocks: await readChangedBlocks(sources, regionCode) }
}

/** All that the lists of a region's team are made from. Three queries, what the page takes, two reads for each open round and one or two for each plan that may be followed up, side by side. */
export const readRegionFacts = async (
  sources: ForYouSources,
  regionCode: string,
  rounds: readonly Round[],
): Promise<RegionFacts> => {
  const [together, page, plans, ...mappings] = await Promise.all([
    readTogether(sources, regionCode),
    readPage(sources, regionCode),
    readPlansToFollowUp(sources.followUps, regionCode, rounds),
    ...openRounds(rounds).map((round) => readMapping(sources, regionCode, round)),
  ])
  return { regionCode, mappings: mappings.filter((mapping) => mapping !== null), plans, page, ...together }
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
  plans: [],
  page: null,
})
