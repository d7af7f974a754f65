import type { CubePartition } from '#shared/cube/cube.ts'
import type { DisclosureRule } from '#shared/disclosure/disclosure-rule.ts'
import type { ProtectionMethod } from '#shared/disclosure/protect.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import type { RevisionCounts } from './revisions.ts'

/**
 * `planned`: announced. `prepared`: made and audited, under embargo. `failed`: it could not be made (`failure` says why); nothing is published. `published`: out, for good.
 * `cancelled`: taken out of the calendar, with a reason that shows there.
 */
export type ReleaseStatus = 'planned' | 'prepared' | 'failed' | 'published' | 'cancelled'

/** What is published: all that is reported, or only what corrects regions and years that are published already. */
export const releaseScopes = ['everything', 'corrections'] as const
export type ReleaseScope = (typeof releaseScopes)[number]

/** An announced day that was changed; shows in the calendar. */
export type ReleaseMove = { from: string; to: string; reason: string; at: string }

/** Why a release could not be made. */
export type ReleaseFailure =
  /** The auditor found that something hidden in the year could be worked out. */
  | { kind: 'hole'; year: number }
  /** There is nothing to publish. */
  | { kind: 'nothing' }
  /** A run began to make it and was stopped before it was done: it takes longer than a run may. */
  | { kind: 'stopped' }
  /** Something broke; the log says what. */
  | { kind: 'broken' }

/** What disclosure control did. */
export type ReleaseProtection = {
  /** What it had to hide; absent in releases from before it was kept. */
  rule?: DisclosureRule
  /** Cells that somebody has reported in, hidden ones counted. */
  cells: number
  hiddenCells: number
  /** The hidden cells that are small or rest on one provider; the others are hidden for their sake. Only for coordinators, as the sum. */
  sensitiveCells: number
  /** The hidden numbers added up. */
  hiddenSum: number
  /** How the cells to hide were chosen, year by year. */
  methods: ProtectionMethod[]
  /** How many linear programs the auditor solved. */
  auditPrograms: number
  /** Years that are published again as they stand, since nothing of them has changed; absent in releases from before that. */
  unchangedYears?: number[]
}

/** One publication of the statistics on validations, in the calendar. Published at 08:00 Swedish time of its day. */
export type Release = {
  id: string
  /** `2026-12-15`. */
  day: string
  status: ReleaseStatus
  /** How often the release itself has been changed, from 1; not what readers know as a version (`number`). */
  version: number
  /** Its place among all that has been published, from 1; null until then. */
  number: number | null
  /** false for one that corrects an error without waiting for an announced day; `reason` then says why. */
  isAnnounced: boolean
  scope: ReleaseScope
  /** Why it is published without an announced day, or why it is cancelled; else empty. */
  reason: string
  announcedAt: string
  moves: ReleaseMove[]
  /** When a person last asked for it to be prepared before its day; null where nobody has. */
  askedAt: string | null
  /** The cube it was made from, or could not be made from. */
  cubeId: string | null
  /** The release before it, against which it is protected; null for the first. */
  previousId: string | null
  /** SHA-256 of the content, under which it is kept; null until it is prepared. */
  contentHash: string | null
  protection: ReleaseProtection | null
  /** How many cells it changes against the release before it; null until it is prepared. */
  changes: RevisionCounts | null
  /** The years that it holds, oldest first; empty until it is prepared. */
  years: number[]
  preparedAt: string | null
  /** Why it could not be made; null while it has not failed, absent in releases from before it was kept. */
  failure?: ReleaseFailure | null
  /** When a run began to make it, of one without an announced day; null when that run came to an end, absent in older releases. */
  begunAt?: string | null
  /** Since when it is held back: it is neither made anew nor published until it is let go. Null while it is not, absent in older releases. */
  heldAt?: string | null
  publishedAt: string | null
  cancelledAt: string | null
  isDemonstration: boolean
}

/** What a release publishes; kept once under the hash of its bytes, never changed. */
export type ReleaseContent = {
  releaseId: string
  cubeId: string
  /** What it was made from: a partition with the same hash in a later cube has the same counts. */
  partitions: CubePartition[]
  years: CountYear[]
}

/** A release that is out, with what it published. */
export type PublishedRelease = { release: Release & { number: number; publishedAt: string }; content: ReleaseContent }

export const isPublished = (release: Release): release is PublishedRelease['release'] =>
  release.status === 'published' && release.number !== null && release.publishedAt !== null
