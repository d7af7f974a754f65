import type { Importance } from '#shared/assessments/assessment.ts'
import type { AnswersByIndicator } from '#shared/assessments/by-indicator.ts'
import type { Area, Indicator, Instrument, Level, Power } from '#shared/instruments/instrument.ts'
import { countedLevel } from './score.ts'

/** What an answer without importance counts as: 2, some importance. The pages say so where they show it. */
export const assumedImportance = 2 satisfies Importance

/** An indicator that has a level, held against the level to reach (target-level.ts). */
export type Standing = {
  area: Area
  indicator: Indicator
  level: Level
  /** `max(0, targetLevel − level)`. */
  gap: number
  importance: Importance
  isImportanceAssumed: boolean
  /** The region's own word, or the instrument's where the region has none. */
  power: Power
  /** `gap × importance`: 0 to 16. */
  weight: number
}

/** How far a level is from the target: `targetLevel − level`, never below 0. */
export const gapOf = (level: number, targetLevel: number): number => Math.max(0, targetLevel - level)

/** Every indicator with a level, in the instrument's order. Those without an answer and those that are not applicable are left out. */
export const standings = (instrument: Instrument, answers: AnswersByIndicator, targetLevel: number): Standing[] =>
  instrument.areas.flatMap((area) =>
    area.indicators.flatMap((indicator) => {
      const answer = answers.get(indicator.id)
      const level = countedLevel(answer)
      if (!answer || typeof level === 'string') return []
      const gap = gapOf(level, targetLevel)
      const importance = answer.importance ?? assumedImportance
      return [
        {
          area,
          indicator,
          level,
          gap,
          importance,
          isImportanceAssumed: answer.importance === null,
          power: answer.power ?? indicator.power,
          weight: gap * importance,
        },
      ]
    }),
  )

/** Where the region has reached the target (`level ≥ targetLevel`), highest level first; ties by importance, then in the instrument's order. */
export const strengthsOf = (instrument: Instrument, answers: AnswersByIndicator, targetLevel: number): Standing[] =>
  standings(instrument, answers, targetLevel)
    .filter((standing) => standing.gap === 0)
    .sort((a, b) => b.level - a.level || b.importance - a.importance)

/** Where the region is below the target, by `gap × importance`, largest first; ties by gap, then in the instrument's order. */
export const gapsOf = (instrument: Instrument, answers: AnswersByIndicator, targetLevel: number): Standing[] =>
  standings(instrument, answers, targetLevel)
    .filter((standing) => standing.gap > 0)
    .sort((a, b) => b.weight - a.weight || b.gap - a.gap)
