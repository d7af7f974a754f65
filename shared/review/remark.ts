import type { Actor } from '#shared/platform/store.ts'

/** Words about one indicator, by whom and when. */
export type Words = { text: string; at: string; by: Actor }

/** What the coordinators have to say about one indicator. The draft is theirs alone; what is sent, the region reads (sentRemarks). */
export type Remark = {
  regionCode: string
  roundId: string
  indicatorId: string
  version: number
  draft: Words | null
  /** Oldest first. */
  sent: Words[]
}

/** What the region gets to see of remarks. */
export type SentRemark = { indicatorId: string; sent: Words[] }

/** Only what is sent. The one way from remarks to a region's page. */
export const sentRemarks = (remarks: readonly Remark[]): SentRemark[] =>
  remarks.filter(({ sent }) => sent.length > 0).map(({ indicatorId, sent }) => ({ indicatorId, sent }))

/** The remark with its draft sent. Throws when there is no draft. */
export const withDraftSent = (remark: Remark, at: Date, by: Actor): Remark => {
  if (!remark.draft) throw new Error('no draft to send')
  return withWordsSent({ ...remark, draft: null }, { text: remark.draft.text, at: at.toISOString(), by })
}

/** The remark with these words sent too. */
export const withWordsSent = (remark: Remark, words: Words): Remark => ({
  ...remark,
  version: remark.version + 1,
  sent: [...remark.sent, words],
})
