import type { Actors } from '#shared/actors/actors.ts'
import type { Articles } from '#shared/articles/articles.ts'
import type { LateSources } from '#shared/notices/late-facts.ts'
import { concerns, type Notice } from '#shared/notices/notice.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import type { People } from '#shared/people/people.ts'
import type { Member } from '#shared/people/person.ts'
import { addDays } from '#shared/platform/days.ts'
import type { Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import { actorChecks } from '#shared/reminders/actor-checks.ts'
import { articleReviews, keepsArticles } from '#shared/reminders/article-reviews.ts'
import { type LackSources, lacksOf } from '#shared/reminders/asked-for.ts'
import { type ForYouItem, forYou, isInTeam } from '#shared/reminders/for-you.ts'
import { type ForYouSources, readRegionFacts } from '#shared/reminders/region-facts.ts'
import type { ReminderSubject } from '#shared/reminders/reminder-run.ts'
import { timeForAll } from '#shared/reminders/time-waiting.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { TimeSheets } from '#shared/time/time-sheets.ts'

export type ReminderSources = ForYouSources &
  LateSources &
  LackSources & {
    rounds: Pick<Rounds, 'list'>
    people: Pick<People, 'members'>
    articles: Pick<Articles, 'shown'>
    actors: Pick<Actors, 'shown'>
    timeSheets: Pick<TimeSheets, 'projects' | 'summed'>
  }

/** Somebody who may be mailed, with all that waits for her and what has happened lately where she works. */
export type PersonToRemind = { email: string; name: string; items: ForYouItem[]; notices: Notice[] }

/** What happened longer ago than this is not mailed any more, in days: longer than from one weekly mail over the next. */
const noticeDays = 21

/** The most that one scope's mails are made from. */
const mostNotices = 500

const noticesFor = (member: Member, notices: readonly Notice[]): Notice[] =>
  notices.filter((notice) => concerns(notice, { email: member.email, memberships: [member] }))

/**
 * Everybody who has a role, each once, with her list from all regions; a communicator's has the hub's texts that are due, and whoever answers for entries of the register those to check; those who only read have none. `today` is a Swedish day; of `subject`, which a coordinator reminds of, the lists have what each region still lacks. Per region five queries, what its page takes, and two reads for each open round.
 */
export const readPeople = async (
  store: Pick<Store, 'query'>,
  sources: ReminderSources,
  { rounds, today, subject }: { rounds: readonly Round[]; today: string; subject: ReminderSubject | null },
): Promise<PersonToRemind[]> => {
  const noticesIn = (scope: string) => newestAfter(store, scope, addDays(today, -noticeDays), mostNotices)
  const [national, ofNation, shown, actors, pages] = await Promise.all([
    sources.people.members('SE'),
    noticesIn('SE'),
    sources.articles.shown(),
    sources.actors.shown(),
    sources.regionPages.summaries(),
  ])
  const reviews = articleReviews(shown, today)
  const readLacks = await lacksOf(sources, subject, rounds, today)
  const coordinators = national.filter(({ roles }) => roles.includes('coordinator'))
  const found = new Map<string, PersonToRemind>(
    national.map((member) => {
      const { email, name } = member
      const items = [...(keepsArticles(member) ? reviews : []), ...actorChecks(actors, pages, member, today)]
      return [email, { email, name, items, notices: noticesFor(member, ofNation) }]
    }),
  )
  // One region after the other: the night's run is in no hurry, and what it holds in memory stays small.
  for (const { code } of regions) {
    const [facts, team, happened, lacks] = await Promise.all([
      readRegionFacts({ ...sources, articles: { shown: async () => shown } }, code, rounds),
      sources.people.members(code),
      noticesIn(code),
      readLacks(code),
    ])
    // A coordinator who also works in the region has the list of its team.
    const others = coordinators.filter(({ email }) => team.every((member) => member.email !== email))
    for (const member of [...team, ...others]) {
      const { email, name, roles } = member
      const known = found.get(email) ?? { email, name, items: [], notices: [] }
      known.items.push(...forYou(facts, { email, roles }, today), ...(isInTeam(member) ? lacks : []))
      known.notices.push(...noticesFor(member, happened))
      found.set(email, known)
    }
  }
  const administrators = national.filter(({ roles }) => roles.includes('administrator')).map(({ email }) => email)
  for (const { email, name, items } of await timeForAll(sources.timeSheets, { administrators, today })) {
    const known = found.get(email) ?? { email, name, items: [], notices: [] }
    known.items.push(...items)
    found.set(email, known)
  }
  return [...found.values()].map((person) => ({
    ...person,
    items: person.items.toSorted((a, b) => a.day.localeCompare(b.day)),
  }))
}
