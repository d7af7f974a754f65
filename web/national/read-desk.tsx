import type { Member } from '#shared/people/person.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { targetLevelIn } from '#shared/statistics/snapshot.ts'
import type { WebDeps } from '../deps.ts'
import type { Visit } from '../site.tsx'
import { historyOf } from './figure-history.ts'
import { readOrder } from './heat-order.ts'
import { regionsOverTimeView } from './regions-over-time-view.ts'
import { remindForms } from './remind-form.ts'
import { sinceVisit } from './since-visit.tsx'

export type DeskVisit = Visit<'coordinator'> | Visit<'aggregate'>

/** Some two months of runs: one each weekday, and the coordinator's own. */
const readRuns = 60

/** Those who work in each region; nobody for one that nobody has been invited to. One query a region. */
const teamsOf = async (deps: WebDeps): Promise<ReadonlyMap<string, readonly Member[]>> =>
  new Map(await Promise.all(regions.map(async ({ code }) => [code, await deps.people.members(code)] as const)))

const ownersOf = (teams: ReadonlyMap<string, readonly Member[]>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...teams].map(([code, team]) => [
      code,
      team.filter(({ roles }) => roles.includes('owner')).map(({ email }) => email),
    ]),
  )

/** The last days of the regions that have been given longer to hand in, and have not yet. One small read for each that has not handed in. */
const ownDaysOf = async (deps: WebDeps, { regions: statuses, roundId }: Snapshot): Promise<Map<string, string>> => {
  const waiting = statuses.filter(({ mapping }) => mapping !== 'submitted')
  const found = await Promise.all(waiting.map(({ regionCode }) => deps.assessments.get(regionCode, roundId)))
  return new Map(
    found.flatMap((assessment) => (assessment?.extension ? [[assessment.regionCode, assessment.closesOn]] : [])),
  )
}

/** All that the desk shows of the latest compilation, read side by side. */
export const readDesk = async (visit: DeskVisit, snapshot: Snapshot) => {
  const { deps, language, now } = visit
  const [instrument, round, ownDays, teams, runs, quality, history] = await Promise.all([
    deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion),
    deps.rounds.get(snapshot.roundId),
    ownDaysOf(deps, snapshot),
    teamsOf(deps),
    deps.reminders.runs(readRuns),
    deps.quality.report(),
    historyOf(deps)(),
  ])
  return {
    snapshot,
    instrument,
    round,
    ownDays,
    quality,
    roundTitle: round?.title[language] ?? snapshot.roundId,
    order: readOrder(visit.query, instrument),
    overTime: regionsOverTimeView(history, targetLevelIn(snapshot, instrument), language),
    // A form that comes back with what is wrong in it is no new visit, and writes nothing.
    news: visit.id === 'coordinator' ? await sinceVisit(visit, { snapshot, instrument }) : null,
    reminding: {
      owners: ownersOf(teams),
      site: deps.site.origin,
      invite: (code: string) => visit.path('members', { region: code }),
    },
    reminders: remindForms({
      snapshot,
      round,
      ownDays,
      runs,
      hasTeam: (code) => (teams.get(code) ?? []).length > 0,
      now,
      language,
      site: { origin: deps.site.origin, isDemonstration: deps.site.isDemonstration },
      addresses: { send: visit.path('remindMissing'), runs: visit.path('reminders') },
      newFormKey: visit.newFormKey,
    }),
  }
}
