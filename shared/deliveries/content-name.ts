import type { Delivery } from './delivery.ts'

/** The name under which what was read of a delivery's file lies in the lake. The bytes are part of it: two files that are sent for one delivery and read at the same time must not write over each other. */
export const contentName = ({ id, fileHash }: Pick<Delivery, 'id' | 'fileHash'>): string =>
  fileHash === null ? id : `${id}-${fileHash.slice(0, 16)}`
