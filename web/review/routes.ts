import type { Site } from '../site.tsx'
import { postAccept, postReturn } from './deed-routes.ts'
import { getHandIn, postHandIn, postOwnTarget, postSignUnlocked } from './hand-in-route.tsx'
import { postLock, postRemark, postUnlock } from './question-routes.ts'
import { getReview } from './review-route.tsx'
import { getReviewsFile } from './reviews-file.ts'
import { showReviews } from './reviews-page.tsx'
import { getSignedContent } from './sign-off-route.ts'

/** Signing off a mapping, and the coordinator's review of it. */
export const registerReview = (site: Site): void => {
  site.on('handIn', getHandIn)
  site.on('submitMapping', postHandIn)
  site.on('signUnlocked', postSignUnlocked)
  site.on('setOwnTarget', postOwnTarget)
  site.on('mappingSignOff', getSignedContent)
  site.on('reviews', showReviews)
  site.on('reviewsFile', getReviewsFile)
  site.on('review', getReview)
  site.on('saveRemark', postRemark)
  site.on('returnMapping', postReturn)
  site.on('unlockIndicator', postUnlock)
  site.on('lockIndicator', postLock)
  site.on('acceptMapping', postAccept)
}
