import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { findingId } from '#shared/quality/finding.ts'
import { type Counts, createCounts } from '#shared/statistics/counts.ts'
import { startStore, type TestStore } from '../support/stores.ts'
import { someContent } from './builders.ts'

let stores: TestStore
let counts: Counts
const actor = { id: 'anna@region.se', name: 'Anna' }
const at = new Date('2026-10-05T12:00:00Z')
const input = (regionCode: string, overrides: object = {}) => ({
  regionCode,
  year: 2025,
  content: someContent(),
  basedOnVersion: 0,
  actor,
  at,
  confirmed: [],
  ...overrides,
})

beforeAll(async () => {
  stores = await startStore()
  counts = createCounts(stores.store)
})
afterAll(() => stores.stop())

describe("a region's counts", () => {
  it('are nothing before they are saved', async () => {
    expect(await counts.get('25', 2025)).toBeNull()
    expect(await counts.list('25')).toEqual([])
  })

  it('are saved as drafts that do not count, then submitted, then corrected, with every version kept', async () => {
    const draft = await counts.save(input('01', { content: someContent({ source: '' }) }))
    expect(draft).toMatchObject({ ok: true, value: { version: 1, status: 'draft' } })
    expect(await counts.get('01', 2025)).toMatchObject({ submitted: null })
    await counts.submit(input('01', { basedOnVersion: 1 }))
    await counts.save(input('01', { basedOnVersion: 2, content: someContent({ counts: [] }) }))
    expect(await counts.get('01', 2025)).toMatchObject({
      current: { version: 3, status: 'draft' },
      submitted: { version: 2, submittedAt: at.toISOString() },
    })
    const corrected = await counts.submit(
      input('01', { basedOnVersion: 3, content: someContent({ comment: 'Rättad' }) }),
    )
    expect(corrected).toMatchObject({ ok: true, value: { version: 4, status: 'submitted' } })
    const record = await counts.get('01', 2025)
    expect(record?.versions.map(({ version, status }) => [version, status])).toEqual([
      [4, 'submitted'],
      [3, 'draft'],
      [2, 'submitted'],
      [1, 'draft'],
    ])
    expect(record?.submitted?.comment).toBe('Rättad')
    const lines = await createAuditLog(stores.store).newest('01', 10)
    expect(lines.map(({ action }) => action).sort()).toEqual([
      'save-counts',
      'save-counts',
      'submit-counts',
      'submit-counts',
    ])
  })

  it('are not overwritten by someone who saw an older version', async () => {
    await counts.save(input('03'))
    const late = await counts.save(input('03', { content: someContent({ comment: 'Sent' }) }))
    expect(late).toMatchObject({ ok: false, refusal: { kind: 'stale-counts', current: { version: 1, comment: '' } } })
    const astray = await counts.save(input('04', { basedOnVersion: 7 }))
    expect(astray).toEqual({ ok: false, refusal: { kind: 'stale-counts', current: null } })
  })

  it('are saved once when many save at the same time', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => counts.save(input('05'))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await counts.get('05', 2025))?.versions).toHaveLength(1)
  })

  it('are saved once when the same form is sent twice', async () => {
    const formKey = 'form-key-of-this-test'
    expect(await counts.submit(input('06', { formKey }))).toMatchObject({ ok: true })
    expect(await counts.submit(input('06', { formKey }))).toEqual({ ok: false, refusal: { kind: 'already-done' } })
  })

  it('are refused for a year that cannot be reported', async () => {
    for (const year of [2018, 2027])
      expect(await counts.save(input('07', { year }))).toEqual({
        ok: false,
        refusal: { kind: 'not-a-count-year', year },
      })
  })

  it('are not submitted while something is wrong or a warning is unconfirmed', async () => {
    const noSource = await counts.submit(input('08', { content: someContent({ source: '' }) }))
    expect(noSource).toEqual({ ok: false, refusal: { kind: 'counts-wrong', errors: [{ kind: 'source-missing' }] } })
    const few = someContent({ counts: someContent().counts.map((cell) => ({ ...cell, count: 5 })) })
    await counts.submit(input('08', { year: 2024, content: few }))
    const jump = await counts.submit(input('08'))
    expect(jump).toMatchObject({
      ok: false,
      refusal: { kind: 'warnings-unconfirmed', warnings: [{ kind: 'jump', previous: 10 }] },
    })
    if (jump.ok || jump.refusal.kind !== 'warnings-unconfirmed') throw new Error('expected a warning')
    expect(await counts.submit(input('08', { confirmed: jump.refusal.warnings.map(findingId) }))).toMatchObject({
      ok: true,
    })
    expect((await counts.list('08')).map(({ year }) => year)).toEqual([2025, 2024])
  })
})
