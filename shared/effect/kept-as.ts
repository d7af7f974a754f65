import type { Instrument } from '#shared/instruments/instrument.ts'

/**
 * What each indicator of the oldest version is called in the newest, where every version between has kept it; the others have no entry.
 * @param versions One after another, oldest first.
 */
export const keptAs = (versions: readonly Instrument[]): ReadonlyMap<string, string> => {
  const [oldest, ...later] = versions
  if (!oldest) throw new Error('no version of the instrument')
  let names = new Map(oldest.areas.flatMap(({ indicators }) => indicators).map(({ id }) => [id, id]))
  for (const { lineage } of later) {
    const next = new Map(
      Object.entries(lineage?.origins ?? {}).flatMap(([id, { kind, from }]) =>
        kind === 'kept' ? from.map((former): [string, string] => [former, id]) : [],
      ),
    )
    names = new Map(
      [...names].flatMap(([first, id]): [string, string][] => {
        const now = next.get(id)
        return now === undefined ? [] : [[first, now]]
      }),
    )
  }
  return names
}
