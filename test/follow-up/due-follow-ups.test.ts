import { describe, expect, it } from '@jest/globals'
import { newsOf } from '#shared/reminders/digest.ts'
import { dueFor, type PlanToFollowUp } from '#shared/reminders/due-follow-ups.ts'
import { forYou } from '#shared/reminders/for-you.ts'
import { someFacts } from '#test/reminders/facts.ts'
import { aRound } from '#test/support/round.ts'
import { forYouLine } from '#web/reminders/for-you-lines.ts'

const plan: PlanToFollowUp = {
  round: aRound(),
  actions: [
    { id: 'a', responsibleId: '', dueOn: '2026-11-01' },
    { id: 'b', responsibleId: 'eva@region.example', dueOn: '2026-11-01' },
    { id: 'c', responsibleId: 'karim@region.example', dueOn: '2026-12-01' },
  ],
}
const eva = { email: 'eva@region.example', isOwner: false }
const owner = { email: 'oskar@region.example', isOwner: true }

describe('reminders to follow a plan up', () => {
  it('come two weeks before, to owners for all and to others for what is theirs or nobody’s', () => {
    expect(dueFor(plan, owner, '2026-10-17')).toBeNull()
    expect(dueFor(plan, owner, '2026-10-18')).toEqual({ dueOn: '2026-11-01', count: 2 })
    expect(dueFor(plan, owner, '2026-12-02')).toEqual({ dueOn: '2026-11-01', count: 3 })
    expect(dueFor(plan, eva, '2026-12-02')).toEqual({ dueOn: '2026-11-01', count: 2 })
    expect(dueFor(plan, { ...eva, email: 'karim@region.example' }, '2026-10-18')).toEqual({
      dueOn: '2026-11-01',
      count: 1,
    })
  })

  const itemsOn = (today: string, roles: ('owner' | 'coordinator')[] = ['owner']) =>
    forYou(someFacts({ plans: [plan] }), { email: owner.email, roles }, today)

  it('stand on the list of the team and not of a coordinator', () => {
    expect(itemsOn('2026-10-30', ['coordinator'])).toEqual([])
    const [item] = itemsOn('2026-10-30')
    expect(item).toMatchObject({ kind: 'follow-up', day: '2026-11-01', count: 2, isLate: false })
    if (!item) throw new Error('no item')
    expect(forYouLine(item, 'sv')).toMatchObject({
      text: expect.stringContaining('följ upp 2 insatser senast 1 november 2026'),
      href: '/region/20/plan/2026/uppfoljning',
    })
  })

  it('are mailed once for each step: three days before, the day after, a week after, then every fortnight', () => {
    const days = ['2026-10-28', '2026-10-29', '2026-10-30', '2026-11-02', '2026-11-03', '2026-11-08', '2026-11-22']
    const news = days.map((day) => {
      const [item] = itemsOn(day)
      return item ? newsOf(item, day, 0) : 'none'
    })
    const at = (step: number) => `follow-up 20 2026 2026-11-01 ${step}`
    expect(news).toEqual([null, at(3), at(3), at(-1), at(-1), at(-7), at(-21)])
  })
})
