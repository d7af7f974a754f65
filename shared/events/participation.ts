import type { Store } from '#shared/platform/store.ts'
import { type RegionCode, regions } from '#shared/regions/regions.ts'
import type { ProjectEvent } from './event.ts'
import { listRegistrations } from './registration-store.ts'

/** How many took part in one event, by region; `none` for those who belong to no region. It stays when the people are forgotten. */
export type EventParticipation = {
  eventId: string
  byRegion: Readonly<Record<string, number>>
  /** What has been removed of its participants. */
  forgotten: 'nothing' | 'needs' | 'people'
}

const pk = 'PARTICIPATION'
const keyOf = (eventId: string) => ({ pk, sk: `EVENT#${eventId}` })

export const listParticipation = async (store: Pick<Store, 'query'>): Promise<EventParticipation[]> =>
  (await store.query('events', pk, 'EVENT#')).map(({ eventId, byRegion, forgotten }) => ({
    eventId: String(eventId),
    byRegion: byRegion as Record<string, number>,
    forgotten: forgotten as EventParticipation['forgotten'],
  }))

export const putParticipation = (store: Pick<Store, 'putPlain'>, participation: EventParticipation): Promise<boolean> =>
  store.putPlain('events', { ...keyOf(participation.eventId), ...participation })

/** Counts those who were there, each once however many days. */
export const countParticipation = async (
  store: Pick<Store, 'query'>,
  eventId: string,
): Promise<EventParticipation['byRegion']> => {
  const byRegion: Record<string, number> = {}
  for (const { present, regionCode } of await listRegistrations(store, eventId)) {
    const key = regionCode ?? 'none'
    if (present.length > 0) byRegion[key] = (byRegion[key] ?? 0) + 1
  }
  return byRegion
}

/** Fewer participants than this are not told. */
export const fewestParticipants = 5

/** What anyone may know of a region: at how many events somebody of it was, and how many they were in all. `few`: one to four. */
export type RegionParticipation = { regionCode: RegionCode; events: number; participants: number | 'few' }

export type Participation = {
  events: number
  regionsTakingPart: number
  regions: RegionParticipation[]
}

/** Who took part, per region: never persons, and no sum from which what is not told could be worked out. Each is counted once at every event. */
export const participationOf = (
  events: readonly Pick<ProjectEvent, 'id' | 'status'>[],
  known: readonly EventParticipation[],
): Participation => {
  const held = known.filter(
    ({ eventId, byRegion }) =>
      Object.keys(byRegion).length > 0 && events.some(({ id, status }) => id === eventId && status === 'published'),
  )
  const ofRegions = regions.map(({ code }): RegionParticipation => {
    const counts = held.map(({ byRegion }) => byRegion[code] ?? 0).filter((count) => count > 0)
    const sum = counts.reduce((total, count) => total + count, 0)
    return { regionCode: code, events: counts.length, participants: sum > 0 && sum < fewestParticipants ? 'few' : sum }
  })
  return {
    events: held.length,
    regionsTakingPart: ofRegions.filter((region) => region.events > 0).length,
    regions: ofRegions,
  }
}
