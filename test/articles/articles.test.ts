import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ArticleDesk, createDesk } from '#shared/articles/article-desk.ts'
import { translationIsOlder } from '#shared/articles/article-record.ts'
import { type Articles, createArticles } from '#shared/articles/articles.ts'
import { createShownReader } from '#shared/articles/read-shown.ts'
import { shippedArticles } from '#shared/articles/shipped-articles.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Uploads } from '#shared/platform/uploads.ts'
import { articlesFolder } from '../support/articles.ts'
import { startStore } from '../support/stores.ts'
import { aDraft, checker, good, inCheck, newsText, published, writer } from './an-article.ts'

const at = new Date('2026-10-05T10:00:00Z')
const later = new Date('2026-10-05T11:00:00Z')
/** No test here sends or reads a file. */
const noUploads = {} as Uploads

describe('texts of the hub', () => {
  let store: Store
  let stop: () => Promise<void>
  let articles: Articles
  let desk: ArticleDesk
  beforeAll(async () => {
    const started = await startStore()
    store = started.store
    stop = started.stop
    articles = createArticles({ store, folder: articlesFolder(), uploads: noUploads })
    desk = await articles.desk()
  })
  afterAll(() => stop())

  const shown = async (id: string) => (await articles.shown()).find((article) => article.id === id) ?? null
  const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)

  it('are shown as they came with the program until somebody publishes another edition, and drafts never are', async () => {
    const before = await shown('employer')
    expect(before).toMatchObject({ edition: 0, reviewedOn: null, nextReviewOn: '2027-11-29' })
    const text = {
      title: 'Ny rubrik',
      lead: 'Ny ingress.',
      sections: { benefit: 'Nytt.', demands: 'a', cost: 'b', next: 'c' },
    }
    const saved = good(
      await desk.saveText({ id: 'employer', actor: writer, at, language: 'sv', text, basedOnVersion: 0 }),
    )
    expect(await shown('employer')).toEqual(before)
    const sent = good(await desk.sendToCheck({ id: 'employer', actor: writer, at, basedOnVersion: saved.version }))
    good(
      await desk.publish({
        id: 'employer',
        actor: checker,
        at: later,
        nextReviewOn: '2027-03-01',
        basedOnVersion: sent.version,
      }),
    )
    const found = await articles.findShown('audience', 'sv', 'arbetsgivare')
    expect(found).toMatchObject({
      edition: 1,
      texts: { sv: { title: 'Ny rubrik' } },
      reviewedOn: '2026-10-05',
      reviewedBy: 'Bo Granskare',
      nextReviewOn: '2027-03-01',
      translationIsOlder: true,
    })
    expect((await desk.editions('employer')).map(({ number }) => number)).toEqual([1, 0])
  })

  it('stand where they stood when what was written of their facts is undone', async () => {
    const { id, slug, order, partVersions } = await aDraft(desk, at)
    const source = { label: { sv: 'Källa', en: 'Source' }, url: 'https://a.example/', readOn: null }
    const moved = { sv: 'annan-plats', en: 'another-place' }
    const facts = { sources: [source], isExampleMadeUp: true, order: order + 5, slug: moved }
    const deed = { id, actor: writer, at }
    const saved = good(await desk.saveFacts({ ...deed, facts, basedOnVersion: partVersions.facts }))
    expect(saved).toMatchObject({ slug: moved, order: order + 5 })
    // The same once more changes nothing: what was done can still be undone.
    expect(good(await desk.saveFacts({ ...deed, facts, basedOnVersion: 0 }))).toEqual(saved)
    const undone = good(await desk.undo({ ...deed, basedOnVersion: saved.version }))
    expect(undone).toMatchObject({ slug, order, draft: { content: { sources: [], isExampleMadeUp: false } } })
    // The address is free for another text, and the one that it had is its own again.
    const other = await aDraft(desk, at)
    const take = (of: typeof slug, basedOnVersion: number) =>
      desk.saveFacts({ ...deed, id: other.id, facts: { ...facts, slug: of }, basedOnVersion })
    expect(await take(slug, other.partVersions.facts)).toMatchObject({ refusal: { kind: 'slug-taken' } })
    good(await take(moved, other.partVersions.facts))
  })

  it('are never checked by whoever has written in them, and by nobody before they are whole', async () => {
    const draft = await aDraft(desk, at)
    const empty = good(
      await desk.saveText({
        id: draft.id,
        actor: checker,
        at,
        language: 'en',
        text: { title: 'Only a title', lead: '', sections: {} },
        basedOnVersion: draft.partVersions.en,
      }),
    )
    const blocked = await desk.sendToCheck({ id: draft.id, actor: writer, at, basedOnVersion: empty.version })
    expect(blocked).toMatchObject({ refusal: { kind: 'blocked', blockers: [{ field: 'lead' }, { field: 'body' }] } })
    const undone = good(await desk.undo({ id: draft.id, actor: writer, at, basedOnVersion: empty.version }))
    const sent = good(await desk.sendToCheck({ id: draft.id, actor: writer, at, basedOnVersion: undone.version }))
    // The one whose change was undone has still had a hand in it.
    for (const actor of [writer, checker]) {
      const deed = { id: draft.id, actor, at, nextReviewOn: '2027-01-01', basedOnVersion: sent.version }
      expect(kindOf(await desk.publish(deed))).toBe('own-work')
      expect(kindOf(await desk.takeUpCheck(deed))).toBe('own-work')
    }
    expect(await shown(draft.id)).toBeNull()
  })

  it('tell the second of two who write the same language, and let two write in one each at the same time', async () => {
    const draft = await aDraft(desk, at)
    const save = (language: 'sv' | 'en', words: string, actor = writer) =>
      desk.saveText({
        id: draft.id,
        actor,
        at: later,
        language,
        text: newsText(words),
        basedOnVersion: draft.partVersions[language],
      })
    const both = await Promise.all([save('sv', 'svenska'), save('en', 'english', checker)])
    expect(both.map(kindOf)).toEqual(['done', 'done'])
    const second = await save('sv', 'för sent', checker)
    expect(second).toMatchObject({
      refusal: {
        kind: 'stale',
        current: { draft: { content: { texts: { sv: newsText('svenska'), en: newsText('english') } } } },
      },
    })
  })

  it('know when the English is behind the Swedish, until it is changed or somebody says that it holds', async () => {
    const before = await published(desk, at)
    const changed = good(
      await desk.saveText({
        id: before.id,
        actor: writer,
        at: later,
        language: 'sv',
        text: newsText('nytt'),
        basedOnVersion: before.partVersions.sv,
      }),
    )
    expect(translationIsOlder(changed.changed)).toBe(true)
    expect(await desk.translatedFrom(changed)).toEqual(newsText('ett'))
    const holds = good(
      await desk.confirmTranslation({ id: before.id, actor: writer, at: later, basedOnVersion: changed.version }),
    )
    expect(translationIsOlder(holds.changed)).toBe(false)
    expect(await desk.translatedFrom(holds)).toBeNull()
    const back = good(await desk.discard({ id: before.id, actor: writer, at: later, basedOnVersion: holds.version }))
    expect(back).toMatchObject({ draft: null, changed: before.changed })
  })

  it('go back with a comment, are withdrawn with a reason that stands at their address, and come back through a check', async () => {
    const sent = await inCheck(desk, at)
    const { id, slug } = sent
    const comment = 'Källan säger något annat.'
    const back = good(await desk.sendBack({ id, actor: checker, at, comment, basedOnVersion: sent.version }))
    expect(back.draft).toMatchObject({ state: 'writing', returned: { comment, by: checker } })
    const again = good(await desk.sendToCheck({ id, actor: writer, at, basedOnVersion: back.version }))
    const out = good(
      await desk.publish({ id, actor: checker, at, nextReviewOn: '2027-01-01', basedOnVersion: again.version }),
    )
    const reason = { sv: 'Lagen har ändrats.', en: 'The law has changed.' }
    const gone = good(await desk.withdraw({ id, actor: writer, at: later, reason, basedOnVersion: out.version }))
    expect(await articles.findShown('news', 'en', slug.en)).toBeNull()
    expect(await articles.findWithdrawn('news', 'en', slug.en)).toMatchObject({ reason, title: { en: 'Rubrik ett' } })
    const draft = good(await desk.beginDraft({ id, actor: writer, at: later, basedOnVersion: gone.version }))
    const resent = good(await desk.sendToCheck({ id, actor: writer, at: later, basedOnVersion: draft.version }))
    good(
      await desk.publish({ id, actor: checker, at: later, nextReviewOn: '2027-01-01', basedOnVersion: resent.version }),
    )
    expect(await articles.findShown('news', 'en', slug.en)).toMatchObject({ edition: 2 })
    expect(await articles.findWithdrawn('news', 'en', slug.en)).toBeNull()
  })

  it('get a new day of review from somebody else than their writers, also those that came with the program', async () => {
    const own = await published(desk, at)
    const renew = (id: string, actor = checker, basedOnVersion = own.version) =>
      desk.renewReview({ id, actor, at: later, nextReviewOn: '2028-01-01', basedOnVersion })
    expect(kindOf(await renew(own.id, writer))).toBe('own-work')
    good(await renew(own.id))
    good(await renew('komvux', writer, 0))
    expect(await shown(own.id)).toMatchObject({ edition: 1, nextReviewOn: '2028-01-01', reviewedBy: 'Bo Granskare' })
    expect(await shown('komvux')).toMatchObject({ edition: 0, nextReviewOn: '2028-01-01', reviewedBy: 'Åsa Skribent' })
  })

  it('that came with the program are reviewed no more when a newer program brings other words', async () => {
    const renew = { id: 'municipality', actor: writer, at: later, nextReviewOn: '2028-01-01', basedOnVersion: 0 }
    good(await desk.renewReview(renew))
    const newer = (await shippedArticles(articlesFolder())()).map((one) => ({ ...one, writtenOn: '2027-05-01' }))
    const over = { store, shipped: async () => newer }
    const [text] = (await createShownReader(store, over.shipped).shown()).filter(({ id }) => id === 'municipality')
    expect(text).toMatchObject({ reviewedOn: null, reviewedBy: null, nextReviewOn: '2028-05-01' })
    const theirs = createDesk(over)
    const listed = (await theirs.list()).find(({ id }) => id === 'municipality')
    expect([await theirs.find('municipality'), listed]).toEqual([
      expect.objectContaining({ review: null, nextReviewOn: '2028-05-01' }),
      expect.objectContaining({ review: null, nextReviewOn: '2028-05-01' }),
    ])
    expect(await shown('municipality')).toMatchObject({ reviewedBy: 'Åsa Skribent', nextReviewOn: '2028-01-01' })
  })

  it('have an address of their own within their kind and language', async () => {
    const first = await aDraft(desk, at)
    const start = (slug: { sv: string; en: string }, kind: 'news' | 'audience' = 'news') =>
      desk.start({
        kind,
        title: { sv: 'a', en: 'b' },
        slug,
        order: 1,
        actor: writer,
        at,
        formKey: JSON.stringify([slug, kind]),
      })
    expect(await start({ sv: 'annan', en: first.slug.en })).toMatchObject({
      refusal: { kind: 'slug-taken', language: 'en' },
    })
    expect(await start({ sv: 'arbetsgivare', en: 'x' }, 'audience')).toMatchObject({
      refusal: { kind: 'slug-taken', language: 'sv' },
    })
    const facts = { sources: [], isExampleMadeUp: false, order: 1, slug: { sv: 'flyttad', en: 'moved' } }
    good(await desk.saveFacts({ id: first.id, actor: writer, at, facts, basedOnVersion: first.partVersions.facts }))
    expect(kindOf(await start({ sv: 'fri', en: first.slug.en }))).toBe('done')
    const out = await published(desk, at)
    const moved = good(
      await desk.saveFacts({ id: out.id, actor: writer, at, facts, basedOnVersion: out.partVersions.facts }),
    )
    expect(moved.slug).toEqual(out.slug)
  })

  it('are discarded for good when nobody has read them, and their address is free again', async () => {
    const draft = await aDraft(desk, at)
    good(await desk.discard({ id: draft.id, actor: writer, at, basedOnVersion: draft.version }))
    expect(await desk.find(draft.id)).toBeNull()
    const next = { kind: 'news' as const, title: { sv: 'a', en: 'b' }, slug: draft.slug, order: 1, actor: writer, at }
    expect(kindOf(await desk.start({ ...next, formKey: 'again' }))).toBe('done')
  })

  it('are changed by one of two who act on what they saw, and once by a form that is sent twice', async () => {
    const sent = await inCheck(desk, at)
    const deed = { id: sent.id, at, basedOnVersion: sent.version }
    const outcomes = await Promise.all([
      desk.publish({ ...deed, actor: checker, nextReviewOn: '2027-01-01', formKey: 'publish-once' }),
      desk.sendBack({ ...deed, actor: writer, comment: '' }),
      desk.publish({ ...deed, actor: checker, nextReviewOn: '2027-01-01', formKey: 'publish-once' }),
    ])
    const kinds = outcomes.map(kindOf)
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
    expect(
      kinds.filter((kind) => kind !== 'done').every((kind) => kind === 'moved-on' || kind === 'already-done'),
    ).toBe(true)
    const lines = (await store.query('audit', 'SCOPE#SE')).filter(({ subject }) => subject === `article ${sent.id}`)
    // Begun, two texts, sent, and one of the two.
    expect(lines).toHaveLength(5)
  })
})
