/** Why mails are sent: the schedule's morning, or a coordinator who reminds the regions that have not handed in. */
export type ReminderOrder = { reason: 'schedule' } | { reason: 'coordinator'; roundId: string }

/** What a run came to. Counts of people; nothing tells who. */
export type ReminderRun = {
  id: string
  at: string
  reason: ReminderOrder['reason']
  /** The round that the coordinator asked for, or null. */
  roundId: string | null
  mailedCount: number
  /** Those whose mail did not go. */
  failedCount: number
  /** Those who had nothing new, or want no mail now. */
  quietCount: number
}
