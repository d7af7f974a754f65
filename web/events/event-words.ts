import type { EventContent, Organiser } from '#shared/events/event.ts'
import type { Registration } from '#shared/events/registration.ts'
import type { Language } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { findRegion, regions } from '#shared/regions/regions.ts'
import { formatDay, formatList, formatTime } from '../texts/format.ts'
import { eventTexts } from './event-texts.ts'

/** A moment in Swedish time, as it stands in a sentence. */
export const momentWords = (moment: string, language: Language): string =>
  `${formatDay(moment, language)} ${eventTexts[language].clock}\u00a0${formatTime(moment, language)}`

/** When it is, in Swedish time: one day with its hours, or from a moment to another. */
export const whenWords = (
  { startsAt, endsAt }: Pick<EventContent, 'startsAt' | 'endsAt'>,
  language: Language,
): string => {
  const isOneDay = swedishDay(new Date(startsAt)) === swedishDay(new Date(endsAt))
  const start = momentWords(startsAt, language)
  if (isOneDay) return `${start}–${formatTime(endsAt, language)}`
  return `${start} – ${momentWords(endsAt, language)}`
}

export const organiserName = (organiser: Organiser, language: Language): string =>
  organiser === 'SE' ? eventTexts[language].nation : (findRegion(organiser)?.name ?? organiser)

/** The regions' names in a row, in the regions' order. */
export const regionNames = (codes: readonly string[], language: Language): string =>
  formatList(
    regions.filter(({ code }) => codes.includes(code)).map(({ name }) => name),
    language,
  )

/** Where one goes; on line there is no place. */
export const whereWords = ({ form, place }: Pick<EventContent, 'form' | 'place'>, language: Language): string => {
  const t = eventTexts[language]
  if (form === 'online') return t.onlineOnly
  return form === 'both' ? `${place}. ${t.forms.both}.` : place
}

/** Who somebody is to those who meet her: her organisation, and her region when the organisation does not tell it. */
export const fromWhere = ({ organisation, regionCode }: Registration): string => {
  const region = regionCode ? (findRegion(regionCode)?.name ?? '') : ''
  return region && region !== organisation ? `${organisation}, ${region}` : organisation
}
