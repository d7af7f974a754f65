import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compileInstruments } from '#infra/bundling/instruments.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { instrumentSchema } from '#shared/instruments/instrument-schema.ts'
import { createInstruments, type Instruments } from '#shared/instruments/instruments.ts'
import type { Store } from '#shared/platform/store.ts'

const folder = join(import.meta.dirname, '../../shared/instruments/data/mapping-1')

/** The mapping instrument, version 1, as it stands in the YAML files. Throws when it breaks instrumentSchema. */
export const readMappingInstrument = async (): Promise<Instrument> => {
  const names = (await readdir(folder)).filter((name) => /^[a-z]-.*\.yaml$/.test(name)).sort()
  const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'))
  const head = (await read('instrument.yaml')) as object
  return instrumentSchema.parse({ ...head, areas: await Promise.all(names.map(read)) })
}

/** No instrument has been written in the tool. */
const nothingWritten: Pick<Store, 'get' | 'query'> = { get: async () => null, query: async () => [] }

let compiled: string | null = null

/** The folder of the instruments that come with the program, compiled as the build does; once for all tests of a process. */
const compiledFolder = (): string => {
  if (compiled) return compiled
  const target = mkdtempSync(join(tmpdir(), 'instruments-'))
  compileInstruments(join(import.meta.dirname, '../../shared/instruments/data'), target)
  process.once('exit', () => rmSync(target, { recursive: true, force: true }))
  compiled = target
  return target
}

/** The published instruments of the tests: the real ones, and those written in the tool over the store. */
export const realInstruments = (store: Pick<Store, 'get' | 'query'> = nothingWritten): Instruments =>
  createInstruments(compiledFolder(), store)
