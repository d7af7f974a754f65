/** The part of mailparser that is used here; it brings no types. */
declare module 'mailparser' {
  import type { Readable } from 'node:stream'

  export function simpleParser(source: Readable): Promise<{
    from?: { text: string }
    to?: { text: string } | { text: string }[]
    subject?: string
    date?: Date
    text?: string
  }>
}
