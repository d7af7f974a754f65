import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { referenceOf } from '#shared/barriers/national-barrier.ts'
import { readLateFacts } from '#shared/notices/late-facts.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import { tellLate } from '#shared/notices/tell-late.ts'
import { newSecret } from '#shared/platform/ids.ts'
import { aFollowUp } from '#test/follow-up/builders.ts'
import { aBarrier } from '#test/plans/builders.ts'
import { eva, must, type NoticeSite, oskar, siv, startNoticeSite } from './notice-site.ts'

let site: NoticeSite
beforeEach(async () => {
  site = await startNoticeSite()
})
afterEach(() => site.stop())

const personOf = async (id: string) => {
  const person = await site.deps.people.find(id)
  if (!person) throw new Error('nobody')
  return person
}
const unread = async (id: string) => site.deps.notices.unreadCount(await personOf(id))

describe('what happens to a plan', () => {
  it('is told the colleagues and the coordinators, and never the one who did it', async () => {
    await site.saveAction(eva)
    await site.adopt(oskar)
    must(await site.deps.plans.beginRevision(site.deed(eva)))
    await site.adopt(oskar)
    expect(await site.words(eva)).toEqual(['plan-adopted', 'plan-adopted'])
    expect(await site.words(oskar)).toEqual(['revision-begun'])
    expect((await site.heard(siv)).map((one) => 'edition' in one && one.edition)).toEqual([2, 1])
  })

  it('is told by the transaction that does it: nothing where it is refused or done already', async () => {
    await site.saveAction(eva)
    const decision = { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' }
    await site.deps.plans.adopt({ ...site.deed(oskar), decision, seenState: 'another', reason: '' })
    expect(await site.words(eva)).toEqual([])
    const deed = { ...site.deed(oskar), formKey: newSecret() }
    const content = { ...(await site.plan('2026')).actions[0], responsibleId: eva.id }
    const { id = '', version = 0 } = content
    for (const _ of [1, 2])
      await site.deps.plans.saveAction({
        ...deed,
        action: { kind: 'existing', id, basedOnVersion: version },
        content: content as never,
      })
    expect(await site.words(eva)).toEqual(['action-given'])
  })

  it('tells the colleague who is made responsible, once, and not the one who takes it herself', async () => {
    await site.saveAction(oskar, { responsibleId: eva.id, title: 'Skriv ner rollen' })
    await site.saveAction(oskar, { responsibleId: oskar.id })
    await site.saveAction(oskar)
    expect(await site.heard(eva)).toMatchObject([{ what: 'action-given', title: 'Skriv ner rollen', count: 1 }])
    expect(await site.words(oskar)).toEqual([])
  })

  it('tells the one who is responsible what colleagues say of how it goes, and the region of a lesson once', async () => {
    const actionId = await site.saveAction(oskar, { responsibleId: eva.id })
    await site.adopt(eva)
    const give = async (basedOnVersion: number, actor = oskar) =>
      must(
        await site.deps.followUps.give({
          ...site.deed(actor),
          actionId,
          basedOnVersion,
          content: aFollowUp({
            status: 'finished',
            lesson: { text: 'Börja med komvux.', isShared: true, isNamed: false },
          }),
        }),
      )
    await give(0)
    await give(1)
    expect((await site.words(eva)).sort()).toEqual(['action-given', 'followed-up', 'followed-up', 'lesson-shared'])
    await give(2, eva)
    expect(await site.words(oskar)).toEqual(['plan-adopted'])
    expect((await site.words(siv)).filter((word) => word === 'lesson-shared')).toHaveLength(1)
  })
})

describe('what outsiders do', () => {
  it('is told without their names or words', async () => {
    await site.saveAction(eva)
    const circulation = await site.circulate(eva)
    await site.sendRemark(circulation)
    expect(await site.words(eva)).toEqual(['remark-sent'])
    expect(await site.words(oskar)).toEqual(['remark-sent'])
    const stored = JSON.stringify(await site.store.query('regions', 'NOTICES#20'))
    expect(stored).not.toMatch(/Ulla|Falu|Hemliga/)
  })

  it('ends with the link, which a colleague has ended or whose last day has passed', async () => {
    await site.saveAction(eva)
    const { id } = await site.circulate(eva)
    await site.circulate(eva, '2026-10-10')
    must(await site.deps.circulations.end({ ...site.deed(eva), id }))
    expect(await site.heard(oskar)).toMatchObject([{ what: 'link-ended', lastDay: null }])
    await tellAsOf('2026-10-10')
    expect(await site.words(oskar)).toHaveLength(1)
    await tellAsOf('2026-10-11')
    expect(await site.heard(oskar)).toMatchObject([{ lastDay: '2026-10-10', by: null }, { lastDay: null }])
    // Long ago it is no news.
    expect((await factsAsOf('2026-11-11')).map(({ notice }) => notice.what)).not.toContain('link-ended')
  })

  it('is not told of the last day of a link that had ended with its draft', async () => {
    await site.saveAction(eva)
    await site.circulate(eva, '2026-10-10')
    expect(await factsAsOf('2026-10-11')).toHaveLength(1)
    await site.adopt(oskar)
    expect(await factsAsOf('2026-10-11')).toEqual([])
    must(await site.deps.plans.beginRevision(site.deed(eva)))
    expect(await factsAsOf('2026-10-11')).toEqual([])
  })
})

const factsAsOf = async (today: string) =>
  readLateFacts(site.deps, '20', {
    rounds: await site.deps.rounds.list(),
    today,
  })
const tellAsOf = async (today: string) =>
  tellLate(site.store, { regionCode: '20', facts: await factsAsOf(today), at: site.doing(eva).at })

describe('what time does', () => {
  it('is told once for each action and step, to the one who is responsible and the owners', async () => {
    await site.saveAction(oskar, { responsibleId: eva.id, startsOn: '2026-10-01', endsOn: '2026-12-31' })
    expect(await factsAsOf('2027-01-01')).toEqual([])
    await site.adopt(oskar)
    expect(await tellAsOf('2026-10-02')).toBe(0)
    expect(await tellAsOf('2026-12-01')).toBe(1)
    expect(await tellAsOf('2026-12-02')).toBe(0)
    expect(await tellAsOf('2027-01-01')).toBe(1)
    expect(await tellAsOf('2027-06-01')).toBe(0)
    expect((await site.words(eva)).slice(0, 2)).toEqual(['action-overdue', 'action-at-risk'])
    expect(await site.words(oskar)).toEqual(['action-overdue', 'action-at-risk'])
  })

  it('is told once when two runs go at once, and goes on where many have come late', async () => {
    for (let count = 0; count < 45; count += 1) await site.saveAction(oskar, { endsOn: '2026-10-01', startsOn: '' })
    await site.adopt(oskar)
    const counts = await Promise.all([tellAsOf('2026-11-01'), tellAsOf('2026-11-01')])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(45)
    expect(await newestAfter(site.store, '20', '', 500)).toHaveLength(46)
  })
})

describe('what becomes of a barrier', () => {
  it('is told each region with a barrier in it and the other coordinators, and of the texts nothing', async () => {
    const saved = must(
      await site.deps.plans.saveBarrier({ ...site.deed(eva), barrier: { kind: 'new' }, content: aBarrier() }),
    )
    await site.adopt(eva)
    const { nationalBarriers } = site.deps
    const content = { title: 'Ersättningen', titleEn: '', text: '', textEn: '', level: 'national-funding' } as const
    const { id } = must(await nationalBarriers.join({ ...site.doing(siv), members: [referenceOf(saved)], content }))
    const based = (basedOnVersion: number) => ({ ...site.doing(siv), id, basedOnVersion })
    must(await nationalBarriers.save({ ...based(1), content: { ...content, text: 'Mer' } }))
    must(await nationalBarriers.address({ ...based(2), address: { body: 'UD', bodyEn: '', day: '2026-10-02' } }))
    must(await nationalBarriers.address({ ...based(3), address: { body: 'UD', bodyEn: 'MFA', day: '2026-10-02' } }))
    const answer = { kind: 'will', reason: 'Ja', reasonEn: '', day: '2026-10-03' } as const
    must(await nationalBarriers.answer({ ...based(4), answer }))
    must(await nationalBarriers.answer({ ...based(5), answer: { ...answer, reason: 'Ja, men inte i år' } }))
    must(await nationalBarriers.note({ ...site.doing(siv), id, text: 'Vi frågar igen.' }))
    // A corrected word is nothing new, and the regions cannot read the coordinators' notes.
    const steps = ['barrier-followed-up', 'barrier-answered', 'barrier-addressed', 'barrier-joined']
    expect((await site.words(oskar)).slice(0, 4)).toEqual([...steps.slice(1), 'plan-adopted'])
    expect((await site.heard(oskar))[0]).toMatchObject({ own: { regionCode: '20', barrierId: saved.id } })
    expect(await site.words(siv)).toEqual(['plan-adopted'])
    await site.signIn('stina@myndighet.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Stina')
    expect((await site.words({ id: 'stina@myndighet.example', name: 'Stina' })).slice(0, 4)).toEqual(steps)
    expect(await site.store.query('regions', 'NOTICES#12')).toEqual([])
  })
})

describe('reading', () => {
  const manyThings = async (count: number) => {
    for (let index = 0; index < count; index += 1)
      await site.saveAction(oskar, { responsibleId: eva.id, title: `Insats ${index}` })
  }

  it('counts what is unread, to ten', async () => {
    expect(await unread(eva.id)).toBe(0)
    await manyThings(3)
    expect(await unread(eva.id)).toBe(3)
    await manyThings(9)
    expect(await unread(eva.id)).toBe(10)
    expect(await unread(oskar.id)).toBe(0)
  })

  it('marks one by one, once however often and by however many windows it is opened', async () => {
    await manyThings(3)
    const [newest, middle] = await site.heard(eva)
    const open = async (id = '') => site.deps.notices.open(await personOf(eva.id), id)
    expect(await open(middle?.id)).toMatchObject({ title: 'Insats 1' })
    await Promise.all([open(middle?.id), open(newest?.id)])
    expect(await unread(eva.id)).toBe(1)
    expect((await personOf(eva.id)).notices?.mark.version).toBe(2)
  })

  it("opens nobody else's, and nothing that is no notice", async () => {
    await manyThings(1)
    const [one] = await site.heard(eva)
    const stranger = await personOf('sara@region.example')
    expect(await site.deps.notices.open(stranger, one?.id ?? '')).toBeNull()
    for (const id of ['', 'SE', '20.1.x', `20.99999999999999.${'a'.repeat(22)}`])
      expect(await site.deps.notices.open(stranger, id)).toBeNull()
  })

  it('marks all that she has seen, and leaves what came while she looked', async () => {
    await manyThings(2)
    const [seen] = await site.heard(eva)
    await manyThings(1)
    const readAll = async (at: Date) =>
      site.deps.notices.readAll(await personOf(eva.id), { seenUpTo: seen?.at ?? '', now: at })
    await readAll(site.time.now)
    expect(await unread(eva.id)).toBe(1)
    // Later nothing can come under what she has seen any more, so nothing is kept one by one.
    await readAll(new Date(site.time.now.getTime() + 600_000))
    expect((await personOf(eva.id)).notices?.mark).toMatchObject({ upTo: seen?.at, readIds: [] })
    expect(await unread(eva.id)).toBe(1)
  })

  it('goes through all pages, each notice once, of one region or of all that she works in', async () => {
    await site.signIn(eva.id, [{ scope: '12', roles: ['editor'] }], eva.name)
    await manyThings(5)
    await site.deps.plans.saveAction({
      ...site.deed(oskar),
      regionCode: '12',
      action: { kind: 'new', indicatorId: null },
      content: { ...(await site.plan('2026')).actions[0], title: 'I Skåne' } as never,
      formKey: newSecret(),
    })
    const person = await personOf(eva.id)
    const read = async (scope: string | null) => {
      const titles: string[] = []
      let before: string | null = null
      do {
        const { notices, older } = await site.deps.notices.page(person, { scope, before, limit: 2 })
        titles.push(...notices.map((one) => ('title' in one ? one.title : '')))
        before = older
      } while (before !== null)
      return titles
    }
    const inDalarna = ['Insats 4', 'Insats 3', 'Insats 2', 'Insats 1', 'Insats 0']
    expect(await read(null)).toEqual(['I Skåne', ...inDalarna])
    expect(await read('20')).toEqual(inDalarna)
    // A region that is not hers shows nothing.
    expect(await read('09')).toEqual([])
  })

  it('is forgotten when she works nowhere any more, and not before', async () => {
    await site.signIn(eva.id, [{ scope: '12', roles: ['editor'] }], eva.name)
    await manyThings(1)
    const [one] = await site.heard(eva)
    await site.deps.notices.open(await personOf(eva.id), one?.id ?? '')
    must(await site.deps.people.remove({ ...site.doing(oskar), email: eva.id, scope: '12' }))
    expect((await personOf(eva.id)).notices?.mark.readIds).toEqual([one?.id])
    must(await site.deps.people.remove({ ...site.doing(oskar), email: eva.id, scope: '20' }))
    expect((await personOf(eva.id)).notices).toBeUndefined()
  })

  it('begins for a new colleague when she comes', async () => {
    await site.saveAction(eva)
    await site.adopt(oskar)
    const invited = must(
      await site.deps.people.invite({
        ...site.doing(oskar),
        email: 'nils@region.example',
        scope: '20',
        roles: ['editor'],
      }),
    )
    const nils = await site.deps.people.recognise({ email: 'nils@region.example', name: 'Nils' })
    must(await site.deps.people.accept({ secret: invited.secret, person: nils, at: site.doing(oskar).at }))
    expect(await site.words({ id: nils.email, name: 'Nils' })).toEqual([])
    must(await site.deps.plans.beginRevision(site.deed(oskar)))
    expect(await site.words({ id: nils.email, name: 'Nils' })).toEqual(['revision-begun'])
  })
})
