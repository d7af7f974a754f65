import type { NewNotice } from '#shared/notices/notice.ts'
import { type BarrierEvent, type BarrierReference, isSameReference, type NationalBarrier } from './national-barrier.ts'

/** What regions hear of what happens to a national barrier that a barrier of theirs is in. */
const told = {
  joined: 'barrier-joined',
  'barriers-added': 'barrier-joined',
  addressed: 'barrier-addressed',
  answered: 'barrier-answered',
  'followed-up': 'barrier-followed-up',
} as const satisfies Partial<Record<BarrierEvent['kind'], NewNotice['what']>>

/** Whether it is more than a word corrected in what was told before. */
const isNews = (before: NationalBarrier | null, after: NationalBarrier, event: BarrierEvent['kind']): boolean => {
  if (event === 'addressed') return before?.address?.body !== after.address?.body
  return event !== 'answered' || before?.answer?.kind !== after.answer?.kind
}

/** The regions' barriers that it concerns: where barriers were added only those. The coordinators' notes on how it goes are read by no region. */
const concerned = (
  before: NationalBarrier | null,
  after: NationalBarrier,
  event: BarrierEvent['kind'],
): BarrierReference[] => {
  if (event === 'followed-up') return []
  return event === 'barriers-added'
    ? after.members.filter((member) => !before?.members.some((one) => isSameReference(one, member)))
    : after.members
}

/** What has become of a national barrier: one notice for each region with a barrier in it, 21 at the most, and one for the coordinators. Nothing where its texts or its being public changed, or what was told is corrected. */
export const barrierNotices = (
  before: NationalBarrier | null,
  after: NationalBarrier,
  event: BarrierEvent['kind'],
): NewNotice[] => {
  if (!(event in told) || !isNews(before, after, event)) return []
  // It has just been seen to be one of them.
  const what = told[event as keyof typeof told]
  const { id: nationalId, title, titleEn } = after
  const about = { what, to: 'team', nationalId, title, titleEn } as const
  const byRegion = Map.groupBy(concerned(before, after, event), ({ regionCode }) => regionCode)
  return [
    ...[...byRegion].map(([scope, [own = null]]) => ({ ...about, scope, own })),
    { ...about, scope: 'SE', own: null },
  ]
}
