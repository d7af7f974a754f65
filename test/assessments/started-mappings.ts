import { type Assessments, createAssessments } from '#shared/assessments/assessments.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import type { Item } from '#shared/platform/store.ts'
import { createReview, type Review } from '#shared/review/review.ts'
import type { Round } from '#shared/rounds/round.ts'
import { createRounds, type Rounds } from '#shared/rounds/rounds.ts'
import { aRoundToOpen, mappingOne, roundOf } from '#test/support/round.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { anAnswerContent } from './an-answer.ts'

export const anna = { id: 'anna@example.se', name: 'Anna Ek' }
export const bo = { id: 'bo@example.se', name: 'Bo Ek' }
export const at = new Date('2026-10-05T12:00:00Z')

type SaveChange = Partial<Parameters<Assessments['saveAnswer']>[0]>
type SubmitChange = Partial<Parameters<Review['submit']>[0]>

/** Mappings over a real store. `save` and `submit` are Anna's, of Region Halland, a first answer to A1 unless changed. */
export type StartedMappings = {
  test: TestStore
  rounds: Rounds
  assessments: Assessments
  review: Review
  /** Opens a round and gives its id. */
  openRound(change?: Partial<Omit<Round, 'status' | 'version'>>): Promise<string>
  save(roundId: string, change?: SaveChange): ReturnType<Assessments['saveAnswer']>
  submit(roundId: string, change?: SubmitChange): ReturnType<Review['submit']>
  giveBack(roundId: string, basedOnVersion: number): ReturnType<Review['returnToRegion']>
  auditOf(roundId: string): Promise<Item[]>
  /** Changes fields of the stored mapping, as actions of others would. */
  changeMapping(roundId: string, fields: Record<string, unknown>): Promise<void>
  /** Moves the round to another version of its instrument. */
  useVersion(roundId: string, instrumentVersion: number): Promise<void>
}

/** Starts them over these instruments; stop `test` in `afterAll`. */
export const startMappings = async (instruments: Instruments): Promise<StartedMappings> => {
  const test = await startStore()
  const rounds = createRounds(test.store)
  const assessments = createAssessments(test.store, instruments)
  const review = createReview(test.store, instruments)
  let count = 0
  const change = async (table: 'regions' | 'content', pk: string, sk: string, fields: Record<string, unknown>) => {
    const item = await test.store.get(table, { pk, sk })
    if (!item) throw new Error(`no ${sk}`)
    await test.store.putPlain(table, { ...item, ...fields })
  }
  return {
    test,
    rounds,
    assessments,
    review,
    async openRound(fields = {}) {
      count += 1
      const round = aRoundToOpen({ id: `r${count}`, ...fields })
      const opened = await rounds.open({ round, actor: anna, at })
      if (!opened.ok) throw new Error(opened.refusal.kind)
      return round.id
    },
    save: (roundId, fields = {}) =>
      assessments.saveAnswer({
        regionCode: '13',
        roundId,
        instrument: mappingOne,
        indicatorId: 'A1',
        content: anAnswerContent(),
        basedOnVersion: 0,
        actor: anna,
        at,
        ...fields,
      }),
    submit: (roundId, fields = {}) =>
      review.submit({
        regionCode: '13',
        round: roundOf(roundId),
        allowedGaps: [],
        basedOnVersion: 1,
        actor: anna,
        at,
        ...fields,
      }),
    giveBack: (roundId, basedOnVersion) =>
      review.returnToRegion({
        regionCode: '13',
        roundId,
        message: 'Titta på A2.',
        remarks: [],
        extension: null,
        basedOnVersion,
        actor: bo,
        at,
      }),
    auditOf: async (roundId) =>
      (await test.store.query('audit', 'SCOPE#13')).filter((line) => String(line.subject).includes(roundId)),
    changeMapping: (roundId, fields) => change('regions', 'REGION#13', `ASSESSMENT#${roundId}`, fields),
    useVersion: (roundId, instrumentVersion) => change('content', 'ROUNDS', `ROUND#${roundId}`, { instrumentVersion }),
  }
}
