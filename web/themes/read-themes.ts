import { isHandedIn } from '#shared/assessments/assessment.ts'
import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { type RegionSize, regionSizes } from '#shared/regions/region-size.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { nationalTarget } from '#shared/scoring/target-level.ts'
import { type ThemeKind, themeKinds } from '#shared/themes/theme.ts'
import { type RegionToHear, type ThemeMaterial, type ThemeOrder, themeOrders } from '#shared/themes/theme-figures.ts'
import type { Visit } from '../site.tsx'

/** A visit to any of the coordinator's pages on themes. */
export type ThemesVisit = Pick<
  Visit<'themes'>,
  'deps' | 'language' | 'query' | 'now' | 'form' | 'path' | 'person' | 'newFormKey' | 'page' | 'redirect' | 'notFound'
>

/** What the coordinator chose to see. */
export type ThemeFilter = { kind: ThemeKind; order: ThemeOrder; size: RegionSize | null; isFreeOnly: boolean }

export type ReadThemes = {
  round: Round
  /** All mappings, newest first. */
  rounds: Round[]
  material: ThemeMaterial
  filter: ThemeFilter
}

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | undefined =>
  choices.find((choice) => choice === value)

const hear = async ({ deps }: ThemesVisit, round: Round, region: (typeof regions)[number]): Promise<RegionToHear> => {
  const [plan, newest, assessment] = await Promise.all([
    deps.plans.inForce(region.code, round.id),
    deps.followUps.newest(region.code, round.id),
    deps.assessments.get(region.code, round.id),
  ])
  return {
    region,
    plan: plan && { ...plan, actions: withFollowUps(plan.actions, newest) },
    answers:
      assessment && isHandedIn(assessment)
        ? await deps.review.inForce({ regionCode: region.code, round, assessment })
        : null,
  }
}

/** All that the themes of the round in the address are made from, or of the newest; null when there is no round. Four to six reads a region, side by side, and those of the survey at most once a minute. */
export const readThemes = async (visit: ThemesVisit): Promise<ReadThemes | null> => {
  const { deps, query, form, now } = visit
  // A form says what it was made from: a round that is opened meanwhile is another.
  const wanted = (name: string) => (form.has(name) ? form.raw(name) : query.get(name))
  const rounds = (await deps.rounds.list()).filter(({ kind }) => kind === 'mapping')
  const round = rounds.find(({ id }) => id === wanted('round')) ?? rounds[0]
  if (!round) return null
  const [instrument, survey, ...heard] = await Promise.all([
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
    deps.surveys.result('survey', now),
    ...regions.map((region) => hear(visit, round, region)),
  ])
  return {
    round,
    rounds,
    material: { instrument, targetLevel: nationalTarget(instrument, round).level, regions: heard, survey },
    filter: {
      kind: oneOf(themeKinds, query.get('kind')) ?? 'area',
      order: oneOf(themeOrders, query.get('order')) ?? 'acting',
      size: oneOf(regionSizes, wanted('size')) ?? null,
      isFreeOnly: query.get('free') === 'yes',
    },
  }
}
