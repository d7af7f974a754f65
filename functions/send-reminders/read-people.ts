import type { LateSources } from '#shared/notices/late-facts.ts'
import { concerns, type Notice } from '#shared/notices/notice.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import type { People } from '#shared/people/people.ts'
import type { Member } from '#shared/people/person.ts'
import { addDays } from '#shared/platform/days.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import { type ForYouItem, forYou } from '#shared/reminders/for-you.ts'
import { type ForYouSources, readRegionFacts } from '#shared/reminders/region-facts.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'

export type ReminderSources = ForYouSources &
  LateSources & { rounds: Pick<Rounds, 'list'>; people: Pick<People, 'members'> }

/** Somebody who may be mailed, with all that waits for her and what has happened lately where she works. */
export type PersonToRemind = { email: string; name: string; items: ForYouItem[]; notices: Notice[] }

/** What happened longer ago than this is not mailed any more, in days: longer than from one weekly mail over the next. */
const noticeDays = 21

/** The most that one scope's mails are made from. */
const mostNotices = 500

const noticesFor = (member: Member, notices: readonly Notice[]): Notice[] =>
  notices.filter((notice) => concerns(notice, { email: member.email, memberships: [member] }))

/**
 * Everybody who has a role, each once, with her list from all regions; those who only read or publish have none. `today` is a Swedish day. Per region five queries, and two reads for each open round.
 */
export const readPeople = async (
  store: Pick<Store, 'query'>,
  sources: ReminderSources,
  { rounds, today }: { rounds: readonly Round[]; today: string },
): Promise<PersonToRemind[]> => {
  const noticesIn = (scope: string) => newestAfter(store, scope, addDays(today, -noticeDays), mostNotices)
  const [national, ofNation] = await Promise.all([sources.people.members('SE'), noticesIn('SE')])
  const coordinators = national.filter(({ roles }) => roles.includes('coordinator'))
  const found = new Map<string, PersonToRemind>(
    national.map((member) => {
      const { email, name } = member
      return [email, { email, name, items: [], notices: noticesFor(member, ofNation) }]
    }),
  )
  // One region after the other: the night's run is in no hurry, and what it holds in memory stays small.
  for (const { code } of regions) {
    const [facts, team, happened] = await Promise.all([
      readRegionFacts(sources, code, rounds),
      sources.people.members(code),
      noticesIn(code),
    ])
    // A coordinator who also works in the region has the list of its team.
    const others = coordinators.filter(({ email }) => team.every((member) => member.email !== email))
    for (const member of [...team, ...others]) {
      const { email, name, roles } = member
      const known = found.get(email) ?? { email, name, items: [], notices: [] }
      known.items.push(...forYou(facts, { email, roles }, today))
      known.notices.push(...noticesFor(member, happened))
      found.set(email, known)
    }
  }
  return [...found.values()].map((person) => ({
    ...person,
    items: person.items.toSorted((a, b) => a.day.localeCompare(b.day)),
  }))
}
