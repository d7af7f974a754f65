/** `npm start`: runs the synthesised template on this machine until Ctrl-C. Started by start.mjs, which sees to the right Node. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { claimData, isLoaded, markLoaded, writeRun } from './data-folder.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { PlainError } from './plain-error.ts'
import { readSettings, type Settings } from './settings.ts'
import { repository, synthesise } from './synthesise.ts'
import { createAssembly, readSynthesis } from './template.ts'

// Lambda's clock is UTC wherever it runs; a page that forgets its time zone must show so here too.
process.env.TZ = 'UTC'

const say = (text: string) => process.stdout.write(`${text}\n`)

const messageOf = (error: unknown): string => {
  if (error instanceof PlainError) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return 'The disk is full: free some space, then start again.'
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const fail = (error: unknown): never => {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(1)
}

/** What happens once in a new data folder: demonstration data, and the first national picture of it. */
const load = async (system: LocalSystem, { data, isEmpty }: Settings) => {
  if (isLoaded(data)) return
  const loader = isEmpty ? undefined : system.functionNamed('load-demonstration')
  if (loader) {
    say('Loading demonstration data …')
    await loader.invoke({}).catch((error) => {
      throw new PlainError(`The demonstration data could not be loaded: ${error.message}. More in ${data}/log.`)
    })
    await loader.stop()
    await system.fire('aggregate-statistics')
  }
  markLoaded(data, loader !== undefined)
}

const introduce = ({ origin, accounts }: LocalSystem, startedAtMs: number) => {
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
  say(`\n  Valideringslyft: ${origin}   (ready after ${seconds} s; Ctrl-C ends it)\n`)
  if (accounts.length > 0) say('  Sign in as one of these, no password needed:')
  for (const { email, name, description } of accounts) say(`    ${email.padEnd(42)} ${name}, ${description.en}`)
  say(`  Mail that it sends: ${origin}/local/mail\n`)
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
  const token = randomBytes(24).toString('hex')
  const starting = startLocalSystem({
    ...settings,
    token,
    openTemplate: (queueOrigin) => createAssembly(synthesis, queueOrigin),
    accountsFile: join(repository, 'shared', 'demonstration', 'accounts.json'),
    show: say,
  })
  endWith(starting)
  const system = await starting
  writeRun(settings.data, { token, pid: process.pid, port: system.port, storePids: system.layer.storePids })
  await load(system, settings)
  await system.functionNamed('http')?.warm()
  introduce(system, startedAtMs)
}

process.on('uncaughtException', fail)
main().catch(fail)
