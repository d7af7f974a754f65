export type Direction = 'up' | 'down'

/** Puts the things in the order of `ids`; those that are not named come last, as they stood. */
export const inOrder = <T extends { id: string }>(things: readonly T[], ids: readonly string[]): T[] => {
  const place = new Map(ids.map((id, index) => [id, index]))
  return things
    .map((thing, index) => ({ thing, place: place.get(thing.id) ?? ids.length + index }))
    .sort((a, b) => a.place - b.place)
    .map(({ thing }) => thing)
}

/** Changes places between `id` and its neighbour above or below. At the end, or when it is not there, nothing moves. */
export const moved = (ids: readonly string[], id: string, direction: Direction): string[] => {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const neighbour = ids[to]
  if (from < 0 || neighbour === undefined) return [...ids]
  return ids.map((each, index) => (index === from ? neighbour : index === to ? id : each))
}
