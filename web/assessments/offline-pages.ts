import type { Person } from '#shared/people/person.ts'
import { absoluteMs } from '#shared/people/session.ts'
import { writerMark } from './writer.ts'

/** The header by which a page says that it may be kept in the browser of one person, for when there is no network; its value is the person's mark. */
export const keepForHeader = 'x-keep-for'

/** A kept page is shown for as long as a session can last, and not after that. */
export const keptPageMs = absoluteMs

/** Lets the browser keep the page for this person (web/public/service-worker.ts). */
export const keepOfflineHeader = (person: Pick<Person, 'email'>): Record<string, string> => ({
  [keepForHeader]: writerMark(person.email),
})
