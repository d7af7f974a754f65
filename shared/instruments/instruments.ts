import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instrument } from './instrument.ts'
import { fillUsualValues } from './usual-values.ts'

/** The published instruments. */
export type Instruments = {
  /** The published instrument in this version, or null. */
  find(id: string, version: number): Promise<Instrument | null>
  /** The same, for a version that is known to be published: rounds and answers only name such. Throws otherwise. */
  get(id: string, version: number): Promise<Instrument>
}

const readCompiled = async (path: string): Promise<Instrument | null> => {
  try {
    // The tests hold the file to instrumentSchema; doing it again here would cost every cold start.
    return fillUsualValues(JSON.parse(await readFile(path, 'utf8'))) as Instrument
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Reads instruments from `folder` (`<id>-<version>.json`, compiled at build) and keeps them: a published version never changes. */
export const createInstruments = (folder: string): Instruments => {
  const kept = new Map<string, Promise<Instrument | null>>()
  const find = async (id: string, version: number): Promise<Instrument | null> => {
    const name = `${id}-${version}`
    const read = kept.get(name) ?? readCompiled(join(folder, `${name}.json`))
    kept.set(name, read)
    const found = await read.catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
    // What is not published today may be tomorrow.
    if (!found) kept.delete(name)
    return found
  }
  return {
    find,
    async get(id, version) {
      const found = await find(id, version)
      if (!found) throw new Error(`no instrument ${id} in version ${version}`)
      return found
    },
  }
}
