import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import { indicatorsOf, type Level } from '#shared/instruments/instrument.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { serveSite } from '#test/assessments/served-site.ts'
import { aRoundToOpen, roundOf } from '#test/support/round.ts'
import { startBrowser, visitor } from './browser.ts'
import { adopt, makePlan, open, type Walk } from './region-steps.ts'

const minutes = (count: number) => count * 60_000
const actor = { id: 'k', name: 'K' }

/** Three regions that meet the same barrier, and five more that map themselves and act on nothing. */
const owners = { '20': 'dalarna@example.se', '12': 'skane@example.se', '13': 'halland@example.se' } as const
type Code = keyof typeof owners
const codes = Object.keys(owners) as Code[]
const others = ['01', '03', '04', '05', '06']

describe.each([
  { language: 'sv', hasScript: true },
  { language: 'en', hasScript: false },
] as const)('from map to movement, in $language, with script: $hasScript', ({ language, hasScript }) => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  const cookies = new Map<string, string>()
  const isSwedish = language === 'sv'

  const openRound = (id: string, opensOn: string, closesOn: string) =>
    served.site.deps.rounds.open({
      round: aRoundToOpen({
        id,
        title: { sv: `Omgång ${id}`, en: `Round ${id}` },
        opensOn,
        deadline: closesOn,
        closesOn,
      }),
      actor,
      at: served.site.time.now,
    })
  /** Hands in the round with this level on A1; where it starts and how it goes on is known, so the effect is too. */
  const handIn = async (regionCode: string, roundId: string, level: Level) => {
    const { deps, time } = served.site
    const round = roundOf(roundId)
    const place = { regionCode, roundId, instrument: round, basedOnVersion: 0, actor, at: time.now }
    const content = (given: Level) => anAnswerContent({ level: given, importance: 4, power: 'own' })
    await deps.assessments.saveAnswer({ ...place, indicatorId: 'A1', content: content(level) })
    await deps.assessments.saveAnswer({ ...place, indicatorId: 'B1', content: content(2) })
    const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
    const allowedGaps = indicatorsOf(instrument).map(({ id }) => id)
    const submitted = await deps.review.submit({
      regionCode,
      round,
      allowedGaps,
      basedOnVersion: 1,
      actor,
      at: time.now,
    })
    if (!submitted.ok) throw new Error(submitted.refusal.kind)
  }

  const signInAll = async () => {
    for (const code of codes)
      cookies.set(code, await served.site.signIn(owners[code], [{ scope: code, roles: ['owner'] }], `Ansvarig ${code}`))
    cookies.set('SE', await served.site.signIn('siv@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Siv'))
  }

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serveSite(), startBrowser()])
    await signInAll()
    await openRound('2026', '2026-08-01', '2026-12-15')
    for (const code of [...codes, ...others]) await handIn(code, '2026', 1)
  }, minutes(1))
  afterAll(async () => {
    await browser.close()
    await served.stop()
  }, minutes(1))

  const pageAs = async (who: string | null): Promise<Page> => {
    const context = await visitor(browser, { javaScriptEnabled: hasScript })
    const [name = '', value = ''] = (who === null ? '' : (cookies.get(who) ?? '')).split('=')
    if (name) await context.addCookies([{ name, value, url: served.origin }])
    return context.newPage()
  }
  const walkAs = async (region: string): Promise<Walk> => {
    const page = await pageAs(region)
    return { page, origin: served.origin, language, hasScript, region, round: '2026' }
  }
  const main = async (page: Page) => (await page.locator('main').textContent()) ?? ''
  const submit = async (page: Page, form: string) => {
    await page.locator(`main form:has(${form}) button[type="submit"]`).last().click()
    await page.waitForLoadState()
  }
  const raise = async (walk: Walk, title: string) => {
    const place = { region: walk.region, round: walk.round }
    await open(walk, 'barrier', { ...place, barrier: isSwedish ? 'ny' : 'new' })
    await walk.page.locator('[name="title"]').fill(title)
    await walk.page.locator('[name="level"][value="national-funding"]').check()
    await walk.page.locator('[name="weight"][value="3"]').check()
    await submit(walk.page, '[name="title"]')
  }
  /** Weeks later: everybody signs in again. */
  const later = async (iso: string): Promise<Walk> => {
    served.site.time.now = new Date(iso)
    await signInAll()
    return walkAs('20')
  }

  it(
    'a mapping becomes a plan that an outsider has seen, which is followed up, meets a barrier that is answered, and shows in the next round',
    async () => {
      const startedMs = Date.now()
      const dalarna = await walkAs('20')
      const place = { region: '20', round: '2026' }
      const titles = await makePlan(dalarna)
      expect(titles).toHaveLength(2)

      // Somebody without an account reads the draft and says something.
      await open(dalarna, 'circulation', place)
      await dalarna.page.locator('[name="recipient"]').fill('Falu kommun')
      await dalarna.page.locator('[name="lastDay"]').fill('2026-11-01')
      await submit(dalarna.page, '[name="recipient"]')
      const link = (await dalarna.page.locator('main code').first().textContent()) ?? ''
      const outsider = await pageAs(null)
      await outsider.goto(link)
      expect(await main(outsider)).toContain(titles[0])
      await outsider.locator('[name="name"]').fill('Ulla Utomstående')
      await outsider.locator('[name="text"]').fill('Ta med komvux från början.')
      await submit(outsider, '[name="text"]')
      await open(dalarna, 'circulation', place)
      expect(await main(dalarna.page)).toContain('Ta med komvux från början.')

      // Three regions meet the same barrier, and adopt.
      for (const code of codes) {
        const walk = code === '20' ? dalarna : await walkAs(code)
        if (code !== '20') await makePlan(walk)
        await raise(walk, `Ersättningen räcker inte, säger ${code}`)
        await adopt(walk, '2026-10-05')
      }
      expect(Date.now() - startedMs).toBeLessThan(minutes(10))
      expect((await outsider.goto(link))?.status()).toBe(404)

      // Two follow-ups.
      const first = (await served.site.deps.plans.get('20', '2026'))?.actions[0]
      const followUp = { ...place, action: first?.id ?? '' }
      const autumn = await later('2026-10-20T12:00:00Z')
      await open(autumn, 'followUp', followUp)
      await autumn.page.locator('[name="status"][value="started"]').check()
      await autumn.page.locator('[name="note"]').fill('Första mötet är hållet.')
      await submit(autumn.page, '[name="note"]')
      const winter = await later('2026-11-20T12:00:00Z')
      await open(winter, 'followUp', followUp)
      await winter.page.locator('[name="status"][value="finished"]').check()
      await winter.page.locator('[name="lesson"]').fill('Börja med dem som beslutar.')
      await submit(winter.page, '[name="note"]')
      await open(winter, 'followUp', followUp)
      expect(await main(winter.page)).toMatch(/Första mötet är hållet\./)
      expect(await main(winter.page)).toMatch(/Börja med dem som beslutar\./)

      // The coordinator joins the three, puts the barrier forward and notes the answer; each of the three sees it.
      const desk = await pageAs('SE')
      const national = { page: desk, origin: served.origin, language, hasScript, region: '', round: '2026' }
      await open(national, 'barrierDesk', {})
      for (const box of await desk.locator('[name="members"]').all()) await box.check()
      await desk.locator('[name="title"]').fill('Ersättningen täcker inte validering')
      await desk.locator('[name="level"]').selectOption('national-funding')
      await submit(desk, '[name="members"]')
      if (!/hinder\/|barriers\//.test(new URL(desk.url()).pathname))
        await desk.locator('main a', { hasText: 'Ersättningen täcker inte validering' }).first().click()
      await desk.locator('[name="body"]').fill('Utbildningsdepartementet')
      await desk.locator('[name="addressedOn"]').fill('2026-11-18')
      await submit(desk, '[name="body"]')
      await desk.locator('[name="answer"][value="will"]').check()
      await desk.locator('[name="reason"]').fill('Ersättningen ses över under 2027.')
      await desk.locator('[name="answeredOn"]').fill('2026-11-19')
      await submit(desk, '[name="reason"]')
      for (const code of codes) {
        const walk = await walkAs(code)
        await open(walk, 'plan', { region: code, round: '2026' })
        expect(await main(walk.page)).toContain('Ersättningen ses över under 2027.')
      }

      // The next round: Dalarna has moved from 1 to 3, the five that did nothing by 0, 1, 0, 1 and 0: 0.4 in the mean.
      const nextYear = await later('2026-12-20T12:00:00Z')
      await openRound('2027', '2026-12-16', '2027-12-15')
      await handIn('20', '2027', 3)
      for (const [index, code] of others.entries()) await handIn(code, '2027', index % 2 === 0 ? 1 : 2)
      const { deps, store, objects } = served.site
      await aggregate(
        { ...deps, context: async () => [], isDemonstration: false },
        { store, objects },
        served.site.time.now,
      )
      await open(nextYear, 'plan', place)
      const effect = await nextYear.page.locator('section[aria-labelledby="plan-effect"]').textContent()
      expect(effect).toContain(isSwedish ? '+0,4 i snitt' : '+0.4')
      expect(effect).toContain(
        isSwedish ? '5 regioner som började på samma nivå' : '5 regions that started at the same level',
      )
      expect(effect).toContain('+2')
    },
    minutes(6),
  )
})
