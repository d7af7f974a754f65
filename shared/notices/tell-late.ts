import type { Change, Key, Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import type { LateFact } from './late-facts.ts'
import { noticeChanges } from './notice-store.ts'

const toldPartition = (regionCode: string) => `NOTICES-TOLD#${regionCode}`
const toldKey = (regionCode: string, key: string): Key => ({ pk: toldPartition(regionCode), sk: key })

/** So many facts go in one transaction: two items each, and the audit line. */
const atOnce = 40

/** Writes the notices of what time has done in a region, each once however often and by however many runs it is found; returns how many were new. The log names the tool, not a person. */
export const tellLate = async (
  store: Store,
  { regionCode, facts, at }: { regionCode: string; facts: readonly LateFact[]; at: Date },
): Promise<number> => {
  if (facts.length === 0) return 0
  let count = 0
  // More than one region's plans can have come late in a night; anything else than an end is another run at work.
  for (let isMore = true; isMore; )
    isMore = await untilSettled(async () => {
      const told = new Set((await store.query('regions', toldPartition(regionCode))).map(({ sk }) => sk))
      const fresh = facts.filter(({ key }) => !told.has(key))
      const some = fresh.slice(0, atOnce)
      if (some.length === 0) return false
      const marks = some.map(
        ({ key }): Change => ({
          table: 'regions',
          put: { ...toldKey(regionCode, key), at: at.toISOString() },
          condition: { absent: true },
        }),
      )
      const notices = some.map(({ notice }) => notice)
      const result = await store.commit({
        changes: [...marks, ...noticeChanges({ actor: null, at }, notices)],
        audit: {
          scope: 'SE',
          actor: { id: 'send-reminders', name: 'Valideringslyft' },
          action: 'tell-late',
          subject: `region ${regionCode}`,
          at: at.toISOString(),
          after: { count: some.length },
        },
      })
      if (!result.ok) return 'read-again'
      count += some.length
      return fresh.length > some.length
    })
  return count
}
