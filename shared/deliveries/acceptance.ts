import type { CountContent } from '#shared/statistics/validation-count.ts'
import type { DeliveryPart, DeliveryRow } from './delivery.ts'

/** Whether an accepted delivery counts, and what it takes the place of: all that is asked of most of them. */
export type AcceptanceHead = {
  deliveryId: string
  /** As the parts have it: when it was accepted, and its id. */
  order: string
  isInForce: boolean
  /** The delivery that it takes the place of altogether. */
  replaces: string | null
}

/** An accepted delivery with what it brings: of all regions, or of one. */
export type Acceptance = AcceptanceHead & {
  parts: DeliveryPart[]
  /** A form's rows themselves; null where they lie in the lake. */
  rows: DeliveryRow[] | null
  /** The totals that a form states beside its cells; files have none. */
  declaredTotals?: CountContent['declaredTotals'] | undefined
}
