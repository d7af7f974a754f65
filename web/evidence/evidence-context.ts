import type { Assessment } from '#shared/assessments/assessment.ts'
import type { Deed } from '#shared/evidence/deed.ts'
import type { Evidence, EvidenceUse } from '#shared/evidence/evidence.ts'
import { pieceAsSigned } from '#shared/evidence/signed-evidence.ts'
import type { Area } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Visit } from '../site.tsx'

/** A visit to any page of a region's evidence. */
export type EvidenceVisit = Pick<
  Visit<'evidenceList'>,
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
  | 'notFound'
>

/** Whether the person works in the region; a coordinator does not, and sees what belongs to handed-in mappings only. */
export const isTeam = (visit: Pick<EvidenceVisit, 'can'>): boolean => visit.can(['editor', 'owner'])

/** Who changes whose evidence, and when; the form's key makes a doubled post happen once. */
export const deedOf = (visit: EvidenceVisit): Deed => ({
  regionCode: visit.region.code,
  actor: asActor(visit.person),
  at: visit.now,
  formKey: visit.form.formKey(),
})

/** The page of a piece, with what to say there. */
export const pieceAddress = (visit: EvidenceVisit, id: string, say: Record<string, string> = {}): string => {
  const query = new URLSearchParams(say).toString()
  return `${visit.path('evidence', { region: visit.region.code, evidence: id })}${query && `?${query}`}`
}

/** The piece that the address names, or null; an id of another shape is not looked for. */
export const findPiece = (visit: EvidenceVisit, id: string): Promise<Evidence | null> =>
  /^[\w-]{22}$/.test(id) ? visit.deps.evidence.get(visit.region.code, id) : Promise.resolve(null)

/** A round with the areas in which evidence can be used, and the region's mapping in it. */
export type UsableRound = { round: Round; areas: Area[]; mapping: Assessment | null }

/** The open mappings, newest first, and those that these uses name. One read, and one more a round. */
export const usableRounds = async (
  { deps, region }: Pick<EvidenceVisit, 'deps' | 'region'>,
  uses: readonly EvidenceUse[] = [],
): Promise<UsableRound[]> => {
  const rounds = (await deps.rounds.list()).filter(
    ({ id, kind, status }) => kind === 'mapping' && (status === 'open' || uses.some(({ roundId }) => roundId === id)),
  )
  return Promise.all(
    rounds.map(async (round) => ({
      round,
      areas: (await deps.instruments.get(round.instrumentId, round.instrumentVersion)).areas,
      mapping: await deps.assessments.get(region.code, round.id),
    })),
  )
}

/** The region's mappings in the rounds. */
export const mappingsOf = (rounds: readonly UsableRound[]): Assessment[] =>
  rounds.flatMap(({ mapping }) => mapping ?? [])

/** The piece as the visitor may see it: the team all of it, others what is signed; null when that is nothing. */
export const readablePiece = (
  visit: EvidenceVisit,
  piece: Evidence,
  rounds: readonly UsableRound[],
): Evidence | null => (isTeam(visit) ? piece : pieceAsSigned(piece, mappingsOf(rounds)))
