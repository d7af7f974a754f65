import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { AnswerContent } from '#shared/assessments/assessment.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { serveSite } from '#test/assessments/served-site.ts'
import { aRoundToOpen, mappingOne } from '#test/support/round.ts'
import { pathTo } from '#web/paths.ts'
import { startBrowser, visitor } from './browser.ts'
import { faultsOf } from './looks.ts'

const minute = 60_000
const anna = { id: 'anna@example.se', name: 'Anna Ek' }
const bo = { id: 'bo@example.se', name: 'Bo Ek' }

describe('the page of an area', () => {
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser
  let cookie: { name: string; value: string }
  let count = 0

  beforeAll(async () => {
    ;[served, browser] = await Promise.all([serveSite(), startBrowser()])
    const [name = '', value = ''] = (
      await served.site.signIn(anna.id, [{ scope: '13', roles: ['owner'] }], anna.name)
    ).split('=')
    cookie = { name, value }
  }, minute)
  afterAll(async () => {
    await browser.close()
    await served.stop()
  }, minute)

  const openRound = async (change: Parameters<typeof aRoundToOpen>[0] = {}) => {
    count += 1
    const round = aRoundToOpen({ id: `s${count}`, ...change })
    await served.site.deps.rounds.open({ round, actor: bo, at: served.site.time.now })
    return round.id
  }
  const put = (roundId: string, indicatorId: string, change: Partial<AnswerContent>, version = 0, actor = anna) =>
    served.site.deps.assessments.saveAnswer({
      regionCode: '13',
      roundId,
      instrument: mappingOne,
      indicatorId,
      content: anAnswerContent(change),
      basedOnVersion: version,
      actor,
      at: served.site.time.now,
    })
  const changeMapping = async (round: string, fields: Record<string, unknown>) => {
    const item = await served.site.store.get('regions', { pk: 'REGION#13', sk: `ASSESSMENT#${round}` })
    if (item) await served.site.store.putPlain('regions', { ...item, ...fields })
  }
  const half = async (round: string) => {
    await put(round, 'A1', { level: 2, comment: 'Uppdraget är muntligt.' })
    await put(round, 'A2', { level: null, isNotApplicable: true, notApplicableReason: 'Finns inte' })
  }
  const at = '2026-10-05T11:00:00.000Z'
  const kim = { id: 'k', name: 'Kim' }

  /** What stands in the store before the page is opened, and what happens on it. */
  const states: Record<
    string,
    { given?: (round: string) => Promise<unknown>; when?: (page: Page, round: string) => Promise<unknown> }
  > = {
    empty: {},
    half: {
      given: async (round) => {
        const before = await openRound({ opensOn: '2026-08-01' })
        await put(before, 'A1', { level: 1, comment: 'Förra gången' })
        await half(round)
      },
      when: (page) => page.locator('.earlier > summary').first().click(),
    },
    conflict: {
      given: half,
      when: async (page, round) => {
        await page.locator('[name="A1-comment"]').fill('Uppdraget är skriftligt.')
        await put(round, 'A1', { level: 3, comment: 'Uppdraget är beslutat.' }, 1, bo)
        await page.locator('#A1 .save-state button[type="submit"]').first().click()
        await page.locator('.conflict__merge > summary').click()
      },
    },
    refused: {
      given: half,
      when: async (page) => {
        await page.locator('[name="A3-level"][value="not-applicable"]').check()
        await page.locator('#A3 .save-state button[type="submit"]').first().click()
        await page.locator('#f-A3-reason-error').waitFor()
      },
    },
    offline: {
      given: half,
      when: async (page) => {
        await page.context().setOffline(true)
        await page.locator('[name="A1-comment"]').fill('Utan nät')
        await page.locator('#A1 .save-state button[type="submit"]').first().click()
        await page.locator('answer-queue li').waitFor()
      },
    },
    'read-only': {
      given: async (round) => [
        await half(round),
        await changeMapping(round, { status: 'submitted', submittedAt: at, submittedBy: anna }),
      ],
    },
    returned: {
      given: async (round) => [
        await half(round),
        await changeMapping(round, {
          status: 'returned',
          returnedAt: at,
          returnedBy: kim,
          returnMessage: 'Se över A1.',
        }),
      ],
    },
    unlocked: {
      given: async (round) => [
        await half(round),
        await changeMapping(round, {
          status: 'submitted',
          submittedAt: at,
          submittedBy: anna,
          unlockedIds: ['A1'],
          unlocks: { A1: { message: 'Hur då?', at, by: kim } },
        }),
      ],
    },
  }

  const addressOf = (round: string, language: Language) =>
    served.origin + pathTo('mappingArea', language, { region: '13', round, area: 'role-mandate' })

  it.each(Object.keys(states))(
    'has, when it is %s, nothing that axe objects to and no sideways scroll, in both languages, light and dark',
    async (name) => {
      const state = states[name]
      const context = await visitor(browser)
      await context.addCookies([{ ...cookie, url: served.origin }])
      for (const language of languages) {
        const round = await openRound()
        await state?.given?.(round)
        const page = await context.newPage()
        await page.goto(addressOf(round, language))
        await state?.when?.(page, round)
        expect(await faultsOf(page, { name, language })).toEqual([])
        await context.setOffline(false)
        await page.close()
      }
      await context.close()
    },
    3 * minute,
  )
})
