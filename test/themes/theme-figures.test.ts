import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Importance } from '#shared/assessments/assessment.ts'
import type { Level } from '#shared/instruments/instrument.ts'
import { regionSizes, sizeOf } from '#shared/regions/region-size.ts'
import { regions } from '#shared/regions/regions.ts'
import {
  figuresOfTheme,
  findSubject,
  prioritising,
  readSubject,
  subjectText,
  type ThemeSubject,
} from '#shared/themes/theme.ts'
import { inOrder, type RegionToHear, themeOrders, themesOf } from '#shared/themes/theme-figures.ts'
import { isTakenUp } from '#shared/themes/workshop-theme.ts'
import { aBarrier, anAction, anAnswerAt, aPlan } from '#test/statistics/builders.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { whySentences } from '#web/themes/theme-view.ts'

const instrument = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('B1')])
const regionAt = (index: number) => {
  const region = regions[index]
  if (!region) throw new Error('no such region')
  return region
}

type Said = {
  plan?: 'draft' | 'adopted'
  on?: string[]
  cancelled?: string[]
  barriersOn?: string[]
  levels?: Record<string, Level>
  importance?: Importance
}
const hears = (
  index: number,
  { plan, on = [], cancelled = [], barriersOn = [], levels, importance }: Said,
): RegionToHear => ({
  region: regionAt(index),
  plan: plan
    ? aPlan(plan, {
        actions: [...on.map((id) => anAction(id)), ...cancelled.map((id) => anAction(id, { status: 'cancelled' }))],
        barriers: barriersOn.map((id) => aBarrier({ indicatorIds: [id] })),
      })
    : null,
  answers: levels
    ? {
        asked: instrument,
        answers: Object.entries(levels).map(([id, level]) => anAnswerAt(id, level, { importance: importance ?? null })),
      }
    : null,
})
const material = (heard: RegionToHear[]) => ({ instrument, targetLevel: 3, regions: heard, survey: null })
const areas = (heard: RegionToHear[]) => themesOf(material(heard), 'area', null)
const codes = (some: readonly { code: string }[]) => some.map(({ code }) => code)

