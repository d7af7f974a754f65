import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDrafts, type InstrumentDrafts } from '#shared/instruments/drafts.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { createInstruments, type Instruments } from '#shared/instruments/instruments.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { startStore } from '#test/support/stores.ts'

export const sara: Actor = { id: 'sara@demo.example', name: 'Sara' }
export const solveig: Actor = { id: 'solveig@demo.example', name: 'Solveig' }

/** What an action came to; throws when it was refused. */
export const must = <T>(outcome: Outcome<T, { kind: string }>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

/** The kind of refusal, or `done`. */
export const kindOf = (outcome: Outcome<unknown, { kind: string }>): string =>
  outcome.ok ? 'done' : outcome.refusal.kind

export type Workshop = {
  store: Store
  instruments: Instruments
  drafts: InstrumentDrafts
  /** Another moment at each call, a second after the one before. */
  at(): Date
  stop(): Promise<void>
}

/** Drafts over a real store, where these come with the program. */
export const openWorkshop = async (...shipped: Instrument[]): Promise<Workshop> => {
  const { store, stop } = await startStore()
  const folder = await mkdtemp(join(tmpdir(), 'instruments-'))
  for (const instrument of shipped)
    await writeFile(join(folder, `${instrument.id}-${instrument.version}.json`), JSON.stringify(instrument))
  const instruments = createInstruments(folder, store)
  let seconds = 0
  return {
    store,
    instruments,
    drafts: createDrafts(store, instruments),
    at: () => new Date(Date.parse('2026-10-05T12:00:00Z') + 1000 * seconds++),
    async stop() {
      await stop()
      await rm(folder, { recursive: true })
    },
  }
}
