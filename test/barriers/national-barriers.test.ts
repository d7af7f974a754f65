import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type BarrierReference, regionsBehind } from '#shared/barriers/national-barrier.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { referenceText } from '#web/barriers/reference-form.ts'
import { raiseBarrier } from './raise-barrier.ts'

let site: TestSite
let coordinator: string
const owners: Record<string, string> = {}
const codes = ['20', '12', '09', '13'] as const

beforeAll(async () => {
  site = await startSite()
  coordinator = await site.signIn('siv@myndighet.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Siv Samordnare')
  for (const code of codes)
    owners[code] = await site.signIn(`${code}@region.example`, [{ scope: code, roles: ['owner'] }], `Ägare ${code}`)
})
afterAll(() => site.stop())

let rounds = 0
const aRound = async (): Promise<string> => {
  rounds += 1
  const id = `hinder-${rounds}`
  const opened = await site.deps.rounds.open({
    round: aRoundToOpen({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } }),
    actor: { id: 'siv', name: 'Siv' },
    at: site.time.now,
  })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return id
}
const text = async (path: string, cookie?: string) => {
  const response = await site.get(path, cookie)
  return { status: response.status, html: await response.text() }
}
const idIn = (response: Response): string =>
  /\/([\w-]{22})\?/.exec(response.headers.get('location') ?? '')?.[1] ?? `no id, ${response.status}`
const join = async (round: string, members: readonly BarrierReference[], title = 'Pengarna följer inte med') =>
  site.post(
    `/nationellt/hinder?round=${round}`,
    { members: members.map(referenceText), title, level: 'national-funding' },
    coordinator,
  )
const post = (id: string, part: string, fields: Record<string, string>, cookie = coordinator) =>
  site.post(`/nationellt/hinder/${id}${part}`, fields, cookie)
const stands = async (id: string) => {
  const national = await site.deps.nationalBarriers.get(id)
  if (!national) throw new Error('no national barrier')
  return national
}
const version = async (id: string) => String((await stands(id)).version)
const addressed = async (id: string) =>
  post(id, '/rikta', { body: 'Myndigheten X', addressedOn: '2026-09-01', version: await version(id) })

describe('a barrier that three regions raise', () => {
  it('is joined, put forward and answered by the coordinator, and all three see it where they raised it', async () => {
    const round = await aRound()
    const members = [
      await raiseBarrier(site, '20', round, { title: 'Dalarnas hinder' }),
      await raiseBarrier(site, '12', round, { title: 'Skånes hinder' }),
      await raiseBarrier(site, '09', round, { title: 'Gotlands hinder' }),
    ]
    await raiseBarrier(site, '13', round, { title: 'Hallands hinder' })
    const desk = await text(`/nationellt/hinder?round=${round}`, coordinator)
    for (const title of ['Dalarnas hinder', 'Skånes hinder', 'Gotlands hinder', 'Hallands hinder', 'Region Gotland'])
      expect(desk.html).toContain(title)

    const id = idIn(await join(round, members))
    const joinedDesk = await text(`/nationellt/hinder?round=${round}`, coordinator)
    expect(joinedDesk.html).toContain('3 hinder ingår redan')
    expect((await addressed(id)).status).toBe(303)
    const answer = { answer: 'will-not', reason: 'Det finns inga pengar.', answeredOn: '2026-10-01' }
    expect((await post(id, '/svar', { ...answer, version: await version(id) })).status).toBe(303)

    for (const code of ['20', '12', '09']) {
      const plan = await text(`/region/${code}/plan/${round}`, owners[code])
      expect(plan.status).toBe(200)
      expect(plan.html).toContain('Pengarna följer inte med')
      expect(plan.html).toContain('Myndigheten X')
      expect(plan.html).toContain('Görs inte')
      expect(plan.html).toContain('Det finns inga pengar.')
      expect(plan.html).toContain('3 regioner')
    }
    // Each sees the others' number, never their names or words; who is not in it sees nothing.
    const dalarna = (await text(`/region/20/plan/${round}`, owners['20'])).html
    for (const others of ['Region Skåne', 'Region Gotland', 'Skånes hinder', 'Gotlands hinder'])
      expect(dalarna).not.toContain(others)
    expect((await text(`/region/13/plan/${round}`, owners['13'])).html).not.toContain('Pengarna följer inte med')
  })

  it('stands unchanged in the plans: the joining holds references only', async () => {
    const round = await aRound()
    const member = await raiseBarrier(site, '20', round, { title: 'Kvar som det var', evidence: 'Vår rapport' })
    const before = await site.deps.plans.get('20', round)
    const id = idIn(await join(round, [member]))
    expect(await site.deps.plans.get('20', round)).toEqual(before)
    expect(JSON.stringify(await stands(id))).not.toContain('Kvar som det var')
    expect((await text(`/nationellt/hinder/${id}`, coordinator)).html).toContain('Vår rapport')
  })
})

