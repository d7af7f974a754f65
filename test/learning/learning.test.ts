import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findIndicator, levels } from '#shared/instruments/instrument.ts'
import { examples } from '#shared/learning/examples.ts'
import { createLearning, type Learning } from '#shared/learning/learning.ts'
import { countOthers, minimumOthers, noProgress, stepIds, withStepDone } from '#shared/learning/training.ts'
import { createPeople } from '#shared/people/people.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'
import { stepContent } from '#web/learning/step-content.ts'

const at = new Date('2026-10-05T12:00:00Z')
const person = (name: string) => ({ id: `${name}@example.se`, name })

describe('the training', () => {
  it('has examples of real questions, with a reason for the editors’ level in both languages', async () => {
    const instrument = await readMappingInstrument()
    for (const { indicatorId, level, reasons, situation } of examples) {
      expect(findIndicator(instrument, indicatorId)?.indicator.levels).toHaveLength(levels.length)
      expect(reasons.sv).toContain(`Nivå ${level}.`)
      expect(reasons.en).toContain(`Level ${level}.`)
      expect(situation.sv).toContain('(påhittad)')
      expect(situation.en).toContain('(made up)')
    }
  })

  it('has the same parts in both languages', () => {
    for (const id of stepIds)
      expect(stepContent.en.steps[id].sections.map((section) => section.id)).toEqual(
        stepContent.sv.steps[id].sections.map((section) => section.id),
      )
  })

  it('shows others’ choices as counts only, and only from five others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels), { maxLength: 30 }), (chosen) => {
        const counts = countOthers(chosen)
        if (chosen.length < minimumOthers) expect(counts).toBeNull()
        else expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.length)
      }),
    )
  })

  it('is taken once all five steps are done, in any order, and the first day stays', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...stepIds], { minLength: 1 }), (order) => {
        const progress = order.reduce(
          (before, step) => withStepDone(before, step, null, at),
          noProgress('a@example.se'),
        )
        expect(progress.finishedAt).toBe(order.length === stepIds.length ? at.toISOString() : null)
        const again = withStepDone(progress, 'plan', ['team'], new Date('2027-01-01T00:00:00Z'))
        if (progress.finishedAt) expect(again.finishedAt).toBe(progress.finishedAt)
        expect(again.checked).toEqual(['team'])
      }),
    )
  })
})

describe('what is remembered of the training', () => {
  let test: TestStore
  let learning: Learning
  beforeAll(async () => {
    test = await startStore()
    learning = createLearning(test.store)
  })
  afterAll(() => test.stop())

  it('is each person’s own steps, also when two windows finish steps at once', async () => {
    const actor = person('anna')
    await Promise.all(stepIds.map((step) => learning.finishStep({ step, checked: null, actor, at })))
    expect(await learning.progress(actor.id)).toMatchObject({ doneSteps: stepIds, finishedAt: at.toISOString() })
    expect(await learning.progress('bo@example.se')).toMatchObject({ doneSteps: [], finishedAt: null })
    const taken = await learning.takenBy([actor.id, 'bo@example.se'])
    expect([...taken]).toEqual([[actor.id, at.toISOString()]])
  })

  it('happens once for a form that is sent twice, and makes nobody a member of anything', async () => {
    const actor = person('cilla')
    const step = { step: 'validation', checked: null, actor, at, formKey: 'once' } as const
    expect((await learning.finishStep(step)).ok).toBe(true)
    expect(await learning.finishStep(step)).toEqual({ ok: false, refusal: { kind: 'already-done' } })
    expect((await createPeople(test.store).find(actor.id))?.memberships).toEqual([])
  })

  it('is one choice a person for each example; the later takes the earlier’s place', async () => {
    const rate = (name: string, level: 0 | 1 | 2) =>
      learning.rate({ exampleId: 'role', level, actor: person(name), at })
    for (const name of ['a', 'b', 'c', 'd']) await rate(name, 1)
    await rate('me', 0)
    await rate('me', 2)
    expect(await learning.choices('role', 'me@example.se')).toEqual({ own: 2, others: null })
    await rate('e', 1)
    expect(await learning.choices('role', 'me@example.se')).toEqual({
      own: 2,
      others: [0, 5, 0, 0, 0].map((count, level) => ({ level, count })),
    })
  })
})
