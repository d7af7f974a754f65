import { describe, expect, it } from '@jest/globals'
import type { NationalBarrier } from '#shared/barriers/national-barrier.ts'
import { shownRegions } from '#shared/barriers/national-barrier.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { inLanguage, waitedDays } from '#web/barriers/barrier-words.ts'
import { hourglassView } from '#web/barriers/hourglass-view.ts'

const by = { id: 'siv', name: 'Siv' }
const at = '2026-10-01T08:00:00.000Z'
const aNational = (content: Partial<NationalBarrier> = {}): NationalBarrier => ({
  id: 'n',
  version: 1,
  title: 'Hinder',
  titleEn: '',
  text: '',
  textEn: '',
  level: 'national-rule',
  members: [],
  address: { body: 'Myndigheten', bodyEn: '', day: '2026-09-01' },
  answer: null,
  notes: [],
  isReleased: true,
  createdAt: at,
  savedAt: at,
  savedBy: by,
  events: [],
  ...content,
})
const answer = { kind: 'will', reason: 'Ja', reasonEn: '', day: '2026-09-11' } as const
const level = (name: 'municipality' | 'branch' | 'region', raised: number, regions: number) => ({
  level: name,
  raised,
  regions,
  meanWeight: null,
})

describe('the hourglass', () => {
  it('counts only what is released, by where it stands', () => {
    const nationals = [aNational(), aNational({ answer }), aNational({ answer, isReleased: false })]
    const { above, sentence } = hourglassView(nationals, null, 'sv')
    expect(above).toEqual([
      { label: 'Väntar på svar', count: 1 },
      { label: 'Ska göras', count: 1 },
    ])
    expect(sentence).toContain('1 av 2 publicerade nationella hinder')
  })

  it('hides the number of barriers that fewer than three regions raise, and names no such level as the largest', () => {
    const barriers = [level('municipality', 9, 2), level('branch', 3, 3), level('region', 0, 0)]
    const { below, sentence } = hourglassView([], aSnapshot({ barriers }), 'en')
    expect(below).toEqual([
      { label: 'Municipalities', count: null },
      { label: 'Branches', count: 3 },
    ])
    expect(sentence).toContain('most lie here: Branches (3)')
  })

  it('says plainly that there is nothing yet', () => {
    expect(hourglassView([], null, 'sv')).toEqual({
      sentence:
        'Inget nationellt hinder är publicerat än. I mitten står regionerna, och ingen har antagit en plan. Underifrån är inga hinder lyfta av minst tre regioner.',
      above: [],
      regions: 0,
      below: [],
    })
  })
})

describe('a national barrier in words', () => {
  it('shows a number of regions from three on', () => {
    const members = (...regionCodes: string[]) =>
      regionCodes.map((regionCode, index) => ({ regionCode, roundId: '2026', barrierId: String(index) }))
    expect(shownRegions({ members: members('01', '03', '03') }, () => false)).toBeNull()
    expect(shownRegions({ members: members('01', '03', '04') }, () => false)).toBe(3)
  })

  it('waits from the day it was put forward to its answer, or until today', () => {
    expect(waitedDays(aNational(), '2026-10-01')).toBe(30)
    expect(waitedDays(aNational({ answer }), '2026-10-01')).toBe(10)
    expect(waitedDays(aNational({ address: null }), '2026-10-01')).toBeNull()
    expect(waitedDays(aNational(), '2026-08-01')).toBe(0)
  })

  it('falls back on Swedish, and says that it is', () => {
    expect(inLanguage('Hinder', '', 'en')).toEqual({ text: 'Hinder', lang: 'sv' })
    expect(inLanguage('Hinder', 'Barrier', 'en')).toEqual({ text: 'Barrier', lang: undefined })
    expect(inLanguage('Hinder', 'Barrier', 'sv')).toEqual({ text: 'Hinder', lang: undefined })
  })
})
