import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSite, type TestSite } from '#test/support/site.ts'

let site: TestSite
let editor: string
beforeAll(async () => {
  site = await startSite()
  editor = await site.signIn('ed@region.example', [{ scope: '20', roles: ['editor'] }], 'Ed')
})
afterAll(() => site.stop())

/** The newest line of Dalarna's history after the deed, its cells as a reader meets them. */
const told = async (action: string, subject: string): Promise<string[]> => {
  const at = new Date(site.time.now.getTime() + 60_000)
  site.time.now = at
  const actor = { id: 'asa@region.example', name: 'Åsa' }
  await site.store.commit({ changes: [], audit: { scope: '20', actor, action, subject, at: at.toISOString() } })
  const html = await (await site.get('/region/20/historik', editor)).text()
  const row = html.slice(html.indexOf('<tbody>')).match(/<tr>([\s\S]*?)<\/tr>/)?.[1] ?? ''
  return [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => (cell ?? '').replace(/<[^>]*>/g, ''))
}

describe("a region's history", () => {
  it.each([
    ['place-proposal', 'proposal 2026 B2', 'ändrade ordningen på förslagen till fråga: B2', '2026'],
    ['copy-actions', 'plan 2026', 'kopierade insatser från en tidigare plan', '2026'],
    ['answer-flag', 'flag jump 2025 5f3c', 'svarade om något ovanligt i statistiken', '2025'],
    ['review-flag', 'flag jump 2025 5f3c', 'tog ställning till ett svar om statistiken', '2025'],
    ['send-observation', 'observation 9a1b', 'skickade en iakttagelse till regionen', ''],
    ['answer-observation', 'observation 9a1b', 'svarade på en iakttagelse', ''],
  ])('says in words what %s was, with its round or year and no id of the machine', async (action, subject, ...said) => {
    expect((await told(action, subject)).slice(1)).toEqual(['Åsa', ...said])
  })
})
