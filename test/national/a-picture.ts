import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { movesBetween, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import { periodOf } from '#shared/statistics/snapshot-periods.ts'
import type { PictureFilter } from '#web/national/picture-filter.ts'
import type { Picture } from '#web/national/read-picture.ts'

/** The picture of a snapshot, beside another where one is compared, as an address asks for it. */
export const aPicture = (
  snapshot: Snapshot,
  instrument: Instrument,
  { compared, filter = {} }: { compared?: Snapshot; filter?: Partial<PictureFilter> } = {},
): Picture => ({
  snapshot,
  instrument,
  roundTitle: 'Omgång 2026',
  period: periodOf(snapshot),
  isNewest: true,
  periods: [periodOf(snapshot), ...(compared ? [periodOf(compared)] : [])],
  compared: compared ? { snapshot: compared, period: periodOf(compared) } : null,
  moves: compared ? movesBetween(snapshot, compared) : movesSincePrevious(snapshot),
  filter: {
    period: null,
    compared: compared ? periodOf(compared) : null,
    group: null,
    area: null,
    measure: 'lage',
    ...filter,
  },
  problems: [],
})
