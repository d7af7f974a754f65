import type { WebDeps } from '../deps.ts'
import type { Picture } from './read-picture.ts'

/** Where the flow begins and what is seen of it later: from the compared picture to the shown one, else from the round before; with neither, it begins in the shown one and nothing is known of the outcome. */
export const readFlow = async (
  { snapshots, instruments }: Pick<WebDeps, 'snapshots' | 'instruments'>,
  { snapshot, compared, instrument }: Picture,
) => {
  const before =
    compared?.snapshot ?? (snapshot.previousRoundId === null ? null : await snapshots.ofRound(snapshot.previousRoundId))
  if (!before) return { start: snapshot, later: null, instrument }
  const [start, later] = before.createdAt < snapshot.createdAt ? [before, snapshot] : [snapshot, before]
  return { start, later, instrument: await instruments.get(start.instrumentId, start.instrumentVersion) }
}
