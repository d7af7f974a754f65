// Synthesises environments in a process of its own, since the CDK loads many times faster outside the test runner: `node test/infra/synthesise-environments.ts FOLDER`.
// All in one process: the first takes five seconds, since the rules are made ready for it, and each of the others less than one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyBundles } from '#infra/bundling/empty-bundles.ts'
import { createApp } from '#infra/create-app.ts'
import { EnvironmentStage } from '#infra/environment-stage.ts'
import type { Environment } from '#infra/environments.ts'
import { readEnvironments } from './read-environments.ts'
import type { Resource, Synthesised } from './synthesised.ts'

type Report = {
  pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[]
}

const violationsIn = (outdir: string): string[] => {
  const report: Report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'))
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    ),
  )
}

/** Synthesises one environment the way the app does and reads what came out. */
const synthesiseEnvironment = (environment: Environment): Synthesised => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'))
  try {
    const outdir = join(folder, 'out')
    const app = createApp(outdir)
    const bundles = emptyBundles(join(folder, 'bundles'))
    new EnvironmentStage(app, { environment, version: '1.2.3', bundles })
    const named = app
      .synth()
      .stacksRecursively.map((stack) => ({ stack, id: stack.hierarchicalId.split('/').at(-1) ?? '' }))
    // A template is read from JSON: it says nothing of its types.
    const part = <T>(section: 'Resources' | 'Outputs'): Record<string, T> =>
      Object.fromEntries(
        named.flatMap(({ stack, id }) =>
          Object.entries<T>(stack.template[section] ?? {}).map(([name, value]) => [`${id}/${name}`, value]),
        ),
      )
    return {
      resources: part<Resource>('Resources'),
      outputs: part<unknown>('Outputs'),
      isTerminationProtected: Object.fromEntries(
        named.map(({ stack, id }) => [id, stack.terminationProtection === true]),
      ),
      accounts: Object.fromEntries(named.map(({ stack, id }) => [id, stack.environment.account])),
      violations: violationsIn(outdir),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('a folder is wanted')
for (const [name, environment] of Object.entries(readEnvironments))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(synthesiseEnvironment(environment)))
