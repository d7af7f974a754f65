import type { FileRow } from './read-answers.ts'

/** What became of a row that was confirmed. */
export type RowResult = 'saved' | 'conflict' | 'locked' | 'instrument-changed'

/** The rows of a file that was read, kept for a day until they are confirmed. */
export type Import = {
  id: string
  rows: FileRow[]
  readAt: string
  readBy: { id: string; name: string }
  results: Record<string, RowResult>
}
