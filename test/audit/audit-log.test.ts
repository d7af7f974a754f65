import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createAuditLog } from '#shared/audit/audit-log.ts'
import { auditLine, type Store } from '#shared/platform/store.ts'
import { startStore } from '#test/support/stores.ts'

describe('the change log', () => {
  let store: Store
  let stop: () => Promise<void>
  beforeAll(async () => {
    const started = await startStore()
    store = started.store
    stop = started.stop
  })
  afterAll(() => stop())

  it('is read whole, page by page, the oldest first, also where many lines are of one moment', async () => {
    // Seven at a time out of 60 lines, of which five at a time share their moment.
    const written = Array.from({ length: 60 }, (_, index) => ({
      scope: 'SE',
      actor: { id: 'a@a.example', name: 'A' },
      action: 'try',
      subject: `line ${index}${index % 3 === 0 ? ' mine' : ''}`,
      at: `2026-01-01T08:00:${String(Math.floor(index / 5)).padStart(2, '0')}.000Z`,
    }))
    for (const entry of written) {
      const line = auditLine(entry)
      if ('put' in line) await store.putPlain('audit', line.put)
    }
    const log = createAuditLog(store, 7)
    const all = await log.all('SE', () => true)
    expect(all.map(({ subject }) => subject).toSorted()).toEqual(written.map(({ subject }) => subject).toSorted())
    expect(all.map(({ at }) => at)).toEqual(written.map(({ at }) => at))
    const mine = await log.all('SE', ({ subject }) => subject.endsWith('mine'))
    expect(mine).toHaveLength(20)
    expect(await createAuditLog(store, 20).all('SE', () => true)).toEqual(all)
    expect(await log.all('05', () => true)).toEqual([])
  })
})
