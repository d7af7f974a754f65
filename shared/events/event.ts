import { addDays, daysBetween } from '#shared/platform/days.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import type { ThemeFigures } from '#shared/themes/theme.ts'
import type { Material } from './material.ts'

export const eventKinds = ['workshop', 'training', 'meeting', 'kick-off', 'follow-up'] as const
export type EventKind = (typeof eventKinds)[number]

/** Where it is held. */
export const eventForms = ['site', 'online', 'both'] as const
export type EventForm = (typeof eventForms)[number]

/** How somebody takes part. */
export const ways = ['site', 'online'] as const
export type Way = (typeof ways)[number]

/** Who holds it: the nation, or one region. */
export type Organiser = RegionCode | 'SE'

/** What those who hold it write. English texts may be empty; then the Swedish ones are shown. */
export type EventContent = {
  title: string
  titleEn: string
  description: string
  descriptionEn: string
  kind: EventKind
  form: EventForm
  /** ISO moments. */
  startsAt: string
  endsAt: string
  place: string
  /** Shown only to those who have registered. */
  meetingUrl: string
  /** Null: as many as come. */
  siteSeats: number | null
  onlineSeats: number | null
  /** The last ISO day to register; empty: until it begins. */
  lastDay: string
  /** How much time it comprises, in hours, as its certificates say it; null: nobody has stated it. */
  hours: number | null
  /** Those that it is meant for; nobody else is turned away. */
  regionCodes: string[]
}

/** The decided theme that an event is made of, with the figures as they stood when it was decided. */
export type EventTheme = { workshopId: string; subjectTitle: Localized; figures: ThemeFigures }

/** The latest change that those who have registered are mailed about. */
export type Announcement = { kind: 'moved' | 'cancelled'; sequence: number; reason: string }

export type EventStatus = 'draft' | 'published' | 'cancelled'

export type ProjectEvent = EventContent & {
  id: string
  organiser: Organiser
  status: EventStatus
  version: number
  /** How often what a calendar shows of it has been changed since it was published (RFC 5545, SEQUENCE). */
  sequence: number
  announced: Announcement | null
  theme: EventTheme | null
  materials: Material[]
  savedAt: string
  savedBy: Actor
}

/** The longest texts, in UTF-16 units as a browser counts them; the most seats and hours; the longest event, in days. */
export const eventLimits = {
  title: 160,
  description: 4000,
  place: 200,
  url: 500,
  reason: 500,
  seats: 2000,
  hours: 200,
  days: 14,
} as const

/** Events whose title stands in both languages, in a language. */
export const titleOf = ({ title, titleEn }: Pick<EventContent, 'title' | 'titleEn'>, isEnglish: boolean): string =>
  (isEnglish && titleEn) || title

export const seatsOf = ({ siteSeats, onlineSeats }: Pick<EventContent, 'siteSeats' | 'onlineSeats'>, way: Way) =>
  way === 'site' ? siteSeats : onlineSeats

/** The ways in which one can take part. */
export const waysOf = ({ form }: Pick<EventContent, 'form'>): readonly Way[] => (form === 'both' ? ways : [form])

/** The Swedish days that it goes on, at most `eventLimits.days`. */
export const daysOf = ({ startsAt, endsAt }: Pick<EventContent, 'startsAt' | 'endsAt'>): string[] => {
  const first = swedishDay(new Date(startsAt))
  const count = daysBetween(first, swedishDay(new Date(endsAt)))
  return Array.from({ length: Math.min(count, eventLimits.days - 1) + 1 }, (_, index) => addDays(first, index))
}

export const hasEnded = ({ endsAt }: Pick<EventContent, 'endsAt'>, now: Date): boolean =>
  Date.parse(endsAt) <= now.getTime()
export const hasBegun = ({ startsAt }: Pick<EventContent, 'startsAt'>, now: Date): boolean =>
  Date.parse(startsAt) <= now.getTime()

/** Whether there is time to register, by the clock and by what its holders have decided. */
export const isOpenOncePublished = (event: Pick<ProjectEvent, 'startsAt' | 'lastDay'>, now: Date): boolean =>
  !hasBegun(event, now) && (event.lastDay === '' || swedishDay(now) <= event.lastDay)

/** Whether anyone may still register. */
export const isOpen = (event: Pick<ProjectEvent, 'status' | 'startsAt' | 'lastDay'>, now: Date): boolean =>
  event.status === 'published' && isOpenOncePublished(event, now)

export const contentOf = ({
  title,
  titleEn,
  description,
  descriptionEn,
  kind,
  form,
  startsAt,
  endsAt,
  place,
  meetingUrl,
  siteSeats,
  onlineSeats,
  lastDay,
  hours,
  regionCodes,
}: EventContent): EventContent => ({
  title,
  titleEn,
  description,
  descriptionEn,
  kind,
  form,
  startsAt,
  endsAt,
  place,
  meetingUrl,
  siteSeats,
  onlineSeats,
  lastDay,
  hours,
  regionCodes,
})

/** What those who come must know when it changes: when and where. */
const whereabouts = ['startsAt', 'endsAt', 'form', 'place', 'meetingUrl'] as const
export const isMoved = (before: EventContent, after: EventContent): boolean =>
  whereabouts.some((field) => before[field] !== after[field])

/** A draft that was put away: it was never shown to anyone. */
export const isDiscarded = ({ status, announced }: Pick<ProjectEvent, 'status' | 'announced'>): boolean =>
  status === 'cancelled' && announced === null

/** What anyone sees of an event: that one was cancelled only where it had been published. The address of the meeting is only for those who have registered. */
export const isPublic = ({ status, announced }: Pick<ProjectEvent, 'status' | 'announced'>): boolean =>
  status === 'published' || (status === 'cancelled' && announced !== null)

/** How somebody who has registered takes part now: in the only way that is left, where hers has been taken away since. */
export const wayNow = (event: Pick<EventContent, 'form'>, { way }: { way: Way }): Way => {
  const [first, ...others] = waysOf(event)
  return others.length > 0 ? way : (first ?? way)
}
