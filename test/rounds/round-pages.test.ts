import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ReviewSite, startReviewSite } from '#test/review/review-site.ts'

const days = { opensOn: '2026-09-01', deadline: '2026-11-15', closesOn: '2026-11-30' }

describe('the coordinator’s pages on rounds', () => {
  let site: ReviewSite
  beforeAll(async () => {
    site = await startReviewSite()
  })
  afterAll(() => site.stop())

  const rounds = '/nationellt/omgangar'
  const open = (fields: Record<string, string> = {}) =>
    site.post(
      rounds,
      {
        instrument: 'mapping 1',
        id: '2027',
        titleSv: 'Nästa',
        titleEn: 'Next',
        opensOn: '2027-01-01',
        deadline: '2027-02-01',
        closesOn: '2027-02-15',
        targetLevel: 'instrument',
        ...fields,
      },
      site.coordinator,
    )
  const page = (path: string) => site.text(path, site.coordinator)
  let count = 0
  /** A round of its own for each test, since they run in any order. */
  const aRound = () => {
    count += 1
    return site.filledIn(`r${count}`, days)
  }

  it('open a round with the tool and version that is chosen, and the dates in order', async () => {
    const wrong = await open({ closesOn: '2027-01-15' })
    expect([wrong.status, (await wrong.text()).includes('id="f-closesOn-error"')]).toEqual([400, true])
    expect((await open({ instrument: 'mapping 9' })).status).toBe(400)
    const answer = await open({ targetLevel: '2' })
    expect(answer.headers.get('location')).toBe(`${rounds}?done=opened`)
    expect(await site.deps.rounds.get('2027')).toMatchObject({
      kind: 'mapping',
      instrumentId: 'mapping',
      instrumentVersion: 1,
      closesOn: '2027-02-15',
      targetLevel: 2,
    })
    const again = await open()
    expect([again.status, (await again.text()).includes('Det finns redan en omgång')]).toEqual([400, true])
    expect((await site.get(rounds, site.owner)).status).toBe(403)
  })

  it('say how many have handed in, and where each region stands', async () => {
    const round = await aRound()
    expect(await page(`${rounds}/${round}`)).toContain('0 av 21 regioner')
    await site.post(`/region/13/kartlaggning/${round}/lamna-in`, { version: '1' }, site.owner)
    expect(await page(rounds)).toContain('1 av 21 regioner')
    expect(await page(`${rounds}/${round}`)).toMatch(/Region Halland[\s\S]*?inlämnad/)
    expect((await site.get(`${rounds}/none`, site.coordinator)).status).toBe(404)
  })

  it('change the dates of an open round for all, from the page as it was', async () => {
    const round = await aRound()
    const version = '1'
    const change = (fields: Record<string, string>) =>
      site.post(`${rounds}/${round}`, { ...days, targetLevel: 'instrument', ...fields }, site.coordinator)
    expect((await change({ version, deadline: '2026-12-01' })).status).toBe(400)
    const late = await change({ version: '9', closesOn: '2026-12-24' })
    expect([late.status, (await late.text()).includes('value="2026-12-24"')]).toEqual([409, true])
    expect((await change({ version, closesOn: '2026-12-24', targetLevel: '4' })).status).toBe(303)
    expect(await site.deps.assessments.get('14', round)).toMatchObject({ closesOn: '2026-12-24' })
    expect(await page(`${rounds}/${round}?done=changed`)).toContain('gäller alla regioner')
  })

  it('give a region longer, which it sees with the reason', async () => {
    const round = await aRound()
    const extend = (fields: Record<string, string>) =>
      site.post(
        `${rounds}/${round}/forlangning`,
        { extendRegion: '13', extendClosesOn: '2027-01-31', reason: 'Ny <handläggare>', ...fields },
        site.coordinator,
      )
    const short = await extend({ extendClosesOn: '2026-10-01' })
    expect([short.status, (await short.text()).includes('id="f-extendClosesOn-error"')]).toEqual([400, true])
    expect((await extend({ extendRegion: '99' })).status).toBe(400)
    expect((await extend({})).status).toBe(303)
    expect(await page(`${rounds}/${round}`)).toMatch(/förlängd till 31 januari 2027[\s\S]*Ny &lt;handläggare&gt;/)
    expect(await site.text(`/region/13/kartlaggning/${round}`, site.editor)).toContain(
      'kan svara till och med 31 januari 2027. Skäl: Ny &lt;handläggare&gt;',
    )
  })

  it('tell the region when it cannot answer yet, and when it no longer can', async () => {
    await site.filledIn('2025', { opensOn: '2025-09-01', deadline: '2025-10-01', closesOn: '2026-12-31' })
    const before = site.time.now
    await site.deps.rounds.change({
      id: '2025',
      basedOnVersion: 1,
      dates: { opensOn: '2025-09-01', deadline: '2025-10-01', closesOn: '2025-10-31' },
      targetLevel: null,
      actor: { id: 'kim@example.se', name: 'Kim' },
      at: before,
    })
    const overview = await site.text('/region/13/kartlaggning/2025', site.editor)
    expect(overview).toContain('Sista dagen att svara var 31 oktober 2025')
    await open({ id: 'later' })
    expect(await site.text('/region/13/kartlaggning/later', site.editor)).toContain('öppnar 1 januari 2027')
    const handIn = await site.post('/region/13/kartlaggning/2025/lamna-in', { version: '2' }, site.owner)
    expect([handIn.status, (await handIn.text()).includes('Sista dagen har passerat')]).toEqual([409, true])
  })

  it('close a round once it is ticked that nobody can answer after that', async () => {
    const round = await aRound()
    const close = (fields: Record<string, string>) =>
      site.post(`${rounds}/${round}/stang`, { version: '1', ...fields }, site.coordinator)
    expect((await close({})).status).toBe(400)
    expect((await close({ confirm: 'yes' })).headers.get('location')).toBe(`${rounds}/${round}?done=closed`)
    const closed = await page(`${rounds}/${round}?done=closed`)
    expect(closed).toContain('Sammanställ läget')
    expect(closed).not.toContain('name="extendRegion"')
  })
})
