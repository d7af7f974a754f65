// Runs on any Node from 20 on with nothing installed: installs what is missing, then hands over to the Node 24 that is among it.
// `--install-only` stops after the installation; `--dev` and `--schedule` choose another program than `npm start`.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = { '--dev': 'dev.ts', '--schedule': 'schedule.ts' }

/** @param {string} text */
const fail = (text) => {
  process.stderr.write(`${text}\n`)
  process.exit(1)
}

/** @param {string} version */
const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0])

/** npm writes its own copy of the lockfile when it has installed: as long as ours is not newer, everything is there. */
const isInstalled = () => {
  const mine = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(mine).mtimeMs
}

/** The packages and versions of both lockfiles, when their times say nothing (a copied folder, a fresh checkout of an old commit). */
const holdsTheSame = () => {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const { packages: there } = JSON.parse(readFileSync(installed, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}

const install = () => {
  if (isInstalled() || holdsTheSame()) return
  process.stdout.write('Installing what is missing …\n')
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    })
  } catch (error) {
    const said = String(error.stderr ?? error.message)
    if (said.includes('ENOSPC')) fail('The disk is full: free about 1.5 GB, then start again.')
    fail(`npm could not install what is missing. Check the network, then start again. It said:\n${said.trim()}`)
  }
}

/** The Node 24 among the installed packages, or this one when it is as new. */
const suitableNode = () => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const brought = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  if (majorOf(process.version) >= 24) return process.execPath
  return fail(
    `There is no Node 24 for ${process.platform} ${process.arch} in the packages. Install Node 24 or later, then start again.`,
  )
}

/** @param {string[]} given */
const run = (given) => {
  const [first, ...rest] = given
  const program = programs[first]
  const file = join(root, 'infra', 'local', program ?? 'run.ts')
  const child = spawn(suitableNode(), ['--disable-warning=ExperimentalWarning', file, ...(program ? rest : given)], {
    // The fourth is a line between the two: when this process is killed, the other notices and ends.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // Ctrl-C reaches the child by itself as well; it ends once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

if (majorOf(process.version) < 20)
  fail(`This needs Node 20 or later; this is ${process.version}. Install one from nodejs.org.`)
install()
if (!process.argv.includes('--install-only')) run(process.argv.slice(2))
