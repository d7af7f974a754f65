import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { FollowedAction, FollowUp } from './follow-up.ts'
import type { ActionPlace, Following, PlanPlace } from './following.ts'
import type { SharedLesson } from './lesson.ts'
import type { Rhythm } from './rhythm.ts'

const partitionOf = (regionCode: string) => `REGION#${regionCode}`
/** The newest of every action stand together with the rhythm, so that a plan that was followed up for years is read in one small query. */
const followingPrefix = (roundId: string) => `FOLLOWING#${roundId}#`
const actionPrefix = (roundId: string) => `${followingPrefix(roundId)}ACTION#`
const historyPrefix = ({ roundId, actionId }: ActionPlace) => `FOLLOWUP#${roundId}#${actionId}#`
const lessonsPartition = 'LESSONS'

const rhythmKey = ({ regionCode, roundId }: PlanPlace): Key => ({
  pk: partitionOf(regionCode),
  sk: `${followingPrefix(roundId)}RHYTHM`,
})
const followedKey = (place: ActionPlace): Key => ({
  pk: partitionOf(place.regionCode),
  sk: actionPrefix(place.roundId) + place.actionId,
})
const followUpKey = (place: ActionPlace, number: number): Key => ({
  pk: partitionOf(place.regionCode),
  sk: historyPrefix(place) + String(number).padStart(5, '0'),
})
const lessonKey = ({ regionCode, roundId, actionId }: ActionPlace): Key => ({
  pk: lessonsPartition,
  sk: `${regionCode}#${roundId}#${actionId}`,
})

/** What is stored was written by this capability, in these types. */
export const toFollowed = (item: Item): FollowedAction => bare<FollowedAction>(item)
export const toRhythm = (item: Item): Rhythm => bare<Rhythm>(item)

/** The rhythm and every action's newest follow-up. One query. */
export const readFollowing = async (
  store: Pick<Store, 'query'>,
  { regionCode, roundId }: PlanPlace,
): Promise<Following> => {
  const items = await store.query('plans', partitionOf(regionCode), followingPrefix(roundId))
  const prefix = actionPrefix(roundId)
  const { sk } = rhythmKey({ regionCode, roundId })
  const rhythm = items.find((item) => item.sk === sk)
  return {
    rhythm: rhythm ? toRhythm(rhythm) : null,
    followed: new Map(
      items
        .filter((item) => item.sk.startsWith(prefix))
        .map((item) => [item.sk.slice(prefix.length), toFollowed(item)]),
    ),
  }
}

export const findFollowed = async (store: Store, place: ActionPlace): Promise<FollowedAction | null> => {
  const item = await store.get('plans', followedKey(place))
  return item && toFollowed(item)
}

export const findRhythm = async (store: Store, place: PlanPlace): Promise<Rhythm | null> => {
  const item = await store.get('plans', rhythmKey(place))
  return item && toRhythm(item)
}

/** An action's follow-ups, newest first, without those that were taken back. One query. */
export const readHistory = async (store: Pick<Store, 'query'>, place: ActionPlace): Promise<FollowUp[]> =>
  (await store.query('plans', partitionOf(place.regionCode), historyPrefix(place), { descending: true }))
    .filter((item) => item.takenBackAt === undefined)
    .map((item) => bare<FollowUp>(item))

/** Adds a follow-up under its own number. */
export const addFollowUp = (followUp: FollowUp): Change => ({
  table: 'plans',
  put: { ...followUpKey(followUp, followUp.number), ...followUp },
  condition: { absent: true },
})

/** Marks a follow-up as taken back; it keeps its number. */
export const markTakenBack = (followUp: FollowUp, at: string): Change => ({
  table: 'plans',
  put: { ...followUpKey(followUp, followUp.number), ...followUp, takenBackAt: at },
  condition: { absent: false },
})

/** Writes what follows an action over what was read. */
export const putFollowed = (place: ActionPlace, before: FollowedAction | null, after: FollowedAction): Change => ({
  table: 'plans',
  put: { ...followedKey(place), ...after },
  condition: before ? { version: before.version } : { absent: true },
})

/** Writes a rhythm over what was read. */
export const putRhythm = (rhythm: Rhythm): Change => ({
  table: 'plans',
  put: { ...rhythmKey(rhythm), ...rhythm },
  condition: rhythm.version === 1 ? { absent: true } : { version: rhythm.version - 1 },
})

/** Lets a lesson stand, or takes away the one that stood; nothing where there was none. */
export const lessonChange = (place: ActionPlace, stood: boolean, lesson: SharedLesson | null): Change[] => {
  if (lesson) return [{ table: 'plans', put: { ...lessonKey(place), ...lesson } }]
  return stood ? [{ table: 'plans', remove: lessonKey(place) }] : []
}

/** All lessons that regions share. One query. */
export const listLessons = async (store: Pick<Store, 'query'>): Promise<SharedLesson[]> =>
  (await store.query('plans', lessonsPartition)).map((item) => bare<SharedLesson>(item))
