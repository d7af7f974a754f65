import type { Delivery } from '#shared/deliveries/delivery.ts'
import type { UploadForm, Uploads } from '#shared/platform/uploads.ts'

/** What a delivery's file may be called by its kind, and what each kind is on the wire (IANA). What it really is, the import finds out. */
export const deliveryMediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type DeliveryMediaType = keyof typeof deliveryMediaTypes

/** The kind that a file's name says; CSV where it says none. */
export const mediaTypeOf = (fileName: string): DeliveryMediaType => (/\.xlsx$/i.test(fileName) ? 'xlsx' : 'csv')

/** How long a form for sending a file straight to the bucket works: time enough to begin on a slow line. */
const formSeconds = 60 * 60

/** Puts the files of deliveries where the import takes them up (`import-statistics`). */
export type DeliveryFiles = {
  /** A form that sends the file of a delivery straight to the bucket, whatever its size, good for an hour; null when the delivery awaits none. */
  form(delivery: Delivery, then: { redirect: string } | 'answer'): Promise<UploadForm | null>
  /** Puts a whole file there. */
  put(delivery: Delivery, content: Uint8Array): Promise<void>
  /** Whether a file has come. */
  hasCome(delivery: Delivery): Promise<boolean>
}

const keyOf = ({ objectKey, id }: Delivery): string => {
  if (objectKey === null) throw new Error(`the delivery ${id} is no file`)
  return objectKey
}

/** Files of deliveries in the bucket of uploads. */
export const createDeliveryFiles = (uploads: Uploads, maxBytes: number): DeliveryFiles => ({
  async form(delivery, then) {
    if (delivery.status !== 'received' || delivery.objectKey === null) return null
    return uploads.form(delivery.objectKey, {
      contentType: deliveryMediaTypes[mediaTypeOf(delivery.name)],
      maxBytes,
      seconds: formSeconds,
      then,
    })
  },
  put: (delivery, content) => uploads.put(keyOf(delivery), content, deliveryMediaTypes[mediaTypeOf(delivery.name)]),
  hasCome: async (delivery) => delivery.objectKey !== null && (await uploads.find(delivery.objectKey)) !== null,
})
