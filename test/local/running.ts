import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from '#infra/local/local-system.ts'
import { createAssembly, readSynthesis } from '#infra/local/template.ts'
import { removeFolder, temporaryFolder, writeFixture } from './fixture.ts'

export type RunningFixture = { system: LocalSystem; data: string; shown: string[]; end(): Promise<void> }

export const token = 'a-secret-of-this-test'

/** The fixture's system, running with data of its own; `end` stops it and removes everything. */
export const runFixture = async (options: Partial<LocalSystemOptions> = {}): Promise<RunningFixture> => {
  const folder = writeFixture()
  const data = options.data ?? temporaryFolder()
  const shown: string[] = []
  const system = await startLocalSystem({
    data,
    port: 0,
    openTemplate: (queueOrigin) => createAssembly(readSynthesis(folder), queueOrigin),
    accounts: [],
    token,
    show: (line) => shown.push(line),
    least: 'ERROR',
    ...options,
  })
  return {
    system,
    data,
    shown,
    async end() {
      await system.stop()
      removeFolder(folder)
      if (!options.data) removeFolder(data)
    },
  }
}

/** Waits until `look` gives something other than undefined; gives up, with `what`, after a minute. */
export const eventually = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 60_000
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
