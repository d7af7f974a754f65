import { type RegionCode, regions } from '#shared/regions/regions.ts'
import type { Course, Question } from './course.ts'
import { minimumOthers } from './others-choices.ts'
import { isSame, signOfQuestion } from './quiz.ts'
import type { Taker } from './taker.ts'

/** How many have begun and finished; null is fewer than five, which is not told. */
export type Told = { begun: number | null; finished: number | null }
/** How hard a question is; `wrong` is null where fewer than five have answered it. */
export type Hardness = { moduleId: string; question: Question; wrong: { count: number; of: number } | null }

export type Tally = { regions: ({ code: RegionCode } & Told)[]; whole: Told; questions: Hardness[] }

const told = (count: number): number | null => (count < minimumOthers ? null : count)

/**
 * The sum for the country. Not told either where it would give away what is not told of a region: when those that are hidden have fewer than five together, or when only one is hidden.
 */
const toldOfWhole = (whole: number, counts: readonly number[]): number | null => {
  const hidden = counts.filter((count) => count < minimumOthers)
  const rest = whole - counts.reduce((sum, count) => sum + (count < minimumOthers ? 0 : count), 0)
  if (hidden.length === 0 || whole < minimumOthers) return told(whole)
  return hidden.length === 1 || rest < minimumOthers ? null : whole
}

const hardnessOf = (takers: readonly Taker[], moduleId: string, question: Question): Hardness => {
  const sign = signOfQuestion(question)
  const tries = takers
    .flatMap(({ firstTries }) => firstTries[question.id] ?? [])
    .filter((one) => isSame(one.sign, sign))
  const count = tries.filter(({ isRight }) => !isRight).length
  return { moduleId, question, wrong: tries.length < minimumOthers ? null : { count, of: tries.length } }
}

const shareOf = ({ wrong }: Hardness): number => (wrong ? wrong.count / wrong.of : -1)

/** What the coordinator may know of a course: how many in each region, and which questions are most often answered wrong at the first try, the hardest first. Never anything of one person. */
export const tallyOf = (course: Course, takers: readonly Taker[]): Tally => {
  const finished = takers.filter(({ finishedAt }) => finishedAt !== null)
  const countIn = (some: readonly Taker[]) => (code: RegionCode) =>
    some.filter(({ regionCodes }) => regionCodes.includes(code)).length
  const codes = regions.map(({ code }) => code)
  const [begunIn, finishedIn] = [countIn(takers), countIn(finished)]
  return {
    regions: codes.map((code) => ({ code, begun: told(begunIn(code)), finished: told(finishedIn(code)) })),
    whole: {
      begun: toldOfWhole(takers.length, codes.map(begunIn)),
      finished: toldOfWhole(finished.length, codes.map(finishedIn)),
    },
    questions: course.modules
      .flatMap((module) => module.quiz.map((question) => hardnessOf(takers, module.id, question)))
      .toSorted((a, b) => shareOf(b) - shareOf(a)),
  }
}
