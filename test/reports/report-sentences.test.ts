import { describe, expect, it } from '@jest/globals'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { type ReportDocument, tablesOf } from '#shared/reports/report-document.ts'
import { citationOf } from '#shared/reports/report-title.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { aSnapshot, mappingAreas } from '../support/snapshot.ts'
import { anOrderedReport, aReport, proseOf, someMaterial } from './a-report.ts'

const rowsOf = (report: ReportDocument, id: string) => tablesOf(report).find((table) => table.id === id)?.rows

describe('the sentences on what has changed', () => {
  const against = async (
    earlier: Snapshot,
    recipient: 'agency' | 'ministry' = 'agency',
    language: 'sv' | 'en' = 'sv',
  ) => {
    const { instrument, round } = await someMaterial()
    const previous = { id: '2025-v1', snapshot: { ...earlier, id: 'snapshot-0' }, instrument, round }
    return aReport({ previous, language, report: anOrderedReport({ choice: wholeChoice(recipient) }) })
  }

  it('are right for one figure', async () => {
    const one = await against(aSnapshot({ targetLevel: 3, collected: ['01'] }))
    expect(proseOf(one, 'changes')).toContain('Ett nyckeltal har ändrats sedan rapporten 2025-v1')
    expect(proseOf(await against(aSnapshot()), 'changes')).toContain('Inget av nyckeltalen har ändrats')
  })

  it('say that four pages show the first of many', async () => {
    const lower = aSnapshot().areas.map((area) => ({ ...area, median: (area.median ?? 0) / 2 }))
    const brief = await against(aSnapshot({ areas: lower }), 'ministry')
    expect(rowsOf(brief, 'changes')).toHaveLength(8)
    expect(proseOf(brief, 'changes')).toMatch(/Tabellen visar de åtta första av \d+ ändringar\./)
    expect(proseOf(await against(aSnapshot({ areas: lower })), 'changes')).not.toContain('Tabellen visar de')
  })

  it('tell what has changed from what has been added', async () => {
    const before = Object.fromEntries(mappingAreas.map(([id]) => [id, 10]))
    const { instrument, round } = await someMaterial()
    const previous = { id: '2025-v1', snapshot: { ...aSnapshot(), id: 'snapshot-0' }, instrument, round }
    const snapshot = aSnapshot({ previousRoundId: '2024', previousAreaMedians: before })
    expect(proseOf(await aReport({ previous, snapshot }), 'changes')).toContain(
      'nyckeltal har ändrats eller tillkommit',
    )
  })
})

describe('the sentence on those that have not handed in', () => {
  const told = async (submitted: number, atWork: number) => {
    const regions = aSnapshot().regions.map((region, index) => ({
      ...region,
      mapping:
        index < submitted
          ? ('submitted' as const)
          : index < submitted + atWork
            ? ('in-progress' as const)
            : ('not-started' as const),
    }))
    return proseOf(await aReport({ snapshot: aSnapshot({ regions }) }), 'regions')
  }

  it.each([
    [17, 2, '\nTvå regioner arbetar med sin kartläggning, och två regioner har inte börjat. Omgången'],
    [21, 0, '\nOmgången öppnade'],
    // Which regions wait is public: nothing may tell how far one of them has come.
    [18, 2, '\nOmgången öppnade'],
    [18, 1, '\nOmgången öppnade'],
    [20, 1, '\nOmgången öppnade'],
    [20, 0, '\nOmgången öppnade'],
    [0, 21, '\nOmgången öppnade'],
    [0, 0, '\nOmgången öppnade'],
  ])('says no more than may be told (%d handed in, %d at work)', async (submitted, atWork, sentence) => {
    expect(await told(submitted, atWork)).toContain(sentence)
  })
})

describe("a region's place beside the country", () => {
  const placed = async (above: number) => {
    const scores = Object.fromEntries(mappingAreas.map(([id], index) => [id, index < above ? 100 : 0]))
    const regions = aSnapshot().regions.map((region) =>
      region.regionCode === '20' ? { ...region, mapping: 'submitted' as const, areaScores: scores } : region,
    )
    const report = anOrderedReport({ choice: wholeChoice('region', '20') })
    const prose = async (language: 'sv' | 'en') =>
      proseOf(await aReport({ report, language, snapshot: aSnapshot({ regions }) }), 'own-region')
    return [await prose('sv'), await prose('en')]
  }

  it.each([
    [0, 'i inget av 14 områden', 'in none of 14 areas'],
    [1, 'i ett av 14 områden', 'in one of 14 areas'],
    [2, 'i två av 14 områden', 'in two of 14 areas'],
  ])('is told in words that go together (%d above)', async (above, sv, en) => {
    const [swedish, english] = await placed(above)
    expect(swedish).toContain(`över landets median ${sv}.`)
    expect(english).toContain(`above the national median ${en}.`)
  })

  it('is counted in whole per cent, as the table shows it', async () => {
    const areas = aSnapshot().areas.map((area) => ({ ...area, median: 62.1 }))
    const scores = Object.fromEntries(mappingAreas.map(([id]) => [id, 62.4]))
    const regions = aSnapshot().regions.map((region) =>
      region.regionCode === '20' ? { ...region, mapping: 'submitted' as const, areaScores: scores } : region,
    )
    const report = anOrderedReport({ choice: wholeChoice('region', '20') })
    expect(proseOf(await aReport({ report, snapshot: aSnapshot({ regions, areas }) }), 'own-region')).toContain(
      'i inget av 14 områden',
    )
  })
})

describe('the citation', () => {
  const cited = { publisher: 'Valideringslyft', year: '2026', reportVersion: 1 }
  it.each(['agency', 'ministry', 'public', 'region'] as const)(
    'of the report to %s names which it is',
    async (recipient) => {
      const choice = wholeChoice(recipient, '20')
      for (const language of ['sv', 'en'] as const) {
        const { citation, title, subtitle, address } = await aReport({ language, report: anOrderedReport({ choice }) })
        expect(citation).toBe(citationOf({ ...cited, subtitle, address }, language))
        expect(citation).toContain(`${title}: ${subtitle}, version 1.`)
      }
    },
  )
})

describe('the year in which a report is made', () => {
  it('is the one in Sweden', async () => {
    const report = anOrderedReport({ orderedAt: '2026-12-31T23:30:00.000Z' })
    expect((await aReport({ report })).citation).toMatch(/^Valideringslyft \(2027\)\./)
  })
})
