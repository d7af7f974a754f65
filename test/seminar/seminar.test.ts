import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { seminarTexts } from '#web/seminar/seminar-texts.ts'
import { movedEarlier, readSlides, slideIds, slidesValue } from '#web/seminar/slide-choice.ts'

let site: TestSite
let latest: Snapshot | null
beforeAll(async () => {
  site = await startSite()
  site.deps.snapshots = { ...site.deps.snapshots, latest: async () => latest }
})
afterAll(() => site.stop())
beforeEach(() => {
  latest = aSnapshot()
})

const page = async (path: string): Promise<{ status: number; html: string }> => {
  const answer = await site.get(path)
  return { status: answer.status, html: (await answer.text()).replaceAll('\u00a0', ' ') }
}
const shown = (html: string): string[] => [...html.matchAll(/data-slide="([a-z]+)"/g)].map(([, id]) => id ?? '')
const headings = (html: string): string[] =>
  [...html.matchAll(/class="slide__heading"[^>]*>([^<]+)</g)].map(([, text]) => text ?? '')

describe('the showing of the national picture', () => {
  it('has a slide for each part, numbered in the address, each with its sentence, its questions and the ways on', async () => {
    for (const [path, language] of [
      ['/nationell-bild/visning', 'sv'],
      ['/en/national-picture/slides', 'en'],
    ] as const) {
      const { status, html } = await page(path)
      expect(status).toBe(200)
      expect(shown(html)).toEqual([...slideIds])
      expect(new Set(headings(html)).size).toBe(slideIds.length)
      for (const [index, id] of slideIds.entries()) {
        expect(html).toContain(`<section class="slide" id="${index + 1}"`)
        for (const question of seminarTexts[language].questions[id]) expect(html).toContain(question)
      }
      for (const [, target] of html.matchAll(/href="#(\d+|showing)"/g)) expect(html).toContain(`id="${target}"`)
    }
  })

  it('says in its headings what the slides show, with the numbers of the picture', async () => {
    const { html } = await page('/nationell-bild/visning')
    const [, state, profile, , , priorities, , , counts] = headings(html)
    expect(state).toBe('14 av de 21 regionerna har lämnat in sin kartläggning, och nio har antagit en handlingsplan')
    const medians = aSnapshot().areas.flatMap(({ median }) => (median === null ? [] : [Math.round(median)]))
    expect(profile).toContain(`från ${Math.min(...medians)} till ${Math.max(...medians)} procent`)
    expect(priorities).toMatch(/av 9 antagna planer/)
    const total = aSnapshot()
      .counts.find(({ year }) => year === 2025)
      ?.cells.find(({ region, sector, form, sex }) => `${region}${sector}${form}${sex}` === 'SEallallall')?.count
    expect(counts?.replace(/\D/g, '')).toBe(`1221${total}2025`)
  })

  it('says beside the moves that other regions may have handed in then', async () => {
    const before = Object.fromEntries(aSnapshot().areas.map(({ id }) => [id, 40]))
    latest = aSnapshot({ previousRoundId: '2025', previousAreaMedians: before })
    expect((await page('/nationell-bild/visning')).html).toContain('Olika regioner kan ha lämnat in')
  })

  it('has no id twice, and nothing inline that the security policy refuses', async () => {
    const { html } = await page('/nationell-bild/visning')
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(html).not.toMatch(/\sstyle=|<style|<script(?![^>]*src)/)
  })

  it('shows the slides that the address names, in its order, and says which of them do not exist', async () => {
    expect(shown((await page('/nationell-bild/visning?bilder=9,3,1,3')).html)).toEqual(['counts', 'profile', 'title'])
    expect(shown((await page('/nationell-bild/visning?bilder=2&bilder=8')).html)).toEqual(['state', 'map'])
    const { status, html } = await page(`/nationell-bild/visning?bilder=2,99,${encodeURIComponent('<b>')}`)
    expect(status).toBe(400)
    expect(shown(html)).toEqual(['state'])
    expect(html).toContain('bilder som inte finns: 99, &lt;b&gt;')
    expect(shown((await page('/nationell-bild/visning?bilder=')).html)).toHaveLength(slideIds.length)
  })

  it('keeps a chosen order through the form and the links that move a slide', () => {
    const { ids } = readSlides(new URLSearchParams('bilder=9,3,1'))
    expect(slidesValue(movedEarlier(ids, 'profile'))).toBe('3,9,1')
    expect(slidesValue(movedEarlier(ids, 'counts'))).toBe('9,3,1')
    expect(slidesValue(slideIds)).toBeNull()
  })

  it('is the same whatever single regions scored, and says demonstration data on every slide where it is', async () => {
    const { html: before } = await page('/nationell-bild/visning')
    latest = aSnapshot({ regions: aSnapshot().regions.map((region) => ({ ...region, areaScores: null, answered: 1 })) })
    expect((await page('/nationell-bild/visning')).html).toBe(before)
    expect(before).not.toContain('<strong>Demonstrationsdata</strong>')
    site.deps.site.isDemonstration = true
    expect((await page('/nationell-bild/visning')).html.match(/<strong>Demonstrationsdata<\/strong>/g)).toHaveLength(10)
    site.deps.site.isDemonstration = false
  })

  it('reads well with nothing handed in, and before the first compilation', async () => {
    const bare = aSnapshot({ submitted: 0, counts: [], prioritised: [], barriers: [], barrierIndicators: [] })
    latest = {
      ...bare,
      regions: bare.regions.map((region) => ({
        ...region,
        mapping: 'not-started',
        plan: 'none',
        submittedAt: null,
        areaScores: null,
        countYears: [],
      })),
    }
    for (const path of ['/nationell-bild/visning', '/en/national-picture/slides']) {
      const { status, html } = await page(path)
      expect(status).toBe(200)
      expect(shown(html)).toHaveLength(slideIds.length)
      expect(html).not.toMatch(/NaN|undefined|\[object|Infinity/)
    }
    latest = null
    expect((await page('/nationell-bild/visning')).html).toContain('Det finns ingen sammanställning än')
  })
})
