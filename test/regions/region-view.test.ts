import { describe, expect, it } from '@jest/globals'
import { aRound } from '#test/support/round.ts'
import { nextStepOf, type RoundState } from '#web/regions/region-view.ts'

const aState = (change: Partial<RoundState> & { isClosed?: boolean } = {}): RoundState => ({
  round: aRound({ status: change.isClosed ? 'closed' : 'open' }),
  status: 'open',
  answeredCount: 10,
  indicatorCount: 54,
  percent: 18,
  returnMessage: null,
  unlockedCount: 0,
  plan: 'none',
  actionCount: 0,
  ...change,
})

describe("a region's next step", () => {
  it.each([
    ['begins the mapping when nothing is answered', aState({ status: 'not-begun', answeredCount: 0 }), 'begin-mapping'],
    ['goes on answering', aState(), 'go-on-mapping'],
    ['hands in when all is answered', aState({ answeredCount: 54 }), 'hand-in'],
    ['mends what came back', aState({ status: 'returned', answeredCount: 54 }), 'mend-mapping'],
    ['signs what is unlocked', aState({ status: 'submitted', unlockedCount: 1 }), 'sign-unlocked'],
    ['begins the plan after handing in', aState({ status: 'submitted' }), 'begin-plan'],
    ['goes on with a draft', aState({ status: 'submitted', plan: 'draft' }), 'go-on-plan'],
    ['reports counts when the plan is adopted', aState({ status: 'submitted', plan: 'adopted' }), 'report-counts'],
    ['waits when the round closed before the mapping was handed in', aState({ isClosed: true }), 'wait'],
  ] as const)('%s', (_name, state, kind) => {
    expect(nextStepOf([state]).kind).toBe(kind)
  })

  it('looks at the newest round, and says how much is left', () => {
    expect(nextStepOf([aState(), aState({ status: 'submitted' })])).toMatchObject({
      kind: 'go-on-mapping',
      leftCount: 44,
    })
  })

  it('waits when no round has been opened', () => {
    expect(nextStepOf([])).toMatchObject({ kind: 'wait', round: null })
  })
})
