import type { CheckedVersion } from '#shared/documents/document.ts'
import { safeFileName } from '#shared/evidence/media-types.ts'
import { checker, settled, type Verdict } from '#shared/evidence/settle-upload.ts'
import { done, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeEventFile, type EventFileDeed, type EventFileOutcome } from './change-event-file.ts'
import type { Organiser } from './event.ts'
import { type EventFile, type EventFileType, eventFileKey, eventFileLimits } from './event-file.ts'

/** What is known of a file before it comes. Without script nothing but its kind: then it gets the title for a name. */
export type NamedEventFile = { fileName: string; mediaType: EventFileType; bytes: number | null }

type Begun = EventFileDeed & { file: NamedEventFile }

const awaited = (title: string, { eventId, id, actor, at, file }: Begun, number: number): CheckedVersion => ({
  number,
  key: eventFileKey(eventId, id, number),
  fileName: safeFileName(file.fileName || title, file.mediaType),
  mediaType: file.mediaType,
  bytes: file.bytes,
  uploadedAt: at.toISOString(),
  uploadedBy: actor,
  state: 'awaiting',
})

/** Begins the upload of new material: nobody but its hosts sees it before it has been checked. Sent twice it is begun once. */
export const addEventFile = (
  store: Store,
  { organiser, title, isPublic, ...deed }: Begun & { organiser: Organiser; title: string; isPublic: boolean },
): EventFileOutcome =>
  changeEventFile(store, deed, (before) => {
    if (before) return done(before)
    const { id, eventId } = deed
    const first: EventFile = {
      ...{ id, eventId, organiser, title, isPublic },
      versions: [awaited(title, deed, 1)],
      isRemoved: false,
      version: 0,
    }
    return { after: first, action: 'begin-event-file' }
  })

/** Begins the upload of what is to stand in a file's place; until it has been accepted the one before is handed out. One that the same person began and whose file never came is left out, and its number is not used again. */
export const replaceEventFile = (store: Store, deed: Begun): EventFileOutcome =>
  changeEventFile(store, deed, (before) => {
    if (!before) return refused({ kind: 'gone' })
    const latest = before.versions.at(-1)
    const isAbandoned = latest?.state === 'awaiting' && latest.uploadedBy.id === deed.actor.id
    const standing = isAbandoned ? before.versions.slice(0, -1) : before.versions
    const { versions: most } = eventFileLimits
    if (standing.length >= most) return refused({ kind: 'full', most })
    const versions = [...standing, awaited(before.title, deed, (latest?.number ?? 0) + 1)]
    return { after: { ...before, versions }, action: 'replace-event-file' }
  })

/** Notes that the browser has sent the file. Changes nothing when the check was faster, or when it is told twice. */
export const finishEventFile = (store: Store, deed: EventFileDeed & { number: number }): EventFileOutcome =>
  changeEventFile(store, deed, (before) => {
    const version = before?.versions.find(({ number }) => number === deed.number)
    if (!before || !version) return refused({ kind: 'gone' })
    if (version.state !== 'awaiting') return done(before)
    const uploadedAt = deed.at.toISOString()
    const versions = before.versions.map((one) =>
      one === version ? { ...one, state: 'checking' as const, uploadedAt } : one,
    )
    return { after: { ...before, versions }, action: 'finish-event-file' }
  })

/** Notes what the check of a file came to, and what was found in a PDF. Told twice, it happens once. */
export const settleEventFile = (
  store: Store,
  input: {
    place: { eventId: string; id: string; number: number }
    verdict: Verdict & { findings: CheckedVersion['findings'] }
    at: Date
  },
): EventFileOutcome =>
  changeEventFile(store, { ...input.place, actor: checker, at: input.at }, (before) => {
    const version = before?.versions.find(({ number }) => number === input.place.number)
    if (!before || !version) return refused({ kind: 'gone' })
    const { findings, ...verdict } = input.verdict
    const after = settled(version, verdict, input.at)
    if (after === version) return done(before)
    const written: CheckedVersion = { ...after, ...(findings !== undefined && { findings }) }
    return {
      after: { ...before, versions: before.versions.map((one) => (one === version ? written : one)) },
      action: written.state === 'accepted' ? 'accept-event-file' : 'refuse-event-file',
    }
  })

/** Takes a file away: it is handed out to nobody any more. Doing it again changes nothing. */
export const removeEventFile = (store: Store, deed: EventFileDeed): EventFileOutcome =>
  changeEventFile(store, deed, (before) =>
    before ? { after: { ...before, isRemoved: true }, action: 'remove-event-file' } : refused({ kind: 'gone' }),
  )
