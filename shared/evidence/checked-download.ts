import type { Uploads } from '#shared/platform/uploads.ts'
import type { Revision } from './evidence.ts'
import { mediaFacts } from './media-types.ts'

/** How long an address handed out for a download works. */
const downloadSeconds = 60
/** What the protection against malware writes on a file in which it found nothing (GuardDuty Malware Protection for S3). */
const cleanTag = { name: 'GuardDutyMalwareScanStatus', value: 'NO_THREATS_FOUND' } as const

/** Whether the malware scan has found nothing in what lies there. */
export const isMarkedClean = async (uploads: Pick<Uploads, 'tags'>, key: string): Promise<boolean> =>
  (await uploads.tags(key))?.[cleanTag.name] === cleanTag.value

/** A signed address of an accepted file, good for a minute. Null for any other, and when what lies in the bucket is not what was checked or lacks the mark of the malware scan. */
export const checkedDownload = async (
  uploads: Uploads,
  { state, key, eTag, fileName, mediaType }: Revision,
): Promise<string | null> => {
  if (state !== 'accepted') return null
  // First the mark: without it S3 refuses to tell anything of the object.
  if (!(await isMarkedClean(uploads, key))) return null
  const found = await uploads.find(key)
  if (!found || found.eTag !== eTag) return null
  return uploads.downloadAddress(key, {
    fileName,
    contentType: mediaFacts[mediaType].mime,
    seconds: downloadSeconds,
  })
}
