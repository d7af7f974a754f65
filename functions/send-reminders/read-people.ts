import type { People } from '#shared/people/people.ts'
import { regions } from '#shared/regions/regions.ts'
import { type ForYouItem, forYou } from '#shared/reminders/for-you.ts'
import { type ForYouSources, readRegionFacts } from '#shared/reminders/region-facts.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'

export type ReminderSources = ForYouSources & { rounds: Pick<Rounds, 'list'>; people: Pick<People, 'members'> }

/** Somebody who may be mailed, with all that waits for her. */
export type PersonToRemind = { email: string; name: string; items: ForYouItem[] }

/**
 * Everybody who works in a region or coordinates, each once, with her list from all regions. `today` is a Swedish day. Per region four queries, and two reads for each open round.
 */
export const readPeople = async (sources: ReminderSources, today: string): Promise<PersonToRemind[]> => {
  const [rounds, national] = await Promise.all([sources.rounds.list(), sources.people.members('SE')])
  const coordinators = national.filter(({ roles }) => roles.includes('coordinator'))
  const found = new Map<string, PersonToRemind>(
    coordinators.map(({ email, name }) => [email, { email, name, items: [] }]),
  )
  // One region after the other: the night's run is in no hurry, and what it holds in memory stays small.
  for (const { code } of regions) {
    const [facts, team] = await Promise.all([readRegionFacts(sources, code, rounds), sources.people.members(code)])
    // A coordinator who also works in the region has the list of its team.
    const others = coordinators.filter(({ email }) => team.every((member) => member.email !== email))
    for (const { email, name, roles } of [...team, ...others]) {
      const known = found.get(email) ?? { email, name, items: [] }
      known.items.push(...forYou(facts, { email, roles }, today))
      found.set(email, known)
    }
  }
  return [...found.values()].map((person) => ({
    ...person,
    items: person.items.toSorted((a, b) => a.day.localeCompare(b.day)),
  }))
}
