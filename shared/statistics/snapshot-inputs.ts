import { createHash } from 'node:crypto'
import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { ContextFigure, CountYear, Snapshot, SnapshotRelease } from './snapshot.ts'

/** All that one region contributes. */
export type RegionInputs = {
  regionCode: string
  assessment: Assessment | null
  answers: Answer[]
  /** Of the round before; no answers where nothing was handed in. */
  previous: { assessment: Assessment | null; answers: Answer[] }
  plan: Pick<PlanContents, 'plan' | 'actions' | 'barriers'> | null
  /** The plan of the round before, which this round's answers can be held against. */
  previousPlan: Pick<PlanContents, 'plan' | 'actions' | 'barriers'> | null
  /** The years that figures of it count for: that it has reported shows at once, what it has reported when it is published. */
  counts: ReportedYear[]
}

/** A year that a region's figures count for, in whatever way they came. `version` changes when they do; `savedAt`: when the newest of them were handed in. */
export type ReportedYear = { year: number; version: string; savedAt: string }

/** All that a snapshot is made from. */
export type SnapshotInputs = {
  round: Round
  instrument: Instrument
  previousRound: Round | null
  /** The instrument from the version that the round before used to this round's, oldest first. */
  versions: Instrument[]
  regions: RegionInputs[]
  /** The regions with collected information on validation, in code order. */
  collected: string[]
  /** The newest release that is out, with its counts; null before the first. */
  published: { release: SnapshotRelease; years: CountYear[] } | null
  context: ContextFigure[]
  isDemonstration: boolean
}

/** Raise it when the same inputs are to give another snapshot, because the rules or the shape have changed. */
export const snapshotSchema = 8

type Version = [key: string, version: number | string]

const regionVersions = ({
  regionCode,
  assessment,
  answers,
  previous,
  plan,
  previousPlan,
  counts,
}: RegionInputs): Version[] => {
  const mapping = (found: Assessment | null, given: readonly Answer[]): Version[] => [
    ...(found ? [[`ASSESSMENT#${found.roundId}`, found.version] satisfies Version] : []),
    ...given.map((answer): Version => [`ANSWER#${answer.roundId}#${answer.indicatorId}`, answer.version]),
  ]
  const planVersions = (plan: RegionInputs['plan']): Version[] =>
    plan
      ? [
          [`PLAN#${plan.plan.roundId}`, plan.plan.version],
          ...plan.actions.map((action): Version => [`PLAN#${action.roundId}#ACTION#${action.id}`, action.version]),
          ...plan.barriers.map(
            (barrier): Version => [`PLAN#${barrier.roundId}#BARRIER#${barrier.id}`, barrier.version],
          ),
        ]
      : []
  return [
    ...mapping(assessment, answers),
    ...mapping(previous.assessment, previous.answers),
    ...planVersions(plan),
    ...planVersions(previousPlan),
    ...counts.map((submission): Version => [`COUNTS#${submission.year}`, submission.version]),
  ].map(([key, version]) => [`REGION#${regionCode}/${key}`, version])
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Every input by name with its version, in a fixed order: what the snapshot's id is the hash of. */
export const inputVersions = (inputs: SnapshotInputs): Version[] =>
  [
    ['schema', snapshotSchema] satisfies Version,
    ['demonstration', String(inputs.isDemonstration)] satisfies Version,
    ['release', inputs.published?.release.id ?? ''] satisfies Version,
    ['collected', inputs.collected.join()] satisfies Version,
    ['context', sha256(JSON.stringify(inputs.context))] satisfies Version,
    [`ROUND#${inputs.round.id}`, inputs.round.version] satisfies Version,
    [`INSTRUMENT#${inputs.instrument.id}`, inputs.instrument.version] satisfies Version,
    ...(inputs.previousRound
      ? [[`ROUND#${inputs.previousRound.id}`, inputs.previousRound.version] satisfies Version]
      : []),
    ...inputs.regions.flatMap(regionVersions),
  ].sort(([a], [b]) => (a < b ? -1 : 1))

/** When something of the inputs was last changed, or null when nothing has been. */
const newestAt = ({ regions }: SnapshotInputs): string | null =>
  regions
    .flatMap(({ assessment, answers, plan, counts }) => [
      assessment?.submittedAt,
      assessment?.returnedAt,
      ...answers.map(({ savedAt }) => savedAt),
      plan?.plan.savedAt,
      plan?.plan.adoptedAt,
      ...(plan?.actions ?? []).map(({ savedAt }) => savedAt),
      ...(plan?.barriers ?? []).map(({ savedAt }) => savedAt),
      ...counts.map(({ savedAt }) => savedAt),
    ])
    .reduce<string | null>((newest, at) => (at !== undefined && (newest === null || at > newest) ? at : newest), null)

/** The inputs in brief; `hash` becomes the snapshot's id. */
export const summariseInputs = (inputs: SnapshotInputs): Snapshot['inputs'] => {
  const versions = inputVersions(inputs)
  return { count: versions.length, hash: sha256(JSON.stringify(versions)), newestAt: newestAt(inputs) }
}
