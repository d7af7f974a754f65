import type { Answer } from '#shared/assessments/assessment.ts'
import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { aimsOf } from '#shared/plans/aims.ts'
import type { Action } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import type { TargetLevel } from '#shared/scoring/target-level.ts'
import { formatList } from '../texts/format.ts'
import { planTexts } from './plan-texts.ts'

/** Where an action, a barrier or a proposal comes from in the mapping. */
export type OriginView = {
  indicatorId: string
  areaTitle: string
  question: string
  /** The region's level now, with its descriptor; null when the region has not answered or it does not apply. */
  now: LevelView | null
  /** The level above, unless the highest is reached. */
  next: LevelView | null
  targetLevel: number
  /** Whether the reader may see the level; without leave `now` says nothing of whether the region has answered. */
  mayReadLevel: boolean
}
export type LevelView = { level: number; text: string }

/** The other questions that an action helps, in words; empty where there are none that the instrument has. */
export const alsoForWords = (instrument: Instrument, action: Pick<Action, 'origin'>, language: Language): string => {
  const others = aimsOf(action)
    .slice(1)
    .flatMap((id) => {
      const found = findIndicator(instrument, id)
      return found ? [planTexts[language].origin({ indicatorId: id, area: found.area.title[language] })] : []
    })
  return others.length > 0 ? planTexts[language].alsoFor(formatList(others, language)) : ''
}

/** The area, the indicator, the level now and the next one. Null when the instrument has no such indicator. */
export const originView = (
  {
    instrument,
    answers,
    target,
    mayReadAnswers,
  }: {
    instrument: Instrument
    answers: readonly Answer[]
    target: Pick<TargetLevel, 'level'>
    mayReadAnswers: boolean
  },
  indicatorId: string | null,
  language: Language,
): OriginView | null => {
  const found = indicatorId === null ? null : findIndicator(instrument, indicatorId)
  if (!found) return null
  const { area, indicator } = found
  const answer = answers.find((candidate) => candidate.indicatorId === indicator.id)
  const at = (level: number): LevelView | null => {
    const text = indicator.levels[level]?.[language]
    return text === undefined ? null : { level, text }
  }
  const now = answer && !answer.isNotApplicable && answer.level !== null ? at(answer.level) : null
  return {
    indicatorId: indicator.id,
    areaTitle: area.title[language],
    question: indicator.question[language],
    now,
    next: now && at(now.level + 1),
    targetLevel: target.level,
    mayReadLevel: mayReadAnswers,
  }
}
