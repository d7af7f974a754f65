import type { AuditEntry } from '#shared/platform/store.ts'

/** What an audit line tells a colleague: the deed, and what it concerned in words that she knows. */
export type HistoryLine = {
  at: string
  who: string
  action: string
  /** A question's id, a title, an e-mail address, or nothing. */
  what: string
  /** The round or year, when there is one. */
  when: string | null
}

const titleIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' ? value.title : ''

const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : ''

/** Turns an audit line into what the history shows. Titles are taken from what was written; ids that mean nothing to a person are left out. */
export const historyLineOf = ({ at, actor, action, subject, before, after }: AuditEntry): HistoryLine => {
  const [kind, when, id] = subject.split(' ')
  const line = { at, who: actor.name, action, when: when ?? null }
  if (kind === 'answer' || kind === 'thread' || kind === 'proposal') return { ...line, what: id ?? '' }
  // A flag's subject names its rule before its year.
  if (kind === 'flag') return { ...line, when: id ?? null, what: '' }
  if (kind === 'delivery') return { ...line, when: null, what: nameIn(after) }
  if (kind === 'evidence') return { ...line, when: null, what: titleIn(after) || titleIn(before) }
  if (kind === 'action' || kind === 'barrier') return { ...line, what: titleIn(after) || titleIn(before) }
  if (kind === 'page' || kind === 'observation') return { ...line, when: null, what: '' }
  if (when === undefined) return { ...line, what: subject }
  return { ...line, what: '' }
}
