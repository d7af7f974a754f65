import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instrument } from './instrument.ts'

/** The published instruments. */
export type Instruments = {
  /** The instrument in this version. Throws when it does not exist: rounds only name published ones. */
  get(id: string, version: number): Promise<Instrument>
}

/** Reads instruments from `folder` (`<id>-<version>.json`, compiled at build) and keeps them: a published version never changes. */
export const createInstruments = (folder: string): Instruments => {
  const kept = new Map<string, Promise<Instrument>>()
  return {
    get(id, version) {
      const name = `${id}-${version}`
      const known = kept.get(name)
      if (known) return known
      // The tests hold the file to instrumentSchema; doing it again here would cost every cold start.
      const read = readFile(join(folder, `${name}.json`), 'utf8').then((text) => JSON.parse(text) as Instrument)
      kept.set(name, read)
      read.catch(() => kept.delete(name))
      return read
    },
  }
}
