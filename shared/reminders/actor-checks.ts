import { type ListedActor, regionActorId } from '#shared/actors/listed-actor.ts'
import type { Member } from '#shared/people/person.ts'
import type { PageSummary } from '#shared/region-pages/page-record.ts'
import { canReach } from '#shared/region-pages/region-page.ts'
import type { ForYouItem } from './for-you.ts'

/**
 * The entries of the register that the person's roles answer for and that are to be checked by now, together as one thing to do; nothing where there are none. A region that has published its own contact
 * goes by the review of its page. `today` is a Swedish day.
 */
export const actorChecks = (
  shown: readonly ListedActor[],
  pages: readonly PageSummary[],
  { roles }: Pick<Member, 'roles'>,
  today: string,
): ForYouItem[] => {
  const published = new Set(
    pages.filter(({ contact }) => canReach(contact)).map(({ regionCode }) => regionActorId(regionCode)),
  )
  const days = shown
    .filter(({ id, owner, nextCheckOn }) => roles.includes(owner) && nextCheckOn <= today && !published.has(id))
    .map(({ nextCheckOn }) => nextCheckOn)
    .toSorted()
  const [dueOn] = days
  return dueOn
    ? [{ kind: 'actor-checks', regionCode: 'SE', day: dueOn, dueOn, count: days.length, isLate: dueOn < today }]
    : []
}
