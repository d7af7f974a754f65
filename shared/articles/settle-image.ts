import { checker, settled, type Verdict } from '#shared/evidence/settle-upload.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeImage, type ImageOutcome } from './image-store.ts'

type ImageVerdict = Verdict & { size: { width: number; height: number } | null }

/** Notes what the check of a picture came to, and its size in pixels. Refuses when the picture is not there. Told twice, it happens once. */
export const settleImage = (store: Store, input: { id: string; verdict: ImageVerdict; at: Date }): ImageOutcome =>
  changeImage(store, { id: input.id, actor: checker, at: input.at }, (before) => {
    if (!before) return refused({ kind: 'unknown' })
    const { size, ...verdict } = input.verdict
    const file = settled(before.file, verdict, input.at)
    if (file === before.file) return done(before)
    const { width, height } = size ?? before
    return {
      after: { ...before, file, width, height },
      action: file.state === 'accepted' ? 'accept-image' : 'refuse-image',
    }
  })
