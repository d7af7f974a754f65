import { type Language, texts } from '#shared/platform/language.ts'
import { type ExactCost, type Hours, parseHours, wholeOre, writeHours } from '#shared/time/hours.ts'
import type { AbsenceKind, SheetEvent } from '#shared/time/month-sheet.ts'
import type { StaffContent } from '#shared/time/project.ts'
import type { MonthState } from '#shared/time/summary.ts'
import { type EveId, eveOn, type HolidayId, holidayOn } from '#shared/time/swedish-holidays.ts'
import { formatNumber } from '../texts/format.ts'

type Words = {
  hours: (count: string) => string
  kronor: (count: string) => string
  unknown: string
  yes: string
  no: string
  empty: string
  /** Somebody else was first, where nothing more is known. */
  conflict: { title: string; text: string }
  holidays: Record<HolidayId, string>
  eves: Record<EveId, string>
  absences: Record<AbsenceKind, string>
  financing: Record<StaffContent['financing'], string>
  states: Record<MonthState, string>
  events: Record<SheetEvent['kind'], string>
}

/** Words that the pages and files about time share. */
export const timeWords = texts<Words>({
  sv: {
    hours: (count) => (count === '1' ? '1 timme' : `${count} timmar`),
    kronor: (count) => `${count} kr`,
    unknown: 'okänt',
    yes: 'Ja',
    no: 'Nej',
    empty: '(tomt)',
    conflict: {
      title: 'Någon annan har ändrat sedan du öppnade sidan',
      text: 'Det du skrev är inte sparat. Jämför, ändra nedan så som det ska vara och spara igen.',
    },
    holidays: {
      'new-year': 'Nyårsdagen',
      epiphany: 'Trettondedag jul',
      'good-friday': 'Långfredagen',
      'easter-day': 'Påskdagen',
      'easter-monday': 'Annandag påsk',
      'may-day': 'Första maj',
      ascension: 'Kristi himmelsfärdsdag',
      'whit-sunday': 'Pingstdagen',
      'national-day': 'Sveriges nationaldag',
      'midsummer-day': 'Midsommardagen',
      'all-saints': 'Alla helgons dag',
      'christmas-day': 'Juldagen',
      'boxing-day': 'Annandag jul',
    },
    eves: {
      'easter-eve': 'Påskafton',
      'midsummer-eve': 'Midsommarafton',
      'christmas-eve': 'Julafton',
      'new-years-eve': 'Nyårsafton',
    },
    absences: { holiday: 'Semester', leave: 'Ledig', other: 'Annan frånvaro' },
    financing: { financed: 'Finansieras av projektet', 'co-financed': 'Medfinansiering' },
    states: {
      ahead: 'Pågår',
      missing: 'Saknas',
      draft: 'Inte underskriven',
      returned: 'Återlämnad',
      correcting: 'Rättas',
      signed: 'Ska godkännas',
      final: 'Klar',
      'left-out': 'Inga timmar',
    },
    events: {
      signed: 'Underskriven',
      approved: 'Godkänd',
      returned: 'Återlämnad',
      'correction-begun': 'Rättelse påbörjad',
      'earlier-corrected': 'En tidigare månad rättades',
      'looked-through': 'Sedd över, inget att ändra',
    },
  },
  en: {
    hours: (count) => (count === '1' ? '1 hour' : `${count} hours`),
    kronor: (count) => `SEK ${count}`,
    unknown: 'unknown',
    yes: 'Yes',
    no: 'No',
    empty: '(empty)',
    conflict: {
      title: 'Somebody else has made a change since you opened the page',
      text: 'What you wrote is not saved. Compare, change it below to what should stand, and save again.',
    },
    holidays: {
      'new-year': "New Year's Day",
      epiphany: 'Epiphany',
      'good-friday': 'Good Friday',
      'easter-day': 'Easter Day',
      'easter-monday': 'Easter Monday',
      'may-day': 'May Day',
      ascension: 'Ascension Day',
      'whit-sunday': 'Whit Sunday',
      'national-day': 'National Day of Sweden',
      'midsummer-day': "Midsummer's Day",
      'all-saints': "All Saints' Day",
      'christmas-day': 'Christmas Day',
      'boxing-day': 'Boxing Day',
    },
    eves: {
      'easter-eve': 'Easter Eve',
      'midsummer-eve': "Midsummer's Eve",
      'christmas-eve': 'Christmas Eve',
      'new-years-eve': "New Year's Eve",
    },
    absences: { holiday: 'Holiday', leave: 'Leave', other: 'Other absence' },
    financing: { financed: 'Financed by the project', 'co-financed': 'Co-financing' },
    states: {
      ahead: 'Under way',
      missing: 'Missing',
      draft: 'Not signed',
      returned: 'Returned',
      correcting: 'Being corrected',
      signed: 'Awaiting approval',
      final: 'Done',
      'left-out': 'No hours',
    },
    events: {
      signed: 'Signed',
      approved: 'Approved',
      returned: 'Returned',
      'correction-begun': 'Correction begun',
      'earlier-corrected': 'An earlier month was corrected',
      'looked-through': 'Reviewed, nothing to change',
    },
  },
})

/** Hours as a number in the language: 7,5. */
export const hoursNumber = (hours: Hours, language: Language): string => formatNumber(hours / 100, language, 2)

/** Hours in words: 7,5 timmar. */
export const hoursText = (hours: Hours, language: Language): string =>
  timeWords[language].hours(hoursNumber(hours, language))

/** Hours that were typed, in the language's way of writing: 7.5 and 7:30 are 7,5. What is no time stands as it is. */
export const hoursShown = (typed: string, language: Language): string => {
  const hours = parseHours(typed)
  return hours === null ? typed.trim() : writeHours(hours, language)
}

/** An exact cost in kronor; a part of an öre is dropped. Unknown where a unit cost is missing. */
export const costText = (cost: ExactCost | null, language: Language): string => {
  const t = timeWords[language]
  if (cost === null) return t.unknown
  const ore = wholeOre(cost)
  const part = ore % 100
  // Öre are written with both their figures: 121 184,50.
  const decimals = part === 0 ? '' : `${language === 'sv' ? ',' : '.'}${String(Math.abs(part)).padStart(2, '0')}`
  return t.kronor(`${formatNumber(Math.trunc(ore / 100), language, 0)}${decimals}`)
}

const parts = {
  sv: {
    day: new Intl.DateTimeFormat('sv-SE', { weekday: 'short', day: 'numeric', timeZone: 'UTC' }),
    longDay: new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  },
  en: {
    day: new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', timeZone: 'UTC' }),
    longDay: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  },
} as const

/** A day as it stands in the row of a month: fre 5. */
export const dayText = (day: string, language: Language): string =>
  parts[language].day.format(new Date(`${day}T00:00:00Z`))

/** A day of the year in words: fredag 5 mars. */
export const longDayText = (day: string, language: Language): string =>
  parts[language].longDay.format(new Date(`${day}T00:00:00Z`))

/** The name of a holiday or of a free eve, or null for any other day. */
export const dayName = (day: string, language: Language): string | null => {
  const t = timeWords[language]
  const holiday = holidayOn(day)
  const eve = eveOn(day)
  return holiday ? t.holidays[holiday] : eve ? t.eves[eve] : null
}

/** The colour of a state's mark. */
export const stateColors = {
  ahead: 'neutral',
  missing: 'danger',
  draft: 'warning',
  returned: 'danger',
  correcting: 'warning',
  signed: 'info',
  final: 'success',
  'left-out': 'neutral',
} as const satisfies Record<MonthState, string>
