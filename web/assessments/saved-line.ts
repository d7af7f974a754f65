import { type Language, texts } from '#shared/platform/language.ts'
import { formatDay, formatTime } from '../texts/format.ts'

/** For whom and when a moment is put into words. */
export type Reader = { language: Language; now: Date; personId: string }

type Saved = { savedAt: string; savedBy: { id: string; name: string } }

const lineTexts = texts({
  sv: {
    you: 'dig',
    time: (time: string) => `kl. ${time}`,
    dayAndTime: (day: string, time: string) => `${day} kl. ${time}`,
    saved: (moment: string, name: string) => `Sparat ${moment} av ${name}.`,
    notSaved: 'Inget svar ännu.',
  },
  en: {
    you: 'you',
    time: (time) => `at ${time}`,
    dayAndTime: (day, time) => `on ${day} at ${time}`,
    saved: (moment, name) => `Saved ${moment} by ${name}.`,
    notSaved: 'No answer yet.',
  },
})

const todays = new WeakMap<Date, Partial<Record<Language, string>>>()

/** The day of `now` in words, computed once for a page however many moments it shows. */
const todayOf = ({ language, now }: Pick<Reader, 'language' | 'now'>): string => {
  const known = todays.get(now) ?? {}
  todays.set(now, known)
  known[language] ??= formatDay(now.toISOString(), language)
  return known[language]
}

/** A moment as it is said: `kl. 14:32` for today, with the day for earlier ones. */
export const momentWords = (at: string, reader: Pick<Reader, 'language' | 'now'>): string => {
  const { language } = reader
  const t = lineTexts[language]
  const day = formatDay(at, language)
  const time = formatTime(at, language)
  return day === todayOf(reader) ? t.time(time) : t.dayAndTime(day, time)
}

/** The colleague's name, or `dig` for the reader herself. */
export const nameWords = (by: { id: string; name: string }, { language, personId }: Reader): string =>
  by.id === personId ? lineTexts[language].you : by.name

/** «Sparat kl. 14:32 av …», or that nothing is saved. */
export const savedLine = (saved: Saved | null, reader: Reader): string => {
  const t = lineTexts[reader.language]
  return saved ? t.saved(momentWords(saved.savedAt, reader), nameWords(saved.savedBy, reader)) : t.notSaved
}
