import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Condition, conditionParts } from '#shared/platform/condition.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

describe('the condition of a write', () => {
  let test: TestStore
  let count = 0
  beforeAll(async () => {
    test = await startStore()
  })
  afterAll(() => test.stop())

  const stored = {
    version: 3,
    status: 'open',
    opensOn: '2026-10-01',
    closesOn: '2026-12-01',
    unlockedIds: ['A1', 'B2'],
  }
  /** Whether a write over the stored item, or over none, is let through. */
  const holds = async (condition: Condition, item: Record<string, unknown> | null = stored): Promise<boolean> => {
    count += 1
    const key = { pk: 'CONDITION', sk: String(count) }
    if (item) await test.store.putPlain('regions', { ...key, ...item })
    return test.store.putPlain('regions', { ...key, isOver: true }, condition)
  }

  it('is left out where there is none', () => {
    expect(conditionParts(undefined)).toEqual({})
  })

  it('gives each value a placeholder of its own, also when a field is named twice', () => {
    expect(
      conditionParts({
        version: 3,
        statusIn: ['open'],
        notBefore: { closesOn: '2026-10-05' },
        anyOf: [{ statusIn: ['returned'] }, { contains: { unlockedIds: 'A1' } }],
      }),
    ).toEqual({
      ConditionExpression:
        '#version = :v0 AND #status IN (:v1) AND #closesOn >= :v2 AND (#status IN (:v3) OR contains(#unlockedIds, :v4))',
      ExpressionAttributeNames: {
        '#version': 'version',
        '#status': 'status',
        '#closesOn': 'closesOn',
        '#unlockedIds': 'unlockedIds',
      },
      ExpressionAttributeValues: { ':v0': 3, ':v1': 'open', ':v2': '2026-10-05', ':v3': 'returned', ':v4': 'A1' },
    })
  })

  it.each<[string, Condition, boolean]>([
    ['absent where something stands', { absent: true }, false],
    ['present where something stands', { absent: false }, true],
    ['the stored version', { version: 3 }, true],
    ['another version', { version: 2 }, false],
    ['one of the statuses', { statusIn: ['returned', 'open'] }, true],
    ['none of the statuses', { statusIn: ['returned'] }, false],
    ['an equal field', { equals: { status: 'open', version: 3 } }, true],
    ['one field of two that differs', { equals: { status: 'open', version: 4 } }, false],
    ['a field that the item lacks', { equals: { other: 'x' } }, false],
    ['not before, on the very day', { notBefore: { closesOn: '2026-12-01' } }, true],
    ['not before, the day after', { notBefore: { closesOn: '2026-12-02' } }, false],
    ['not after, on the very day', { notAfter: { opensOn: '2026-10-01' } }, true],
    ['not after, the day before', { notAfter: { opensOn: '2026-09-30' } }, false],
    ['a list that holds the element', { contains: { unlockedIds: 'B2' } }, true],
    ['a list that holds only a part of it', { contains: { unlockedIds: 'B' } }, false],
    ['a list that is not there', { contains: { other: 'B2' } }, false],
    ['any of two, the second true', { anyOf: [{ version: 9 }, { statusIn: ['open'] }] }, true],
    ['any of two, both false', { anyOf: [{ version: 9 }, { statusIn: ['closed'] }] }, false],
    ['any of two beside what fails', { version: 9, anyOf: [{ version: 3 }, { statusIn: ['open'] }] }, false],
    ['one of any whose own second part fails', { anyOf: [{ version: 3, statusIn: ['closed'] }] }, false],
  ])('holds or not for %s', async (_name, condition, expected) => {
    expect(await holds(condition)).toBe(expected)
  })

  it('fails where nothing stands, but for being absent', async () => {
    expect(await holds({ absent: true }, null)).toBe(true)
    for (const condition of [{ absent: false }, { version: 1 }, { notBefore: { closesOn: '2026-01-01' } }])
      expect(await holds(condition, null)).toBe(false)
  })
})
