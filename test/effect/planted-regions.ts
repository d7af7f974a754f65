import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import type { Acting, PlanToWeigh } from '#shared/effect/acting.ts'
import type { RegionToWeigh } from '#shared/effect/indicator-effects.ts'
import { type Level, levels } from '#shared/instruments/instrument.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'

/** The nearest level. */
export const asLevel = (value: number): Level => levels[Math.max(0, Math.min(4, Math.round(value)))] ?? 0

/** A level, not applicable, or no answer. */
export type Planted = Level | 'not-applicable' | null

/** One answer, to A1 unless another id is given. */
export const answersAt = (level: Planted, id = 'A1'): AnswersByIndicator =>
  new Map(
    level === null
      ? []
      : [
          [
            id,
            level === 'not-applicable'
              ? anAnswerContent({ level: null, isNotApplicable: true })
              : anAnswerContent({ level }),
          ],
        ],
  )

const planThat = (acting: Acting): PlanToWeigh | null =>
  acting === 'none'
    ? null
    : {
        plan: { status: 'adopted' },
        actions: [
          { status: acting === 'finished' ? 'finished' : 'started', origin: { kind: 'own', indicatorId: 'A1' } },
        ],
      }

/** A region that did this about A1, and stood on these levels in the two rounds. */
export const aRegion = (acting: Acting, before: Planted, now: Planted): RegionToWeigh => ({
  plan: planThat(acting),
  before: answersAt(before),
  now: answersAt(now),
})

/** Chance that gives the same every time (mulberry32), from 0 up to 1. */
export const createLuck = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
