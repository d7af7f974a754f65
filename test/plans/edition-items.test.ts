import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { editionItems, editionOf } from '#shared/plans/edition-store.ts'
import { type Action, type Barrier, type Edition, planLimits } from '#shared/plans/plan.ts'
import { aBarrier, anAction, editor } from './builders.ts'

const key = { regionCode: '20', roundId: '2026' }
const stored = { ...key, version: 1, savedAt: '2026-10-05T12:00:00.000Z', savedBy: editor }
const edition = (actions: Action[], barriers: Barrier[] = []): Edition => ({
  id: 'edition',
  number: 1,
  goal: 'Fler valideras.',
  ownPlaces: [],
  decision: { day: '2026-10-01', body: 'RS', reference: '1' },
  adoptedAt: stored.savedAt,
  adoptedBy: editor,
  reason: '',
  actions,
  barriers,
})
const action = (index: number, text: string): Action => ({
  ...anAction({ text }),
  ...stored,
  id: `a${index}`,
  origin: { kind: 'own', indicatorId: null },
  position: index + 1,
})
const barrier = (index: number, text: string): Barrier => ({ ...aBarrier({ text }), ...stored, id: `b${index}` })

/** DynamoDB's most for an item. */
const itemBytes = 400 * 1024

describe('the items of an edition', () => {
  it('hold all of it in order, each as small as an item must be, and together as few as one transaction takes', () => {
    const lengths = (most: number) => fc.array(fc.nat(8000), { maxLength: most })
    fc.assert(
      fc.property(lengths(planLimits.actions), lengths(planLimits.barriers), (texts, barrierTexts) => {
        const whole = edition(
          texts.map((length, index) => action(index, 'x'.repeat(length))),
          barrierTexts.map((length, index) => barrier(index, 'x'.repeat(length))),
        )
        const items = editionItems(key, whole) ?? []
        const sorted = items.toSorted((a, b) => (a.sk < b.sk ? -1 : 1))
        expect(editionOf(sorted)).toEqual(whole)
        expect(items.length).toBeLessThan(25)
        for (const item of items) expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(itemBytes)
      }),
      { numRuns: 25 },
    )
  })

  it('are none where it holds more than a transaction takes', () => {
    const actions = Array.from({ length: planLimits.actions }, (_, index) => action(index, 'å'.repeat(12_000)))
    expect(editionItems(key, edition(actions))).toBeNull()
  })
})
