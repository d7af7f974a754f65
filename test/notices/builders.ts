import type { Notice } from '#shared/notices/notice.ts'
import { editor } from '#test/plans/builders.ts'

/** A plan that was adopted in Dalarna, changed as the test needs; each has an id of its own, at its moment. */
export const aNotice = (change: Partial<Pick<Notice, 'scope' | 'to' | 'at' | 'by'>> = {}): Notice => {
  const notice = {
    what: 'plan-adopted' as const,
    edition: 1,
    regionCode: '20',
    roundId: '2026',
    scope: '20',
    to: 'team' as const,
    at: '2026-10-05T12:00:00.000Z',
    by: editor,
    ...change,
  }
  return { ...notice, id: anId(notice.at, notice.scope) }
}

let count = 0

/** An id of a notice of that moment. */
export const anId = (at: string, scope = '20'): string => {
  count += 1
  return `${scope}.${Date.parse(at)}.${String(count).padStart(22, 'a')}`
}
