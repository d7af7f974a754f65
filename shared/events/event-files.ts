import { checkedDownload } from '#shared/evidence/checked-download.ts'
import { uploadMs } from '#shared/evidence/evidence.ts'
import { mediaFacts } from '#shared/evidence/media-types.ts'
import type { Given } from '#shared/platform/given.ts'
import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { UploadForm, Uploads } from '#shared/platform/uploads.ts'
import { type EventFileOutcome, findEventFile, listEventFiles } from './change-event-file.ts'
import { acceptedVersion, type EventFile, eventFileLimits } from './event-file.ts'
import { findEvent } from './event-store.ts'
import { addEventFile, finishEventFile, removeEventFile, replaceEventFile } from './upload-event-file.ts'

/** The material of events that is uploaded as files. */
export type EventFiles = {
  /** Those of an event, also what is not checked yet, by title. One query. */
  list(eventId: string): Promise<EventFile[]>
  find(eventId: string, id: string): Promise<EventFile | null>
  /** Refuses more files than an event may have, and any of a cancelled event. */
  add: Given<typeof addEventFile>
  /** Refuses that of a cancelled event. */
  replace: Given<typeof replaceEventFile>
  finish: Given<typeof finishEventFile>
  remove: Given<typeof removeEventFile>
  /** A form that sends the file that is awaited straight to the bucket, good for 15 minutes; null when none is. */
  uploadForm(file: EventFile, then: { redirect: string } | 'answer'): Promise<UploadForm | null>
  /** A signed address of what is handed out of the file, good for a minute. Null before it is checked, and when what lies in the bucket is not what was checked or lacks the mark of the malware scan. */
  downloadAddress(file: EventFile): Promise<string | null>
}

/** Nothing is put up at a cancelled event any more. */
const unlessCancelled = async (store: Store, eventId: string, put: () => EventFileOutcome): EventFileOutcome =>
  (await findEvent(store, eventId))?.status === 'cancelled' ? refused({ kind: 'cancelled' }) : put()

const addWithin = async (store: Store, input: Parameters<typeof addEventFile>[1]): EventFileOutcome => {
  const files = await listEventFiles(store, input.eventId)
  const { files: most } = eventFileLimits
  const isNew = files.every(({ id }) => id !== input.id)
  return isNew && files.length >= most ? refused({ kind: 'full', most }) : addEventFile(store, input)
}

/** Files of events over the content table and the bucket of uploads. */
export const createEventFiles = ({ store, uploads }: { store: Store; uploads: Uploads }): EventFiles => ({
  list: (eventId) => listEventFiles(store, eventId),
  find: (eventId, id) => findEventFile(store, eventId, id),
  add: (input) => unlessCancelled(store, input.eventId, () => addWithin(store, input)),
  replace: (input) => unlessCancelled(store, input.eventId, () => replaceEventFile(store, input)),
  finish: (input) => finishEventFile(store, input),
  remove: (input) => removeEventFile(store, input),

  async uploadForm({ versions }, then) {
    const latest = versions.at(-1)
    if (latest?.state !== 'awaiting') return null
    return uploads.form(latest.key, {
      contentType: mediaFacts[latest.mediaType].mime,
      maxBytes: eventFileLimits.bytes,
      seconds: uploadMs / 1000,
      then,
    })
  },

  async downloadAddress(file) {
    const version = acceptedVersion(file)
    return version ? checkedDownload(uploads, version) : null
  },
})
