import { hashOfSecret } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Remark, RemarkContent } from './circulation.ts'
import type { CirculationRefusal } from './circulation-deed.ts'
import { readRemark, remarkChange } from './circulation-store.ts'
import { type OutsiderDeed, takeIn } from './take-in.ts'

export type ChangeRemark = OutsiderDeed & {
  key: string
  content: Omit<RemarkContent, 'about'>
  basedOnVersion: number
}

/** Changes a remark by its writer, while the link lives; it is no longer marked as handled. Refuses a remark that is not there and a stale version. */
export const changeRemark = (store: Store, deed: ChangeRemark): Promise<Outcome<Remark, CirculationRefusal>> =>
  takeIn(store, deed, 'change', async () => {
    const { circulation, content, basedOnVersion, at } = deed
    const before = await readRemark(store, circulation, circulation.id, hashOfSecret(deed.key))
    if (!before) return refused({ kind: 'remark-gone' })
    const { name, organisation, text } = before
    if (name === content.name && organisation === content.organisation && text === content.text) return done(before)
    if (before.version !== basedOnVersion)
      return refused(
        (await store.wasDone(deed.formKey)) ? { kind: 'already-done' } : { kind: 'stale-remark', current: before },
      )
    const after: Remark = {
      ...before,
      ...content,
      changedAt: at.toISOString(),
      handled: null,
      version: before.version + 1,
    }
    return {
      remark: after,
      change: remarkChange(after, { version: basedOnVersion }),
      audit: { action: 'change-remark', before: { name, organisation, text }, after: content },
    }
  })
