import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { instrumentSchema } from '#shared/instruments/instrument-schema.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'

const folder = join(import.meta.dirname, '../../shared/instruments/data/mapping-1')

/** The mapping instrument, version 1, as it stands in the YAML files. Throws when it breaks instrumentSchema. */
export const readMappingInstrument = async (): Promise<Instrument> => {
  const names = (await readdir(folder)).filter((name) => /^[a-z]-.*\.yaml$/.test(name)).sort()
  const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, name), 'utf8'))
  const head = (await read('instrument.yaml')) as object
  return instrumentSchema.parse({ ...head, areas: await Promise.all(names.map(read)) })
}

/** The published instruments of the tests: the real one. */
export const realInstruments = (): Instruments => {
  const instrument = readMappingInstrument()
  return { get: () => instrument, find: async (_id, version) => (version === 1 ? instrument : null) }
}
