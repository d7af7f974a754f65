import { isUnread, type Notice } from '#shared/notices/notice.ts'
import type { NoticeReading } from '#shared/notices/notice-reading.ts'
import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { formatDay, formatTime } from '../texts/format.ts'
import { type LineContext, noticeAddress, noticeText, writtenIn } from './notice-lines.ts'
import { noticeTexts } from './notice-texts.ts'

/** A sentence around the words in it that people have written. */
type Sentence = { before: string; written: ReturnType<typeof writtenIn>; after: string }
/** A notice as the page shows it. */
export type NoticeLine = {
  sentence: Sentence
  href: string
  time: string
  at: string
  place: string
  isUnread: boolean
}
/** The notices of one Swedish day. */
export type NoticeDay = { day: string; title: string; lines: NoticeLine[] }

/** The name of a scope. */
export const scopeName = (scope: string, language: LineContext['language']): string =>
  scope === 'SE' ? noticeTexts[language].national : (findRegion(scope)?.name ?? scope)

/** Holds the place of written words in a sentence: none can hold it itself (form.ts). */
const slot = '\u0000'

const sentenceOf = (notice: Notice, context: LineContext): Sentence => {
  const [before = '', after] = noticeText(notice, context, slot).split(slot)
  const none = { text: '', lang: undefined }
  return { before, written: after === undefined ? none : writtenIn(notice, context.language), after: after ?? '' }
}

/** Notices, newest first, by Swedish day. */
export const noticeDays = (
  notices: readonly Notice[],
  reading: NoticeReading,
  { today, ...context }: LineContext & { today: string },
): NoticeDay[] => {
  const { language } = context
  const t = noticeTexts[language]
  const titleOf = (day: string): string =>
    day === today ? t.today : day === addDays(today, -1) ? t.yesterday : formatDay(day, language)
  return [...Map.groupBy(notices, ({ at }) => swedishDay(new Date(at)))].map(([day, ofDay]) => ({
    day,
    title: titleOf(day),
    lines: ofDay.map((notice) => ({
      sentence: sentenceOf(notice, context),
      href: noticeAddress(notice, language),
      time: formatTime(notice.at, language),
      at: notice.at,
      place: scopeName(notice.scope, language),
      isUnread: isUnread(notice, reading),
    })),
  }))
}
