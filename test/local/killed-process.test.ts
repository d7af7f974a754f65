import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals'
import { removeFolder, temporaryFolder, writeFixture } from './fixture.ts'
import { eventually } from './running.ts'

// Each test starts whole systems, one after another, beside whatever else the machine does.
jest.setTimeout(120_000)

const program = fileURLToPath(new URL('../../infra/local/run.ts', import.meta.url))
const starter = fileURLToPath(new URL('../../infra/local/start.mjs', import.meta.url))
const synthesis = writeFixture()
const folders: string[] = []
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => {
  for (const folder of [synthesis, ...folders]) removeFolder(folder)
})

const newData = () => {
  const data = temporaryFolder()
  folders.push(data)
  return data
}

const start = (data: string, { file = program, port = 0, more = [] as string[] } = {}) => {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const child = spawn(process.execPath, [file, '--data', data, '--synthesis', synthesis, ...more], {
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said += text
  })
  return { child, said: () => said }
}

const startReady = async (data: string, options = {}) => {
  const started = start(data, options)
  const origin = await eventually('the system is ready', async () => {
    if (started.child.exitCode !== null) throw new Error(started.said())
    return /(http:\/\/localhost:\d+) /.exec(started.said())?.[1]
  })
  return { ...started, origin }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const storesOf = (data: string): number[] => JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')).storePids
const storesGone = (pids: number[]) =>
  eventually('the stores are gone', async () => (pids.some(isAlive) ? undefined : true))

/** Saves one thing after another until the system is gone; gives what it acknowledged. */
const saveUntilGone = async (origin: string, prefix: string) => {
  const acknowledged: string[] = []
  for (let index = 0; ; index += 1) {
    const name = `${prefix}-${index}`
    const isSaved = await fetch(`${origin}/save/${name}`).then(
      async (answer) => answer.ok && (await answer.text()) === 'saved',
      () => null,
    )
    if (isSaved === null) return acknowledged
    if (isSaved) acknowledged.push(name)
  }
}

describe('a system that is killed', () => {
  it('has every acknowledged item and object after the next start', async () => {
    const data = newData()
    const { child, origin } = await startReady(data)
    const pids = storesOf(data)
    const savers = ['a', 'b', 'c', 'd'].map((prefix) => saveUntilGone(origin, prefix))
    await eventually('some are saved', async () => {
      const answer = await fetch(`${origin}/read/a-20`)
      return answer.ok ? true : undefined
    })
    child.kill('SIGKILL')
    const acknowledged = (await Promise.all(savers)).flat()
    await storesGone(pids)

    const again = await startReady(data)
    const found = await Promise.all(
      acknowledged.map(async (name) => (await fetch(`${again.origin}/read/${name}`)).text()),
    )
    expect(acknowledged.length).toBeGreaterThan(20)
    expect(found).toEqual(acknowledged.map((name) => `${name} object ${name}`))
  })

  it('takes its stores with it, however it ends', async () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
      const data = newData()
      const { child } = await startReady(data)
      const pids = storesOf(data)
      expect(pids.every(isAlive)).toBe(true)
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      await storesGone(pids)
    }
  })

  it('ends when only the command that started it is ended', async () => {
    for (const signal of ['SIGINT', 'SIGKILL'] as const) {
      const data = newData()
      const { child } = await startReady(data, { file: starter })
      const pids = storesOf(data)
      child.kill(signal)
      await storesGone(pids)
    }
  })
})

describe('a start that cannot be', () => {
  it('says in one line that the port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { child, said } = start(newData(), { port })
    const [code] = await once(child, 'exit')
    other.close()
    expect(code).toBe(1)
    expect(said()).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start\n`,
    )
  })

  it('says in one line that it runs already', async () => {
    const data = newData()
    const { origin, child: first } = await startReady(data)
    const { child, said } = start(data)
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    expect(said()).toBe(`It is already running at ${origin} (process ${first.pid}). Stop that one with Ctrl-C first.\n`)
  })

  it('says in one line which arguments there are', async () => {
    const { child, said } = start(newData(), { more: ['--freash'] })
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    expect(said()).toContain('npm start -- [--fresh] [--empty]')
    expect(said().trim().split('\n')).toHaveLength(1)
  })

  it('keeps data between starts, and begins anew with --fresh', async () => {
    const data = newData()
    const first = await startReady(data)
    await fetch(`${first.origin}/save/kept`)
    first.child.kill('SIGTERM')
    await once(first.child, 'exit')
    const second = await startReady(data)
    expect(await (await fetch(`${second.origin}/read/kept`)).text()).toBe('kept object kept')
    second.child.kill('SIGTERM')
    await once(second.child, 'exit')
    const third = await startReady(data, { more: ['--fresh'] })
    expect((await fetch(`${third.origin}/read/kept`)).status).toBe(500)
  })
})
