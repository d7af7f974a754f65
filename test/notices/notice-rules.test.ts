import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { concerns, isShown, isUnread, scopesOf } from '#shared/notices/notice.ts'
import { type NoticeMark, nothingRead } from '#shared/notices/notice-reading.ts'
import { withRead } from '#shared/notices/read-notices.ts'
import type { Membership } from '#shared/people/person.ts'
import { aNotice, anId } from './builders.ts'

const reader = (...memberships: Membership[]) => ({ email: 'eva@region.example', memberships })
const inDalarna = reader({ scope: '20', roles: ['editor'] })

describe('whom a notice concerns', () => {
  it('is the team of its region, and nobody of another', () => {
    expect(concerns(aNotice(), inDalarna)).toBe(true)
    expect(concerns(aNotice(), reader({ scope: '12', roles: ['owner'] }))).toBe(false)
    expect(concerns(aNotice(), reader())).toBe(false)
  })

  it('is never the one who did it', () => {
    expect(concerns(aNotice({ by: { id: inDalarna.email, name: 'Eva' } }), inDalarna)).toBe(false)
    expect(concerns(aNotice({ by: null }), inDalarna)).toBe(true)
  })

  it('is nobody who had not come then, and everybody from the moment when she came', () => {
    const since = (moment: string) => reader({ scope: '20', roles: ['editor'], since: moment })
    expect(concerns(aNotice(), since('2026-10-05T12:00:00.001Z'))).toBe(false)
    expect(concerns(aNotice(), since('2026-10-05T12:00:00.000Z'))).toBe(true)
  })

  it('is only those whom it names, and the owners where they see to it too', () => {
    const owner = reader({ scope: '20', roles: ['owner'] })
    const to = (ids: string[], withOwners: boolean) => aNotice({ to: { ids, withOwners } })
    expect(concerns(to([inDalarna.email], false), inDalarna)).toBe(true)
    expect(concerns(to(['other@region.example'], true), inDalarna)).toBe(false)
    expect(concerns(to(['other@region.example'], true), owner)).toBe(true)
    expect(concerns(to(['other@region.example'], false), owner)).toBe(false)
  })

  it('is in the nation the coordinators, not those who only read or publish', () => {
    const national = aNotice({ scope: 'SE' })
    expect(concerns(national, reader({ scope: 'SE', roles: ['coordinator'] }))).toBe(true)
    expect(concerns(national, reader({ scope: 'SE', roles: ['authority', 'communicator'] }))).toBe(false)
    expect(scopesOf(reader({ scope: 'SE', roles: ['authority'] }, { scope: '20', roles: ['owner'] }))).toEqual(['20'])
  })

  it('leaves out the kinds that she has off', () => {
    expect(isShown(aNotice(), { bellOff: ['barrier'] })).toBe(true)
    expect(isShown(aNotice(), { bellOff: ['plan'] })).toBe(false)
  })
})

describe('what has been read', () => {
  const start = Date.parse('2026-10-01T00:00:00Z')
  const momentOf = (minute: number) => new Date(start + minute * 60_000).toISOString()
  const isRead = (mark: NoticeMark, id: string, at: string) => !isUnread({ id, at }, { mark })
  const steps = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 500 }), isAll: fc.boolean() }), {
    maxLength: 300,
  })

  it('stays read whatever is read after it, and what has not been read stays unread until very much has', () => {
    fc.assert(
      fc.property(steps, (reading) => {
        const seen = reading.map(({ minute, isAll }) => ({ at: momentOf(minute), id: anId(momentOf(minute)), isAll }))
        let mark = nothingRead.mark
        seen.forEach(({ at, id, isAll }, index) => {
          mark = withRead(mark, isAll ? { upTo: at } : { ids: [id] })
          for (const before of seen.slice(0, index + 1)) expect(isRead(mark, before.id, before.at)).toBe(true)
        })
        const latest = seen.filter(({ isAll }) => isAll).map(({ at }) => at)
        const upTo = latest.sort().at(-1) ?? ''
        const unseen = { at: momentOf(501), id: anId(momentOf(501)) }
        expect(isRead(mark, unseen.id, unseen.at)).toBe(false)
        expect(mark.upTo >= upTo).toBe(true)
        expect(mark.readIds.length).toBeLessThanOrEqual(200)
        expect(mark.version).toBe(seen.length)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps one by one only what is newer than all that is read', () => {
    const [early, late] = [anId(momentOf(1)), anId(momentOf(9))]
    const mark = withRead(withRead(nothingRead.mark, { ids: [early, late] }), { upTo: momentOf(5) })
    expect(mark).toEqual({ upTo: momentOf(5), readIds: [late], version: 2 })
    expect(withRead(mark, { upTo: momentOf(2) }).upTo).toBe(momentOf(5))
  })
})
