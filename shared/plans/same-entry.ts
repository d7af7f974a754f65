import { createHash } from 'node:crypto'
import type { Action, Barrier } from './plan.ts'

/** What says when and where an entry was saved, not what people wrote in it. */
const notWritten = ['id', 'regionCode', 'roundId', 'origin', 'position', 'version', 'savedAt', 'savedBy'] as const

/** The fields in which two entries of the same kind may differ, of either: an older one lacks those that came later. */
const writtenFields = (...entries: readonly object[]): string[] =>
  [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter(
    (field) => !notWritten.some((known) => known === field),
  )

/** What a field holds, where nothing is nothing however it was stored. */
const heldIn = (entry: object, field: string): string => {
  const value = (entry as Record<string, unknown>)[field]
  const isNothing = value === null || value === '' || (Array.isArray(value) && value.length === 0)
  return isNothing ? '' : (JSON.stringify(value, keysInOrder) ?? '')
}

/** The store gives back the parts of an object in an order of its own. */
const keysInOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** The fields in which what people wrote differs. */
export const differingFields = (before: Action | Barrier, after: Action | Barrier): string[] =>
  writtenFields(before, after).filter((field) => heldIn(before, field) !== heldIn(after, field))

/** Whether people wrote the same in both. */
export const isSameEntry = (before: Action | Barrier, after: Action | Barrier): boolean =>
  differingFields(before, after).length === 0

/** A mark of what people wrote in an entry: two that are alike have the same, whatever their versions. */
export const markOf = (entry: Action | Barrier): string => {
  const held = writtenFields(entry)
    .map((field) => [field, heldIn(entry, field)] as const)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(held)).digest('base64url')
}
