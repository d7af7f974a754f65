import { createHash } from 'node:crypto'
import type { Actor } from '#shared/platform/store.ts'
import type { YearFigures } from './figures.ts'
import { type Finding, findingId } from './finding.ts'
import { findingsOf } from './findings-of.ts'

/** What a region says of a flag: why the figures are right, or that it corrects them. */
export const answerKinds = ['reason', 'correction'] as const
export type AnswerKind = (typeof answerKinds)[number]
export type FlagAnswer = { kind: AnswerKind; text: string; at: string; by: Actor }

/** What the coordinator says of the answer. `text` is empty where she only accepts. */
export const verdicts = ['accepted', 'asked-again'] as const
export type Verdict = (typeof verdicts)[number]
export type FlagReview = { verdict: Verdict; text: string; at: string; by: Actor }

/** What is kept of a flag once somebody has answered it. It holds for just the finding's numbers. */
export type FlagRecord = {
  id: string
  regionCode: string
  year: number
  finding: Finding
  answer: FlagAnswer
  review: FlagReview | null
  version: number
}

/** `open`: nobody has answered. `answered`: the coordinator has not looked. `settled`: the figures are no longer so, what was said is history. */
export const flagStates = ['open', 'answered', 'asked-again', 'accepted', 'settled'] as const
export type FlagState = (typeof flagStates)[number]

/** A finding on a region's figures in force, and what has been said of it. */
export type Flag = {
  id: string
  regionCode: string
  year: number
  finding: Finding
  state: FlagState
  record: FlagRecord | null
}

/** The longest answer and the longest remark, in UTF-16 units. */
export const maxAnswerLength = 2000

/** A flag's id: 22 characters that change with region, year and the finding's facts. */
export const flagId = (regionCode: string, year: number, finding: Finding): string =>
  createHash('sha256')
    .update(`${regionCode}/${year}/${findingId(finding)}`)
    .digest('base64url')
    .slice(0, 22)

const stateOf = (record: FlagRecord | null): FlagState => record?.review?.verdict ?? (record ? 'answered' : 'open')

/**
 * The flags of a region: every warning and note on its years in force that are over by `runningYear`, with what is kept of them, and after these what was answered and holds no more. The newest year first.
 * A year that is running is not looked at: it cannot be whole.
 */
export const flagsOf = (
  regionCode: string,
  years: readonly YearFigures[],
  records: readonly FlagRecord[],
  runningYear: number,
): Flag[] => {
  const standing = years
    .filter(({ year }) => year < runningYear)
    .toSorted((one, other) => other.year - one.year)
    .flatMap((figures) => {
      const { warnings, notes } = findingsOf(figures, years)
      return [...warnings, ...notes].map((finding): Flag => {
        const id = flagId(regionCode, figures.year, finding)
        const record = records.find((one) => one.id === id) ?? null
        return { id, regionCode, year: figures.year, finding, state: stateOf(record), record }
      })
    })
  const ids = new Set(standing.map(({ id }) => id))
  const settled = records
    .filter(({ id }) => !ids.has(id))
    .toSorted((one, other) => other.year - one.year || (one.answer.at < other.answer.at ? 1 : -1))
    .map((record): Flag => ({ ...record, state: 'settled', record }))
  return [...standing, ...settled]
}

/** Whether the region has something to do. */
export const waitsForRegion = ({ state }: Pick<Flag, 'state'>): boolean => state === 'open' || state === 'asked-again'
