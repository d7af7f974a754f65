/** What notices are about, as a person turns them on and off. */
export const noticeKinds = [
  'plan',
  'remark',
  'link-ended',
  'action-given',
  'followed-up',
  'action-late',
  'barrier',
  'lesson',
  'figures',
  'report',
  'article',
  'page',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a person has read: all up to a moment, and these after it. */
export type NoticeMark = { upTo: string; readIds: readonly string[]; version: number }

/** What tells a person's unread notices from the others; it stands with the person, so that it comes with the read of her. */
export type NoticeReading = { mark: NoticeMark; bellOff: readonly NoticeKind[] }

/** Of somebody who has read and chosen nothing yet. */
export const nothingRead: NoticeReading = { mark: { upTo: '', readIds: [], version: 0 }, bellOff: [] }
