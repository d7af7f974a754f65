import type { Deed } from './deed.ts'
import { type Evidence, latestRevision, type Revision } from './evidence.ts'
import { type MediaType, safeFileName } from './media-types.ts'

/** What is known of a file before it comes. Without script nothing but its kind: then it gets the piece's title for a name. */
export type NamedFile = { fileName: string; mediaType: MediaType; bytes: number | null }

type Piece = Pick<Evidence, 'id' | 'regionCode' | 'title' | 'revisions'>

/** The key under which a revision lies in the bucket. */
const keyOf = ({ regionCode, id }: Piece, number: number): string => `evidence/${regionCode}/${id}/${number}`

/** Which revision lies under a key, or null when the key is of something else. */
export const parseKey = (key: string): { regionCode: string; id: string; number: number } | null => {
  const [, regionCode, id, number] = /^evidence\/(\d{2})\/([\w-]{22})\/(\d{1,4})$/.exec(key) ?? []
  return regionCode && id && number ? { regionCode, id, number: Number(number) } : null
}

const awaiting = (piece: Piece, deed: Deed, file: NamedFile, number: number): Revision => ({
  number,
  key: keyOf(piece, number),
  fileName: safeFileName(file.fileName || piece.title, file.mediaType),
  mediaType: file.mediaType,
  bytes: file.bytes,
  uploadedAt: deed.at.toISOString(),
  uploadedBy: deed.actor,
  state: 'awaiting',
})

/** The first revision of a new piece. */
export const firstRevision = (piece: Piece, deed: Deed, file: NamedFile): Revision => awaiting(piece, deed, file, 1)

/** The revisions with a new one last. One that the same person began and whose file never came is left out; numbers are never used again. */
export const withNewRevision = (piece: Piece, deed: Deed, file: NamedFile): Revision[] => {
  const latest = latestRevision(piece)
  const isAbandoned = latest?.state === 'awaiting' && latest.uploadedBy.id === deed.actor.id
  const standing = isAbandoned ? piece.revisions.slice(0, -1) : piece.revisions
  return [...standing, awaiting(piece, deed, file, (latest?.number ?? 0) + 1)]
}
