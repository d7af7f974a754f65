/** How far a demonstration region has come in a round. */
export type Stage = 'none' | 'begun' | 'half' | 'returned' | 'submitted'
export type PlanStage = 'none' | 'draft' | 'adopted'

export type RegionStages = {
  maturity: number
  finished: Stage
  finishedPlan: PlanStage
  running: Stage
  runningPlan: PlanStage
  /** Years for which validation counts are handed in. */
  countYears: number[]
}

const stage = (
  maturity: number,
  [finished, finishedPlan]: [Stage, PlanStage],
  [running, runningPlan]: [Stage, PlanStage],
  countYears: number[],
): RegionStages => ({ maturity, finished, finishedPlan, running, runningPlan, countYears })

/** Made up for the demonstration: which region stands where says nothing about the real regions. */
export const regionStages: Record<string, RegionStages> = {
  '01': stage(2.4, ['submitted', 'adopted'], ['submitted', 'adopted'], [2023, 2024, 2025]),
  '03': stage(1.8, ['submitted', 'adopted'], ['submitted', 'draft'], [2024, 2025]),
  '04': stage(1.2, ['submitted', 'draft'], ['half', 'none'], [2025]),
  '05': stage(2.7, ['submitted', 'adopted'], ['submitted', 'adopted'], [2023, 2024, 2025]),
  '06': stage(1.6, ['submitted', 'adopted'], ['submitted', 'none'], [2024, 2025]),
  '07': stage(1.0, ['submitted', 'none'], ['begun', 'none'], []),
  '08': stage(1.4, ['half', 'none'], ['half', 'none'], [2025]),
  '09': stage(0.9, ['none', 'none'], ['none', 'none'], []),
  '10': stage(1.3, ['submitted', 'draft'], ['returned', 'none'], [2024, 2025]),
  '12': stage(2.1, ['submitted', 'adopted'], ['half', 'none'], [2023, 2024, 2025]),
  '13': stage(1.7, ['submitted', 'adopted'], ['submitted', 'draft'], [2024, 2025]),
  '14': stage(2.8, ['submitted', 'adopted'], ['submitted', 'adopted'], [2023, 2024, 2025]),
  '17': stage(1.9, ['submitted', 'adopted'], ['submitted', 'draft'], [2023, 2024, 2025]),
  '18': stage(1.5, ['submitted', 'draft'], ['submitted', 'none'], [2024]),
  '19': stage(1.1, ['none', 'none'], ['none', 'none'], []),
  '20': stage(2.5, ['submitted', 'adopted'], ['submitted', 'adopted'], [2023, 2024, 2025]),
  '21': stage(1.4, ['submitted', 'adopted'], ['submitted', 'draft'], [2024, 2025]),
  '22': stage(1.2, ['begun', 'none'], ['begun', 'none'], []),
  '23': stage(1.6, ['none', 'none'], ['none', 'none'], [2025]),
  '24': stage(2.0, ['submitted', 'adopted'], ['submitted', 'none'], [2024, 2025]),
  '25': stage(1.8, ['submitted', 'none'], ['half', 'none'], [2025]),
}

/** Those that have come furthest hand in first, so that the picture has something to show over time. */
export type Wave = 0 | 1 | 2

const waveOf = (maturity: number): Wave => (maturity >= 1.9 ? 0 : maturity >= 1.5 ? 1 : 2)

/** The regions of a wave. */
export const inWave = <T extends { code: string }>(all: readonly T[], wave: Wave): T[] =>
  all.filter(({ code }) => {
    const stages = regionStages[code]
    return stages !== undefined && waveOf(stages.maturity) === wave
  })
