import {
  daysOf,
  type EventContent,
  type EventForm,
  eventForms,
  eventKinds,
  eventLimits,
  type ProjectEvent,
} from '#shared/events/event.ts'
import { momentOf, swedishTime } from '#shared/events/event-time.ts'
import { daysBetween } from '#shared/platform/days.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { isRegionCode, regions } from '#shared/regions/regions.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import { type EventField, eventFormTexts } from './event-form-texts.ts'
import { eventTexts } from './event-texts.ts'
import { regionNames } from './event-words.ts'

export const lineFields = [
  'title',
  'titleEn',
  'description',
  'descriptionEn',
  'kind',
  'form',
  'startDay',
  'startTime',
  'endDay',
  'endTime',
  'place',
  'meetingUrl',
  'siteSeats',
  'onlineSeats',
  'lastDay',
  'hours',
] as const satisfies readonly EventField[]
type LineField = (typeof lineFields)[number]
/** The form as it was typed. */
export type TypedEvent = Record<LineField, string> & { regions: readonly string[] }

export const emptyEvent: TypedEvent = {
  ...(Object.fromEntries(lineFields.map((field) => [field, ''])) as Record<LineField, string>),
  kind: 'workshop',
  form: 'site',
  regions: [],
}

const numberText = (value: number | null): string => (value === null ? '' : String(value))

/** The fields as they stand in what is kept, its moments as days and clock times in Sweden. */
export const typedOfEvent = (event: EventContent): TypedEvent => {
  const [start, end] = [new Date(event.startsAt), new Date(event.endsAt)]
  const { title, titleEn, description, descriptionEn, kind, form, place, meetingUrl, lastDay } = event
  return {
    ...{ title, titleEn, description, descriptionEn, kind, form, place, meetingUrl, lastDay },
    startDay: swedishDay(start),
    startTime: swedishTime(start),
    endDay: swedishDay(end),
    endTime: swedishTime(end),
    siteSeats: numberText(event.siteSeats),
    onlineSeats: numberText(event.onlineSeats),
    hours: numberText(event.hours).replace('.', ','),
    regions: event.regionCodes,
  }
}

/** What stands, and over it what was posted. A posted form without any region ticked has none. */
export const typedEvent = (stands: TypedEvent, form: FormReader): TypedEvent =>
  form.has('title')
    ? {
        ...(Object.fromEntries(lineFields.map((field) => [field, form.raw(field)])) as Record<LineField, string>),
        regions: form.all('regions'),
      }
    : stands

/** A web address, or empty. Only those that browsers may open safely. */
export const readLink = (
  form: FormReader,
  name: string,
  language: Language,
  rule: { isRequired?: boolean } = {},
): string => {
  const value = form.text(name, { maxLength: eventLimits.url, ...rule })
  const parsed = value && URL.canParse(value) ? new URL(value) : null
  if (value !== '' && parsed?.protocol !== 'https:')
    form.fail(name, { kind: 'own', message: eventFormTexts[language].notALink })
  return parsed?.protocol === 'https:' ? parsed.href : ''
}

/** A clock time may be typed with a dot and without a zero before it. */
const clockOf = (typed: string): string => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? []
  return hours && `${hours.padStart(2, '0')}:${minutes}`
}

const readMoment = (form: FormReader, which: 'start' | 'end', language: Language): string => {
  const day = form.day(`${which}Day`, { isRequired: true })
  const time = form.text(`${which}Time`, { maxLength: 5, isRequired: true })
  if (day === '' || time === '') return ''
  const moment = momentOf(day, clockOf(time))
  if (!moment) form.fail(`${which}Time`, { kind: 'own', message: eventFormTexts[language].noSuchTime })
  return moment?.toISOString() ?? ''
}

