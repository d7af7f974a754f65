import { publicationCalendar } from '#shared/releases/publication-calendar.ts'
import type { Releases } from '#shared/releases/releases.ts'

/** For so long what the calendar said is not asked again: tables are read far more often than days are announced. */
const keptMs = 60_000

/** Says when the validations are next published as announced, as an ISO moment; undefined while no day is. A minute old at most. */
export const createNextUpdate = (
  releases: Pick<Releases, 'list'>,
  clock: () => Date,
): (() => Promise<string | undefined>) => {
  let known: { readAtMs: number; moment: string | undefined } | null = null
  return async () => {
    const now = clock()
    const isFresh = known && Math.abs(now.getTime() - known.readAtMs) < keptMs
    if (!known || !isFresh || (known.moment !== undefined && known.moment <= now.toISOString())) {
      const entries = publicationCalendar(await releases.list(), now)
      const next = entries.find(({ state, isAnnounced }) => state === 'coming' && isAnnounced)
      known = { readAtMs: now.getTime(), moment: next?.at }
    }
    return known.moment
  }
}
