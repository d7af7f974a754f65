import type { Assessments } from '#shared/assessments/assessments.ts'

/** Reads each key once. */
const once = <T>() => {
  const kept = new Map<string, Promise<T>>()
  return (key: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) ?? read()
    kept.set(key, known)
    return known
  }
}

/** The same mappings for as long as one page is made: several parts of it ask for the same ones, and each is read once. */
export const rememberMappings = (assessments: Assessments): Assessments => {
  const gotten = once<Awaited<ReturnType<Assessments['get']>>>()
  const answered = once<Awaited<ReturnType<Assessments['answers']>>>()
  return {
    ...assessments,
    get: (regionCode, roundId) => gotten(`${regionCode} ${roundId}`, () => assessments.get(regionCode, roundId)),
    answers: (regionCode, round) => answered(`${regionCode} ${round.id}`, () => assessments.answers(regionCode, round)),
  }
}
