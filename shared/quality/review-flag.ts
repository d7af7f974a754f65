import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { type Flag, type FlagRecord, maxAnswerLength, type Verdict } from './flag.ts'
import { changeFlag, type FlagDeed, type FlagRefusal } from './flag-deed.ts'

export type ReviewFlag = FlagDeed & { verdict: Verdict; text: string }

/** The coordinator accepts a region's answer, or asks again (`text` must then say what). She may change her mind while the figures stand. */
export const reviewFlag = (
  store: Store,
  flag: Flag | null,
  deed: ReviewFlag,
): Promise<Outcome<FlagRecord, FlagRefusal>> =>
  changeFlag(store, flag, deed, 'review-flag', ({ record }) => {
    const text = deed.text.trim()
    if (!record) return { kind: 'not-answered' }
    if (deed.verdict === 'asked-again' && text === '') return { kind: 'text-missing' }
    if (text.length > maxAnswerLength) return { kind: 'text-too-long', maxLength: maxAnswerLength, length: text.length }
    return { answer: record.answer, review: { verdict: deed.verdict, text, at: deed.at.toISOString(), by: deed.actor } }
  })
