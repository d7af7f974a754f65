import type { Level, Power } from '#shared/instruments/instrument.ts'

/** One region's answers in one round. `open` may be answered; `returned` too, with the coordinator's message; `submitted` is read-only. */
export type Assessment = {
  regionCode: string
  roundId: string
  status: 'open' | 'submitted' | 'returned'
  version: number
  submittedAt?: string
  submittedBy?: { id: string; name: string }
  /** Indicators that were handed in without an answer, knowingly. */
  allowedGaps?: string[]
  returnMessage?: string
  returnedAt?: string
  returnedBy?: { id: string; name: string }
}

export const answerableStatuses = ['open', 'returned'] as const satisfies readonly Assessment['status'][]

/** How much the region thinks an indicator matters, 1 (little) to 4 (decisive). */
export const importances = [1, 2, 3, 4] as const
export type Importance = (typeof importances)[number]

/** What a person answers to one indicator. Either a level or not applicable with a reason; both may be missing in a half-done answer. */
export type AnswerContent = {
  level: Level | null
  isNotApplicable: boolean
  notApplicableReason: string
  evidence: string
  power: Power | null
  importance: Importance | null
  comment: string
}

/** A saved answer. Saving names the version it was based on; 0 stands for none. */
export type Answer = AnswerContent & {
  regionCode: string
  roundId: string
  indicatorId: string
  version: number
  savedAt: string
  savedBy: { id: string; name: string }
}

/** Whether the answer counts as given: a level, or not applicable. */
export const isAnswered = (answer: AnswerContent | undefined): boolean =>
  answer !== undefined && (answer.isNotApplicable || answer.level !== null)

/** What a person answered, without where, who and when. */
export const contentOf = ({
  level,
  isNotApplicable,
  notApplicableReason,
  evidence,
  power,
  importance,
  comment,
}: AnswerContent): AnswerContent => ({
  level,
  isNotApplicable,
  notApplicableReason,
  evidence,
  power,
  importance,
  comment,
})

/** Whether two answers say the same, whoever saved them and when. */
export const isSameContent = (a: AnswerContent, b: AnswerContent): boolean =>
  JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b))
