/** What a coordinator can remind of: a mapping that is not handed in, a plan that is not adopted, a year's counts that are not reported, a public page that does not count as collected information. */
export const reminderMatters = ['mapping', 'plan', 'counts', 'page'] as const
export type ReminderMatter = (typeof reminderMatters)[number]

/** One thing to remind of. */
export type ReminderSubject =
  | { about: 'mapping' | 'plan'; roundId: string }
  | { about: 'counts'; year: number }
  | { about: 'page' }

/** Why mails are sent: the schedule's morning, or a coordinator who reminds the regions that lack something. */
export type ReminderOrder =
  | { reason: 'schedule' }
  | ({
      reason: 'coordinator'
      /** The regions that she has chosen; left out: all that lack it. */
      regionCodes?: string[] | undefined
    } & ReminderSubject)

/** What a run came to. Counts of people; nothing tells who. */
export type ReminderRun = {
  id: string
  at: string
  reason: ReminderOrder['reason']
  /** What the coordinator reminded of; absent in runs from when that could only be the mapping. */
  about?: ReminderMatter
  /** The round that the coordinator asked for, or null. */
  roundId: string | null
  /** The year whose counts she asked for. */
  year?: number
  /** The regions that she had chosen; absent where she meant all that lacked it. */
  regionCodes?: string[]
  mailedCount: number
  /** Those whose mail did not go. */
  failedCount: number
  /** Those who had nothing new, or want no mail now. */
  quietCount: number
}

/** What the coordinator reminded of in a run; null for one of the schedule. */
export const matterOf = ({ reason, about }: Pick<ReminderRun, 'reason' | 'about'>): ReminderMatter | null =>
  reason === 'coordinator' ? (about ?? 'mapping') : null

const isAbout = (run: Pick<ReminderRun, 'reason' | 'about' | 'roundId' | 'year'>, subject: ReminderSubject): boolean =>
  matterOf(run) === subject.about &&
  (subject.about === 'page' ||
    (subject.about === 'counts' ? run.year === subject.year : run.roundId === subject.roundId))

/** When the coordinator last had each region reminded of the subject, by region code, of the runs given. One that meant all stands for every region of `codes`. */
export const lastReminded = (
  runs: readonly Pick<ReminderRun, 'at' | 'reason' | 'about' | 'roundId' | 'year' | 'regionCodes'>[],
  subject: ReminderSubject,
  codes: readonly string[],
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const run of runs) {
    if (!isAbout(run, subject)) continue
    for (const code of run.regionCodes ?? codes) if ((found.get(code) ?? '') < run.at) found.set(code, run.at)
  }
  return found
}
