import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Answer } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Action } from '#shared/plans/plan.ts'
import { anAnswer, anyAnswers } from '#test/assessments/an-answer.ts'
import { anAction } from '#test/statistics/builders.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { resultView } from '#web/results/result-view.ts'
import { aMapping } from './a-mapping.ts'

const nothingElse = { actions: [] as Action[], snapshot: null, group: 'all' } as const

describe('what the result shows', () => {
  let instrument: Instrument
  beforeAll(async () => {
    instrument = await readMappingInstrument()
  })

  it('says in one sentence what the profile shows', () => {
    const about = (answers: Answer[]) => resultView(aMapping(instrument, answers), nothingElse, 'en').about
    expect(about([])).toBe('No area has a level yet.')
    expect(about([anAnswer({ indicatorId: 'A1', level: 2 })])).toBe(
      'All areas with answers are at 50%. The target is 75%.',
    )
    expect(about([anAnswer({ indicatorId: 'A1', level: 4 }), anAnswer({ indicatorId: 'B1', level: 0 })])).toBe(
      'Highest is A. Role, mandate and governance (100%) and lowest B. Resources and funding (0%). The target is 75%.',
    )
  })

  it('shows a missing score as missing and divides every gap on whose power it is in', () => {
    fc.assert(
      fc.property(anyAnswers(instrument), (answers) => {
        const view = resultView(aMapping(instrument, answers), nothingElse, 'sv')
        for (const row of view.rows) expect(row.text === 'uppgift saknas').toBe(row.scorePercent === null)
        const { own, shared, national } = view.gapsByPower
        expect(own.length + shared.length + national.length).toBe(view.gaps.length)
      }),
    )
  })

  it('holds gaps and strengths against the region’s own target where it has one', () => {
    const answers = [anAnswer({ indicatorId: 'A1', level: 3 })]
    const national = resultView(aMapping(instrument, answers), nothingElse, 'sv')
    expect(national).toMatchObject({ target: { level: 3, whose: 'instrument' }, targetPercent: 75, gaps: [] })
    const own = resultView(aMapping(instrument, answers, { assessment: { ownTargetLevel: 4 } }), nothingElse, 'sv')
    expect(own).toMatchObject({ target: { level: 4, whose: 'region' }, targetPercent: 100, strengths: [] })
    expect(own.gaps).toHaveLength(1)
    const round = resultView(aMapping(instrument, answers, { round: { targetLevel: 2 } }), nothingElse, 'sv')
    expect(round.target).toEqual({ level: 2, whose: 'round' })
  })

  it('counts over what is asked: a hidden question is no gap and no missing answer', () => {
    const planted = anInstrument([
      anIndicator('A1'),
      anIndicator('A2', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 3 }] } }),
    ])
    const answers = [anAnswer({ indicatorId: 'A1', level: 2 }), anAnswer({ indicatorId: 'A2', level: 0 })]
    const view = resultView(aMapping(planted, answers), nothingElse, 'sv')
    expect(view.total).toMatchObject({ scorePercent: 50, missingCount: 0, indicatorCount: 1 })
    expect(view.gaps.map(({ indicator }) => indicator.id)).toEqual(['A1'])
    expect(view.explanations.areas[0]?.leftOut.join()).toContain('A2')
  })

  it('projects only where the plan has actions', () => {
    const answers = [anAnswer({ indicatorId: 'A1', level: 0 })]
    const mapping = aMapping(instrument, answers)
    expect(resultView(mapping, nothingElse, 'sv').projection).toBeNull()
    const proposal = instrument.areas[0]?.indicators[0]?.actions[0]
    if (!proposal) throw new Error('no proposal')
    const action = anAction('A1', { origin: { kind: 'proposal', indicatorId: 'A1', proposalId: proposal.id } })
    const { projection } = resultView(mapping, { ...nothingElse, actions: [action] }, 'sv')
    expect(projection?.lifts).toMatchObject([{ from: 0, to: proposal.reach }])
  })
})
