import { describe, expect, it } from '@jest/globals'
import { isLessonOn, sharedLessonOf } from '#shared/follow-up/lesson.ts'
import { anAction } from '#test/statistics/builders.ts'
import { aGivenFollowUp } from './builders.ts'

describe('a lesson from an action that helps several questions', () => {
  const origin = { kind: 'proposal' as const, indicatorId: 'A1', proposalId: 'A1-1', alsoFor: ['B1'] }
  const followUp = aGivenFollowUp({ lesson: { text: 'Börja i tid', isShared: true, isNamed: false } })

  it('stands at each of them, and at no other', () => {
    const lesson = sharedLessonOf(anAction('A1', { origin }), followUp)
    if (!lesson) throw new Error('not shared')
    expect(lesson).toMatchObject({ indicatorId: 'A1', alsoFor: ['B1'] })
    expect(['A1', 'B1', 'C1', null].map((id) => isLessonOn(lesson, id))).toEqual([true, true, false, false])
  })

  it('stands at its own question only where it was stored before, and at none where the action has none', () => {
    const own = sharedLessonOf(anAction(null), followUp)
    if (!own) throw new Error('not shared')
    expect(own).not.toHaveProperty('alsoFor')
    expect(['A1', null].map((id) => isLessonOn(own, id))).toEqual([false, true])
  })
})
