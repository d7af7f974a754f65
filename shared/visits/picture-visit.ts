/** The newest national picture at a visit. */
export type SeenPicture = { at: string; snapshotId: string }

/** What is kept of one person's visits to the national picture: the latest and the one before it, nothing older. */
export type PictureVisit = {
  /** When she was last seen there, and the newest picture then; written once an hour at most. */
  latest: SeenPicture
  /** The visit before, against which news is told; null at the first. */
  before: SeenPicture | null
  version: number
}

/** Within this of the last note nothing is written. */
const writtenEveryMs = 3_600_000
/** A pause as long as this begins a new visit: a morning's reloads, and lunch, are one. */
const visitEndsAfterMs = 4 * 3_600_000

/** What is to be kept when the person comes by; the very same object where there is nothing to write. */
export const visitAfter = (kept: PictureVisit | null, seen: SeenPicture): PictureVisit => {
  if (kept === null) return { latest: seen, before: null, version: 1 }
  const pauseMs = Date.parse(seen.at) - Date.parse(kept.latest.at)
  if (pauseMs < writtenEveryMs) return kept
  return {
    latest: seen,
    before: pauseMs < visitEndsAfterMs ? kept.before : kept.latest,
    version: kept.version + 1,
  }
}
