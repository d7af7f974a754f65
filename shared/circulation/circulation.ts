import { type Plan, planLimits } from '#shared/plans/plan.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'

/** A link by which somebody without an account reads a plan's draft and says something about it. */
export type Circulation = {
  /** Hash of the secret in the link; the secret itself is not stored. */
  id: string
  regionCode: string
  roundId: string
  /** Whom it is for, in words. */
  recipient: string
  /** Where the link was sent; empty when the region passes it on itself. */
  email: string
  message: string
  /** The last Swedish day on which it can be used. */
  lastDay: string
  status: 'open' | 'ended'
  /** Which draft the plan was: the link shows that one, not a later one. */
  draftNumber: number
  madeAt: string
  madeBy: Actor
  /** When the last few remarks were sent or changed, oldest first. */
  recentAt: string[]
  remarkCount: number
  version: number
}

/** What a circulation is begun with. */
export type CirculationContent = Pick<Circulation, 'recipient' | 'email' | 'message' | 'lastDay'>

/** What a remark is about. The title is that of the moment when it was sent. */
export type RemarkAbout = { kind: 'whole' } | { kind: 'action' | 'barrier'; id: string; title: string }

/** What an outsider writes. */
export type RemarkContent = { about: RemarkAbout; name: string; organisation: string; text: string }

/** What an outsider said about a plan. It is kept after the link has ended. */
export type Remark = RemarkContent & {
  /** Hash of the secret in the address where its writer changes it. */
  id: string
  circulationId: string
  regionCode: string
  roundId: string
  sentAt: string
  changedAt: string | null
  /** When and by whom in the team it was marked as handled; null until then. */
  handled: { at: string; by: Actor } | null
  /** Counts what its writer has written. */
  version: number
}

/** Longest texts, in UTF-16 units as a browser counts them; the longest time that a link lives; and how much one link takes in. */
export const circulationLimits = {
  recipient: 200,
  message: 2000,
  days: 60,
  /** Open and ended ones of a plan. */
  links: 100,
  name: 200,
  organisation: 200,
  text: 4000,
  /** One for each entry of a full plan and as many again for the whole. */
  remarks: 2 * (planLimits.actions + planLimits.barriers),
  /** So many remarks in so many minutes: more than anybody writes, less than a machine sends. */
  atOnce: 20,
  windowMinutes: 10,
} as const

/** Whether the link can be used today. */
export const isOpen = ({ status, lastDay }: Pick<Circulation, 'status' | 'lastDay'>, now: Date): boolean =>
  status === 'open' && swedishDay(now) <= lastDay

/** Whether the link shows the plan: it is open, and the plan is still the draft that was circulated. */
export const isLive = (
  circulation: Circulation,
  plan: Pick<Plan, 'status' | 'draftNumber'> | null | undefined,
  now: Date,
): boolean => isOpen(circulation, now) && plan?.status === 'draft' && plan.draftNumber === circulation.draftNumber

/** The last day that a link may have when it is made today. */
export const lastDayAllowed = (now: Date): string =>
  swedishDay(new Date(now.getTime() + circulationLimits.days * 86_400_000))

/** Whether so much has come in lately that the next must wait. */
export const isTooMuchAtOnce = (recentAt: readonly string[], now: Date): boolean => {
  const from = new Date(now.getTime() - circulationLimits.windowMinutes * 60_000).toISOString()
  return recentAt.filter((at) => at > from).length >= circulationLimits.atOnce
}

/** The moments to remember after one more. */
export const withRecent = (recentAt: readonly string[], now: Date): string[] =>
  [...recentAt, now.toISOString()].slice(-circulationLimits.atOnce)
