import type { CheckedVersion } from '#shared/documents/document.ts'
import { maxFileBytes } from '#shared/evidence/evidence.ts'
import type { MediaType } from '#shared/evidence/media-types.ts'
import type { Organiser } from './event.ts'

/** What the material of an event may be as a file. */
export const eventFileTypes = ['pdf', 'pptx', 'docx'] as const satisfies readonly MediaType[]
export type EventFileType = (typeof eventFileTypes)[number]

/** The longest title, in UTF-16 units; the most files of an event, and of one of them with all that it has replaced; the largest file. */
export const eventFileLimits = { title: 160, files: 30, versions: 20, bytes: maxFileBytes } as const

/** Material of an event that its hosts have uploaded. */
export type EventFile = {
  id: string
  eventId: string
  organiser: Organiser
  title: string
  /** False: only for those who have a place. */
  isPublic: boolean
  /** Oldest first: the newest that was accepted is handed out. */
  versions: CheckedVersion[]
  isRemoved: boolean
  /** Counts every write. */
  version: number
}

/** What those who come to an event's page may have of a file: its title and the version that is handed out. */
export type ShownFile = { id: string; title: string; version: CheckedVersion }

/** Where a version lies in the bucket. */
export const eventFileKey = (eventId: string, id: string, number: number): string =>
  `documents/event/${eventId}/${id}/${number}`

/** Which version lies under a key, or null when the key is of something else. */
export const parseEventFileKey = (key: string): { eventId: string; id: string; number: number } | null => {
  const [, eventId, id, number] = /^documents\/event\/([\w-]{22})\/([\w-]{22})\/(\d{1,4})$/.exec(key) ?? []
  return eventId && id && number ? { eventId, id, number: Number(number) } : null
}

/** The newest version that has been found to be what it was called, and clean; null before the first. */
export const acceptedVersion = ({ versions }: Pick<EventFile, 'versions'>): CheckedVersion | null =>
  versions.findLast(({ state }) => state === 'accepted') ?? null

/** The files that may be handed out, of which some only to those who have a place (`isOpenOnly` leaves them out). */
export const shownFiles = (files: readonly EventFile[], { isOpenOnly }: { isOpenOnly: boolean }): ShownFile[] =>
  files.flatMap((file) => {
    const version = acceptedVersion(file)
    return version && (file.isPublic || !isOpenOnly) ? [{ id: file.id, title: file.title, version }] : []
  })
