import { createHash } from 'node:crypto'

/**
 * A mark of the person who writes, sent back with every answer: so that what waited in the browser while somebody else signed in is never saved in her name. It says
 * nothing of itself, and is the key under which the browser keeps what waits.
 */
export const writerMark = (personId: string): string =>
  createHash('sha256').update(`writer ${personId}`).digest('base64url').slice(0, 22)
