import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'

/** The ids that some questions have had, from now backwards: in earlier versions of the instrument each may have been another one, or several. Reads only published versions, which are kept in memory. */
export const formerIds = async (
  instruments: Pick<Instruments, 'get'>,
  instrument: Instrument,
  indicatorIds: readonly string[],
): Promise<string[]> => {
  const ids = new Set(indicatorIds)
  let level = [...indicatorIds]
  for (let { lineage } = instrument; lineage; ) {
    const { origins, fromVersion } = lineage
    level = level.flatMap((id) => origins[id]?.from ?? [])
    for (const id of level) ids.add(id)
    lineage = (await instruments.get(instrument.id, fromVersion)).lineage
  }
  return [...ids]
}
