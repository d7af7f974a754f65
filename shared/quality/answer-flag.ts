import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type AnswerKind, type Flag, type FlagRecord, maxAnswerLength } from './flag.ts'
import { changeFlag, type FlagDeed, type FlagRefusal } from './flag-deed.ts'

export type AnswerFlag = FlagDeed & { kind: AnswerKind; text: string }

/**
 * A region answers a flag: with the reason why the figures are right (`text` must say it), or that it corrects them (`text` may be empty; the correction is a new version of the form or a new delivery). An
 * answer may be written anew until the coordinator has accepted it.
 */
export const answerFlag = (
  store: Store,
  flag: Flag | null,
  deed: AnswerFlag,
): Promise<Outcome<FlagRecord, FlagRefusal>> =>
  changeFlag(store, flag, deed, 'answer-flag', ({ state }) => {
    const text = deed.text.trim()
    if (state === 'accepted') return { kind: 'flag-accepted' }
    if (deed.kind === 'reason' && text === '') return { kind: 'text-missing' }
    if (text.length > maxAnswerLength) return { kind: 'text-too-long', maxLength: maxAnswerLength, length: text.length }
    return { answer: { kind: deed.kind, text, at: deed.at.toISOString(), by: deed.actor }, review: null }
  })
