import { isAnswered, isHandedIn } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import { type Area, type Indicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { isPartlyUnlocked } from '#shared/review/sign-off.ts'
import type { Mapping } from '../assessments/mapping.ts'

/** What an owner can sign now: the whole mapping, only what the coordinator has unlocked, or nothing. */
export type Signing = 'all' | 'unlocked' | null

/** What the page is for: signing all, signing what is unlocked, reading what is handed in, or (closed, too early, too late) nothing. */
export type HandInState = 'all' | 'unlocked' | 'handed-in' | 'locked'

/** What the page where a mapping is handed in shows. */
export type HandInView = {
  signing: Signing
  state: HandInState
  indicatorCount: number
  missingCount: number
  /** Areas with indicators that lack an answer, among those that can be signed. */
  missing: { area: Area; indicators: Indicator[] }[]
  /** Levels whose importance is not said. */
  noImportanceCount: number
  noEvidenceCount: number
  notApplicableCount: number
}

/** What can be signed now. */
export const signingOf = ({ lock, assessment }: Pick<Mapping, 'lock' | 'assessment'>): Signing => {
  if (lock === null) return 'all'
  return lock === 'submitted' && isPartlyUnlocked(assessment) ? 'unlocked' : null
}

/** Computes what is missing before signing. */
export const handInView = (mapping: Pick<Mapping, 'asked' | 'answers' | 'assessment' | 'lock'>): HandInView => {
  const { asked, answers, assessment } = mapping
  const signing = signingOf(mapping)
  const known = byIndicator(answers)
  const indicators = indicatorsOf(asked)
  const canLack = (id: string) => signing !== 'unlocked' || (assessment.unlockedIds ?? []).includes(id)
  const levels = indicators
    .flatMap(({ id }) => known.get(id) ?? [])
    .filter((answer) => !answer.isNotApplicable && answer.level !== null)
  const missing = asked.areas
    .map((area) => ({
      area,
      indicators: area.indicators.filter(({ id, answerForm }) => canLack(id) && !isAnswered(known.get(id), answerForm)),
    }))
    .filter((entry) => entry.indicators.length > 0)
  return {
    signing,
    state: signing ?? (isHandedIn(assessment) ? 'handed-in' : 'locked'),
    indicatorCount: indicators.length,
    missingCount: missing.reduce((sum, entry) => sum + entry.indicators.length, 0),
    missing,
    noImportanceCount: levels.filter((answer) => answer.importance === null).length,
    noEvidenceCount: levels.filter((answer) => answer.evidence === '').length,
    notApplicableCount: indicators.filter(({ id }) => known.get(id)?.isNotApplicable).length,
  }
}

/** The name of the box that allows an indicator to lack an answer. */
export const gapName = (indicatorId: string): string => `gap-${indicatorId}`
