import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { textIsPublishedThroughReview } from './article-story.ts'
import { startBrowser } from './browser.ts'
import { type Cast, castOf } from './cast.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'
import { pageShowsOnAnotherSite } from './region-page-story.ts'
import { monthIsSignedAndExported } from './time-story.ts'
import { civilServantFindsATemplate, employerFindsTheGuide, individualFindsWhomToCall } from './visitor-stories.ts'
import { workshopIsHeld } from './workshop-story.ts'

const minutes = (count: number) => count * 60_000

/** The stories share a system, and none needs another to have been told. */
describe('the hub, the calendar and the project’s time in the whole system', () => {
  let system: LocalSystem
  let browser: Browser
  let cast: Cast
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startLocalSystem(), startBrowser()])
    cast = castOf(browser, system.origin)
  }, minutes(4))
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  }, minutes(1))

  it('a newly arrived assistant nurse without papers finds where to begin and whom to call, in at most four clicks', () =>
    individualFindsWhomToCall(cast))

  it('an employer finds the guide to begin with and whom to call, in at most four clicks', () =>
    employerFindsTheGuide(cast))

  it('a region’s civil servant finds the guide and a template that opens in Word, in at most four clicks', () =>
    civilServantFindsATemplate(cast))

  it(
    'a text is checked by a second person before anyone reads it; what stood before can be compared, and the English says that it is older',
    () => textIsPublishedThroughReview(cast),
    minutes(2),
  )

  it(
    'a region’s page shows on another organisation’s site by one tag, with the building block that was just added',
    () => pageShowsOnAnotherSite(cast),
    minutes(2),
  )

  it(
    'a workshop is held from what regions prioritise to a certificate that anyone can check',
    () => workshopIsHeld(cast),
    minutes(3),
  )

  it(
    'a month of time is filled in by keyboard, signed, given back, approved, corrected, and exported with the same hours',
    () => monthIsSignedAndExported(cast),
    minutes(3),
  )
})
