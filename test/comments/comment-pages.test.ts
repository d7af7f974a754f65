import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anAnswerContent } from '#test/assessments/an-answer.ts'
import { mappingOne } from '#test/support/round.ts'
import { deed, must, oskar, siv, startTalkingSite, type TalkingSite } from './talking-site.ts'

const list = '/region/20/kartlaggning/2026/kommentarer'
const area = '/region/20/kartlaggning/2026/omrade/role-mandate'

describe('the pages of comments', () => {
  let site: TalkingSite
  beforeAll(async () => {
    site = await startTalkingSite()
  })
  afterAll(() => site.stop())

  const html = async (path: string, cookie: string) => (await site.get(path, cookie)).text()
  const start = async (text: string, audience: 'region' | 'shared' = 'region') =>
    must(await site.deps.comments.start({ ...deed(), text, mentions: [], audience }))
  const find = async (id: string) =>
    (await site.deps.comments.list('20', '2026', 'region')).find((thread) => thread.id === id)

  it('begin a thread from a question on the area page, mention a colleague, and lead back to it', async () => {
    const page = await html(area, site.cookies.eva)
    expect(page).toContain('id="A4-talk"')
    expect(page).toContain('Oskar Ansvarig')
    const fields = { indicator: 'A4', text: 'Vad menas?', audience: 'region', mention: oskar.id, from: 'area' }
    const answer = await site.post(list, fields, site.cookies.eva)
    expect(answer.status).toBe(303)
    const to = answer.headers.get('location') ?? ''
    expect(to).toMatch(/omrade\/role-mandate\?talk=A4&thread=[\w-]{22}&say=started#t-/)
    const after = await html(to, site.cookies.eva)
    expect(after).toContain('Tråden är påbörjad.')
    expect(after).toMatch(/<details class="ds-details talk" id="A4-talk" open/)
    expect(after).toContain('Vad menas?')
    expect(after).toContain('Till: Oskar Ansvarig')
    expect(after).toContain('Kommentarer (1 tråd, 1 öppen)')
  })

  it('say what is wrong beside the field, and keep what was typed', async () => {
    const answer = await site.post(
      list,
      { indicator: 'A2', text: ' ', audience: 'region', from: 'area' },
      site.cookies.eva,
    )
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('id="f-text-error"')
    const long = await site.post(
      list,
      { indicator: 'A2', text: 'x'.repeat(2001), audience: 'shared' },
      site.cookies.eva,
    )
    expect(await long.text()).toContain('x'.repeat(2001))
  })

  it('let a coordinator be mentioned only where she can read', async () => {
    const fields = { indicator: 'A2', text: 'Siv?', mention: siv.id }
    const refused = await site.post(list, { ...fields, audience: 'region' }, site.cookies.eva)
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('bara nämnas i en tråd som är delad'),
    ])
    expect((await site.post(list, { ...fields, audience: 'shared' }, site.cookies.eva)).status).toBe(303)
    const stranger = await site.post(
      list,
      { ...fields, audience: 'shared', mention: 'sara@region.example' },
      site.cookies.eva,
    )
    expect(stranger.status).toBe(400)
  })

  it("hide the region's own threads from the coordinator, and everything from other regions", async () => {
    const own = await start('Bara Dalarna får veta')
    const shared = await start('Det här får samordnaren läsa', 'shared')
    const seen = await html(list, site.cookies.siv)
    expect(seen).toContain('Det här får samordnaren läsa')
    expect(seen).not.toContain('Bara Dalarna får veta')
    expect((await site.get(list, site.cookies.stranger)).status).toBe(404)
    const at = (id: string, deedName = '') => `${list}/A1/${id}${deedName}`
    const { siv: coordinator, stranger } = site.cookies
    const tried = await Promise.all([
      site.post(at(own.id), { text: 'Hej', seen: 'region' }, coordinator),
      site.post(at(own.id, '/klar'), { status: 'resolved' }, coordinator),
      site.post(at(own.id, '/ta-bort'), { comment: own.comments[0]?.id ?? '' }, coordinator),
      site.post(at(own.id, '/dela'), { writes: '1' }, coordinator),
      site.post(at(shared.id), { text: 'Hej', seen: 'shared' }, stranger),
    ])
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect((await site.get(area, coordinator)).status).toBe(404)
  })

  it('let the coordinator write in shared threads, and begin her own', async () => {
    const { id } = await start('Fråga till Siv', 'shared')
    expect((await site.post(`${list}/A1/${id}`, { text: 'Svar', seen: 'shared' }, site.cookies.siv)).status).toBe(303)
    expect((await find(id))?.comments.at(-1)).toMatchObject({ text: 'Svar', side: 'national' })
    // Whatever the form says, what a coordinator begins is shared.
    await site.post(list, { indicator: 'B1', text: 'Från Siv', audience: 'region' }, site.cookies.siv)
    const begun = (await site.deps.comments.list('20', '2026', 'national')).find(
      ({ indicatorId }) => indicatorId === 'B1',
    )
    expect(begun).toMatchObject({ audience: 'shared', startedBy: siv })
    expect(await html(list, site.cookies.eva)).toContain('nationell samordnare')
  })

  it('ask again before words go to a coordinator whom the writer did not know of', async () => {
    const { id, writes } = await start('Inte delad än')
    await site.post(`${list}/A1/${id}/dela`, { writes: String(writes) }, site.cookies.oskar)
    const late = await site.post(`${list}/A1/${id}`, { text: 'Mellan oss sagt', seen: 'region' }, site.cookies.eva)
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Mellan oss sagt')
    expect(page).toContain('En kollega har delat tråden')
    expect((await find(id))?.comments).toHaveLength(1)
    expect((await site.post(`${list}/A1/${id}`, { text: 'Då så', seen: 'shared' }, site.cookies.eva)).status).toBe(303)
  })

  it('do not share what has come since, and say so', async () => {
    const { id } = await start('Sett')
    await site.post(`${list}/A1/${id}`, { text: 'Osett', seen: 'region' }, site.cookies.oskar)
    const answer = await site.post(`${list}/A1/${id}/dela`, { writes: '1', from: 'area' }, site.cookies.eva)
    expect(await html(answer.headers.get('location') ?? '', site.cookies.eva)).toContain('så den är inte delad')
    expect((await find(id))?.audience).toBe('region')
  })

  it('narrow the list to what is open, shared, or waits for the person', async () => {
    const waiting = await start('Hej Oskar')
    await site.post(
      `${list}/A1/${waiting.id}`,
      { text: 'Vad tror du?', seen: 'region', mention: oskar.id },
      site.cookies.eva,
    )
    const done = await start('Redan klart')
    await site.post(`${list}/A1/${done.id}/klar`, { status: 'resolved' }, site.cookies.eva)
    expect(await html(`${list}?filter=mine`, site.cookies.oskar)).toContain('Vad tror du?')
    expect(await html(`${list}?filter=open`, site.cookies.oskar)).not.toContain('Redan klart')
    expect(await html(`${list}?filter=shared`, site.cookies.oskar)).not.toContain('Vad tror du?')
    expect(
      await html(
        `/en${list.replace('kartlaggning', 'mapping').replace('kommentarer', 'comments')}?filter=mine`,
        site.cookies.stranger,
      ),
    ).not.toContain('Vad tror du?')
  })

  it('go on after the mapping is handed in', async () => {
    await site.deps.assessments.saveAnswer({
      ...deed(),
      instrument: mappingOne,
      content: anAnswerContent({ level: 2 }),
      basedOnVersion: 0,
    })
    const { areas } = await site.deps.instruments.get('mapping', 1)
    const gaps = areas.flatMap(({ indicators }) => indicators.map(({ id }) => [`gap-${id}`, 'yes']))
    const handIn = '/region/20/kartlaggning/2026/lamna-in'
    const handedIn = await site.post(handIn, { ...Object.fromEntries(gaps), version: '1' }, site.cookies.oskar)
    expect(handedIn.status).toBe(303)
    const answer = await site.post(
      list,
      { indicator: 'A3', text: 'Efteråt', audience: 'region', from: 'area' },
      site.cookies.eva,
    )
    expect(answer.status).toBe(303)
    expect(await html(area, site.cookies.eva)).toContain('Efteråt')
  })

  it('are not there for a round or a question that is none', async () => {
    expect((await site.get(list.replace('2026', '1999'), site.cookies.eva)).status).toBe(404)
    const answer = await site.post(list, { indicator: 'Q9', text: 'Hej', audience: 'region' }, site.cookies.eva)
    expect(answer.status).toBe(400)
  })
})
