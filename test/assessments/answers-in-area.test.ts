import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { anAnswerContent } from './an-answer.ts'
import { type StartedMappings, startMappings } from './started-mappings.ts'

/** In version 2, B2 is what A1 was, and C1 depends on A2. */
const first = anInstrument([anIndicator('A1'), anIndicator('A2'), anIndicator('B1')])
const second = anInstrument(
  [
    anIndicator('A2'),
    anIndicator('B1'),
    anIndicator('B2'),
    anIndicator('C1', { askedWhen: { match: 'all', tests: [{ indicatorId: 'A2', is: 'at-least', level: 3 }] } }),
  ],
  {
    version: 2,
    lineage: {
      fromVersion: 1,
      origins: {
        A2: { kind: 'kept', from: ['A2'] },
        B1: { kind: 'kept', from: ['B1'] },
        B2: { kind: 'kept', from: ['A1'] },
        C1: { kind: 'added', from: [] },
      },
      removed: [],
    },
  },
)

describe('the answers of one area', () => {
  let started: StartedMappings
  let roundId: string
  beforeAll(async () => {
    started = await startMappings(plantedInstruments(first, second))
    roundId = await started.openRound()
    for (const indicatorId of ['A1', 'A2', 'B1'])
      await started.save(roundId, { indicatorId, content: anAnswerContent({ level: 3, comment: indicatorId }) })
  })
  afterAll(() => started.test.stop())

  const inArea = async (id: string, instrument = second) => {
    const area = instrument.areas.find((each) => each.id === id)
    if (!area) throw new Error(`no ${id}`)
    const round = { id: roundId, instrumentId: 'mapping', instrumentVersion: instrument.version }
    const [part, whole] = await Promise.all([
      started.assessments.answersIn('13', round, area),
      started.assessments.answers('13', round),
    ])
    const own = ({ answers, notAsked }: typeof part) =>
      [...answers, ...notAsked].filter(({ indicatorId }) => area.indicators.some((each) => each.id === indicatorId))
    expect(own(part)).toEqual(own(whole))
    expect(part.asked.areas.find((each) => each.id === id)).toEqual(whole.asked.areas.find((each) => each.id === id))
    return part
  }

  it('are read without those of other areas', async () => {
    const { answers } = await inArea('area-a', first)
    expect(answers.map(({ indicatorId }) => indicatorId)).toEqual(['A1', 'A2'])
  })

  it('are found where they were given to a question that stood in another area', async () => {
    const { answers } = await inArea('area-b')
    expect(answers.map(({ indicatorId, comment }) => [indicatorId, comment])).toEqual(
      expect.arrayContaining([
        ['B1', 'B1'],
        ['B2', 'A1'],
      ]),
    )
  })

  it('tell what is asked also where that depends on other areas', async () => {
    const { asked } = await inArea('area-c')
    expect(asked.areas.at(-1)?.indicators.map(({ id }) => id)).toEqual(['C1'])
  })
})
