import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { createInstruments } from '#shared/instruments/instruments.ts'
import { connectStore } from '#shared/platform/connect.ts'
import { readConfig } from './config.ts'

const config = readConfig()
const store = connectStore({
  regions: config.REGIONS_TABLE,
  plans: config.PLANS_TABLE,
  statistics: config.STATISTICS_TABLE,
  content: config.CONTENT_TABLE,
  audit: config.AUDIT_TABLE,
})

const instruments = createInstruments(config.instrumentsFolder, store)

/** Fills empty tables with demonstration data. Stands only in environments that have such data (infra/environments.ts). */
export const handler = (): Promise<void> => loadDemonstration(store, instruments)
