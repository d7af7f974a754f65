import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type BarrierReference, shownRegions } from '#shared/barriers/national-barrier.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { bareAction } from '#shared/plans/plan.ts'
import { editor } from '#test/plans/builders.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { hourglassView } from '#web/barriers/hourglass-view.ts'
import { raiseBarrier } from './raise-barrier.ts'

let site: TestSite
let coordinator: string
const owners: Record<string, string> = {}
beforeAll(async () => {
  site = await startSite()
  coordinator = await site.signIn('siv@myndighet.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Siv Samordnare')
  for (const code of ['20', '12', '09'] as const)
    owners[code] = await site.signIn(`${code}@region.example`, [{ scope: code, roles: ['owner'] }], `Ägare ${code}`)
})
afterAll(() => site.stop())

let rounds = 0
/** A round of its own with a barrier raised by each of the regions, joined under a title of its own and released. */
const released = async (...codes: string[]) => {
  rounds += 1
  const roundId = `oppet-${rounds}`
  const opened = await site.deps.rounds.open({
    round: aRoundToOpen({ id: roundId, title: { sv: roundId, en: roundId } }),
    actor: editor,
    at: site.time.now,
  })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const members: BarrierReference[] = []
  for (const code of codes) members.push(await raiseBarrier(site, code, roundId, { title: `Hemligt ${code}` }))
  const doing = { actor: editor, at: site.time.now }
  const title = `Gemensamt ${roundId}.`
  const joined = await site.deps.nationalBarriers.join({
    ...doing,
    members,
    content: { title, titleEn: '', text: '', textEn: '', level: 'branch' },
  })
  if (!joined.ok) throw new Error(joined.refusal.kind)
  const { id } = joined.value
  await site.deps.nationalBarriers.release({ ...doing, id, basedOnVersion: 1, isReleased: true })
  return { id, title, members }
}
const pageOf = ({ regionCode, roundId, barrierId }: BarrierReference) =>
  `/region/${regionCode}/plan/${roundId}/hinder/${barrierId}/rakna-oppet`
const say = (member: BarrierReference, answer: 'yes' | 'no', version: string) =>
  site.post(pageOf(member), { answer, version }, owners[member.regionCode])
const read = async (path: string, cookie?: string) => {
  const response = await site.get(path, cookie)
  return { status: response.status, html: await response.text() }
}
/** What the public page says of the regions behind the barrier with this title. */
const publicCount = async (title: string) => {
  const { html } = await read('/hinder')
  const item = html.slice(html.indexOf(title))
  return /(färre än tre regioner|\d+ region(?:er)?)<\/dd>/.exec(item)?.[1]
}
const at = (members: readonly BarrierReference[], index: number): BarrierReference => {
  const member = members[index]
  if (!member) throw new Error('no such member')
  return member
}

