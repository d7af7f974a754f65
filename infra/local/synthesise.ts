import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainProblem } from '#infra/plain-problem.ts'

/** The repository's root. */
export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** What a synthesis reads. The runner itself and tests are not among it. */
const inputs = ['infra', 'functions', 'web', 'shared', 'package-lock.json', 'package.json', 'cdk.json', 'tsconfig.json']

const filesUnder = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) =>
    path === join(repository, 'infra') && name === 'local' ? [] : filesUnder(join(path, name)),
  )
}

/** A mark of the tree as it is: the same while no file that a synthesis reads has changed size or time. */
const stampOfTree = (): string => {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap((name) => filesUnder(join(repository, name)))) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

const runApp = (outdir: string) =>
  new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'infra', 'app.ts')], {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CDK_OUTDIR: outdir,
        CDK_CONTEXT_JSON: JSON.stringify({ environment: 'local' }),
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      },
    })
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    child.stderr.on('data', (data) => {
      said += data
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new PlainProblem(`The template could not be synthesised:\n${said.trim()}`))
    })
  })

/** Earlier syntheses stay this long, and the last few for good: runners that use one load parts of it as they go. */
const keptMs = 3_600_000
const keptSyntheses = 3

const removeOld = (folder: string) => {
  const byAge = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), mtimeMs: statSync(join(folder, name)).mtimeMs }))
    .sort((left, right) => right.mtimeMs - left.mtimeMs)
  for (const { path, mtimeMs } of byAge.slice(keptSyntheses))
    if (mtimeMs < Date.now() - keptMs) rmSync(path, { recursive: true, force: true })
}

/** CDK's own tools for deployments (22 MB) come as archives, and nothing here unpacks one. */
const removeArchives = (folder: string) => {
  for (const name of readdirSync(folder)) if (name.endsWith('.zip')) rmSync(join(folder, name))
}

/**
 * Synthesises the `local` environment and gives the folder of the result; an unchanged tree is not synthesised again. Throws a
 * `PlainProblem` with what CDK said when it fails.
 */
export const synthesise = async (onStart: () => void = () => undefined): Promise<string> => {
  const folder = join(repository, '.build', 'assembly')
  mkdirSync(folder, { recursive: true })
  const result = join(folder, stampOfTree())
  if (existsSync(join(result, 'manifest.json'))) return result
  onStart()
  // Written aside and then given its name in one step: a synthesis that is cut off, or done twice at once, leaves nothing half done.
  const draft = `${result}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  await runApp(draft).catch((error) => {
    rmSync(draft, { recursive: true, force: true })
    throw error
  })
  removeArchives(draft)
  if (existsSync(result)) rmSync(draft, { recursive: true, force: true })
  else renameSync(draft, result)
  removeOld(folder)
  return result
}
