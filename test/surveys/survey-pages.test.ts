import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { surveyRound } from './survey-rounds.ts'
import { type SurveySite, startSurveySite } from './survey-site.ts'

const seen = { instrument: 'survey 1' }
const sheetOf = (region: string) => `/region/${region}/enkat/enkat-2026`
const mappingOf = (region: string) => `/region/${region}/kartlaggning/enkat-2026`

let site: SurveySite
beforeAll(async () => {
  site = await startSurveySite()
})
afterAll(() => site.stop())

const textOf = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()
/** Each test answers for a region of its own. */
const ownerOf = (region: '01' | '03' | '04' | '05' | '06' | '07') =>
  site.signIn(`owner.${region}@region.example`, [{ scope: region, roles: ['owner'] }], 'Olle')
const isHidden = (html: string, id: string) => new RegExp(`<article [^>]*id="${id}"[^>]* hidden`).test(html)

describe('a survey', () => {
  it('stands as a whole on one page, and asks what follows from an answer', async () => {
    const owner = await ownerOf('01')
    const before = await textOf(sheetOf('01'), owner)
    expect(before).toContain('Finns det samlad information om validering på regionens webb?')
    expect(before).toContain('Vilket material behöver ni från nationell nivå?')
    expect(before).toContain('0 av 7 frågor besvarade')
    expect([isHidden(before, 'A1'), isHidden(before, 'A2')]).toEqual([false, true])
    const answer = await site.post(
      `${mappingOf('01')}/svar/A1`,
      { ...seen, 'A1-chosen': 'scattered', version: '0' },
      owner,
    )
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${sheetOf('01')}#A1-saved`])
    const after = await textOf(sheetOf('01'), owner)
    expect(after).toContain('1 av 12 frågor besvarade')
    expect(isHidden(after, 'A2')).toBe(false)
  })

  it('tells the browser’s script which questions of the whole page are asked', async () => {
    const answer = await site.post(
      `${mappingOf('03')}/svar/B3`,
      { ...seen, 'B3-chosen': 'hard', version: '0' },
      await ownerOf('03'),
      { accept: 'application/json' },
    )
    const { kind, asked } = (await answer.json()) as { kind: string; asked: string[] }
    expect([kind, asked]).toEqual(['saved', ['A1', 'A7', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6']])
  })

  it('shows what was typed again when it was not saved', async () => {
    const fields = { ...seen, 'B2-chosen': 'nobody', 'B2-comment': 'Kvar', version: '0' }
    const answer = await site.post(`${mappingOf('04')}/svar/B2`, fields, await ownerOf('04'))
    const html = await answer.text()
    expect([answer.status, html.includes('>Kvar</textarea>'), html.includes('Det ni har')]).toEqual([400, true, true])
  })

  it('stands at the same page also when a link says mapping', async () => {
    const owner = await ownerOf('05')
    for (const path of ['', '/omrade/need']) {
      const answer = await site.get(mappingOf('05') + path, owner)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, sheetOf('05')])
    }
  })

  it('is handed in by an owner, and is read only then', async () => {
    const owner = await ownerOf('06')
    await site.give('06', surveyRound, { A1: { chosen: ['none'] }, B5: { comment: 'Engelska' } })
    const page = await textOf(`${mappingOf('06')}/lamna-in`, owner)
    expect(page).toContain('Lämna in svaren')
    expect(page).not.toMatch(/name="target"|Lämna in kartläggningen/)
    const gaps = Object.fromEntries(['A7', 'B1', 'B2', 'B3', 'B6'].map((id) => [`gap-${id}`, 'yes']))
    const answer = await site.post(`${mappingOf('06')}/lamna-in`, { ...gaps, version: '1' }, owner)
    expect(answer.headers.get('location')).toBe(`${mappingOf('06')}?submitted=1`)
    const html = await textOf(`${sheetOf('06')}?submitted=1`, owner)
    expect(html).toContain('Svaren lämnades in')
    expect(html).not.toContain('<textarea')
    const late = await site.post(`${mappingOf('06')}/svar/B5`, { ...seen, 'B5-comment': 'Sent', version: '1' }, owner)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Svaren har lämnats in')
  })

  it('is a survey on the region’s page, not a mapping, and has neither plan nor level', async () => {
    const owner = await ownerOf('07')
    const html = await textOf('/region/07', owner)
    expect(html).toContain(`href="${sheetOf('07')}"`)
    expect(html).not.toMatch(/plan\/enkat-2026|intervjuer-2026/)
    for (const path of ['/region/07/plan/enkat-2026', `${mappingOf('07')}/resultat`])
      expect([path, (await site.get(path, owner)).status]).toEqual([path, 404])
  })

  it('is another region’s own', async () => {
    expect((await site.get(sheetOf('01'), await ownerOf('07'))).status).toBe(404)
    expect((await site.get(sheetOf('01'), site.coordinator)).status).toBe(404)
  })
})
