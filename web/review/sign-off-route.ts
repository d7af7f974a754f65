import { isHandedIn } from '#shared/assessments/assessment.ts'
import { hasRole } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { canonicalJson, signedContent } from '#shared/review/signed-content.ts'
import { findRegionsRound } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'

/**
 * The content that was signed, as the very bytes that the checksum is over. To the region's team, and to the coordinator when the mapping is handed in. `number` counts from 1, the oldest;
 * without it the newest.
 */
export const getSignedContent = async (visit: Visit<'mappingSignOff'>): Promise<Response> => {
  const { deps, region, params, person, query } = visit
  const round = await findRegionsRound(deps, params.round)
  const assessment = round && (await deps.assessments.get(region.code, round.id))
  if (!round || !assessment) return visit.notFound()
  const isTeam = isRegionCode(region.code) && hasRole(person, region.code, ['editor', 'owner'])
  if (!isTeam && !isHandedIn(assessment)) return visit.notFound()
  const { signOffs = [] } = assessment
  const number = Number(query.get('number') ?? signOffs.length)
  const signOff = signOffs[number - 1]
  if (!signOff) return visit.notFound()
  const [read] = await deps.review.signedAndNow({ regionCode: region.code, round }, [signOff])
  if (!read) return visit.notFound()
  return new Response(canonicalJson(signedContent({ regionCode: region.code, roundId: round.id }, read.signed)), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="underskrift-${region.code}-${round.id}-${number}.json"`,
      'cache-control': 'no-store',
    },
  })
}
