import type { Actor } from '#shared/platform/store.ts'

/** How often a region follows its plan up. */
export const rhythmKinds = ['monthly', 'quarterly', 'none'] as const
export type RhythmKind = (typeof rhythmKinds)[number]

/** The rhythm of a plan. `from` is the first day of follow-up, an ISO day; empty when there is none. */
export type RhythmContent = { kind: RhythmKind; from: string }

export type Rhythm = RhythmContent & {
  regionCode: string
  roundId: string
  version: number
  savedAt: string
  savedBy: Actor
}

/** A rhythm with days in it. */
type Beat = { kind: Exclude<RhythmKind, 'none'>; from: string }

const monthsBetweenDays = { monthly: 1, quarterly: 3 } as const satisfies Record<Beat['kind'], number>

const beatOf = (rhythm: RhythmContent | null): Beat | null =>
  rhythm === null || rhythm.kind === 'none' ? null : { kind: rhythm.kind, from: rhythm.from }

/** The same day some months later; the last of the month where that month is shorter. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/** Day number `index` of the rhythm, 0 the first; counted from the first, so that the 31st comes back after February. */
const dayAt = ({ kind, from }: Beat, index: number): string => addMonths(from, index * monthsBetweenDays[kind])

/** The number of the first day that does not come before `day`. */
const indexFrom = (beat: Beat, day: string): number => {
  if (day <= beat.from) return 0
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
  const near = Math.floor((months(day) - months(beat.from)) / monthsBetweenDays[beat.kind])
  return dayAt(beat, near) >= day ? near : near + 1
}

/** What has been followed up: the Swedish day of the newest follow-up or null, and the day the action begins, or empty. */
export type Followed = { lastOn: string | null; startsOn: string }

/** The first day that nobody has followed up for: a follow-up counts for the day that comes next. Before an action begins there is nothing to follow up. */
const openIndex = (beat: Beat, { lastOn, startsOn }: Followed): number =>
  Math.max(lastOn === null ? 0 : indexFrom(beat, lastOn) + 1, startsOn === '' ? 0 : indexFrom(beat, startsOn))

/** The plan's next day of follow-up, today or later; null without a rhythm. */
export const nextDayOf = (rhythm: RhythmContent | null, today: string): string | null => {
  const beat = beatOf(rhythm)
  return beat && dayAt(beat, indexFrom(beat, today))
}

/** The day by which an action should be followed up next; it may have passed. Null without a rhythm. */
export const dueDayOf = (rhythm: RhythmContent | null, followed: Followed): string | null => {
  const beat = beatOf(rhythm)
  return beat && dayAt(beat, openIndex(beat, followed))
}

/** How many days of follow-up have passed without one, since the newest. */
export const missedDays = (rhythm: RhythmContent | null, followed: Followed, today: string): number => {
  const beat = beatOf(rhythm)
  return beat ? Math.max(0, indexFrom(beat, today) - openIndex(beat, followed)) : 0
}
