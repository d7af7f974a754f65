import type { Context } from 'hono'
import type { Person } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import type { WebDeps } from '../deps.ts'

/** What the frame around a page needs to know. */
export type Frame = {
  context: Context
  deps: WebDeps
  language: Language
  person: Person | null
  /** How many notices the person has not read: asked side by side with what the page itself reads; null where that is not known. */
  unread?: () => Promise<number | null>
  /** The address of the same page in the other language. */
  otherLanguage: string
}