/** When it is: it must end after it begins, within some days. */
const readWhen = (form: FormReader, language: Language): Pick<EventContent, 'startsAt' | 'endsAt'> => {
  const t = eventFormTexts[language]
  const startsAt = readMoment(form, 'start', language)
  const endsAt = readMoment(form, 'end', language)
  if (startsAt && endsAt) {
    const [first, last] = [swedishDay(new Date(startsAt)), swedishDay(new Date(endsAt))]
    if (endsAt <= startsAt) form.fail('endTime', { kind: 'own', message: t.endsBefore })
    else if (daysBetween(first, last) >= eventLimits.days) form.fail('endDay', { kind: 'own', message: t.tooLong })
  }
  return { startsAt, endsAt }
}

/** The last day to register: nobody does after it has begun. */
const readLastDay = (form: FormReader, startsAt: string, language: Language): string => {
  const lastDay = form.day('lastDay')
  if (startsAt && lastDay > swedishDay(new Date(startsAt)))
    form.fail('lastDay', { kind: 'own', message: eventFormTexts[language].lastDayAfter })
  return lastDay
}

/** Where it is held: on line there need be no place. */
const readPlace = (form: FormReader, held: EventForm | null, language: Language): string => {
  const place = form.text('place', { maxLength: eventLimits.place })
  if (held !== null && held !== 'online' && place === '')
    form.fail('place', { kind: 'own', message: eventFormTexts[language].placeMissing })
  return place
}

/** Reads and checks the form, in the order of its fields, in which what is wrong is told. Null when something is; then `form.errors` says what. */
export const readEvent = (form: FormReader, language: Language): EventContent | null => {
  const { title, description, seats, hours } = eventLimits
  const texts = {
    title: form.text('title', { maxLength: title, isRequired: true }),
    titleEn: form.text('titleEn', { maxLength: title }),
    description: form.text('description', { maxLength: description }),
    descriptionEn: form.text('descriptionEn', { maxLength: description }),
  }
  const kind = form.choice('kind', eventKinds, { isRequired: true })
  const held = form.choice('form', eventForms, { isRequired: true })
  const when = readWhen(form, language)
  const rest = {
    place: readPlace(form, held, language),
    meetingUrl: readLink(form, 'meetingUrl', language),
    siteSeats: form.wholeNumber('siteSeats', { min: 1, max: seats }),
    onlineSeats: form.wholeNumber('onlineSeats', { min: 1, max: seats }),
    lastDay: readLastDay(form, when.startsAt, language),
    hours: form.decimal('hours', { min: 0.5, max: hours }),
  }
  const chosen = form.all('regions').filter((code) => code !== '')
  if (!chosen.every(isRegionCode)) form.fail('regions', { kind: 'not-a-choice' })
  if (form.hasErrors || kind === null || held === null) return null
  return {
    ...texts,
    ...when,
    ...rest,
    kind,
    form: held,
    regionCodes: regions.map(({ code }) => code as string).filter((code) => chosen.includes(code)),
  }
}

const shown = (typed: TypedEvent, field: EventField, language: Language): string => {
  const t = eventTexts[language]
  if (field === 'regions') return regionNames(typed.regions, language) || '–'
  const value = typed[field].trim()
  if (field === 'kind')
    return eventKinds.some((kind) => kind === value) ? t.kinds[value as ProjectEvent['kind']] : value
  if (field === 'form')
    return eventForms.some((form) => form === value) ? t.forms[value as ProjectEvent['form']] : value
  return value || '–'
}

/** Field by field what a colleague saved and what was typed, where they differ. */
export const eventDifferences = (stands: EventContent, typed: TypedEvent, language: Language): Difference[] => {
  const now = typedOfEvent(stands)
  return [...lineFields, 'regions' as const]
    .map((field) => ({
      label: eventFormTexts[language].labels[field],
      stands: shown(now, field, language),
      typed: shown(typed, field, language),
    }))
    .filter((difference) => difference.stands !== difference.typed)
}

/** The days that attendance is noted for, and the one that is shown when none is asked for: today, or the first. */
export const dayToShow = (event: ProjectEvent, asked: string | null, now: Date): string => {
  const days = daysOf(event)
  const today = swedishDay(now)
  return days.find((day) => day === asked) ?? days.find((day) => day === today) ?? days[0] ?? today
}