describe('the themes that regions prioritise', () => {
  it('name the regions that act on them in an adopted plan, and not what is cancelled', () => {
    const [theme, ...rest] = areas([
      hears(0, { plan: 'adopted', on: ['A1', 'A2'] }),
      hears(1, { plan: 'adopted', on: ['A2'] }),
      hears(2, { plan: 'adopted', cancelled: ['A1', 'B1'] }),
      hears(3, { plan: 'draft', on: ['A1'] }),
    ])
    expect(theme?.subject).toEqual({ kind: 'area', id: 'area-a' })
    expect(codes(theme?.acting ?? [])).toEqual(['01', '03'])
    expect(rest).toEqual([])
  })

  it('are questions when that is asked for', () => {
    const themes = themesOf(material([hears(0, { plan: 'adopted', on: ['A2'] })]), 'indicator', null)
    expect(themes.map(({ subject }) => subject.id)).toEqual(['A2'])
  })

  it('count what aims at several questions in each of them', () => {
    const action = anAction('A1', {
      origin: { kind: 'proposal', indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['B1'] },
    })
    const heard = [{ region: regionAt(0), plan: aPlan('adopted', { actions: [action] }), answers: null }]
    expect(areas(heard).map(({ subject, acting }) => [subject.id, acting.length])).toEqual([
      ['area-a', 1],
      ['area-b', 1],
    ])
  })

  it('tell how far the regions are from the target on average, each region once', () => {
    const [theme] = areas([
      hears(0, { levels: { A1: 1, A2: 3 } }),
      hears(1, { levels: { A1: 0 } }),
      hears(2, { levels: { B1: 4 } }),
    ])
    expect(theme?.gap).toEqual({ mean: 2, regions: 2 })
  })

  it('count as asking only who says so herself, with a question below the target', () => {
    const [theme] = areas([
      hears(0, { levels: { A1: 1 }, importance: 3 }),
      hears(1, { levels: { A1: 1 }, importance: 2 }),
      hears(2, { levels: { A1: 3 }, importance: 4 }),
      hears(3, { levels: { A1: 1 } }),
    ])
    expect(codes(theme?.asking ?? [])).toEqual(['01'])
  })

  it('name the regions behind barriers in adopted plans only', () => {
    const [theme] = areas([
      hears(0, { plan: 'adopted', barriersOn: ['B1'] }),
      hears(1, { plan: 'draft', barriersOn: ['B1'] }),
    ])
    expect(codes(theme?.hindered ?? [])).toEqual(['01'])
    expect(codes(theme ? prioritising(theme) : [])).toEqual(['01'])
  })

  it('never name a draft, nor tell of fewer than three, of all of them or of one kind of region', () => {
    const drafts = (acting: number, all: number) =>
      Array.from({ length: all }, (_, index) => hears(index, { plan: 'draft', on: index < acting ? ['A1'] : ['B1'] }))
    const drafting = (acting: number, all: number) =>
      areas(drafts(acting, all)).find(({ subject }) => subject.id === 'area-a')?.drafting ?? null
    expect(drafting(2, 6)).toBeNull()
    expect(drafting(3, 6)).toBe(3)
    expect(drafting(3, 3)).toBeNull()
    // Three on the question and a fourth on another in the area: told, the question would tell that the area is all of them.
    const four = [['A1'], ['A1'], ['A1'], ['A2']].map((on, index) => hears(index, { plan: 'draft', on }))
    expect(themesOf(material(four), 'indicator', null)).toEqual([])
    const five = [...four, hears(4, { plan: 'draft', on: ['B1'] })]
    expect(themesOf(material(five), 'indicator', null).find(({ subject }) => subject.id === 'A1')?.drafting).toBe(3)
    for (const size of regionSizes)
      expect(themesOf(material(drafts(12, 21)), 'area', size).every((theme) => theme.drafting === null)).toBe(true)
  })

  it('hold no region of a draft by name, whatever regions have done', () => {
    const aSaid = fc.record(
      {
        plan: fc.constantFrom('draft' as const, 'adopted' as const),
        on: fc.subarray(['A1', 'A2', 'B1']),
        barriersOn: fc.subarray(['A1', 'A2', 'B1']),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(aSaid, { maxLength: 21 }), fc.constantFrom(null, ...regionSizes), (said, size) => {
        const heard = said.map((one, index) => hears(index, one))
        for (const theme of themesOf(material(heard), 'area', size)) {
          const named = [...theme.acting, ...theme.hindered]
          for (const { code } of named) {
            const one = heard.find(({ region }) => region.code === code)
            expect(one?.plan?.plan.status).toBe('adopted')
            if (size) expect(sizeOf(theme.acting[0] ?? named[0] ?? regionAt(0))).toBe(size)
          }
          expect(theme.drafting === null || theme.drafting >= 3).toBe(true)
        }
      }),
    )
  })

  it('stand in the order that is asked for, whatever that is', () => {
    const themes = areas([
      hears(0, { plan: 'adopted', on: ['A1'], levels: { A1: 2, B1: 0 }, importance: 4 }),
      hears(1, { plan: 'adopted', on: ['A1'], barriersOn: ['B1'] }),
    ])
    const first = (order: (typeof themeOrders)[number]) => inOrder(themes, order)[0]?.subject.id
    expect(themeOrders.map(first)).toEqual(['area-a', 'area-b', 'area-a', 'area-b'])
  })

  it('say why they are proposed, and nothing of what there is none of', () => {
    const [theme] = areas([hears(0, { plan: 'adopted', on: ['A1'] }), hears(1, { levels: { A1: 1 }, importance: 4 })])
    if (!theme) throw new Error('no theme')
    expect(whySentences(figuresOfTheme(theme, null), 'sv')).toEqual([
      '1 region har insatser om det i sin antagna plan.',
      '1 region under målnivån säger att det är viktigt.',
      '1 region som har lämnat in ligger i snitt 2 nivåer under målnivån.',
    ])
    expect(whySentences(figuresOfTheme(theme, 'small'), 'en')[0]).toBe(
      'Among smaller regions: 1 region has actions on it in its adopted plan.',
    )
  })

  it('are taken up with what is held on them or on their whole area, until it is withdrawn', () => {
    const [area] = areas([hears(0, { plan: 'adopted', on: ['A1'] })])
    const [question] = themesOf(material([hears(0, { plan: 'adopted', on: ['A1'] })]), 'indicator', null)
    if (!area || !question) throw new Error('no theme')
    const on = (subject: ThemeSubject, status: 'taken-up' | 'withdrawn' = 'taken-up') => [
      { subject, status, instrumentId: 'mapping' },
    ]
    expect(isTakenUp(on(area.subject), 'mapping', question)).toBe(true)
    expect(isTakenUp(on(question.subject), 'mapping', question)).toBe(true)
    expect(isTakenUp(on(question.subject), 'mapping', area)).toBe(false)
    expect(isTakenUp(on({ kind: 'area', id: 'area-b' }), 'mapping', question)).toBe(false)
    expect(isTakenUp(on(area.subject, 'withdrawn'), 'mapping', area)).toBe(false)
    expect(isTakenUp(on(area.subject), 'another', area)).toBe(false)
  })

  it('can be named in an address', () => {
    for (const subject of [{ kind: 'area', id: 'area-a' } as const, { kind: 'indicator', id: 'B1' } as const]) {
      expect(readSubject(subjectText(subject))).toEqual(subject)
      expect(findSubject(instrument, subject)).not.toBeNull()
    }
    expect(readSubject('åtgärd.1')).toBeNull()
    expect(findSubject(instrument, { kind: 'indicator', id: 'area-a' })).toBeNull()
  })
})
