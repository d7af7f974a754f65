import { existsSync } from 'node:fs'

/** What the person at the keyboard can mend herself. The message says what to do and is all that she is shown. */
export class PlainProblem extends Error {
  override name = 'PlainProblem'
}

/** The path itself, when something stands there. Throws a `PlainProblem` that says what is missing. */
export const present = (path: string, what: string): string => {
  if (!existsSync(path)) throw new PlainProblem(`${what} is missing: ${path}`)
  return path
}

/** Runs a script's work; a `PlainProblem` becomes one line and exit code 1, anything else is thrown on. */
export const runScript = async (work: () => void | Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof PlainProblem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
