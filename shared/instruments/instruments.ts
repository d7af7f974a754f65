import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Localized } from '#shared/platform/language.ts'
import type { Store } from '#shared/platform/store.ts'
import { instrumentOf } from './draft.ts'
import { findHead, listHeads } from './draft-store.ts'
import type { Instrument, InstrumentKind } from './instrument.ts'
import { withAreas } from './read-draft.ts'
import { fillUsualValues } from './usual-values.ts'

/** What a list says of a published version. */
export type PublishedVersion = { id: string; version: number; kind: InstrumentKind; title: Localized }

/** The published instruments: those that come with the program, and those that coordinators have written and published in it. */
export type Instruments = {
  /** The published instrument in this version, or null. */
  find(id: string, version: number): Promise<Instrument | null>
  /** The same, for a version that is known to be published: rounds and answers only name such. Throws otherwise. */
  get(id: string, version: number): Promise<Instrument>
  /** All published versions, by id, newest version first. One query. */
  published(): Promise<PublishedVersion[]>
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const readCompiled = async (path: string): Promise<Instrument | null> => {
  try {
    // The tests hold the file to instrumentSchema; doing it again here would cost every cold start.
    return fillUsualValues(JSON.parse(await readFile(path, 'utf8'))) as Instrument
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The ids and versions of the files in the folder. */
const listCompiled = async (folder: string): Promise<{ id: string; version: number }[]> => {
  const names = await readdir(folder)
  return names.flatMap((name) => {
    const [, id, version] = /^([a-z0-9-]+)-(\d+)\.json$/.exec(name) ?? []
    return id && version ? [{ id, version: Number(version) }] : []
  })
}

/** Oldest first within an instrument is how lineages read; lists show the newest first. */
const newestFirst = (a: PublishedVersion, b: PublishedVersion): number =>
  a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1

/**
 * Reads instruments from `folder` (`<id>-<version>.json`, compiled at build) and else from the store, and keeps them: a published version never changes.
 */
export const createInstruments = (folder: string, store: Pick<Store, 'get' | 'query'>): Instruments => {
  const kept = new Map<string, Promise<Instrument | null>>()

  const readStored = async (id: string, version: number): Promise<Instrument | null> => {
    const head = await findHead(store, { instrumentId: id, instrumentVersion: version })
    return head?.status === 'published' ? instrumentOf(await withAreas(store, { get }, head)) : null
  }

  const find = async (id: string, version: number): Promise<Instrument | null> => {
    // Both come from addresses.
    if (!/^[a-z0-9-]{1,40}$/.test(id) || !Number.isSafeInteger(version)) return null
    const name = `${id}-${version}`
    const read =
      kept.get(name) ?? readCompiled(join(folder, `${name}.json`)).then((found) => found ?? readStored(id, version))
    kept.set(name, read)
    const found = await read.catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
    // What is not published today may be tomorrow.
    if (!found) kept.delete(name)
    return found
  }

  const get = async (id: string, version: number): Promise<Instrument> => {
    const found = await find(id, version)
    if (!found) throw new Error(`no instrument ${id} in version ${version}`)
    return found
  }

  return {
    find,
    get,
    async published() {
      const [compiled, heads] = await Promise.all([listCompiled(folder), listHeads(store)])
      const written = heads
        .filter(({ status }) => status === 'published')
        .map((head) => ({
          id: head.instrumentId,
          version: head.instrumentVersion,
          kind: head.kind,
          title: head.content.title,
        }))
      const shipped = await Promise.all(compiled.map(({ id, version }) => get(id, version)))
      return [...shipped.map(({ id, version, kind, title }) => ({ id, version, kind, title })), ...written].sort(
        newestFirst,
      )
    },
  }
}
