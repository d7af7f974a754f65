import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Key, Store } from '#shared/platform/store.ts'
import type { Correction } from './correction.ts'
import type { Observation } from './observation.ts'

const correctionsAt = 'REPORT-CORRECTIONS'
const observationsAt = 'REPORT-OBSERVATIONS'

const correctionKey = (id: string): Key => ({ pk: correctionsAt, sk: `CORRECTION#${id}` })
const observationKey = ({ regionCode, id }: Pick<Observation, 'regionCode' | 'id'>): Key => ({
  pk: observationsAt,
  sk: `REGION#${regionCode}#${id}`,
})

/** Over exactly the version before, or as a new one. */
const over = (version: number) => (version === 1 ? { absent: true } : { version: version - 1 })

export const putCorrection = (correction: Correction): Change => ({
  table: 'content',
  put: { ...correctionKey(correction.id), ...correction },
  condition: over(correction.version),
})

/** Writes over exactly the version before, without a line of the audit log; false when somebody else was first. */
export const replaceCorrection = (store: Store, correction: Correction): Promise<boolean> =>
  store.putPlain('content', { ...correctionKey(correction.id), ...correction }, over(correction.version))

export const findCorrection = async (store: Store, id: string): Promise<Correction | null> => {
  const item = await store.get('content', correctionKey(id))
  return item && bare<Correction>(item)
}

/** All corrections, the newest first. One query. */
export const listCorrections = async (store: Store): Promise<Correction[]> =>
  (await store.query('content', correctionsAt, 'CORRECTION#'))
    .map((item) => bare<Correction>(item))
    .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))

export const putObservation = (observation: Observation): Change => ({
  table: 'content',
  put: { ...observationKey(observation), ...observation },
  condition: over(observation.version),
})

export const findObservation = async (store: Store, regionCode: string, id: string): Promise<Observation | null> => {
  const item = await store.get('content', observationKey({ regionCode, id }))
  return item && bare<Observation>(item)
}

/** The observations sent to a region, or to all (null), the newest first. One query. */
export const listObservations = async (store: Store, regionCode: string | null): Promise<Observation[]> =>
  (await store.query('content', observationsAt, regionCode === null ? 'REGION#' : `REGION#${regionCode}#`))
    .map((item) => bare<Observation>(item))
    .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))

/** When readers have sent corrections lately, over all reports. */
export type Intake = { recentAt: readonly string[]; version: number }

const intakeKey: Key = { pk: correctionsAt, sk: 'INTAKE' }

export const findIntake = async (store: Store): Promise<Intake> => {
  const item = await store.get('content', intakeKey)
  return item ? bare<Intake>(item) : { recentAt: [], version: 0 }
}

export const putIntake = (intake: Intake): Change => ({
  table: 'content',
  put: { ...intakeKey, ...intake },
  condition: over(intake.version),
})
