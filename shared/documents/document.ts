import type { Revision } from '#shared/evidence/evidence.ts'
import { type MediaType, safeFileName } from '#shared/evidence/media-types.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import { lacksOf, type PdfFindings } from './pdf-findings.ts'

/** The project's own reports: the summary of the interviews, the results of the survey, and «Läge och utveckling av validering nationellt och regionalt». */
export const documentIds = ['interviews', 'survey', 'situation'] as const
export type DocumentId = (typeof documentIds)[number]

export const documentTypes = ['pdf', 'docx'] as const satisfies readonly MediaType[]
export type DocumentType = (typeof documentTypes)[number]

/** The most versions that a document keeps, and the longest reason for taking it down. */
export const documentLimits = { versions: 50, reason: 1000 } as const

/** One upload. Its way and its check are those of evidence, and a PDF is looked into besides. */
export type CheckedVersion = Revision & {
  /** What was found in a PDF that may be handed out; `unreadable` when it could not be looked into. Not there for other files. */
  findings?: PdfFindings | 'unreadable'
}

/** One file of a document. */
export type DocumentVersion = CheckedVersion & { language: Language }

export type ProjectDocument = {
  id: DocumentId
  /** Oldest first. */
  versions: DocumentVersion[]
  /** The newest taking down: it holds for the versions up to this one. */
  takenDown: { upTo: number; at: string; by: Actor; reason: string } | null
  /** Counts every write. */
  version: number
}

/** A document of which nothing has been uploaded. */
export const emptyDocument = (id: DocumentId): ProjectDocument => ({ id, versions: [], takenDown: null, version: 0 })

export const isDocumentId = (word: string): word is DocumentId => documentIds.some((id) => id === word)

/** Where a version lies in the bucket. */
export const documentKey = (id: DocumentId, number: number): string => `documents/${id}/${number}`

/** Which version lies under a key, or null when the key is of something else. */
export const parseDocumentKey = (key: string): { id: DocumentId; number: number } | null => {
  const [, id = '', number] = /^documents\/([a-z]+)\/(\d{1,4})$/.exec(key) ?? []
  return isDocumentId(id) && number ? { id, number: Number(number) } : null
}

/** The name that a version is downloaded under. */
export const documentFileName = (name: string, id: DocumentId, type: DocumentType): string =>
  safeFileName(name || id, type)

/** The versions that anyone may download, the newest first. */
export const publicVersions = ({ versions, takenDown }: ProjectDocument): DocumentVersion[] =>
  versions.filter(({ state, number }) => state === 'accepted' && number > (takenDown?.upTo ?? 0)).toReversed()

/** How accessible a version is: for a PDF by what was found in it; `not-checked` for a Word file. */
export const accessibilityOf = ({
  findings,
}: Pick<CheckedVersion, 'findings'>): 'accessible' | 'not-accessible' | 'not-checked' => {
  if (findings === undefined) return 'not-checked'
  return findings === 'unreadable' || lacksOf(findings).length > 0 ? 'not-accessible' : 'accessible'
}
