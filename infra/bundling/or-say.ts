import { PlainProblem } from '#infra/plain-problem.ts'

/** Bundles; when the code does not allow it, which esbuild has then printed, says in one line what failed. */
export const orSay = <T>(whatFailed: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    // esbuild's own mark of a fault in the code that it was given; anything else is thrown on.
    if (typeof error !== 'object' || error === null || !('errors' in error)) throw error
    throw new PlainProblem(whatFailed)
  }
}
