import { bare } from '#shared/platform/bare-item.ts'
import type { Condition } from '#shared/platform/condition.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { type Answer, type Assessment, answerableStatuses } from './assessment.ts'

/** Which region's answers in which round. */
export type MappingKey = { regionCode: string; roundId: string }

const partition = (regionCode: string) => `REGION#${regionCode}`
const assessmentKey = ({ regionCode, roundId }: MappingKey): Key => ({
  pk: partition(regionCode),
  sk: `ASSESSMENT#${roundId}`,
})
const answerPrefix = (roundId: string) => `ANSWER#${roundId}#`
const answerKey = ({ regionCode, roundId }: MappingKey, indicatorId: string): Key => ({
  pk: partition(regionCode),
  sk: answerPrefix(roundId) + indicatorId,
})
const versionPrefix = (roundId: string, indicatorId: string) => `ANSWER-VERSION#${roundId}#${indicatorId}#`
const versionKey = ({ regionCode, roundId }: MappingKey, indicatorId: string, version: number): Key => ({
  pk: partition(regionCode),
  // Padded so that versions sort as numbers.
  sk: versionPrefix(roundId, indicatorId) + String(version).padStart(6, '0'),
})

/** The assessment as the store gave it. */
export const toAssessment = (item: Item): Assessment => bare<Assessment>(item)
/** The answer as the store gave it. */
export const toAnswer = (item: Item): Answer => bare<Answer>(item)

/** The region's mapping in the round, or null when the round has none. */
export const findAssessment = async (store: Store, key: MappingKey): Promise<Assessment | null> => {
  const item = await store.get('regions', assessmentKey(key))
  return item && toAssessment(item)
}

/** The answer to one indicator, or null. */
export const findAnswer = async (store: Store, key: MappingKey, indicatorId: string): Promise<Answer | null> => {
  const item = await store.get('regions', answerKey(key, indicatorId))
  return item && toAnswer(item)
}

/** All answers of the mapping, or those to indicators whose ids begin with a letter, in the order of the ids. One query. */
export const listAnswers = async (store: Store, { regionCode, roundId }: MappingKey, letter = ''): Promise<Answer[]> =>
  (await store.query('regions', partition(regionCode), answerPrefix(roundId) + letter)).map(toAnswer)

/** Every version of the answer to one indicator, newest first. One query. */
export const listAnswerVersions = async (
  store: Store,
  { regionCode, roundId }: MappingKey,
  indicatorId: string,
): Promise<Answer[]> =>
  (await store.query('regions', partition(regionCode), versionPrefix(roundId, indicatorId), { descending: true })).map(
    toAnswer,
  )

/** One version of the answer to an indicator, or null when there never was one. */
export const findAnswerVersion = async (
  store: Store,
  key: MappingKey,
  indicatorId: string,
  version: number,
): Promise<Answer | null> => {
  const item = await store.get('regions', versionKey(key, indicatorId, version))
  return item && toAnswer(item)
}

/** Holds that the mapping may be answered on that Swedish day, as a whole or in this indicator; changes nothing. */
export const assessmentIsAnswerable = (key: MappingKey, indicatorId: string, day: string): Change => ({
  table: 'regions',
  check: assessmentKey(key),
  condition: {
    notBefore: { closesOn: day },
    notAfter: { opensOn: day },
    anyOf: [{ statusIn: answerableStatuses }, { statusIn: ['submitted'], contains: { unlockedIds: indicatorId } }],
  },
})

/** Holds that the answer still stands in the version that was read, or that there still is none; changes nothing. */
export const answerIsUnchanged = (key: MappingKey, indicatorId: string, answer: Answer | undefined): Change => ({
  table: 'regions',
  check: answerKey(key, indicatorId),
  condition: answer ? { version: answer.version } : { absent: true },
})

/** Writes the answer over the version before it, and beside it as a version that stays; version 1 only where there is none. */
export const putAnswer = (answer: Answer): [Change, Change] => [
  {
    table: 'regions',
    put: { ...answerKey(answer, answer.indicatorId), ...answer },
    condition: answer.version === 1 ? { absent: true } : { version: answer.version - 1 },
  },
  {
    table: 'regions',
    put: { ...versionKey(answer, answer.indicatorId, answer.version), ...answer },
  },
]

/** Holds that the mapping still stands in the version that was read; changes nothing. */
export const assessmentIsUnchanged = (assessment: Assessment): Change => ({
  table: 'regions',
  check: assessmentKey(assessment),
  condition: { version: assessment.version },
})

/** Writes the mapping over the version before it, if its status is one of these and whatever else is asked of it holds. */
export const putAssessment = (
  assessment: Assessment,
  statusIn: readonly Assessment['status'][],
  more: Pick<Condition, 'notBefore' | 'notAfter'> = {},
): Change => ({
  table: 'regions',
  put: { ...assessmentKey(assessment), ...assessment },
  condition: { version: assessment.version - 1, statusIn, ...more },
})

/** A new mapping of the round for the region, as the opening of a round writes it. */
export const firstAssessment = (regionCode: string, round: Pick<Round, 'id' | 'opensOn' | 'closesOn'>): Change => {
  const { id: roundId, opensOn, closesOn } = round
  const assessment: Assessment = { regionCode, roundId, opensOn, closesOn, status: 'open', version: 1 }
  return { table: 'regions', put: { ...assessmentKey(assessment), ...assessment }, condition: { absent: true } }
}
