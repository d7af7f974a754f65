import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Action, actionStatuses, planLimits } from '#shared/plans/plan.ts'
import { axisOver, shareOn } from '#web/plans/timeline-axis.ts'
import { TimelineChart } from '#web/plans/timeline-chart.tsx'
import { timelineOf } from '#web/plans/timeline-view.ts'
import { anAction, editor } from './builders.ts'

const action = (id: string, content: Partial<Action> = {}): Action => ({
  ...anAction(),
  regionCode: '20',
  roundId: '2026',
  savedAt: '2026-10-05T12:00:00.000Z',
  savedBy: editor,
  version: 1,
  id,
  origin: { kind: 'own', indicatorId: null },
  position: 1,
  ...content,
})
const today = '2026-12-01'
const timeline = (...actions: Action[]) => {
  const made = timelineOf(actions, today, 'sv')
  if (!made) throw new Error('no timeline')
  return made
}
const anyDay = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2056-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the axis', () => {
  it('holds every day in at most eight parts that follow each other, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 20 }), (days) => {
        const axis = axisOver(days, 'sv')
        const shares = axis.ticks.map(({ share }) => share)
        expect(shares.length).toBeLessThanOrEqual(8)
        expect(shares[0]).toBe(0)
        expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b))
        expect(days.every((day) => shareOn(axis, day) >= 0 && shareOn(axis, day) < 1)).toBe(true)
        expect(new Set(axis.ticks.map(({ label }) => label)).size).toBe(shares.length)
      }),
    )
  })

  it('has months for a short time, quarters for a year and a half, years for long', () => {
    const labels = (from: string, to: string) => axisOver([from, to], 'sv').ticks.map(({ label }) => label)
    expect(labels('2026-11-01', '2027-03-31')).toEqual([
      'nov. 2026',
      'dec. 2026',
      'jan. 2027',
      'feb. 2027',
      'mars 2027',
    ])
    expect(labels('2026-11-01', '2028-02-01')).toEqual([
      'kv 4 2026',
      'kv 1 2027',
      'kv 2 2027',
      'kv 3 2027',
      'kv 4 2027',
      'kv 1 2028',
    ])
    expect(labels('2026-01-01', '2031-01-01')).toEqual(['2026', '2027', '2028', '2029', '2030', '2031'])
  })
})

describe('the timeline', () => {
  it('draws an action from its first day to the end of its last', () => {
    const november = action('a', { startsOn: '2026-11-01', endsOn: '2026-11-30' })
    const { rows, axis } = timelineOf([november], '2026-11-15', 'sv') ?? timeline()
    expect(axis).toMatchObject({ from: '2026-11-01', to: '2026-12-01' })
    expect(rows[0]?.span).toEqual({ kind: 'both', begin: 0, end: 1 })
  })

  it('marks the one day that is known, and lists what has none apart', () => {
    const { rows, undated } = timeline(
      action('start', { endsOn: '' }),
      action('end', { startsOn: '' }),
      action('none', { startsOn: '', endsOn: '' }),
      action('steps', { startsOn: '', endsOn: '', steps: [{ text: 'Möte', on: '2027-01-01', isDone: true }] }),
    )
    expect(rows.map((row) => [row.action.id, row.span?.kind, row.steps.length])).toEqual([
      ['start', 'start', 0],
      ['steps', undefined, 1],
      ['end', 'end', 0],
    ])
    expect(undated.map(({ id }) => id)).toEqual(['none'])
    expect(timelineOf([action('none', { startsOn: '', endsOn: '' })], today, 'sv')).toBeNull()
  })

  it('reaches today when it is near, and leaves it out when it is not', () => {
    expect(timeline(action('a')).today).toBeGreaterThan(0)
    const spring = action('a', { startsOn: '2027-02-01', endsOn: '2027-04-30' })
    expect(timeline(spring)).toMatchObject({ today: 0, axis: { from: '2026-12-01' } })
    expect(timeline(action('a', { startsOn: '2028-01-01', endsOn: '2028-02-01' })).today).toBeNull()
  })

  it('says in words what is drawn, in both languages', () => {
    const actions = [action('a'), action('b', { status: 'finished', endsOn: '2027-06-30' })]
    expect(timeline(...actions).sentence).toBe(
      '2 insatser från 1 november 2026 till 30 juni 2027. Efter läge: planerad 1, klar 1.',
    )
    expect(timelineOf(actions, today, 'en')?.sentence).toBe(
      '2 actions from 1 November 2026 to 30 June 2027. By status: planned 1, finished 1.',
    )
  })

  it('tells each status by pattern as well as colour', () => {
    const drawn = String(
      <TimelineChart
        timeline={timeline(...actionStatuses.map((status) => action(status, { status })))}
        language="sv"
      />,
    )
    const looks = [
      ...drawn.matchAll(/<rect class="(chart__\w+)" fill="([^"]+)"[^>]*?(stroke-dasharray="4 3")?[^>]*rx="2"/g),
    ]
    const kinds = new Set(looks.map(([, name, fill]) => `${name} ${fill?.startsWith('url') ? 'pattern' : fill}`))
    expect(kinds.size).toBe(4)
    expect(drawn).toContain('stroke-dasharray="4 3"')
    expect(drawn).toContain('<pattern id="timeline-started"')
    expect(drawn).toContain('url(#timeline-wide-started)')
  })
})

describe('the largest plan’s timeline', () => {
  /** Words that do not repeat, so that compression has as much to do as with real titles. */
  const words = (seed: number) =>
    fc.sample(
      fc.string({ unit: fc.constantFrom(...'abcdefghijklmnoprstuvyåäö      '), minLength: 115, maxLength: 120 }),
      {
        numRuns: 1,
        seed,
      },
    )[0] ?? ''
  const actions = Array.from({ length: planLimits.actions }, (_, index) =>
    action(String(index), {
      title: words(index),
      startsOn: `202${6 + (index % 3)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      endsOn: `2029-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
      status: actionStatuses[index % 4] ?? 'planned',
      steps: [1, 2, 3].map((step) => ({ text: `Steg ${step}`, on: `2029-01-0${step}`, isDone: step === 1 })),
    }),
  )

  it('is under 60 kB compressed, both drawings of it together', () => {
    const drawn = String(<TimelineChart timeline={timeline(...actions)} language="sv" />)
    expect(actions.every(({ title }) => title.length >= 115)).toBe(true)
    expect(drawn.match(/<rect class="chart__/g)?.length).toBeGreaterThan(2 * planLimits.actions)
    expect(gzipSync(drawn).byteLength).toBeLessThan(60_000)
  })
})
