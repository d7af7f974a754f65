import { z } from 'zod'

/** The event "Object Created" of S3 as EventBridge sends it on; what is not used is not asked for. */
const eventSchema = z.object({
  source: z.literal('aws.s3'),
  time: z.iso.datetime(),
  detail: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({ key: z.string().max(1024), etag: z.string().max(200), sequencer: z.string().max(200) }),
  }),
})

const scheduleSchema = z.strictObject({ reason: z.literal('schedule') })

/** An object that has come. `sequencer` orders, and tells apart, what comes under one key. */
export type ObjectEvent = { bucket: string; key: string; eTag: string; sequencer: string; at: string }

/** What a message asks for: to import an object, or to see that the published figures have been put in the inbox. */
export type Message = { kind: 'object'; event: ObjectEvent } | { kind: 'schedule' }

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** What a message asks for, or null when it is no such message. */
export const parseMessage = (body: string): Message | null => {
  const message = parsed(body)
  if (scheduleSchema.safeParse(message).success) return { kind: 'schedule' }
  const { data } = eventSchema.safeParse(message)
  if (!data) return null
  const { bucket, object } = data.detail
  return {
    kind: 'object',
    event: {
      bucket: bucket.name,
      key: object.key,
      eTag: object.etag.replaceAll('"', ''),
      sequencer: object.sequencer,
      at: new Date(data.time).toISOString(),
    },
  }
}
