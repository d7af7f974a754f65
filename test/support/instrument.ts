import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { instrumentSchema } from '#shared/instruments/instrument-schema.ts'
import { createInstruments, type Instruments } from '#shared/instruments/instruments.ts'
import type { Store } from '#shared/platform/store.ts'
import { compiledInstruments } from './shared-data.ts'

/** The mapping instrument, version 1, as the build makes it of the YAML files. Throws when it breaks instrumentSchema. */
export const readMappingInstrument = async (): Promise<Instrument> =>
  instrumentSchema.parse(JSON.parse(await readFile(join(compiledInstruments(), 'mapping-1.json'), 'utf8')))

/** No instrument has been written in the tool. */
const nothingWritten: Pick<Store, 'get' | 'query'> = { get: async () => null, query: async () => [] }

/** The published instruments of the tests: the real ones, and those written in the tool over the store. */
export const realInstruments = (store: Pick<Store, 'get' | 'query'> = nothingWritten): Instruments =>
  createInstruments(compiledInstruments(), store)
