import type { Barrier, BarrierLevel, Saved } from '#shared/plans/plan.ts'
import type { Actor } from '#shared/platform/store.ts'
import { minimumRegionsPerBarrier } from '#shared/statistics/priorities.ts'
import type { MayCount } from './openness.ts'

/** Which of a region's barriers: it stands in the region's plan, and nothing of it is copied. */
export type BarrierReference = { regionCode: string; roundId: string; barrierId: string }

/** What the coordinator writes about a national barrier. The English texts may be empty; then the Swedish ones are shown. */
export type NationalContent = {
  title: string
  titleEn: string
  text: string
  textEn: string
  level: BarrierLevel
}

/** The body that can move the barrier, and the ISO day on which it was asked to. */
export type Address = { body: string; bodyEn: string; day: string }

/** What the body answers: it will move the barrier, it will not, or there is a way already. */
export const answerKinds = ['will', 'will-not', 'already-possible'] as const
export type AnswerKind = (typeof answerKinds)[number]
export type BarrierAnswer = { kind: AnswerKind; reason: string; reasonEn: string; day: string }

/** What has happened to a national barrier. The audit log holds what was written each time. */
export type BarrierEvent = {
  kind:
    | 'joined'
    | 'barriers-added'
    | 'taken-out'
    | 'changed'
    | 'addressed'
    | 'answered'
    | 'followed-up'
    | 'released'
    | 'withdrawn'
  at: string
  by: Actor
}

/** Barriers of one or more regions, joined by the coordinator and carried to the body that can move them. */
export type NationalBarrier = NationalContent &
  Saved & {
    id: string
    version: number
    members: BarrierReference[]
    address: Address | null
    answer: BarrierAnswer | null
    /** How it went after the answer, oldest first. */
    notes: { text: string; at: string; by: Actor }[]
    /** Whether the public may see it. */
    isReleased: boolean
    createdAt: string
    /** Oldest first, the latest hundred. */
    events: BarrierEvent[]
  }

/** Where a national barrier stands on its way. */
export type NationalState = 'joined' | 'addressed' | AnswerKind
export const stateOfNational = ({ address, answer }: Pick<NationalBarrier, 'address' | 'answer'>): NationalState =>
  answer?.kind ?? (address ? 'addressed' : 'joined')

/** The most that one national barrier holds: what one transaction and one item take, with room to spare. */
export const nationalLimits = { members: 60, notes: 40, events: 100 } as const

export const referenceOf = ({ regionCode, roundId, id }: Pick<Barrier, 'regionCode' | 'roundId' | 'id'>) =>
  ({ regionCode, roundId, barrierId: id }) satisfies BarrierReference

export const isSameReference = (a: BarrierReference, b: BarrierReference): boolean =>
  a.regionCode === b.regionCode && a.roundId === b.roundId && a.barrierId === b.barrierId

/** How many regions stand behind it. For coordinators only: others see `shownRegions`. */
export const regionsBehind = ({ members }: Pick<NationalBarrier, 'members'>): number =>
  new Set(members.map(({ regionCode }) => regionCode)).size

/** The number of regions as anyone may see it; null where it is under three, so that none can be told, unless all that are behind have said of every barrier of theirs that it may be counted. */
export const shownRegions = (barrier: Pick<NationalBarrier, 'members'>, mayCount: MayCount): number | null => {
  const count = regionsBehind(barrier)
  if (count >= minimumRegionsPerBarrier) return count
  return count > 0 && barrier.members.every(mayCount) ? count : null
}

/** A national barrier as a region sees it that is in it, with the number of regions that anyone may see. */
export type JoinedNational = NationalBarrier & { shownRegions: number | null }
