import type { NewNotice } from '#shared/notices/notice.ts'
import type { Circulation, Remark } from './circulation.ts'

/** Somebody without an account has said something about the draft: for the region. Neither her name nor her words stand in it. */
export const remarkNotice = ({
  regionCode,
  roundId,
  id,
}: Pick<Remark, 'regionCode' | 'roundId' | 'id'>): NewNotice => ({
  what: 'remark-sent',
  scope: regionCode,
  to: 'team',
  regionCode,
  roundId,
  remarkId: id,
})

/** A link has ended: for the region. `lastDay` where it ended by itself. */
export const linkEndedNotice = (
  { regionCode, roundId, recipient }: Pick<Circulation, 'regionCode' | 'roundId' | 'recipient'>,
  lastDay: string | null,
): NewNotice => ({ what: 'link-ended', scope: regionCode, to: 'team', regionCode, roundId, recipient, lastDay })
