import { describe, expect, it } from '@jest/globals'
import { type Circulation, isLive } from '#shared/circulation/circulation.ts'
import { editor } from '#test/plans/builders.ts'

const now = new Date('2026-10-05T12:00:00Z')
const link: Circulation = {
  id: 'link',
  regionCode: '20',
  roundId: '2026',
  recipient: 'Branschrådet',
  email: '',
  message: '',
  lastDay: '2026-11-01',
  status: 'open',
  draftNumber: 2,
  madeAt: now.toISOString(),
  madeBy: editor,
  recentAt: [],
  remarkCount: 0,
  version: 1,
}

describe('a link to a draft', () => {
  it('shows that draft only: not once it is adopted or given up, and not the next one', () => {
    expect(isLive(link, { status: 'draft', draftNumber: 2 }, now)).toBe(true)
    expect(isLive(link, { status: 'adopted', draftNumber: 2 }, now)).toBe(false)
    expect(isLive(link, { status: 'draft', draftNumber: 3 }, now)).toBe(false)
    expect(isLive(link, null, now)).toBe(false)
  })

  it('shows it up to and including its last day, and not when it is ended', () => {
    const draft = { status: 'draft', draftNumber: 2 } as const
    expect(isLive(link, draft, new Date('2026-11-01T22:59:00Z'))).toBe(true)
    expect(isLive(link, draft, new Date('2026-11-01T23:01:00Z'))).toBe(false)
    expect(isLive({ ...link, status: 'ended' }, draft, now)).toBe(false)
  })
})
