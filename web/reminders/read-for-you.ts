import { isActorOwner } from '#shared/actors/listed-actor.ts'
import type { Person } from '#shared/people/person.ts'
import { once } from '#shared/platform/once.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import { actorChecks } from '#shared/reminders/actor-checks.ts'
import { articleReviews, keepsArticles } from '#shared/reminders/article-reviews.ts'
import { type ForYouItem, forYou } from '#shared/reminders/for-you.ts'
import { readRegionFacts, readSharedFacts } from '#shared/reminders/region-facts.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { WebDeps } from '../deps.ts'

/** Loaded at the first use: most who come have no time to report. */
const readTime: typeof import('#shared/reminders/time-waiting.ts').timeFor = async (times, reader) =>
  (await times.isInvolved(reader.email)) || reader.isAdministrator
    ? (await import('#shared/reminders/time-waiting.ts')).timeFor(times, reader)
    : []

type Asking = { deps: WebDeps; person: Person; now: Date }

const rolesIn = ({ memberships }: Person, scope: string) =>
  memberships.filter((one) => one.scope === scope).flatMap(({ roles }) => roles)

/** What waits for the person in one region that she works in. Three queries, what the region's page takes, and two reads for each open round, side by side. */
export const readForYouIn = async (
  { deps, person, now }: Asking,
  regionCode: string,
  rounds: readonly Round[],
  articles: Pick<WebDeps['articles'], 'shown'> = deps.articles,
): Promise<ForYouItem[]> => {
  const facts = await readRegionFacts({ ...deps, articles }, regionCode, rounds)
  return forYou(facts, { email: person.email, roles: rolesIn(person, regionCode) }, swedishDay(now))
}

/** What waits for the person in all that she works with; for a coordinator also in the threads of the other regions that are shared with her. */
export const readForYou = async (asking: Asking): Promise<ForYouItem[]> => {
  const { deps, person, now } = asking
  const own = regions.filter(({ code }) => rolesIn(person, code).length > 0)
  const isCoordinator = rolesIn(person, 'SE').includes('coordinator')
  const others = isCoordinator ? regions.filter((region) => !own.includes(region)) : []
  const rounds = own.length > 0 ? await deps.rounds.list() : []
  const articles = { shown: once(() => deps.articles.shown()) }
  const readReviews = async () => articleReviews(await articles.shown(), swedishDay(now))
  const readChecks = async () => {
    const [actors, pages] = await Promise.all([deps.actors.shown(), deps.regionPages.summaries()])
    return actorChecks(actors, pages, { roles: rolesIn(person, 'SE') }, swedishDay(now))
  }
  const isAdministrator = rolesIn(person, 'SE').includes('administrator')
  const lists = await Promise.all([
    readTime(deps.timeSheets, { email: person.email, isAdministrator, today: swedishDay(now) }),
    ...(keepsArticles({ roles: rolesIn(person, 'SE') }) ? [readReviews()] : []),
    ...(rolesIn(person, 'SE').some(isActorOwner) ? [readChecks()] : []),
    ...own.map(({ code }) => readForYouIn(asking, code, rounds, articles)),
    ...others.map(async ({ code }) =>
      forYou(await readSharedFacts(deps, code), { email: person.email, roles: ['coordinator'] }, swedishDay(now)),
    ),
  ])
  return lists.flat().toSorted((a, b) => a.day.localeCompare(b.day))
}