describe('a barrier that fewer than three regions are behind', () => {
  it('tells how many only when all of them have agreed, and hides it at once when one takes it back', async () => {
    const { title, members } = await released('20', '12')
    expect(await publicCount(title)).toBe('färre än tre regioner')
    expect((await say(at(members, 0), 'yes', '0')).status).toBe(303)
    expect(await publicCount(title)).toBe('färre än tre regioner')
    expect((await say(at(members, 1), 'yes', '0')).status).toBe(303)
    expect(await publicCount(title)).toBe('2 regioner')
    expect((await say(at(members, 0), 'no', '1')).status).toBe(303)
    expect(await publicCount(title)).toBe('färre än tre regioner')
  })

  it('never names the regions to the public, nor tells what they wrote', async () => {
    const { title, members } = await released('20', '12')
    for (const member of members) await say(member, 'yes', '0')
    expect(await publicCount(title)).toBe('2 regioner')
    const { html } = await read('/hinder')
    for (const secret of ['Region Dalarna', 'Region Skåne', 'Hemligt']) expect(html).not.toContain(secret)
  })

  it('shows the same number to the regions in their plans and to the coordinator what the public sees', async () => {
    const { id, members } = await released('20')
    const plan = `/region/20/plan/${at(members, 0).roundId}`
    expect((await read(plan, owners['20'])).html).toContain('Bakom det står färre än tre regioner.')
    expect((await read(`/nationellt/hinder/${id}`, coordinator)).html).toContain(
      'Allmänheten ser: färre än tre regioner.',
    )
    await say(at(members, 0), 'yes', '0')
    expect((await read(plan, owners['20'])).html).toContain('Bakom det står 1 region.')
    const desk = await read(`/nationellt/hinder/${id}`, coordinator)
    expect(desk.html).toContain('Allmänheten ser: 1 region.')
    expect(desk.html).toContain('Får räknas öppet')
  })

  it('says on an English plan which words are Swedish, the body too', async () => {
    const { id, title, members } = await released('20')
    const address = { body: 'Utbildningsdepartementet', bodyEn: '', day: '2026-10-02' }
    await site.deps.nationalBarriers.address({ actor: editor, at: site.time.now, id, basedOnVersion: 2, address })
    const { html } = await read(`/en/region/20/plan/${at(members, 0).roundId}`, owners['20'])
    expect(html).toContain(`<b lang="sv">${title}</b>`)
    expect(html).toContain('Put forward to <span lang="sv">Utbildningsdepartementet</span> on 2 October 2026.')
  })

  it('can be hidden again by a region whose revision has taken its barrier out of the plan', async () => {
    const { title, members } = await released('20', '12')
    for (const member of members) await say(member, 'yes', '0')
    const { regionCode, roundId, barrierId } = at(members, 0)
    const deed = { regionCode, roundId, actor: editor, at: site.time.now }
    const { plans } = site.deps
    await plans.beginRevision(deed)
    await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId: 'A1' }, content: bareAction('Något annat') })
    await plans.removeBarrier({ ...deed, id: barrierId })
    const contents = await plans.get(regionCode, roundId)
    const decision = { day: '2026-10-04', body: 'Nämnden', reference: 'RUN 2' }
    const adopted = await plans.adopt({
      ...deed,
      decision,
      seenState: contents ? stateOf(contents) : '',
      reason: 'Nytt',
    })
    expect(adopted.ok).toBe(true)
    expect(await publicCount(title)).toBe('2 regioner')
    const { html } = await read(`/region/20/plan/${roundId}`, owners['20'])
    expect(html).toContain('Hinder som inte står i planen längre')
    expect(html).toContain(`href="${pageOf(at(members, 0))}"`)
    expect((await say(at(members, 0), 'no', '1')).status).toBe(303)
    expect(await publicCount(title)).toBe('färre än tre regioner')
  })

  it('is not counted by a region that has agreed for one of its barriers only', () => {
    const members = ['a', 'b'].map((barrierId) => ({ regionCode: '20', roundId: '2026', barrierId }))
    expect(shownRegions({ members }, ({ barrierId }) => barrierId === 'a')).toBeNull()
    expect(shownRegions({ members }, () => true)).toBe(1)
    expect(shownRegions({ members: [] }, () => true)).toBeNull()
    const three = ['20', '12', '09'].map((regionCode) => ({ regionCode, roundId: '2026', barrierId: 'c' }))
    expect(shownRegions({ members: three }, () => false)).toBe(3)
  })

  it('does not open what is hidden by level, nor a sum that would tell it', () => {
    const barriers = (['branch', 'municipality'] as const).map((level, index) => ({
      level,
      raised: index === 0 ? 2 : 5,
      regions: index === 0 ? 2 : 4,
      meanWeight: null,
    }))
    const view = hourglassView([], aSnapshot({ barriers }), 'sv')
    expect(view.below.map(({ count }) => count)).toEqual([null, 5])
    expect(JSON.stringify(view)).not.toContain('7')
  })
})

describe('the page where a region says so', () => {
  it('is read by the team, answered by an owner, and closed to others', async () => {
    const { members } = await released('20')
    const member = at(members, 0)
    const reader = await site.signIn('e@region.example', [{ scope: '20', roles: ['editor'] }])
    const page = await read(pageOf(member), reader)
    expect(page.html).toContain('Ni har inte sagt ja.')
    expect(page.html).toContain('Bara den som är ansvarig i regionen kan svara.')
    expect((await site.post(pageOf(member), { answer: 'yes', version: '0' }, reader)).status).toBe(404)
    expect((await read(pageOf(member), owners['12'])).status).toBe(404)
    expect((await read(pageOf({ ...member, barrierId: 'finns-inte' }), owners['20'])).status).toBe(404)
    expect((await read(`/region/20/plan/${member.roundId}`, owners['20'])).html).toContain(pageOf(member))
  })

  it('says what stands, who said it, and keeps a line in the history', async () => {
    const { members } = await released('20')
    const member = at(members, 0)
    const answered = await say(member, 'yes', '0')
    const { html } = await read(answered.headers.get('location') ?? '', owners['20'])
    for (const said of ['Ni har sagt ja. Antalet visas när', 'Senast ändrat av Ägare 20', 'Ta tillbaka vårt ja'])
      expect(html).toContain(said)
    expect((await read('/region/20/historik', owners['20'])).html).toContain(
      'sa ja till att räkna ett hinder öppet: Hemligt 20',
    )
  })

  it('changes nothing when a colleague was first, and shows what stands', async () => {
    const { members } = await released('20')
    const member = at(members, 0)
    await say(member, 'yes', '0')
    const late = await say(member, 'no', '0')
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('En kollega har svarat under tiden.')
    expect((await site.deps.nationalBarriers.openness(member))?.mayCount).toBe(true)
  })

  it('takes only yes or no', async () => {
    const { members } = await released('20')
    const member = at(members, 0)
    const wrong = await site.post(pageOf(member), { answer: 'kanske', version: '0' }, owners['20'])
    expect(wrong.status).toBe(400)
    expect(await site.deps.nationalBarriers.openness(member)).toBeNull()
  })
})
