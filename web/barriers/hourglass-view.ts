import {
  answerKinds,
  type NationalBarrier,
  type NationalState,
  stateOfNational,
} from '#shared/barriers/national-barrier.ts'
import type { Language } from '#shared/platform/language.ts'
import { plansCounted } from '#shared/statistics/priorities.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { planWords } from '../plans/plan-words.ts'
import { formatList } from '../texts/format.ts'
import { barrierWords } from './barrier-words.ts'
import { hourglassTexts } from './hourglass-texts.ts'

/** One row of a bulb. `count` is null where fewer than three regions stand behind it. */
export type HourglassRow = { label: string; count: number | null }

/** What the hourglass shows: answers from above, the regions where it narrows, barriers from below. */
export type HourglassView = { sentence: string; above: HourglassRow[]; regions: number; below: HourglassRow[] }

const states = ['joined', 'addressed', ...answerKinds] as const satisfies readonly NationalState[]

const belowSentence = (rows: readonly HourglassRow[], language: Language): string => {
  const t = hourglassTexts[language].sentence
  const highest = Math.max(0, ...rows.map(({ count }) => count ?? 0))
  if (highest === 0) return t.quiet
  const most = rows.filter(({ count }) => count === highest).map(({ label }) => label)
  return t.below(formatList(most, language), highest, most.length > 1)
}

/** Computes the hourglass from what is released and what the compiled figures hold of adopted plans. Nothing in it can be traced to fewer than three regions. */
export const hourglassView = (
  nationals: readonly NationalBarrier[],
  snapshot: Pick<Snapshot, 'barriers' | 'heldBack' | 'regions'> | null,
  language: Language,
): HourglassView => {
  const t = hourglassTexts[language]
  const released = nationals.filter(({ isReleased }) => isReleased)
  const above = states
    .map((state) => ({
      label: barrierWords[language].states[state],
      count: released.filter((national) => stateOfNational(national) === state).length,
    }))
    .filter(({ count }) => count > 0)
  // The longest last: the glass widens downwards.
  const below = (snapshot ? shownBarriers(snapshot).levels : [])
    .filter(({ raised }) => raised !== 0)
    .map(({ level, raised }) => ({ label: planWords[language].barrierLevels[level].name, count: raised }))
    .toSorted((a, b) => (a.count ?? 0) - (b.count ?? 0))
  const regions = snapshot ? plansCounted(snapshot) : 0
  return {
    sentence: [
      t.sentence.above(released.length, released.filter(({ answer }) => answer !== null).length),
      t.sentence.neck(regions),
      belowSentence(below, language),
    ].join(' '),
    above,
    regions,
    below,
  }
}
