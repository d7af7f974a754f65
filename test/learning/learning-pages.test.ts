import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ReviewSite, startReviewSite } from '#test/review/review-site.ts'

describe('the pages of the short training', () => {
  let site: ReviewSite
  beforeAll(async () => {
    site = await startReviewSite()
    await site.filledIn('2026')
  })
  afterAll(() => site.stop())

  const finish = (step: number, fields: Record<string, string> = {}, cookie = site.editor) =>
    site.post(`/utbildning/${step}`, fields, cookie)
  const rate = (example: string, level: string) =>
    site.post(`/utbildning/3/exempel/${example}`, { [`level-${example}`]: level }, site.editor)

  it('can be read by anybody; only who signs in can have it remembered', async () => {
    const page = await site.text('/utbildning')
    expect(page).toContain('Logga in om du vill att verktyget ska minnas')
    for (const step of [1, 2, 3, 4, 5]) expect((await site.get(`/utbildning/${step}`)).status).toBe(200)
    const examples = await site.text('/utbildning/3')
    expect(examples).toContain('Visa hur vi resonerar')
    expect(examples).not.toContain('name="level-role"')
    expect((await site.post('/utbildning/1', {})).status).toBe(401)
    for (const step of ['0', '6', 'x']) expect((await site.get(`/utbildning/${step}`)).status).toBe(404)
  })

  it('lets a person rate an example, then shows the reasons, and others only from five', async () => {
    expect(await site.text('/utbildning/3', site.editor)).not.toContain('Nivå 1. Frågan gäller')
    const missing = await site.post('/utbildning/3/exempel/role', {}, site.editor)
    expect([missing.status, (await missing.text()).includes('id="f-level-role-error"')]).toEqual([400, true])
    expect((await rate('role', '2')).headers.get('location')).toBe('/utbildning/3#role')
    const page = await site.text('/utbildning/3', site.editor)
    expect(page).toMatch(/Du valde nivå 2\. Vi valde nivå 1\.[\s\S]*Nivå 1\. Frågan gäller/)
    expect(page).toContain('Färre än fem andra')
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await site.deps.learning.rate({
        exampleId: 'role',
        level: 1,
        actor: { id: `${name}@example.se`, name },
        at: site.time.now,
      })
    expect(await site.text('/utbildning/3', site.editor)).toMatch(/Så har andra valt[\s\S]*5 personer/)
    expect((await rate('none', '1')).status).toBe(404)
    expect((await site.post('/utbildning/1/exempel/role', { 'level-role': '1' }, site.editor)).status).toBe(404)
  })

  it('is hinted at on the overview until it is taken, never blocks, and the region’s owner sees who has taken it', async () => {
    const overview = () => site.text('/region/13/kartlaggning/2026', site.editor)
    expect(await overview()).toContain('Gå den korta utbildningen först')
    for (const step of [1, 2, 3, 4]) {
      expect((await finish(step)).headers.get('location')).toBe(`/utbildning/${step + 1}`)
    }
    expect(await site.text('/utbildning', site.editor)).toContain('Du har gjort 4 av 5 steg.')
    expect(await site.text('/region/13/medarbetare', site.owner)).toContain('inte klar')
    expect((await finish(5, { 'check-team': 'yes' })).headers.get('location')).toBe('/utbildning')
    expect(await site.text('/utbildning', site.editor)).toContain('Du gick klart utbildningen 5 oktober 2026.')
    expect(await site.text('/utbildning/5', site.editor)).toMatch(/name="check-team" value="yes" checked/)
    expect(await overview()).not.toContain('Gå den korta utbildningen först')
    expect(await site.text('/region/13/medarbetare', site.owner)).toContain('klar 5 oktober 2026')
    expect(await site.text('/nationellt/medarbetare', site.coordinator)).not.toContain('Utbildning</th>')
  })

  it('is in English too', async () => {
    expect(await site.text('/en/training/2', site.editor)).toContain('Step 2 of 5')
    await site.deps.learning.rate({
      exampleId: 'website',
      level: 4,
      actor: { id: 'bo@example.se', name: 'Bo' },
      at: site.time.now,
    })
    expect(await site.text('/en/training/3', site.editor)).toContain('You chose level 4. We chose level 2.')
  })
})
