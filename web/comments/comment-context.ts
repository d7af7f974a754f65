import type { Deed } from '#shared/comments/deed.ts'
import type { Conversation, Side } from '#shared/comments/thread.ts'
import { type Area, findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { findRegionsRound } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'
import { type Mentionable, mentionables } from './comments-view.ts'

/** A visit to any page where comments are read or written. */
export type CommentVisit = Pick<
  Visit<'comments'>,
  | 'deps'
  | 'members'
  | 'language'
  | 'region'
  | 'params'
  | 'person'
  | 'now'
  | 'form'
  | 'query'
  | 'path'
  | 'can'
  | 'newFormKey'
  | 'page'
  | 'redirect'
  | 'notFound'
>

/** Whether the person speaks for the region or as a national coordinator. */
export const sideOf = ({ can }: Pick<CommentVisit, 'can'>): Side => (can(['editor', 'owner']) ? 'region' : 'national')

/** Who can be mentioned in the region. Two reads. */
export const readMentionables = async ({
  members,
  region,
  person,
}: Pick<CommentVisit, 'members' | 'region' | 'person'>): Promise<Mentionable[]> => {
  const [team, national] = await Promise.all([isRegionCode(region.code) ? members(region.code) : [], members('SE')])
  return mentionables(team, national, person.email)
}

/** A mapping's threads with what is needed to show them and write in them. */
export type Talk = {
  round: Round
  instrument: Instrument
  side: Side
  threads: Conversation[]
  people: Mentionable[]
}

/** Reads the threads that the person may see; null for a round without a mapping of this kind. */
export const readTalk = async (visit: CommentVisit): Promise<Talk | null> => {
  const { deps, region, params } = visit
  const round = await findRegionsRound(deps, params.round)
  if (!round || round.kind === 'interview') return null
  const side = sideOf(visit)
  const [instrument, threads, people] = await Promise.all([
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
    deps.comments.list(region.code, round.id, side),
    readMentionables(visit),
  ])
  return { round, instrument, side, threads, people }
}

/** Who does something in a thread at the indicator, and when. Notes a form that is too old. */
export const deedOf = (visit: CommentVisit, indicatorId: string): Deed => ({
  regionCode: visit.region.code,
  roundId: visit.params.round,
  indicatorId,
  actor: asActor(visit.person),
  side: sideOf(visit),
  at: visit.now,
  formKey: visit.form.formKey(),
})

/** The id of a thread on a page. */
export const threadAnchor = (threadId: string): string => `t-${threadId}`

const areaOf = (instrument: Instrument, indicatorId: string): Area | undefined =>
  findIndicator(instrument, indicatorId)?.area

/** Where the person goes after a deed: back to the area page where she was, or to the list of all threads; to the thread where it is known. */
export const addressAfter = (
  visit: CommentVisit,
  { instrument, side }: Pick<Talk, 'instrument' | 'side'>,
  { indicatorId, threadId, say }: { indicatorId: string; threadId?: string; say?: string },
): string => {
  const params = { region: visit.region.code, round: visit.params.round }
  const area = visit.form.raw('from') === 'area' && side === 'region' ? areaOf(instrument, indicatorId) : undefined
  const query = new URLSearchParams({
    ...(area && { talk: indicatorId }),
    ...(threadId && { thread: threadId }),
    ...(say && { say }),
  }).toString()
  const page = area ? visit.path('mappingArea', { ...params, area: area.id }) : visit.path('comments', params)
  const anchor = threadId ? threadAnchor(threadId) : area ? `${indicatorId}-talk` : ''
  return `${page}${query && `?${query}`}${anchor && `#${anchor}`}`
}