describe('the public page', () => {
  it('shows only what is released, and no number under three regions', async () => {
    const round = await aRound()
    const two = [await raiseBarrier(site, '20', round), await raiseBarrier(site, '12', round)]
    const three = [
      await raiseBarrier(site, '09', round),
      await raiseBarrier(site, '13', round),
      await raiseBarrier(site, '14', round),
    ]
    const few = idIn(await join(round, two, 'Lyft av två'))
    const many = idIn(await join(round, three, 'Lyft av tre'))
    expect((await text('/hinder')).html).not.toMatch(/Lyft av (två|tre)/)
    for (const id of [few, many])
      expect((await post(id, '/publicera', { released: 'yes', version: await version(id) })).status).toBe(303)
    const { html } = await text('/hinder')
    const cardOf = (title: string) => html.slice(html.indexOf(title)).split('</li>')[0]
    expect(cardOf('Lyft av två')).toContain('färre än tre regioner')
    expect(cardOf('Lyft av två')).not.toMatch(/\d region/)
    expect(cardOf('Lyft av tre')).toContain('3 regioner')
    for (const name of ['Region Gotland', 'Region Halland', 'Region Dalarna']) expect(html).not.toContain(name)
    const english = await text('/en/barriers')
    expect(english.html).toContain('<h3 class="ds-heading" data-size="xs" lang="sv">Lyft av tre')
    await post(many, '/publicera', { released: 'no', version: await version(many) })
    expect((await text('/hinder')).html).not.toContain('Lyft av tre')
  })

  it('is found by the words of a barrier, where that stands on it, as long as it is released', async () => {
    const round = await aRound()
    const id = idIn(await join(round, [await raiseBarrier(site, '20', round)], 'Studiemedel för yrkesprov'))
    const found = async (path: string) => (await text(path)).html.includes(`#national-${id}"`)
    const swedish = '/sok?q=studiemedel+och+yrkesprovet'
    expect(await found(swedish)).toBe(false)
    const written = { titleEn: 'Student aid for trade tests', text: 'Lagen räknar dem inte.', textEn: 'Not by law.' }
    const level = { title: 'Studiemedel för yrkesprov', level: 'national-funding' }
    expect((await post(id, '', { ...level, ...written, version: await version(id) })).status).toBe(303)
    await post(id, '/publicera', { released: 'yes', version: await version(id) })
    const wait = () => {
      site.time.now = new Date(site.time.now.getTime() + 11 * 60_000)
    }
    wait()
    expect(await Promise.all([swedish, '/en/search?q=trade+tests', '/hinder'].map(found))).toEqual([true, true, false])
    expect((await text('/hinder')).html).toContain(`id="national-${id}"`)
    await post(id, '/publicera', { released: 'no', version: await version(id) })
    wait()
    expect(await found(swedish)).toBe(false)
  })
})

