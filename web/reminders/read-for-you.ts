import type { Person } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import { type ForYouItem, forYou } from '#shared/reminders/for-you.ts'
import { readRegionFacts, readSharedFacts } from '#shared/reminders/region-facts.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { WebDeps } from '../deps.ts'

type Asking = { deps: WebDeps; person: Person; now: Date }

const rolesIn = ({ memberships }: Person, scope: string) =>
  memberships.filter((one) => one.scope === scope).flatMap(({ roles }) => roles)

/** What waits for the person in one region that she works in. Three queries, and two reads for each open round, side by side. */
export const readForYouIn = async (
  { deps, person, now }: Asking,
  regionCode: string,
  rounds: readonly Round[],
): Promise<ForYouItem[]> => {
  const facts = await readRegionFacts(deps, regionCode, rounds)
  return forYou(facts, { email: person.email, roles: rolesIn(person, regionCode) }, swedishDay(now))
}

/** What waits for the person in all that she works with; for a coordinator also in the threads of the other regions that are shared with her. */
export const readForYou = async (asking: Asking): Promise<ForYouItem[]> => {
  const { deps, person, now } = asking
  const own = regions.filter(({ code }) => rolesIn(person, code).length > 0)
  const isCoordinator = rolesIn(person, 'SE').includes('coordinator')
  const others = isCoordinator ? regions.filter((region) => !own.includes(region)) : []
  const rounds = own.length > 0 ? await deps.rounds.list() : []
  const lists = await Promise.all([
    ...own.map(({ code }) => readForYouIn(asking, code, rounds)),
    ...others.map(async ({ code }) =>
      forYou(await readSharedFacts(deps, code), { email: person.email, roles: ['coordinator'] }, swedishDay(now)),
    ),
  ])
  return lists.flat().toSorted((a, b) => a.day.localeCompare(b.day))
}
