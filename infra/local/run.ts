/** `npm start`: runs the synthesised template on this machine until Ctrl-C. Started by start.mjs, which sees to the right Node. */
import { randomBytes } from 'node:crypto'
import { PlainProblem } from '#infra/plain-problem.ts'
import type { Account } from './accounts.ts'
import { claimData, writeRun } from './data-folder.ts'
import { accountsFor, fillOnce, holdsDemonstration } from './first-start.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { readSettings } from './settings.ts'
import { synthesise } from './synthesise.ts'
import { createAssembly, readSynthesis } from './template.ts'

// Lambda's clock is UTC wherever it runs; a page that forgets its time zone must show so here too.
process.env.TZ = 'UTC'

const say = (text: string) => process.stdout.write(`${text}\n`)

const messageOf = (error: unknown): string => {
  if (error instanceof PlainProblem) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return 'The disk is full: free some space, then start again.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const fail = (error: unknown): never => {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(1)
}

const introduce = (origin: string, accounts: Account[], startedAtMs: number) => {
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
  say(`\n  Valideringslyft: ${origin}   (ready after ${seconds} s; Ctrl-C ends it)\n`)
  if (accounts.length > 0) say('  Sign in as one of these, no password needed:')
  for (const { email, name, description } of accounts) say(`    ${email.padEnd(42)} ${name}, ${description.en}`)
  say(`  Mail that it sends: ${origin}/local/mail`)
  say(`  Files sent in are looked at by a stand-in for GuardDuty, not by a real scanner: ${origin}/local/scanner\n`)
}

const endWith = (system: Promise<LocalSystem>) => {
  let isEnding = false
  const end = () => {
    if (isEnding) return
    isEnding = true
    // Whatever hangs, everything is gone within this time: the stores end with this process.
    setTimeout(() => process.exit(0), 5000).unref()
    system.then((running) => running.stop()).finally(() => process.exit(0))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  // start.mjs is gone.
  if (process.connected) process.on('disconnect', end)
}

const main = async () => {
  const startedAtMs = performance.now()
  const settings = readSettings(process.argv.slice(2), process.env)
  await claimData(settings.data, settings.isFresh)
  const folder = settings.synthesis ?? (await synthesise(() => say('Building …')))
  const synthesis = readSynthesis(folder)
  const accounts = accountsFor(settings)
  const token = randomBytes(24).toString('hex')
  const starting = startLocalSystem({
    ...settings,
    token,
    accounts,
    hasDemonstrationData: holdsDemonstration(settings),
    openTemplate: (queueOrigin) => createAssembly(synthesis, queueOrigin),
    show: say,
  })
  endWith(starting)
  const system = await starting
  writeRun(settings.data, { token, pid: process.pid, port: system.port, storePids: system.layer.storePids })
  await fillOnce(system, settings, say)
  await system.functionNamed('http')?.warm()
  introduce(system.origin, accounts, startedAtMs)
}

process.on('uncaughtException', fail)
main().catch(fail)
