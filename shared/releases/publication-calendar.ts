import { publicationMoment } from './publication-moment.ts'
import type { Release, ReleaseMove } from './release.ts'

/** `late`: its moment has passed, and it is not out. */
export type CalendarState = 'coming' | 'late' | 'published' | 'cancelled'

/** What anyone may know of a release. Nothing tells whether it is prepared or has failed. */
export type CalendarEntry = {
  id: string
  state: CalendarState
  /** ISO day and moment: when it came out, or when it is to. */
  day: string
  at: string
  isAnnounced: boolean
  /** Why it came unannounced, or is cancelled; else empty. */
  reason: string
  moves: readonly ReleaseMove[]
  number: number | null
  years: readonly number[]
  /** How often what is told here has been changed, and when last (ISO moment). */
  changes: number
  changedAt: string
  isDemonstration: boolean
}

const stateOf = ({ status }: Release, at: Date, now: Date): CalendarState => {
  if (status === 'published' || status === 'cancelled') return status
  return at <= now ? 'late' : 'coming'
}

const entryOf = (release: Release, now: Date): CalendarEntry => {
  const { id, day, isAnnounced, moves, number, publishedAt, cancelledAt, announcedAt, isDemonstration } = release
  const moment = publicationMoment(release)
  const state = stateOf(release, moment, now)
  const ended = publishedAt ?? cancelledAt
  return {
    id,
    state,
    day,
    at: publishedAt ?? moment.toISOString(),
    isAnnounced,
    reason: state === 'cancelled' || (state === 'published' && !isAnnounced) ? release.reason : '',
    moves,
    number,
    years: state === 'published' ? release.years : [],
    changes: moves.length + (ended === null ? 0 : 1),
    changedAt: ended ?? moves.at(-1)?.at ?? announcedAt,
    isDemonstration,
  }
}

/** The calendar as the public may see it, earliest first: what is announced, published and cancelled. An order to publish unannounced shows once it is out, and never if it is cancelled. */
export const publicationCalendar = (releases: readonly Release[], now: Date): CalendarEntry[] =>
  releases
    .filter(({ isAnnounced, status }) => isAnnounced || status === 'published')
    .map((release) => entryOf(release, now))
    .toSorted((a, b) => a.at.localeCompare(b.at))
