import { parseArgs } from 'node:util'
import { type Environment, environmentNamed } from '#infra/environments.ts'
import { PlainProblem } from '#infra/plain-problem.ts'

type Option = { type: 'string' } | { type: 'boolean' }

/** A script's options by name. Throws a `PlainProblem` with `usage` when one is unknown or badly written. */
export const readOptions = (args: readonly string[], names: Record<string, Option>, usage: string) => {
  try {
    return parseArgs({ args: [...args], options: names, allowPositionals: false }).values
  } catch {
    throw new PlainProblem(usage)
  }
}

/** The environment of that name, as long as it is one in AWS. Throws a `PlainProblem` for `local` and for unknown names. */
export const awsEnvironment = (name: unknown, usage: string): Environment => {
  if (typeof name !== 'string') throw new PlainProblem(usage)
  const environment = environmentNamed(name)
  if (!environment.isInAws) throw new PlainProblem(`"${name}" runs on this machine: npm start. ${usage}`)
  return environment
}