describe('joining', () => {
  it('puts a barrier in one national barrier at most, and says so', async () => {
    const round = await aRound()
    const member = await raiseBarrier(site, '20', round)
    await join(round, [member])
    const again = await join(round, [member], 'En gång till')
    expect(again.status).toBe(409)
    const html = await again.text()
    expect(html).toContain('ingår redan i ett annat nationellt hinder')
    expect((await site.deps.nationalBarriers.list()).map(({ title }) => title)).not.toContain('En gång till')
  })

  it('lets one of two win that join the same barrier at once', async () => {
    const round = await aRound()
    const member = await raiseBarrier(site, '20', round)
    const answers = await Promise.all([join(round, [member], 'Först'), join(round, [member], 'Sist')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const holding = (await site.deps.nationalBarriers.list()).filter(({ members }) =>
      members.some(({ barrierId }) => barrierId === member.barrierId),
    )
    expect(holding).toHaveLength(1)
  })

  it('refuses what no adopted plan holds', async () => {
    const round = await aRound()
    const draft = await site.deps.plans.saveBarrier({
      regionCode: '20',
      roundId: round,
      actor: { id: 'a', name: 'A' },
      at: site.time.now,
      barrier: { kind: 'new' },
      content: {
        indicatorIds: [],
        title: 'Bara utkast',
        stops: '',
        text: '',
        evidence: '',
        level: 'branch',
        weight: 1,
      },
    })
    if (!draft.ok) throw new Error(draft.refusal.kind)
    expect((await text(`/nationellt/hinder?round=${round}`, coordinator)).html).not.toContain('Bara utkast')
    const answer = await join(round, [{ regionCode: '20', roundId: round, barrierId: draft.value.id }])
    expect(answer.status).toBe(409)
  })

  it('adds to one that is there, takes out, puts back, and is undone without a trace in the plans', async () => {
    const round = await aRound()
    const [first, second] = [await raiseBarrier(site, '20', round), await raiseBarrier(site, '12', round)]
    const id = idIn(await join(round, [first]))
    await site.post(`/nationellt/hinder?round=${round}`, { members: referenceText(second), into: id }, coordinator)
    expect(regionsBehind(await stands(id))).toBe(2)
    const out = await post(id, '/ta-ut', { member: referenceText(second) })
    expect((await stands(id)).members).toEqual([first])
    const after = await text(out.headers.get('location') ?? '', coordinator)
    expect(after.html).toContain('Lägg tillbaka')
    await post(id, '/lagg-till', { member: referenceText(second) })
    expect((await stands(id)).members).toEqual([first, second])
    expect((await post(id, '/los-upp', { version: await version(id) })).status).toBe(303)
    expect((await text(`/nationellt/hinder/${id}`, coordinator)).status).toBe(404)
    expect((await text(`/region/20/plan/${round}`, owners['20'])).html).not.toContain('Pengarna följer inte med')
    expect(idIn(await join(round, [first, second], 'På nytt'))).toHaveLength(22)
  })

  it('is not undone while the public sees it', async () => {
    const round = await aRound()
    const id = idIn(await join(round, [await raiseBarrier(site, '20', round)]))
    await post(id, '/publicera', { released: 'yes', version: await version(id) })
    const answer = await post(id, '/los-upp', { version: await version(id) })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Avpublicera hindret innan')
    expect((await stands(id)).members).toHaveLength(1)
  })
})

describe('carrying a barrier', () => {
  const joinedOne = async () => {
    const round = await aRound()
    return idIn(await join(round, [await raiseBarrier(site, '20', round)]))
  }

  it('shows both texts when a colleague saved meanwhile, and overwrites nothing', async () => {
    const id = await joinedOne()
    const old = await version(id)
    await post(id, '', { title: 'Kollegans', level: 'branch', version: old })
    const late = await post(id, '', { title: 'Mitt', level: 'municipality', version: old })
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('Kollegans')
    expect(html).toContain('value="Mitt"')
    expect((await stands(id)).title).toBe('Kollegans')
  })

  it('keeps the version that was typed for when a field is wrong, so that a colleague’s text is not overwritten next', async () => {
    const id = await joinedOne()
    const old = await version(id)
    await post(id, '', { title: 'Kollegans', level: 'branch', version: old })
    const wrong = await post(id, '', { title: '', level: 'branch', version: old })
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toContain(`name="version" value="${old}"`)
  })

  it('takes no answer before somebody was asked, none from before that, and none from days to come', async () => {
    const id = await joinedOne()
    const answer = { answer: 'will', reason: 'Ja.', answeredOn: '2026-10-01' }
    expect((await post(id, '/svar', { ...answer, version: await version(id) })).status).toBe(409)
    await addressed(id)
    for (const [answeredOn, says] of [
      ['2026-08-31', 'Svaret kan inte ha kommit innan'],
      ['2026-10-06', 'Dagen har inte varit än.'],
      ['2026-02-31', ''],
    ] as const) {
      const refused = await post(id, '/svar', { ...answer, answeredOn, version: await version(id) })
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain(says)
    }
    expect((await stands(id)).answer).toBeNull()
  })

  it('leaves a line in the audit log and in the history for each step', async () => {
    const id = await joinedOne()
    await addressed(id)
    await post(id, '/uppfoljning', { note: 'Vi frågar igen.' })
    expect((await stands(id)).events.map(({ kind }) => kind)).toEqual(['joined', 'addressed', 'followed-up'])
    const lines = await site.store.query('audit', 'SCOPE#SE')
    // The test's clock stands still, so the lines have no order among themselves.
    const ofThis = lines.filter(({ subject }) => subject === `national-barrier ${id}`)
    expect(ofThis.map(({ action }) => action).sort()).toEqual([
      'address-national-barrier',
      'follow-up-national-barrier',
      'join-barriers',
    ])
    expect((await text(`/nationellt/hinder/${id}`, coordinator)).html).toContain('Vi frågar igen.')
  })

  it('is for coordinators alone', async () => {
    const id = await joinedOne()
    for (const path of ['/nationellt/hinder', `/nationellt/hinder/${id}`])
      expect((await text(path, owners['20'])).status).toBe(403)
    expect((await post(id, '/uppfoljning', { note: 'Nej' }, owners['12'])).status).toBe(403)
  })
})
