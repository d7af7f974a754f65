import { describe, expect, it } from '@jest/globals'
import { planDays } from '#shared/calendar/plan-days.ts'
import type { Action } from '#shared/plans/plan.ts'
import { anAction, editor } from '#test/plans/builders.ts'
import { calendarTexts } from '#web/calendar/calendar-texts.ts'

const action = (content: Partial<Action> = {}): Action => ({
  ...anAction({ text: 'hemlig anteckning', responsible: 'Eva' }),
  id: 'a1',
  regionCode: '20',
  roundId: '2026',
  origin: { kind: 'own', indicatorId: null },
  position: 1,
  version: 3,
  savedAt: '2026-10-05T12:00:00.000Z',
  savedBy: editor,
  ...content,
})
const daysOf = (...actions: Action[]) =>
  planDays(actions, { host: 'x.example', address: 'https://x.example/', words: calendarTexts.sv.days })
const shown = (...actions: Action[]) => daysOf(...actions).map(({ on, title }) => [on, title])

describe('the days of a plan', () => {
  it('are the start, the end and the steps that remain', () => {
    const steps = [
      { text: 'Möte', on: '2026-12-01', isDone: false },
      { text: 'Klart', on: '2026-11-15', isDone: true },
      { text: 'Utan dag', on: '', isDone: false },
    ]
    expect(shown(action({ steps }))).toEqual([
      ['2026-11-01', 'Börjar: Skriv ner rollen'],
      ['2027-03-31', 'Slutar: Skriv ner rollen'],
      ['2026-12-01', 'Steg: Möte (Skriv ner rollen)'],
    ])
  })

  it('leave out what has no day, and what is cancelled', () => {
    expect(shown(action({ startsOn: '' }))).toEqual([['2027-03-31', 'Slutar: Skriv ner rollen']])
    expect(shown(action({ startsOn: '', endsOn: '' }))).toEqual([])
    expect(shown(action({ status: 'cancelled' }))).toEqual([])
  })

  it('stand once for an action of one day', () => {
    expect(shown(action({ endsOn: '2026-11-01' }))).toEqual([['2026-11-01', 'Skriv ner rollen']])
  })

  it('keep their ids when the action is moved, renamed or done, and count its changes', () => {
    const before = daysOf(action())
    const after = daysOf(action({ startsOn: '2026-11-20', title: 'Ny', status: 'finished', version: 4 }))
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid))
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(2)
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([2, 3])
  })

  it('keep the ids of steps that change places, and tell two of the same words apart', () => {
    const step = (text: string, on: string) => ({ text, on, isDone: false })
    const steps = [step('Möte', '2026-12-01'), step('Avtal', '2026-12-08'), step('Möte', '2027-01-12')]
    const uidsOf = (...own: typeof steps) =>
      new Map(daysOf(action({ steps: own, startsOn: '', endsOn: '' })).map(({ on, uid }) => [on, uid]))
    const before = uidsOf(...steps)
    expect(new Set(before.values()).size).toBe(3)
    const [first, second, third] = steps as [(typeof steps)[0], (typeof steps)[0], (typeof steps)[0]]
    expect(uidsOf(second, first, third)).toEqual(before)
  })

  it('hold titles only', () => {
    expect(JSON.stringify(daysOf(action()))).not.toMatch(/hemlig|Eva/)
  })
})
