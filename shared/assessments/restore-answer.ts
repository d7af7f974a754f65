import type { Indicator } from '#shared/instruments/instrument.ts'
import { type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Answer, type AnswerContent, contentOf, noContent } from './assessment.ts'
import { findAnswerVersion } from './assessment-store.ts'
import { type SaveAnswer, type SaveAnswerRefusal, saveAnswer } from './save-answer.ts'

/** A saved version of an answer of the same region. Version 0 stands for no answer. */
export type AnswerVersion = { roundId: string; indicatorId: string; version: number }

export type RestoreAnswer = Omit<SaveAnswer, 'content' | 'indicatorId'> & {
  /** The indicator that is to hold the old answer. */
  indicator: Indicator
  from: AnswerVersion
}

export type RestoreAnswerRefusal =
  | { kind: 'no-such-version' }
  /** `content` is what would have been saved. */
  | { kind: 'not-saved'; content: AnswerContent; because: SaveAnswerRefusal }

/** What of an answer fits an indicator: in another version its form or its options may have changed. Words always fit. */
export const fitContent = (
  content: AnswerContent,
  { answerForm, options }: Pick<Indicator, 'answerForm' | 'options'>,
): AnswerContent => {
  const known = options.map(({ id }) => id).filter((id) => content.chosen.includes(id))
  return {
    ...contentOf(content),
    level: answerForm === 'level' ? content.level : null,
    chosen: answerForm === 'several' || (answerForm === 'one' && known.length === 1) ? known : [],
  }
}

/**
 * Saves an earlier answer as a new version: one that stood here before, or one of an earlier round. Refused when there is no such version, and for all that
 * refuses an answer (save-answer.ts). Costs one read and what saving costs.
 */
export const restoreAnswer = async (
  store: Store,
  { indicator, from, ...input }: RestoreAnswer,
): Promise<Outcome<Answer, RestoreAnswerRefusal>> => {
  const { roundId, indicatorId, version } = from
  const place = { regionCode: input.regionCode, roundId }
  const earlier = version === 0 ? noContent : await findAnswerVersion(store, place, indicatorId, version)
  if (!earlier) return refused({ kind: 'no-such-version' })
  const content = fitContent(earlier, indicator)
  const result = await saveAnswer(store, { ...input, indicatorId: indicator.id, content })
  return result.ok ? result : refused({ kind: 'not-saved', content, because: result.refusal })
}
