import type { Added, PublicPart } from './public-parts.ts'
import { addedTo, fieldsOf, isTold, publicParts } from './public-parts.ts'
import type { Snapshot } from './snapshot.ts'
import type { RegionInputs } from './snapshot-inputs.ts'

/** A part moves on only with so many regions' new answers at once: what one or two have answered could be had by subtracting one picture from the next. */
export const minimumNewRegions = 3

/** What the public pictures of a round have been made from until now, as fingerprints by region. */
type Layer = {
  /** All that has ever been in a public picture. */
  known: Record<string, string[]>
  /** What is in the one that is public. */
  shown: Added
}

type PartPublication = {
  layers: Layer[]
  /** The part as the public sees it, from an older compilation; null where it is the picture's own. */
  held: { from: string; content: Partial<Snapshot> } | null
}

/** Which of a picture's parts are public, and what is shown in place of those that are not yet. Kept with the picture, and no part of what anybody is shown. */
export type Publication = Record<PublicPart, PartPublication>

/** The pictures that came before: the newest of the same round, and of the round before. */
export type Earlier = { sameRound: Snapshot | null; previousRound: Snapshot | null }

/** The parts that a public picture has from an older compilation, with when that was made. */
export type HeldBack = Partial<Record<PublicPart, { from: string; regions: number }>>

const hasShown = ({ layers }: PartPublication): boolean => layers.some(({ known }) => Object.keys(known).length > 0)

const isSame = (one: Added, other: Added): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([regionCode, mark]) => other[regionCode] === mark)

/**
 * Unchanged, or with at least three regions' answers that have never been public. The newness counts, not the difference: whichever public pictures are added and subtracted, those three
 * stand only in the newest of them, and so the result is never about fewer.
 */
const mayMove = ({ known, shown }: Layer, added: Added): boolean =>
  isSame(shown, added) ||
  Object.entries(added).filter(([regionCode, mark]) => !known[regionCode]?.includes(mark)).length >= minimumNewRegions

const moved = ({ known }: Layer, added: Added): Layer => ({
  known: {
    ...known,
    ...Object.fromEntries(
      Object.entries(added).map(([regionCode, mark]) => [
        regionCode,
        [...new Set([...(known[regionCode] ?? []), mark])],
      ]),
    ),
  },
  shown: added,
})

const untouched: Layer = { known: {}, shown: {} }

/** What the round before has told in public of its areas; what has never been told of it is not told by this round either. */
const fromRoundBefore = (own: Snapshot, previousRound: Snapshot): PartPublication | null => {
  const { publication, createdAt, instrumentVersion } = previousRound
  if (!publication || !hasShown(publication.levels)) return null
  const told = new Map(asPublic(previousRound).areas.map(({ id, median }) => [id, median]))
  const isComparable = instrumentVersion === own.instrumentVersion
  const medians = own.areas.map(({ id }) => [id, isComparable ? (told.get(id) ?? null) : null])
  return {
    layers: publication.levels.layers,
    held: {
      from: publication.levels.held?.from ?? createdAt,
      content: { previousAreaMedians: Object.fromEntries(medians) },
    },
  }
}

const before = (part: PublicPart, own: Snapshot, { sameRound, previousRound }: Earlier): PartPublication | null => {
  const publication = sameRound?.publication?.[part]
  if (sameRound && publication)
    return {
      layers: publication.layers,
      held: publication.held ?? { from: sameRound.createdAt, content: fieldsOf(part, sameRound) },
    }
  return part === 'previous' && previousRound ? fromRoundBefore(own, previousRound) : null
}

const publish = (
  part: PublicPart,
  own: Snapshot,
  regions: readonly RegionInputs[],
  earlier: Earlier,
): PartPublication => {
  const added = addedTo(part, regions)
  const last = before(part, own, earlier)
  const layers = added.map((_, index) => last?.layers[index] ?? untouched)
  const isFirst = !last || !hasShown(last)
  if (isFirst && !isTold(part, own, Object.keys(added[0] ?? {}).length)) return { layers, held: null }
  if (isFirst || layers.every((layer, index) => mayMove(layer, added[index] ?? {})))
    return { layers: layers.map((layer, index) => moved(layer, added[index] ?? {})), held: null }
  return { layers, held: last.held }
}

/**
 * Which parts of a new picture the public sees, from what it has seen of the round before. A part is held back, and the last public one shown in its place, until at least three
 * regions have handed in what has never been public; a round's last one or two stay unpublished.
 */
export const publicationOf = (own: Snapshot, regions: readonly RegionInputs[], earlier: Earlier): Publication => ({
  levels: publish('levels', own, regions, earlier),
  previous: publish('previous', own, regions, earlier),
  plans: publish('plans', own, regions, earlier),
  chosen: publish('chosen', own, regions, earlier),
  effects: publish('effects', own, regions, earlier),
})

/** What of the picture is not public yet, and since when the public sees the same. */
export const heldBackIn = ({ publication }: Pick<Snapshot, 'publication'>): HeldBack => {
  if (!publication) return {}
  return Object.fromEntries(
    publicParts.flatMap((part) => {
      const { held, layers } = publication[part]
      return held ? [[part, { from: held.from, regions: Object.keys(layers[0]?.shown ?? {}).length }]] : []
    }),
  )
}

const views = new WeakMap<Snapshot, Snapshot>()

/** The picture as anyone but the coordinator sees it: who has handed in and adopted as it is now, what they have answered and planned as it was last made public. The same object every time. */
export const asPublic = (snapshot: Snapshot): Snapshot => {
  const { publication } = snapshot
  if (!publication) return snapshot
  const known = views.get(snapshot)
  if (known) return known
  const held = publicParts.flatMap((part) => publication[part].held?.content ?? [])
  const view: Snapshot = Object.assign({ ...snapshot, publication: null, heldBack: heldBackIn(snapshot) }, ...held)
  views.set(snapshot, view)
  return view
}

/** When what a picture says of the levels was compiled. */
export const levelsFrom = ({ createdAt, heldBack }: Pick<Snapshot, 'createdAt' | 'heldBack'>): string =>
  heldBack.levels?.from ?? createdAt

/** When what a picture says of priorities and barriers was compiled. */
export const plansFrom = ({ createdAt, heldBack }: Pick<Snapshot, 'createdAt' | 'heldBack'>): string =>
  heldBack.plans?.from ?? createdAt
