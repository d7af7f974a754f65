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

/** What anyone may know of a region: at how many of the project's events somebody of it was. Never how many they were: whoever reads it again and again could subtract. */
export type RegionParticipation = { regionCode: RegionCode; events: number }

/** An event of the project that has been held, with the regions that somebody came from, in code order. */
export type HeldEvent = Pick<ProjectEvent, 'id' | 'title' | 'titleEn' | 'startsAt' | 'endsAt'> & {
  regionCodes: RegionCode[]
}

export type Participation = {
  /** The latest first. */
  held: HeldEvent[]
  regionsTakingPart: number
  regions: RegionParticipation[]
}

/** Who took part in the project's events, per region: never persons, nor numbers of them. An event counts as held once somebody is noted as present; at its own events a region always is. */
export const participationOf = (
  events: readonly (Pick<ProjectEvent, 'status' | 'organiser'> & Omit<HeldEvent, 'regionCodes'>)[],
  known: readonly EventParticipation[],
): Participation => {
  const counted = new Map(known.map(({ eventId, byRegion }) => [eventId, byRegion]))
  const held = events
    .flatMap(({ organiser, status, id, title, titleEn, startsAt, endsAt }): HeldEvent[] => {
      const byRegion = counted.get(id) ?? {}
      if (organiser !== 'SE' || status !== 'published' || Object.keys(byRegion).length === 0) return []
      const regionCodes = regions.map(({ code }) => code).filter((code) => (byRegion[code] ?? 0) > 0)
      return [{ id, title, titleEn, startsAt, endsAt, regionCodes }]
    })
    .toSorted((a, b) => b.startsAt.localeCompare(a.startsAt))
  const ofRegions = regions.map(({ code }) => ({
    regionCode: code,
    events: held.filter(({ regionCodes }) => regionCodes.includes(code)).length,
  }))
  return { held, regionsTakingPart: ofRegions.filter(({ events }) => events > 0).length, regions: ofRegions }
}
