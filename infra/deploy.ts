import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { repository } from './bundling/bundle-all.ts'
import { awsCredentials } from './operate/aws-credentials.ts'
import { awsEnvironment, readOptions } from './operate/options.ts'
import { refusePlaceholders } from './operate/placeholders.ts'
import { PlainProblem, runScript } from './plain-problem.ts'

// `npm run deploy -- --environment dev [--yes]`
const usage = 'Usage: npm run deploy -- --environment dev|test|prod [--yes]'
const require = createRequire(import.meta.url)

const run = (what: string, script: string, args: readonly string[]) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: repository, stdio: 'inherit' })
  if (status !== 0) throw new PlainProblem(`${what} failed; nothing after it was done.`)
}

const cdk = (what: string, args: readonly string[]) => run(what, require.resolve('aws-cdk/bin/cdk'), args)

const git = (...args: string[]): string => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim()

/** The package's version and the commit, which is what rolls back. Throws a `PlainProblem` when the tree is not what the commit says. */
const versionOfTree = (): string => {
  if (git('status', '--porcelain') !== '')
    throw new PlainProblem(
      'There are changes that are not committed. Commit them first, so that the version says what is deployed.',
    )
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  return `${version}+${git('rev-parse', '--short', 'HEAD')}`
}

const confirm = async (question: string): Promise<boolean> => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} (yes/no) `)
  terminal.close()
  return answer.trim().toLowerCase() === 'yes'
}

await runScript(async () => {
  const options = readOptions(
    process.argv.slice(2),
    { environment: { type: 'string' }, yes: { type: 'boolean' } },
    usage,
  )
  const environment = awsEnvironment(options.environment, usage)
  refusePlaceholders(environment)
  await awsCredentials(environment.region)
  const version = versionOfTree()
  const assembly = join('.build', 'deploy', environment.name)
  const outputs = join('.build', 'deploy', `${environment.name}-outputs.json`)
  const stacks = `${environment.name}/*`

  run('The type check', join(repository, 'node_modules/typescript/bin/tsc'), ['-p', 'tsconfig.json'])
  rmSync(join(repository, assembly), { recursive: true, force: true })
  const context = ['-c', `environment=${environment.name}`, '-c', `version=${version}`]
  const app = `"${process.execPath}" infra/app.ts`
  cdk('The synthesis', ['synth', '--quiet', '--app', app, '--output', assembly, ...context])
  cdk('The comparison', ['diff', stacks, '--app', assembly])
  const question = `Deploy ${version} to ${environment.name} (${environment.region})?`
  if (options.yes !== true && !(await confirm(question))) {
    console.log('Nothing was deployed.')
    return
  }
  // What was shown is what is deployed: both read the same assembly.
  cdk('The deployment', ['deploy', stacks, '--app', assembly, '--require-approval', 'never', '--outputs-file', outputs])
  const written: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(repository, outputs), 'utf8'))
  console.log(
    `${environment.name} runs ${version}: ${written[`valideringslyft-${environment.name}-edge`]?.SiteAddress}`,
  )
})
