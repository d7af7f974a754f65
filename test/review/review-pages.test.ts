import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { readWorkbook } from '#shared/platform/workbook-file.ts'
import { type ReviewSite, startReviewSite } from './review-site.ts'

describe('the coordinator’s review', () => {
  let site: ReviewSite
  let count = 0
  beforeAll(async () => {
    site = await startReviewSite()
  })
  afterAll(() => site.stop())

  const next = () => {
    count += 1
    return `r${count}`
  }
  const review = (round: string) => `/nationellt/granskning/13/${round}`
  const handIn = (round: string) => `/region/13/kartlaggning/${round}/lamna-in`
  const overview = (round: string) => `/region/13/kartlaggning/${round}`
  const saveRemark = (round: string, text: string, version = '0', id = 'A1') =>
    site.post(`${review(round)}/synpunkt/${id}`, { [`${id}-remark`]: text, version }, site.coordinator)
  const unlock = (round: string, message: string, mappingVersion = '2', more: Record<string, string> = {}) =>
    site.post(
      `${review(round)}/las-upp/A1`,
      { 'A1-remark': message, version: '0', mappingVersion, ...more },
      site.coordinator,
    )
  const giveBack = (round: string, fields: Record<string, string>, cookie = site.coordinator) =>
    site.post(`${review(round)}/aterlamna`, { version: '2', ...fields }, cookie)
  const mappingOf = (round: string) => site.deps.assessments.get('13', round)
  const locationOf = (answer: Response) => answer.headers.get('location')

  it('shows nothing before the mapping is handed in, and never to the region', async () => {
    const round = await site.filledIn(next())
    expect((await site.get(review(round), site.coordinator)).status).toBe(404)
    expect((await site.get(review(round), site.owner)).status).toBe(403)
    for (const answer of [await giveBack(round, { message: 'Hej' }), await saveRemark(round, 'Hej')])
      expect(answer.status).toBe(404)
    expect(await site.text('/nationellt/granskning', site.coordinator)).not.toContain(review(round))
  })

  it('lists what waits for her, the oldest first, and what is with the regions', async () => {
    const [first, second] = [await site.handedIn(next()), await site.handedIn(next())]
    await unlock(second, 'Se över.')
    const list = await site.text('/nationellt/granskning', site.coordinator)
    expect(list).toContain('upplåst: A1')
    expect(list.indexOf(review(first))).toBeGreaterThan(list.indexOf('Väntar på granskning'))
    expect(list.indexOf(review(second))).toBeGreaterThan(list.indexOf('Hos regionen'))
  })

  it('gives the levels of a round as a file, by how far the review has come', async () => {
    const round = await site.handedIn(next())
    const file = (state: string, cookie = site.coordinator) =>
      site.get(`/nationellt/granskning/fil?round=${round}&state=${state}`, cookie)
    const rowsOf = async (state: string) => {
      const sheets = await readWorkbook(new Uint8Array(await (await file(state)).arrayBuffer()))
      if (!sheets.ok) throw new Error('unreadable')
      return sheets.value.slice(1).map(({ rows }) => rows.slice(1))
    }
    expect(await rowsOf('accepted')).toEqual([[], []])
    const [mappings, answers] = await rowsOf('handed-in')
    expect(mappings?.map((row) => row.slice(0, 3))).toEqual([['13', 'Region Halland', 'väntar på granskning']])
    expect(answers).toHaveLength(indicatorsOf(site.instrument).length)
    expect(answers?.every((row) => row.at(-1) === 1)).toBe(true)

    await giveBack(round, { message: 'Se över A1.' })
    const [returned, drafts] = await rowsOf('all')
    expect(returned?.[0]?.[2]).toBe('återlämnad')
    expect(drafts).toEqual([])
    expect((await file('all', site.owner)).status).toBe(403)
    expect((await file('everything')).status).toBe(404)
  })

  it('keeps drafts of remarks from the region until they are sent, on every page', async () => {
    const round = await site.handedIn(next())
    const secret = 'Hemlig fundering'
    expect(locationOf(await saveRemark(round, secret))).toBe(`${review(round)}?done=saved&question=A1#A1`)
    expect(await site.text(review(round), site.coordinator)).toContain(secret)
    const area = `${overview(round)}/omrade/role-mandate`
    const pages = [overview(round), handIn(round), area, '/region/13/historik', '/region/13']
    for (const path of pages)
      for (const cookie of [site.owner, site.editor]) expect(await site.text(path, cookie)).not.toContain(secret)
    await giveBack(round, { message: 'Se över A1.', 'send-A1': '1' })
    expect(await site.text(overview(round), site.editor)).toContain(secret)
    expect(await site.text(handIn(round), site.owner)).toContain(secret)
    expect(await site.text(area, site.editor)).toMatch(
      /id="A1-remarks"[\s\S]*Samordnarens synpunkter[\s\S]*Hemlig fundering/,
    )
  })

  it('keeps a remark that another coordinator has overtaken, beside theirs', async () => {
    const round = await site.handedIn(next())
    await saveRemark(round, 'Först')
    const late = await saveRemark(round, 'Sist')
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/En annan samordnare[\s\S]*Först[\s\S]*Sist/)
    expect((await saveRemark(round, 'x'.repeat(2001), '1')).status).toBe(400)
    expect((await saveRemark(round, '', '1')).status).toBe(303)
    expect(await site.deps.review.remarks('13', round)).toMatchObject([{ draft: null, sent: [] }])
  })

  it('returns all with a message that the owners get by mail and the region sees', async () => {
    const round = await site.handedIn(next())
    expect((await giveBack(round, { message: '  ' })).status).toBe(400)
    expect((await giveBack(round, { message: 'x'.repeat(2001) })).status).toBe(400)
    expect((await giveBack(round, { message: 'Titta' }, site.owner)).status).toBe(403)
    const answer = await giveBack(round, { message: 'Titta på <A1> igen.' })
    expect(locationOf(answer)).toBe(`${review(round)}?done=returned&mailed=1`)
    expect(site.mails.at(-1)?.text).toContain('Titta på <A1> igen.')
    expect(await site.text(`${review(round)}?done=returned&mailed=1`, site.coordinator)).toMatch(
      /återlämnad till regionen[\s\S]*Meddelandet är mejlat till[\s\S]*Titta på &lt;A1&gt; igen\./,
    )
    expect(await site.text(overview(round), site.editor)).toContain('Titta på &lt;A1&gt; igen.')
    expect((await site.answerA1(round, '1', 'Ändrat')).status).toBe(303)
    expect(await site.text(review(round), site.coordinator)).not.toContain('Ändrat')
    const late = await giveBack(round, { message: 'En gång till' })
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/inte längre inlämnad[\s\S]*En gång till/)
  })

  it('shows the region, and after its signature the coordinator, word by word what has changed', async () => {
    const round = await site.handedIn(next())
    await giveBack(round, { message: 'Se över.' })
    await site.answerA1(round, '1', 'Ett nytt beslut finns')
    const own = await site.text(handIn(round), site.editor)
    expect(own).toContain('Ändrat sedan granskningen')
    expect(own).toMatch(/<ins>[\s\S]*?nytt/)
    await site.post(handIn(round), { version: '3' }, site.owner)
    const hers = await site.text(review(round), site.coordinator)
    expect(hers).toContain('Ändrat sedan din förra granskning')
    expect(hers).toMatch(/<del>[\s\S]*?Nivå 1[\s\S]*?<ins>[\s\S]*?Nivå 2/)
    expect(hers).toMatch(/<ins>[\s\S]*?nytt/)
    expect((await mappingOf(round))?.signOffs).toHaveLength(2)
  })

  it('unlocks one question: the region changes it, the coordinator reads what is signed until it is signed anew', async () => {
    const round = await site.handedIn(next())
    expect((await unlock(round, ' ')).status).toBe(400)
    expect(locationOf(await unlock(round, 'Vad menar ni med A1?'))).toBe(
      `${review(round)}?done=unlocked&question=A1&mailed=1#A1`,
    )
    expect(site.mails.at(-1)).toMatchObject({ to: 'anna@example.se', subject: expect.stringContaining('upplåst') })
    expect(site.mails.at(-1)?.text).toContain(handIn(round))
    const toSign = await site.text(handIn(round), site.owner)
    expect(toSign).toMatch(/Skriv under de upplåsta frågorna[\s\S]*Vad menar ni med A1\?/)
    expect(await site.text(overview(round), site.editor)).toContain('har låst upp fråga A1')
    expect((await site.answerA1(round, '1', 'Nu är det klart')).status).toBe(303)
    const during = await site.text(review(round), site.coordinator)
    expect(during).toContain('1 svar har ändrats sedan dess.')
    expect(during).not.toContain('Nu är det klart')
    const result = `${overview(round)}/resultat`
    expect(await site.text(result, site.coordinator)).not.toContain('Nu är det klart')
    expect(await site.text(result, site.owner)).toContain('Nu är det klart')
    const sign = (cookie: string) => site.post(`${handIn(round)}/upplasta`, { version: '3' }, cookie)
    expect((await sign(site.editor)).status).toBe(404)
    expect(locationOf(await sign(site.owner))).toBe(`${handIn(round)}?signed=1`)
    expect(await site.text(`${handIn(round)}?signed=1`, site.owner)).toContain('underskrivna och låsta igen')
    const after = await site.text(review(round), site.coordinator)
    expect(after).toContain('Nu är det klart')
    expect(after).toContain('Inget har ändrats sedan dess.')
    expect((await site.answerA1(round, '2', 'För sent')).status).toBe(409)
  })

  it('takes an unlock back while nothing has changed, and not after', async () => {
    const round = await site.handedIn(next())
    const lock = (version: string) => site.post(`${review(round)}/las/A1`, { version }, site.coordinator)
    await unlock(round, 'Se över.')
    expect(locationOf(await lock('3'))).toBe(`${review(round)}?done=locked&question=A1#A1`)
    await unlock(round, 'Se över igen.', '4')
    await site.answerA1(round, '1', 'Ändrat')
    const late = await lock('5')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Regionen har redan ändrat svaret')
  })

  it('asks for a later day when the region’s last has passed, in the same form', async () => {
    const days = { opensOn: '2026-09-01', deadline: '2026-10-01', closesOn: '2026-10-10' }
    const round = await site.handedIn(next(), days)
    const before = site.time.now
    site.time.now = new Date('2026-10-20T12:00:00Z')
    const coordinator = await site.signIn('kim2@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Kim två')
    const post = (fields: Record<string, string>) =>
      site.post(
        `${review(round)}/las-upp/A1`,
        { 'A1-remark': 'Se över.', version: '0', mappingVersion: '2', ...fields },
        coordinator,
      )
    expect(await site.text(review(round), coordinator)).toContain('name="A1-closesOn"')
    const early = await post({ 'A1-closesOn': '2026-10-15', 'A1-reason': 'Tid' })
    expect([early.status, (await early.text()).includes('id="f-A1-closesOn-error"')]).toEqual([400, true])
    expect((await post({ 'A1-closesOn': '2026-10-31', 'A1-reason': 'Ny uppgift' })).status).toBe(303)
    const owner = await site.signIn('anna2@example.se', [{ scope: '13', roles: ['owner'] }], 'Anna två')
    expect(await site.text(handIn(round), owner)).toMatch(/till och med 31 oktober 2026\. Skäl: Ny uppgift/)
    site.time.now = before
  })

  it('accepts for good, with a tick, and tells the owners', async () => {
    const round = await site.handedIn(next())
    const accept = (fields: Record<string, string> = {}) =>
      site.post(`${review(round)}/godkann`, { version: '2', ...fields }, site.coordinator)
    const untold = await accept()
    expect([untold.status, (await untold.text()).includes('id="f-confirm-error"')]).toEqual([400, true])
    expect(locationOf(await accept({ confirm: 'yes' }))).toBe(`${review(round)}?done=accepted&mailed=1`)
    expect(site.mails.at(-1)?.subject).toContain('godkänd')
    const page = await site.text(review(round), site.coordinator)
    expect(page).toContain('Kim Nationell godkände kartläggningen')
    expect(page).not.toContain('name="message"')
    expect(await site.text(overview(round), site.editor)).toContain('Den är färdig och går inte att ändra.')
    expect((await accept({ confirm: 'yes', version: '3' })).status).toBe(409)
  })

  it('shows who signed and what: the file has the checksum that stands on the page', async () => {
    const round = await site.handedIn(next())
    const hash = (await mappingOf(round))?.signOffs?.[0]?.hash ?? 'none'
    const file = `${overview(round)}/underskrift`
    for (const cookie of [site.editor, site.coordinator]) {
      const answer = await site.get(file, cookie)
      expect(answer.headers.get('content-disposition')).toContain(`underskrift-13-${round}-1.json`)
      expect(
        createHash('sha256')
          .update(await answer.text())
          .digest('hex'),
      ).toBe(hash)
    }
    expect(await site.text(handIn(round), site.editor)).toMatch(new RegExp(`Anna Ek skrev under[\\s\\S]*${hash}`))
    expect((await site.get(`${file}?number=2`, site.editor)).status).toBe(404)
    await unlock(round, 'Se över.')
    await site.answerA1(round, '1', 'Ändrat')
    const then = await (await site.get(`${file}?number=1`, site.editor)).text()
    expect(createHash('sha256').update(then).digest('hex')).toBe(hash)
    await giveBack(round, { message: 'Allt', version: '3' })
    expect((await site.get(file, site.coordinator)).status).toBe(404)
    expect((await site.get(`${overview('none')}/underskrift`, site.editor)).status).toBe(404)
  })

  it('lets an owner choose the region’s target level on the hand-in page', async () => {
    const round = await site.filledIn(next())
    const aim = (target: string, cookie = site.owner) =>
      site.post(`${overview(round)}/malniva`, { target, version: '1' }, cookie)
    expect((await aim('9')).status).toBe(400)
    expect((await aim('4', site.editor)).status).toBe(404)
    expect(locationOf(await aim('4'))).toBe(`${handIn(round)}?target=1#target`)
    expect((await aim('2')).status).toBe(409)
    expect(await site.text(handIn(round), site.editor)).toContain('Er målnivå i den här omgången är 4.')
    expect(await site.text(`/en/region/13/mapping/${round}/hand-in`, site.owner)).toMatch(/value="4" checked/)
  })

  it('is in English too', async () => {
    const round = await site.handedIn(next())
    await unlock(round, 'Look at it.')
    const page = await site.text(`/en/national/review/13/${round}`, site.coordinator)
    expect(page).toContain('Unlocked for the region: A1.')
    expect(await site.text('/en/national/review', site.coordinator)).toContain('Waiting for review')
  })
})
