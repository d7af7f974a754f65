import { describe, expect, it } from '@jest/globals'
import type { Assessment, SignOff } from '#shared/assessments/assessment.ts'
import { anAnswer } from '#test/assessments/an-answer.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aRound } from '#test/support/round.ts'
import { changeViews } from '#web/review/changes-view.ts'
import { handInView } from '#web/review/hand-in-view.ts'
import { remarkEntries } from '#web/review/remark-list.tsx'
import { reviewsView } from '#web/review/reviews-view.ts'
import { anAssessment } from './an-assessment.ts'

const kim = { id: 'kim@example.se', name: 'Kim' }
const instrument = anInstrument([anIndicator('A1'), anIndicator('B1')])
const signed = (at: string): SignOff => ({ at, by: kim, instrumentVersion: 1, hash: '', versions: {} })
const unlocked: Partial<Assessment> = {
  status: 'submitted',
  unlockedIds: ['A1'],
  unlocks: { A1: { message: 'Se över', at: '2026-10-07T10:00:00.000Z', by: kim } },
}

describe('the hand-in page', () => {
  const viewOf = (change: Partial<Assessment>, lock: 'submitted' | 'too-late' | null) =>
    handInView({ asked: instrument, answers: [], assessment: anAssessment(change), lock })

  it('is for signing all, signing what is unlocked, reading, or nothing', () => {
    expect(viewOf({}, null).state).toBe('all')
    expect(viewOf({ status: 'returned' }, null).state).toBe('all')
    expect(viewOf(unlocked, 'submitted').state).toBe('unlocked')
    expect(viewOf(unlocked, 'too-late').state).toBe('handed-in')
    expect(viewOf({ status: 'accepted' }, 'submitted').state).toBe('handed-in')
    expect(viewOf({}, 'too-late').state).toBe('locked')
  })

  it('asks only for the unlocked ones that lack an answer', () => {
    const ids = ({ missing }: ReturnType<typeof viewOf>) =>
      missing.flatMap(({ indicators }) => indicators.map(({ id }) => id))
    expect(ids(viewOf({}, null))).toEqual(['A1', 'B1'])
    expect(ids(viewOf(unlocked, 'submitted'))).toEqual(['A1'])
  })
})

describe('the list of reviews', () => {
  const mapping = (regionCode: string, at: string, change: Partial<Assessment>) => ({
    round: aRound(),
    assessment: anAssessment({ regionCode, signOffs: [signed(at)], ...change }),
  })
  it('sorts by whose turn it is: what has waited longest first, and never what was not handed in', () => {
    const view = reviewsView([
      mapping('01', '2026-10-05T10:00:00.000Z', { status: 'submitted' }),
      mapping('03', '2026-10-04T10:00:00.000Z', { status: 'submitted' }),
      mapping('04', '2026-10-01T10:00:00.000Z', { ...unlocked }),
      mapping('05', '2026-10-01T10:00:00.000Z', { status: 'returned', returnedAt: '2026-10-02T10:00:00.000Z' }),
      mapping('06', '2026-10-01T10:00:00.000Z', { status: 'accepted', acceptedAt: '2026-10-03T10:00:00.000Z' }),
      mapping('07', '2026-10-01T10:00:00.000Z', { status: 'accepted', acceptedAt: '2026-10-04T10:00:00.000Z' }),
      mapping('08', '', { status: 'open', signOffs: [] }),
    ])
    const codes = (rows: (typeof view)['waiting']) => rows.map(({ region }) => region.code)
    expect(codes(view.waiting)).toEqual(['03', '01'])
    expect(codes(view.withRegion)).toEqual(['05', '04'])
    expect(codes(view.accepted)).toEqual(['07', '06'])
  })
})

describe('sent remarks', () => {
  it('stand in the order of the questions, those before the last signature apart, and none twice beside an unlock', () => {
    const words = (text: string, at: string) => ({ text, at, by: kim })
    const remarks = [
      { indicatorId: 'B1', sent: [words('Förr', '2026-10-01T10:00:00.000Z'), words('Nu', '2026-10-06T10:00:00.000Z')] },
      { indicatorId: 'A1', sent: [words('Se över', '2026-10-07T10:00:00.000Z')] },
      { indicatorId: 'X9', sent: [words('Borta', '2026-10-07T10:00:00.000Z')] },
    ]
    const assessment = anAssessment({ ...unlocked, signOffs: [signed('2026-10-05T10:00:00.000Z')] })
    const { current, earlier } = remarkEntries(remarks, instrument, assessment)
    expect(current.map((entry) => entry.words.text)).toEqual(['Nu'])
    expect(earlier.map((entry) => entry.words.text)).toEqual(['Förr'])
    const all = remarkEntries(remarks, instrument, anAssessment({ signOffs: [signed('2026-10-05T10:00:00.000Z')] }))
    expect(all.current.map((entry) => entry.indicator.id)).toEqual(['A1', 'B1'])
  })
})

describe('changes in words', () => {
  it('name the fields that differ: levels as one for another, texts word by word', () => {
    const [view] = changeViews(
      [
        {
          indicatorId: 'A1',
          before: anAnswer({ level: 1, comment: 'Ett beslut' }),
          after: anAnswer({ level: 2, comment: 'Ett nytt beslut' }),
        },
      ],
      [instrument],
      'sv',
    )
    expect(view?.lines).toEqual([
      {
        label: 'Nivå',
        parts: [
          { kind: 'removed', text: 'Nivå 1: Nivå 1' },
          { kind: 'added', text: 'Nivå 2: Nivå 2' },
        ],
      },
      {
        label: 'Kommentar',
        parts: [
          { kind: 'same', text: 'Ett ' },
          { kind: 'added', text: 'nytt ' },
          { kind: 'same', text: 'beslut' },
        ],
      },
    ])
  })

  it('show an answer that is new or taken away, and leave out questions that no version has', () => {
    const change = (indicatorId: string) => ({ indicatorId, before: null, after: anAnswer({ indicatorId }) })
    const views = changeViews([change('B1'), change('X9')], [instrument], 'en')
    expect(views.map(({ indicator, areaId }) => [indicator.id, areaId])).toEqual([['B1', 'area-b']])
    expect(views[0]?.lines[0]?.parts.map(({ kind }) => kind)).toEqual(['added'])
  })
})
