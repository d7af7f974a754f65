/** `npm run dev`: runs the system and starts it again, with its data, when a source file changes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repository } from './synthesise.ts'

/** Editors write a file in several steps, and people save several files. */
const quietMs = 200

const given = process.argv.slice(2)
let child: ChildProcess | undefined
let timer: NodeJS.Timeout | undefined
let isEnding = false

const start = (extra: string[]) => {
  const run = fileURLToPath(new URL('./run.ts', import.meta.url))
  const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', run, '--verbose', ...extra], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  child = started
  started.on('exit', () => {
    if (isEnding) process.exit(0)
    if (child !== started) return
    child = undefined
    process.stdout.write('Waiting for a change …\n')
  })
}

const restart = async () => {
  const running = child
  if (running && running.exitCode === null) {
    child = undefined
    running.kill('SIGTERM')
    await once(running, 'exit')
  }
  // Begin anew only once.
  start(given.filter((argument) => argument !== '--fresh'))
}

const end = () => {
  isEnding = true
  if (child) child.kill('SIGTERM')
  else process.exit(0)
}

for (const folder of ['functions', 'web', 'shared', 'infra'])
  watch(join(repository, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => void restart(), quietMs)
  })
process.on('SIGINT', end)
process.on('SIGTERM', end)
if (process.connected) process.on('disconnect', end)
start(given)
