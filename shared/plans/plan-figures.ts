import type { Instrument } from '#shared/instruments/instrument.ts'
import { type RegionSize, sizeOf } from '#shared/regions/region-size.ts'
import type { Region } from '#shared/regions/regions.ts'
import { aimsOf } from './aims.ts'
import { type Action, type ActionStatus, actionStatuses } from './plan.ts'
import type { PlanInForce } from './plan-in-force.ts'

/** A region's plan as it counts for others, its actions as they stand now; null where none is begun. */
export type RegionPlan = { region: Pick<Region, 'code' | 'name' | 'population'>; plan: PlanInForce | null }

/** Which actions count: of one area of the mapping, of one kind of region, and with some day of theirs in a period (ISO days; empty: open). */
export type PlanFilter = { areaId: string | null; size: RegionSize | null; from: string; to: string }

export type ActionFigures = {
  actions: number
  byStatus: Record<ActionStatus, number>
  /** Not finished or cancelled though their last day has passed. */
  overdue: number
  hours: number
  kronor: number
}

export type RegionFigures = ActionFigures & {
  region: RegionPlan['region']
  standing: 'none' | 'draft' | 'adopted'
  barriers: number
}
export type ThemeFigures = ActionFigures & { areaId: string | null; regions: number }

/** What the regions' plans come to. Drafts count as drafts only: what is in them is the regions' own. */
export type PlanFigures = { regions: RegionFigures[]; themes: ThemeFigures[]; sum: ActionFigures }

/** One counted action, with the areas of its questions; none for an action of no question. */
export type CountedAction = { region: RegionPlan['region']; action: Action; areaIds: string[]; isOverdue: boolean }

const isOverdue = ({ endsOn, status }: Action, today: string): boolean =>
  endsOn !== '' && endsOn < today && (status === 'planned' || status === 'started')

const isIn = ({ startsOn, endsOn }: Action, { from, to }: PlanFilter): boolean => {
  if (from === '' && to === '') return true
  const [first, last] = [startsOn || endsOn, endsOn || startsOn]
  return first !== '' && (from === '' || last >= from) && (to === '' || first <= to)
}

/** The actions of adopted plans that the filter lets through, by the regions' order and then the plans'. */
export const countedActions = (
  plans: readonly RegionPlan[],
  instrument: Instrument,
  filter: PlanFilter,
  today: string,
): CountedAction[] => {
  const areaOf = new Map(instrument.areas.flatMap((area) => area.indicators.map(({ id }) => [id, area.id] as const)))
  return plans
    .filter(({ region, plan }) => plan?.plan.status === 'adopted' && (!filter.size || sizeOf(region) === filter.size))
    .flatMap(({ region, plan }) =>
      (plan?.actions ?? []).map((action) => ({
        region,
        action,
        areaIds: [...new Set(aimsOf(action).flatMap((id) => areaOf.get(id) ?? []))],
        isOverdue: isOverdue(action, today),
      })),
    )
    .filter(({ action, areaIds }) => (!filter.areaId || areaIds.includes(filter.areaId)) && isIn(action, filter))
}

const figuresOf = (counted: readonly CountedAction[]): ActionFigures => {
  const sum = (value: (action: Action) => number | null) =>
    counted
      .filter(({ action }) => action.status !== 'cancelled')
      .reduce((total, { action }) => total + (value(action) ?? 0), 0)
  return {
    actions: counted.length,
    byStatus: Object.fromEntries(
      actionStatuses.map((status) => [status, counted.filter(({ action }) => action.status === status).length]),
    ) as Record<ActionStatus, number>,
    overdue: counted.filter((one) => one.isOverdue).length,
    hours: sum(({ hours }) => hours),
    kronor: sum(({ kronor }) => kronor),
  }
}

/**
 * The figures for each region, for each area of the mapping that has any action (those without a question last), and in all. An action that aims at questions of several areas counts in each of
 * them, and once in all. Hours and kronor leave out what is cancelled.
 */
export const planFigures = (
  plans: readonly RegionPlan[],
  instrument: Instrument,
  filter: PlanFilter,
  today: string,
): PlanFigures => {
  const counted = countedActions(plans, instrument, filter, today)
  const areaIds = [...instrument.areas.map(({ id }) => id), null]
  return {
    regions: plans
      .filter(({ region }) => !filter.size || sizeOf(region) === filter.size)
      .map(({ region, plan }) => ({
        region,
        standing: plan?.plan.status ?? 'none',
        barriers: plan?.plan.status === 'adopted' ? plan.barriers.length : 0,
        ...figuresOf(counted.filter((one) => one.region.code === region.code)),
      })),
    themes: areaIds
      .map((areaId) => {
        const own = counted.filter(({ areaIds: of }) => (areaId === null ? of.length === 0 : of.includes(areaId)))
        return { areaId, regions: new Set(own.map(({ region }) => region.code)).size, ...figuresOf(own) }
      })
      .filter(({ actions }) => actions > 0),
    sum: figuresOf(counted),
  }
}
