import { describe, expect, it } from '@jest/globals'
import { search } from '#shared/search/search.ts'
import { createSearchLife, type SourceState } from '#shared/search/search-life.ts'
import { aDocument } from './a-document.ts'

/** A source whose state the test sets, and what was read of it. */
const aLife = () => {
  const seen = { lookups: 0, reads: 0, failures: 0, now: new Date('2026-11-29T12:00:00Z') }
  const state = { title: 'Validering', fails: false }
  const source = async (): Promise<SourceState> => {
    seen.lookups += 1
    if (state.fails) throw new Error('away')
    const { title } = state
    return {
      key: title,
      documents: () => {
        seen.reads += 1
        return [aDocument({ title }), aDocument({ title, language: 'en' })]
      },
    }
  }
  const life = createSearchLife({
    sources: [source],
    words: async () => [],
    clock: () => seen.now,
    onFailure: () => {
      seen.failures += 1
    },
  })
  const titles = async () =>
    search(await life.index('sv'), { written: state.title, kind: null, page: 1 }).results.length
  const later = (minutes: number) => {
    seen.now = new Date(seen.now.getTime() + minutes * 60_000)
  }
  return { seen, state, life, titles, later }
}

describe('the life of an index', () => {
  it('is made once for all who ask at the same time, and looked up no more for a minute', async () => {
    const { seen, life, later } = aLife()
    const [one, other] = await Promise.all([life.index('sv'), life.index('sv'), life.index('en')])
    expect(other).toBe(one)
    later(0.9)
    expect(await life.index('sv')).toBe(one)
    expect(seen).toMatchObject({ lookups: 1, reads: 1 })
  })

  it('is kept where nothing has changed', async () => {
    const { seen, life, later } = aLife()
    const first = await life.index('sv')
    later(11)
    expect(await life.index('sv')).toBe(first)
    expect(seen).toMatchObject({ lookups: 2, reads: 1 })
  })

  it('is renewed behind the one who asks, and met by the next', async () => {
    const { seen, state, life, titles, later } = aLife()
    const first = await life.index('sv')
    state.title = 'Bedömning'
    later(2)
    expect(await life.index('sv')).toBe(first)
    while ((await life.index('sv')) === first) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await titles()).toBe(1)
    expect(seen).toMatchObject({ lookups: 2, reads: 2 })
  })

  it('is waited for when nobody has searched for long', async () => {
    const { state, life, titles, later } = aLife()
    await life.index('sv')
    state.title = 'Bedömning'
    later(60)
    expect(await titles()).toBe(1)
  })

  it('stays as it was while its sources are away, and is looked up again at the next search', async () => {
    const { seen, state, life, later } = aLife()
    const first = await life.index('sv')
    state.fails = true
    later(11)
    expect(await life.index('sv')).toBe(first)
    expect(seen.failures).toBe(1)
    state.fails = false
    state.title = 'Bedömning'
    expect(await life.index('sv')).not.toBe(first)
  })

  it('is asked for again when its first sources were away', async () => {
    const { state, life } = aLife()
    state.fails = true
    await expect(life.index('sv')).rejects.toThrow('away')
    state.fails = false
    expect((await life.index('sv')).documents.size).toBe(1)
  })
})
