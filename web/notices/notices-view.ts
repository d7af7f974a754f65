import { isUnread, type Notice } from '#shared/notices/notice.ts'
import type { NoticeReading } from '#shared/notices/notice-reading.ts'
import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { formatDay, formatTime } from '../texts/format.ts'
import { type LineContext, noticeAddress, noticeText } from './notice-lines.ts'
import { noticeTexts } from './notice-texts.ts'

/** A notice as the page shows it. */
export type NoticeLine = { text: string; href: string; time: string; at: string; place: string; isUnread: boolean }
/** The notices of one Swedish day. */
export type NoticeDay = { day: string; title: string; lines: NoticeLine[] }

/** The name of a scope. */
export const scopeName = (scope: string, language: LineContext['language']): string =>
  scope === 'SE' ? noticeTexts[language].national : (findRegion(scope)?.name ?? scope)

/** Notices, newest first, by Swedish day. */
export const noticeDays = (
  notices: readonly Notice[],
  reading: NoticeReading,
  { today, ...context }: Omit<LineContext, 'place'> & { today: string },
): NoticeDay[] => {
  const { language } = context
  const t = noticeTexts[language]
  const titleOf = (day: string): string =>
    day === today ? t.today : day === addDays(today, -1) ? t.yesterday : formatDay(day, language)
  return [...Map.groupBy(notices, ({ at }) => swedishDay(new Date(at)))].map(([day, ofDay]) => ({
    day,
    title: titleOf(day),
    lines: ofDay.map((notice) => ({
      text: noticeText(notice, { ...context, place: 'page' }),
      href: noticeAddress(notice, language),
      time: formatTime(notice.at, language),
      at: notice.at,
      place: scopeName(notice.scope, language),
      isUnread: isUnread(notice, reading),
    })),
  }))
}
