import { type Circulation, isLive } from '#shared/circulation/circulation.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import type { Visit } from '../site.tsx'

export type ConsultationVisit =
  | Visit<'consultation'>
  | Visit<'sendPlanRemark'>
  | Visit<'ownPlanRemark'>
  | Visit<'changePlanRemark'>

/** What somebody with a link that lives gets to know. */
export type Consultation = {
  circulation: Circulation
  region: Region
  contents: PlanContents
  instrument: Instrument
}

/** What the link shows; null where it has ended, where the draft is no longer that draft, and where there is no such link. */
export const readConsultation = async ({ deps, params, now }: ConsultationVisit): Promise<Consultation | null> => {
  const circulation = await deps.circulations.find(params.secret)
  if (!circulation) return null
  const [contents, round] = await Promise.all([
    deps.plans.get(circulation.regionCode, circulation.roundId),
    deps.rounds.get(circulation.roundId),
  ])
  const region = findRegion(circulation.regionCode)
  if (!contents || !round || !region || !isLive(circulation, contents.plan, now)) return null
  return {
    circulation,
    region,
    contents,
    instrument: await deps.instruments.get(round.instrumentId, round.instrumentVersion),
  }
}
