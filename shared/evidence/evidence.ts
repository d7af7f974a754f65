import type { Actor } from '#shared/platform/store.ts'
import type { MediaType } from './media-types.ts'

/** The largest file: 20 MB, as issue and pages say it. */
export const maxFileBytes = 20 * 1024 * 1024

/** The most that a region keeps, that a piece keeps, and the longest texts in UTF-16 units as a browser counts them. */
export const evidenceLimits = {
  pieces: 300,
  revisions: 50,
  uses: 100,
  title: 160,
  note: 2000,
  url: 2000,
  fileName: 255,
} as const

/** An indicator of a round that a piece shows something about. */
export type EvidenceUse = { roundId: string; indicatorId: string }

/** Why a file is not handed out. */
export type FileRefusal =
  | { kind: 'infected' }
  /** The file is another kind of file than it was called; `found` is that kind's usual ending, or null for something unknown. */
  | { kind: 'mislabelled'; found: string | null }
  /** A Word or Excel file that carries program code. */
  | { kind: 'macros' }
  /** Locked with a password: nobody can check what is in it. */
  | { kind: 'encrypted' }
  | { kind: 'damaged' }
  | { kind: 'too-large' }
  | { kind: 'empty' }
  /** The protection against malware could not look into it. */
  | { kind: 'not-scanned' }
  /** Another file was sent with the same form after the first had been checked. */
  | { kind: 'replaced' }

/** `awaiting`: the file has not come. `checking`: the browser says that it has. Only `accepted` is ever handed out. */
export type RevisionState = 'awaiting' | 'checking' | 'accepted' | 'refused'

/** One file of a piece. */
export type Revision = {
  /** 1 first. */
  number: number
  /** Where it lies in the bucket. */
  key: string
  /** The name under which it is downloaded. */
  fileName: string
  /** What it was called; an accepted file has been seen to be that. */
  mediaType: MediaType
  /** Null until it is known: a browser without script does not tell beforehand. */
  bytes: number | null
  /** When the upload was begun. */
  uploadedAt: string
  uploadedBy: Actor
  state: RevisionState
  refusal?: FileRefusal
  /** The content that was checked. */
  eTag?: string
  checkedAt?: string
}

/** What people write about a piece. */
export type EvidenceContent = {
  title: string
  note: string
  /** Of a link, http or https; empty for a file. */
  url: string
  /** The last day on which it holds (ISO day), or null. */
  expiresOn: string | null
  uses: EvidenceUse[]
}

/** Something that shows what a region has answered: a link, or a file with its revisions. */
export type Evidence = EvidenceContent & {
  id: string
  regionCode: string
  kind: 'link' | 'file'
  /** Oldest first; empty for a link. */
  revisions: Revision[]
  /** What is removed can be restored. */
  status: 'kept' | 'removed'
  /** Counts changes of what people write; a form names the one it was based on. */
  version: number
  /** Counts every write, the checks of files too. */
  writes: number
  createdAt: string
  createdBy: Actor
  savedAt: string
  savedBy: Actor
}

/** Whether two uses are the same. */
export const isSameUse = (a: EvidenceUse, b: EvidenceUse): boolean =>
  a.roundId === b.roundId && a.indicatorId === b.indicatorId

/** The newest revision, whatever became of it; null for a link. */
export const latestRevision = ({ revisions }: Pick<Evidence, 'revisions'>): Revision | null => revisions.at(-1) ?? null

/** The newest revision that may be handed out, or null. */
export const currentRevision = ({ revisions }: Pick<Evidence, 'revisions'>): Revision | null =>
  revisions.findLast(({ state }) => state === 'accepted') ?? null

/** How a piece stands: a link, or what became of its newest file. */
export const stateOf = (piece: Pick<Evidence, 'revisions'>): 'link' | RevisionState =>
  latestRevision(piece)?.state ?? 'link'

/** A check that has taken longer than this (ms, 15 minutes) will not come by itself: the upload's form has ended too. */
export const uploadMs = 15 * 60_000

/** Whether the check of a file that should have come has not. */
export const isOverdue = (revision: Revision, now: Date): boolean =>
  revision.state === 'checking' && now.getTime() - Date.parse(revision.uploadedAt) > 2 * uploadMs

/** Whether the content says the same as the piece. */
export const isSameContent = (piece: EvidenceContent, content: EvidenceContent): boolean =>
  piece.title === content.title &&
  piece.note === content.note &&
  piece.url === content.url &&
  piece.expiresOn === content.expiresOn &&
  piece.uses.length === content.uses.length &&
  piece.uses.every((use) => content.uses.some((other) => isSameUse(use, other)))
