import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { WebDeps } from '../deps.ts'

/** The mapping that regions answer before any round says otherwise. */
const firstMapping = { id: 'mapping', version: 1 } as const

/** The questionnaire that a public page speaks of: the snapshot's, or the first before there is one. */
export const instrumentOf = (deps: Pick<WebDeps, 'instruments'>, snapshot: Snapshot | null): Promise<Instrument> =>
  snapshot
    ? deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion)
    : deps.instruments.get(firstMapping.id, firstMapping.version)
