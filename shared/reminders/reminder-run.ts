/** Why mails are sent: the schedule's morning, or a coordinator who reminds the regions that have not handed in. */
export type ReminderOrder =
  | { reason: 'schedule' }
  | {
      reason: 'coordinator'
      roundId: string
      /** The regions that she has chosen; left out: all that have not handed in. */
      regionCodes?: string[] | undefined
    }

/** What a run came to. Counts of people; nothing tells who. */
export type ReminderRun = {
  id: string
  at: string
  reason: ReminderOrder['reason']
  /** The round that the coordinator asked for, or null. */
  roundId: string | null
  /** The regions that she had chosen; absent where she meant all that had not handed in. */
  regionCodes?: string[]
  mailedCount: number
  /** Those whose mail did not go. */
  failedCount: number
  /** Those who had nothing new, or want no mail now. */
  quietCount: number
}

/** When the coordinator last had each region reminded of the round, by region code, of the runs given. One that meant all stands for every region of `codes`. */
export const lastReminded = (
  runs: readonly Pick<ReminderRun, 'at' | 'reason' | 'roundId' | 'regionCodes'>[],
  roundId: string,
  codes: readonly string[],
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const run of runs) {
    if (run.reason !== 'coordinator' || run.roundId !== roundId) continue
    for (const code of run.regionCodes ?? codes) if ((found.get(code) ?? '') < run.at) found.set(code, run.at)
  }
  return found
}
