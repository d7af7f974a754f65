import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commentLimits } from '#shared/comments/thread.ts'
import { deed, eva, must, oskar, refusalOf, siv, startTalkingSite, type TalkingSite } from './talking-site.ts'

const national = { actor: siv, side: 'national' } as const
const words = (text: string, change: { audience?: 'region' | 'shared' } = {}) => ({
  text,
  mentions: [],
  audience: 'region' as const,
  ...change,
})

describe('threads', () => {
  let site: TalkingSite
  beforeAll(async () => {
    site = await startTalkingSite()
  })
  afterAll(() => site.stop())
  const comments = () => site.deps.comments
  const start = async (text: string, audience: 'region' | 'shared' = 'region') =>
    must(await comments().start({ ...deed(), ...words(text, { audience }) }))
  const find = async (id: string, side: 'region' | 'national' = 'region') =>
    (await comments().list('20', '2026', side)).find((thread) => thread.id === id)

  it('take in the words of everybody who writes at the same time, in one order, and lose none', async () => {
    const { id } = await start('Först')
    const texts = Array.from({ length: 12 }, (_, index) => `Samtidigt ${index}`)
    const outcomes = await Promise.all(
      texts.map((text) => comments().add({ ...deed({ actor: oskar }), ...words(text), threadId: id })),
    )
    expect(outcomes.map(refusalOf)).toEqual(texts.map(() => null))
    const thread = await find(id)
    expect(thread?.comments.map(({ text }) => text).sort()).toEqual(['Först', ...texts].sort())
    expect(thread?.writes).toBe(13)
  })

  it('are written in once however often a form is sent', async () => {
    const { id } = await start('Dubbelt')
    const form = { ...deed({ formKey: 'comment-sent-twice' }), ...words('En gång'), threadId: id }
    const outcomes = [...(await Promise.all([comments().add(form), comments().add(form)])), await comments().add(form)]
    expect(outcomes.map(refusalOf).sort()).toEqual(['already-done', 'already-done', null])
    expect((await find(id))?.comments.map(({ text }) => text)).toEqual(['Dubbelt', 'En gång'])
  })

  it("are as if they did not exist for a coordinator while they are the region's own", async () => {
    const { id } = await start('Bara vi')
    expect(await find(id, 'national')).toBeUndefined()
    const mine = { ...deed(national), threadId: id }
    const tried = await Promise.all([
      comments().add({ ...mine, ...words('Jag då?', { audience: 'shared' }) }),
      comments().add({ ...mine, ...words('Jag då?') }),
      comments().settle({ ...mine, status: 'resolved' }),
      comments().share({ ...mine, writes: 1 }),
      comments().remove({ ...mine, commentId: 'x' }),
    ])
    expect(tried.map(refusalOf)).toEqual(['gone', 'gone', 'gone', 'gone', 'gone'])
    expect((await find(id))?.writes).toBe(1)
  })

  it('are shared by an act of their own that is in the audit log, and never narrowed', async () => {
    const { id } = await start('Delas')
    const shared = must(await comments().share({ ...deed({ actor: oskar }), threadId: id, writes: 1 }))
    expect(shared).toMatchObject({ audience: 'shared', sharedBy: oskar })
    expect((await find(id, 'national'))?.comments.map(({ text }) => text)).toEqual(['Delas'])
    const [line] = await site.deps.auditLog.newest('20', 1)
    expect(line).toMatchObject({ action: 'share-thread', subject: 'thread 2026 A1', actor: oskar })
    expect(must(await comments().share({ ...deed(), threadId: id, writes: 99 })).audience).toBe('shared')
    must(await comments().add({ ...deed(national), ...words('Tack', { audience: 'shared' }), threadId: id }))
    expect((await find(id))?.comments.at(-1)).toMatchObject({ text: 'Tack', side: 'national', by: siv })
  })

  it('are not shared with what the person has not seen', async () => {
    const { id, writes } = await start('Sett')
    must(await comments().add({ ...deed({ actor: oskar }), ...words('Osett'), threadId: id }))
    expect(refusalOf(await comments().share({ ...deed(), threadId: id, writes }))).toBe('changed')
    expect(await find(id, 'national')).toBeUndefined()
  })

  it('never tell the coordinator what was written for the region, however sharing and writing meet', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const { id, writes } = await start(`Möte ${attempt}`)
      const [added, shared] = await Promise.all([
        comments().add({ ...deed({ actor: oskar }), ...words('Hemligt'), threadId: id }),
        comments().share({ ...deed(), threadId: id, writes }),
      ])
      expect([added, shared].filter(({ ok }) => ok)).toHaveLength(1)
      const seen = (await find(id, 'national'))?.comments.map(({ text }) => text) ?? []
      expect(seen).not.toContain('Hemligt')
      if (!added.ok) expect(added.refusal.kind).toBe('now-shared')
    }
  })

  it('are shared from the beginning when a coordinator begins them', async () => {
    const thread = must(await comments().start({ ...deed(national), ...words('Kan ni säga mer?') }))
    expect(thread.audience).toBe('shared')
  })

  it('are resolved and opened again; a new word opens them', async () => {
    const { id } = await start('Klart snart')
    const settle = (status: 'open' | 'resolved') => comments().settle({ ...deed(), threadId: id, status })
    expect(must(await settle('resolved'))).toMatchObject({ status: 'resolved', settledBy: eva, writes: 2 })
    expect(must(await settle('resolved')).writes).toBe(2)
    must(await comments().add({ ...deed(), ...words('Vänta'), threadId: id }))
    expect((await find(id))?.status).toBe('open')
    must(await settle('resolved'))
    expect(must(await settle('open')).status).toBe('open')
  })

  it('keep that there was a comment when its writer removes it, and nobody else can', async () => {
    const thread = await start('Fel ord')
    const [comment] = thread.comments
    const remove = (actor: typeof eva) =>
      comments().remove({ ...deed({ actor }), threadId: thread.id, commentId: comment?.id ?? '' })
    expect(refusalOf(await remove(oskar))).toBe('not-yours')
    must(await remove(eva))
    expect((await find(thread.id))?.comments).toMatchObject([{ text: '', mentions: [], by: eva }])
    expect(must(await remove(eva)).comments).toHaveLength(1)
    const [line] = await site.deps.auditLog.newest('20', 1)
    expect(line).toMatchObject({ action: 'remove-comment', before: { comment: { text: 'Fel ord' } } })
  })

  it('stay apart by round, question and region', async () => {
    const there = must(
      await comments().start({ ...deed({ regionCode: '12', indicatorId: 'A10', roundId: '2026' }), ...words('Skåne') }),
    )
    expect((await comments().list('20', '2026', 'region')).some(({ id }) => id === there.id)).toBe(false)
    expect(await comments().list('12', '202', 'region')).toEqual([])
    expect(await comments().listRegion('12', 'national')).toEqual([])
    expect((await comments().listRegion('12', 'region')).map(({ id }) => id)).toEqual([there.id])
    // A1 is the beginning of A10's key.
    const wrong = await comments().add({
      ...deed({ regionCode: '12', indicatorId: 'A1' }),
      ...words('Hit?'),
      threadId: there.id,
    })
    expect(refusalOf(wrong)).toBe('gone')
  })

  it('are as many at a question as can be looked over', async () => {
    const at = deed({ indicatorId: 'C1' })
    for (let count = 0; count < commentLimits.threadsAtIndicator; count += 1)
      must(await comments().start({ ...at, ...words(`Tråd ${count}`) }))
    expect(await comments().start({ ...at, ...words('En för mycket') })).toEqual({
      ok: false,
      refusal: { kind: 'full', most: commentLimits.threadsAtIndicator },
    })
  })
})
