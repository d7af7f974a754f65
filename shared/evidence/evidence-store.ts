import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { Evidence } from './evidence.ts'

const prefix = 'EVIDENCE#'

const keyOf = (regionCode: string, id: string): Key => ({ pk: `REGION#${regionCode}`, sk: prefix + id })

/** The piece that an item holds; items under this prefix are written by `putEvidence` only. */
export const toEvidence = ({ pk: _pk, sk: _sk, ...piece }: Item): Evidence => piece as unknown as Evidence

/** The item that holds a piece. */
export const evidenceItem = (piece: Evidence): Item => ({ ...keyOf(piece.regionCode, piece.id), ...piece })

/** Writes the piece over the write before it, or as a new one. */
export const putEvidence = (piece: Evidence): Change => ({
  table: 'regions',
  put: evidenceItem(piece),
  condition: piece.writes === 1 ? { absent: true } : { equals: { writes: piece.writes - 1 } },
})

/** The piece, removed ones too, or null. */
export const findEvidence = async (store: Store, regionCode: string, id: string): Promise<Evidence | null> => {
  const item = await store.get('regions', keyOf(regionCode, id))
  return item && toEvidence(item)
}

/** All pieces of the region, removed ones too, oldest first. One query. */
export const listEvidence = async (store: Store, regionCode: string): Promise<Evidence[]> =>
  (await store.query('regions', `REGION#${regionCode}`, prefix))
    .map(toEvidence)
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
