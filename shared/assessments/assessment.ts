import type { Indicator, Level, Power } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'

/**
 * One region's answers in one round. `open` may be answered; `returned` too, with the coordinator's message; `submitted` is read-only but for what the
 * coordinator has unlocked; `accepted` is read-only.
 */
export type Assessment = {
  regionCode: string
  roundId: string
  status: 'open' | 'submitted' | 'returned' | 'accepted'
  version: number
  /** The first and last Swedish day (YYYY-MM-DD) on which anything can be answered: the round's, or longer where the region has been given an extension. */
  opensOn: string
  closesOn: string
  extension?: { reason: string; at: string; by: Actor }
  /** The level that the region has set for itself in this round, in place of the national one. */
  ownTargetLevel?: number
  submittedAt?: string
  submittedBy?: Actor
  /** Indicators that were handed in without an answer, knowingly. */
  allowedGaps?: string[]
  /** Each time that an owner signed off, oldest first. */
  signOffs?: SignOff[]
  returnMessage?: string
  returnedAt?: string
  returnedBy?: Actor
  /** Indicators that may be answered although the rest is handed in. */
  unlockedIds?: string[]
  /** What the coordinator wrote when she unlocked each of them; kept until they are signed again. */
  unlocks?: Record<string, { message: string; at: string; by: Actor }>
  acceptedAt?: string
  acceptedBy?: Actor
}

/** An owner's word that the answers are the region's. `hash` tells later whether anything has changed (sign-off.ts). */
export type SignOff = {
  at: string
  by: Actor
  instrumentVersion: number
  /** Hex SHA-256 over the answers signed. */
  hash: string
  /** The version of each answer that was signed; indicators without an answer are left out. */
  versions: Record<string, number>
}

export const assessmentStatuses = [
  'open',
  'submitted',
  'returned',
  'accepted',
] as const satisfies readonly Assessment['status'][]
export const answerableStatuses = ['open', 'returned'] as const satisfies readonly Assessment['status'][]
/** Handed in: read-only to the region, and part of the national picture. */
export const handedInStatuses = ['submitted', 'accepted'] as const satisfies readonly Assessment['status'][]

/** Whether the region has handed in; returned does not count. */
export const isHandedIn = (assessment: Pick<Assessment, 'status'> | null): boolean =>
  handedInStatuses.some((status) => status === assessment?.status)

/** How much the region thinks an indicator matters, 1 (little) to 4 (decisive). */
export const importances = [1, 2, 3, 4] as const
export type Importance = (typeof importances)[number]

/** What a person answers to one indicator. Either a level, options or words, or not applicable with a reason; all may be missing in a half-done answer. */
export type AnswerContent = {
  level: Level | null
  /** Ids of the options chosen, where the indicator is answered by `one` or `several`; in the instrument's order. */
  chosen: string[]
  isNotApplicable: boolean
  notApplicableReason: string
  evidence: string
  power: Power | null
  importance: Importance | null
  /** Also the answer itself where the indicator is answered by `text`. */
  comment: string
}

/** Nothing answered. */
export const noContent: AnswerContent = {
  level: null,
  chosen: [],
  isNotApplicable: false,
  notApplicableReason: '',
  evidence: '',
  power: null,
  importance: null,
  comment: '',
}

/** A saved answer. Saving names the version it was based on; 0 stands for none. */
export type Answer = AnswerContent & {
  regionCode: string
  roundId: string
  indicatorId: string
  /** The version of the instrument whose question was answered. */
  instrumentVersion: number
  version: number
  savedAt: string
  savedBy: Actor
}

/** Whether the answer counts as given: a level, options or (where nothing else is asked) words, or not applicable. */
export const isAnswered = (answer: AnswerContent | undefined, form: Indicator['answerForm'] = 'level'): boolean => {
  if (answer === undefined) return false
  if (answer.isNotApplicable) return true
  if (form === 'level') return answer.level !== null
  return form === 'text' ? answer.comment.trim() !== '' : answer.chosen.length > 0
}

/** What a person answered, without where, who and when. */
export const contentOf = ({
  level,
  chosen,
  isNotApplicable,
  notApplicableReason,
  evidence,
  power,
  importance,
  comment,
}: AnswerContent): AnswerContent => ({
  level,
  chosen,
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
