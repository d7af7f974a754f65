import { withFollowUps } from '#shared/follow-up/with-follow-ups.ts'
import { countedActions, type PlanFilter, planFigures, type RegionPlan } from '#shared/plans/plan-figures.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regionSizes } from '#shared/regions/region-size.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { planDeskFile } from './plan-desk-file.ts'
import { PlanDeskPage } from './plan-desk-page.tsx'
import { planDeskTexts } from './plan-desk-texts.ts'

type DeskVisit = Visit<'planDesk'> | Visit<'planDeskFile'>

const dayIn = (query: URLSearchParams, name: string): string => {
  const value = query.get(name) ?? ''
  const date = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
    ? value
    : ''
}

/** The plans of all regions in a round, with their actions as they stand now. Two or three queries a region. */
const readPlans = ({ deps }: DeskVisit, { id }: Round): Promise<RegionPlan[]> =>
  Promise.all(
    regions.map(async (region) => {
      const [plan, newest] = await Promise.all([
        deps.plans.inForce(region.code, id),
        deps.followUps.newest(region.code, id),
      ])
      return { region, plan: plan && { ...plan, actions: withFollowUps(plan.actions, newest) } }
    }),
  )

const read = async (visit: DeskVisit) => {
  const { deps, query, now } = visit
  const rounds = (await deps.rounds.list()).filter(({ kind }) => kind === 'mapping')
  const round = rounds.find(({ id }) => id === query.get('round')) ?? rounds[0]
  if (!round) return null
  const [instrument, plans] = await Promise.all([
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
    readPlans(visit, round),
  ])
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')]
  const isPeriodWrong = from !== '' && to !== '' && to < from
  const filter: PlanFilter = {
    areaId: instrument.areas.find(({ id }) => id === query.get('area'))?.id ?? null,
    size: regionSizes.find((size) => size === query.get('size')) ?? null,
    from: isPeriodWrong ? '' : from,
    to: isPeriodWrong ? '' : to,
  }
  const today = swedishDay(now)
  return {
    round,
    rounds,
    instrument,
    filter,
    isPeriodWrong,
    figures: planFigures(plans, instrument, filter, today),
    counted: countedActions(plans, instrument, filter, today),
  }
}

const search = ({ query }: DeskVisit): string => {
  const text = query.toString()
  return text && `?${text}`
}

const showDesk = async (visit: Visit<'planDesk'>): Promise<Response> => {
  const { language } = visit
  const t = planDeskTexts[language]
  const material = await read(visit)
  return visit.page({
    title: t.title,
    isWide: true,
    children: material ? (
      <PlanDeskPage
        {...material}
        language={language}
        addresses={{
          page: pathTo('planDesk', language),
          file: pathTo('planDeskFile', language) + search(visit),
          plan: (region) => pathTo('plan', language, { region, round: material.round.id }),
        }}
      />
    ) : (
      <PageHeading title={t.title} lead={t.noRound} />
    ),
  })
}

const download = async (visit: Visit<'planDeskFile'>): Promise<Response> => {
  const material = await read(visit)
  if (!material) return visit.notFound()
  const bytes = await planDeskFile(material, material.instrument, visit.language)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="planer-${material.round.id}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}

/** The coordinator's page on all plans, and the same as a file. */
export const registerPlanDesk = (site: Site): void => {
  site.on('planDesk', showDesk)
  site.on('planDeskFile', download)
}
