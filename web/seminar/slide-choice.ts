/** The slides of a showing, in their usual order; each is chosen by its place in this list, counted from 1. */
export const slideIds = [
  'title',
  'state',
  'profile',
  'ends',
  'moves',
  'priorities',
  'barriers',
  'map',
  'counts',
  'sources',
] as const
export type SlideId = (typeof slideIds)[number]

/** The parameter of the address that chooses slides and their order: `?bilder=1,3,5`, or the same name once for each. */
export const slidesName = 'bilder'

/** Longer texts in the address are not looked through. */
const maxLength = 200
const maxShown = 40

export type SlideChoice = {
  ids: readonly SlideId[]
  /** What the address asks for that is no slide, as it was written. */
  unknown: string[]
}

/** The slides that the address asks for, each once and in its order; all of them where it names none that there is. */
export const readSlides = (query: URLSearchParams): SlideChoice => {
  const asked = query
    .getAll(slidesName)
    .join(',')
    .slice(0, maxLength)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const found = asked.map((part) => ({ part, id: /^\d{1,2}$/.test(part) ? slideIds[Number(part) - 1] : undefined }))
  const ids = [...new Set(found.flatMap(({ id }) => id ?? []))]
  return {
    ids: ids.length > 0 ? ids : slideIds,
    unknown: found.filter(({ id }) => id === undefined).map(({ part }) => part.slice(0, maxShown)),
  }
}

/** The number by which a slide is chosen. */
export const numberOf = (id: SlideId): number => slideIds.indexOf(id) + 1

/** The choice as the address has it; nothing for all in their usual order. */
export const slidesValue = (ids: readonly SlideId[]): string | null => {
  const value = ids.map(numberOf).join(',')
  return value === slideIds.map(numberOf).join(',') ? null : value
}

/** The order with one slide moved a step towards the beginning. */
export const movedEarlier = (ids: readonly SlideId[], id: SlideId): SlideId[] => {
  const at = ids.indexOf(id)
  if (at < 1) return [...ids]
  return ids.flatMap((one, index) => (index === at - 1 ? [id, one] : index === at ? [] : [one]))
}
