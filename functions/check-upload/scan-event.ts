import { z } from 'zod'

/** What GuardDuty says of an object (GuardDuty User Guide, "S3 object scan potential status"). */
const scanResults = ['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED'] as const
export type ScanResult = (typeof scanResults)[number]

/** The event "GuardDuty Malware Protection Object Scan Result" as EventBridge sends it on; what is not used is not asked for. */
const eventSchema = z.object({
  detail: z.object({
    s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string().max(1024), eTag: z.string().max(200) }),
    scanResultDetails: z.object({ scanResultStatus: z.enum(scanResults) }),
  }),
})

/** An object that has been scanned. */
export type Scan = { bucket: string; key: string; eTag: string; result: ScanResult }

/** The scan that a message tells of, or null when it is not such a message. */
export const parseScan = (body: string): Scan | null => {
  try {
    const { s3ObjectDetails: object, scanResultDetails } = eventSchema.parse(JSON.parse(body)).detail
    return {
      bucket: object.bucketName,
      key: object.objectKey,
      eTag: object.eTag.replaceAll('"', ''),
      result: scanResultDetails.scanResultStatus,
    }
  } catch {
    return null
  }
}
