import { isDeepStrictEqual } from 'node:util'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ImageWords } from './add-image.ts'
import { changeImage, type ImageDeed, type ImageOutcome } from './image-store.ts'

/** Writes a picture's name and what it shows. A published text goes on saying what was checked with it, until it is checked and published anew. Refuses when somebody else has written it meanwhile. */
export const describeImage = (
  store: Store,
  deed: ImageDeed & { words: ImageWords; basedOnVersion: number },
): ImageOutcome =>
  changeImage(store, deed, (before) => {
    if (!before) return refused({ kind: 'unknown' })
    if (before.version !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    const { alt, isDecoration } = deed.words
    const isSame = isDeepStrictEqual({ alt, isDecoration }, { alt: before.alt, isDecoration: before.isDecoration })
    return {
      after: {
        ...before,
        ...deed.words,
        ...(!isSame && { describedBy: deed.actor }),
        version: before.version + 1,
      },
      action: 'describe-image',
    }
  })
