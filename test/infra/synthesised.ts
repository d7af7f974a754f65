import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { oncePerRun } from '#test/support/once-per-run.ts'
import type { readEnvironments } from './read-environments.ts'

/** A resource as it stands in a template. Its properties are looked into by name, which no type describes. */
export type Resource = {
  Type: string
  // biome-ignore lint/suspicious/noExplicitAny: templates are JSON of a hundred shapes; a wrong path fails the test that takes it
  Properties: any
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
}

export type Synthesised = {
  /** Resources of all stacks by stack and logical id, for example `data/RegionsTableC6073EDE`. */
  resources: Record<string, Resource>
  outputs: Record<string, unknown>
  isTerminationProtected: Record<string, boolean>
  accounts: Record<string, string>
  /** What cdk-nag and CloudFormation's own rules found. */
  violations: string[]
}

const script = join(import.meta.dirname, 'synthesise-environments.ts')

/** What an environment comes to; all are synthesised once for all test files. Asked for before the tests: that takes longer than a test may on a busy machine. */
export const synthesise = async (name: keyof typeof readEnvironments): Promise<Synthesised> => {
  const folder = await oncePerRun('synthesised', async (target) => {
    await promisify(execFile)(process.execPath, [script, target], { env: { ...process.env, NODE_OPTIONS: '' } })
  })
  return JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'))
}

/** Resources of one type, by stack and logical id. */
export const ofType = ({ resources }: Synthesised, type: string): [string, Resource][] =>
  Object.entries(resources).filter(([, resource]) => resource.Type === type)
