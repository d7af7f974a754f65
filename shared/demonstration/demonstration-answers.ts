import type { AnswerContent, Importance } from '#shared/assessments/assessment.ts'
import { type Indicator, type Instrument, type Level, levels } from '#shared/instruments/instrument.ts'
import { createChance } from './chance.ts'
import type { Stage } from './stages.ts'

const shareAnswered = { none: 0, begun: 0.15, half: 0.55, returned: 1, submitted: 1 } as const satisfies Record<
  Stage,
  number
>

/** How far the country as a whole has come in each area, against a region's own maturity. Made up. */
const areaOffsets: Record<string, number> = {
  A: 0.3,
  B: -0.5,
  C: 0.4,
  D: 0,
  E: 0.2,
  F: -0.2,
  G: -0.4,
  H: 0.3,
  I: -0.3,
  J: 0,
  K: -0.6,
  L: -0.9,
  M: 0.1,
  N: -0.2,
}

const comments = [
  '',
  '',
  'Demonstrationsdata: vi tar upp det här igen i vår.',
  'Demonstrationsdata: kommunerna har kommit olika långt.',
  '',
]

const toLevel = (value: number): Level => levels[Math.max(0, Math.min(4, Math.round(value)))] ?? 0
const toImportance = (value: number): Importance => (value < 0.1 ? 1 : value < 0.4 ? 2 : value < 0.75 ? 3 : 4)

const answerOf = (indicator: Indicator, value: number, chance: () => number): AnswerContent => {
  const isNotApplicable = chance() < 0.015
  return {
    level: isNotApplicable ? null : toLevel(value + (chance() - 0.5) * 2.2),
    chosen: [],
    isNotApplicable,
    notApplicableReason: isNotApplicable ? 'Demonstrationsdata: frågan ligger hos en annan organisation hos oss.' : '',
    evidence: chance() < 0.4 ? 'Demonstrationsdata: beslut och minnesanteckningar finns hos regional utveckling.' : '',
    power: chance() < 0.85 ? indicator.power : 'shared',
    importance: toImportance(chance()),
    comment: comments[Math.floor(chance() * comments.length)] ?? '',
  }
}

/** The made-up answers of one region in one round, in the order of the instrument. The same every time. */
export const demonstrationAnswers = (
  instrument: Instrument,
  region: { code: string; maturity: number },
  round: { id: string; stage: Stage; lift: number },
): { indicatorId: string; content: AnswerContent }[] => {
  const chance = createChance(`answers ${region.code} ${round.id}`)
  const all = instrument.areas.flatMap((area) =>
    area.indicators.map((indicator) => ({
      indicatorId: indicator.id,
      content: answerOf(indicator, region.maturity + round.lift + (areaOffsets[area.letter] ?? 0), chance),
    })),
  )
  return all.slice(0, Math.round(all.length * shareAnswered[round.stage]))
}
