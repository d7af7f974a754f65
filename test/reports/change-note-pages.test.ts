import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { pathTo } from '#web/paths.ts'
import { feedName } from '#web/reports/feed-name.ts'
import { type ReaderSite, startReaderSite } from './reader-site.ts'

let site: ReaderSite
let newest: StatusReport

beforeAll(async () => {
  site = await startReaderSite()
  await site.publish({ changeNote: noChangeNote })
  await site.publish({ changeNote: { sv: 'Rättat antal.', en: 'The number is mended.' } })
  const choice = { ...wholeChoice('agency'), languages: ['sv'] as const }
  newest = await site.publish({ choice, changeNote: { sv: 'Rättat < igen.', en: '' } })
})
afterAll(() => site.stop())

const page = async (path: string) => (await site.get(path)).text()

describe('what a version changes, on the site', () => {
  it("reads in the page's language in the history of a report, and is marked where it stands in the other alone", async () => {
    const english = await page(`/en/reports/${newest.id}`)
    expect(english).toContain('<p>The number is mended.</p>')
    expect(english).not.toContain('Rättat antal.')
    expect(english).toContain('<p lang="sv">Rättat &lt; igen.</p>')
    const swedish = await page(`/rapporter/${newest.id}`)
    expect(swedish).toContain('<p>Rättat antal.</p>')
    expect(swedish).toContain('<p>Rättat &lt; igen.</p>')
  })

  it('is marked so by the newest report of the list', async () => {
    expect(await page('/en/reports')).toMatch(/<\/strong>\s*<span lang="sv">Rättat &lt; igen\.<\/span>/)
    expect(await page('/rapporter')).toMatch(/<\/strong>\s*Rättat &lt; igen\./)
  })

  it('is marked so in the feed', async () => {
    const feeds = {
      sv: await page(pathTo('reportFeed', 'sv', { feed: feedName })),
      en: await page(pathTo('reportFeed', 'en', { feed: feedName })),
    }
    expect(feeds.en).toContain('Changed since version 1: The number is mended.')
    expect(feeds.en).toContain('Changed since version 2: <span lang="sv">Rättat &lt; igen.</span>')
    expect(feeds.sv).toContain('Ändrat sedan version 1: Rättat antal.')
    expect(feeds.sv).toContain('Ändrat sedan version 2: Rättat &lt; igen.')
  })

  it('is found by the search among the reports', async () => {
    expect(await page('/en/reports?q=number+mended')).toContain('/en/reports/2026-v2"')
    expect(await page('/rapporter?q=r%C3%A4ttat+antal')).toContain('/rapporter/2026-v2"')
  })
})
