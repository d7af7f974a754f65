import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changeWorkshop, type WorkshopDeed, type WorkshopRefusal } from './workshop-deed.ts'
import { contentOfWorkshop, type WorkshopContent, type WorkshopTheme } from './workshop-theme.ts'

type Changed = Promise<Outcome<WorkshopTheme, WorkshopRefusal>>

const asWas = (before: WorkshopTheme): WorkshopTheme['former'] => ({
  ...contentOfWorkshop(before),
  status: before.status,
})

/** Writes what is decided anew; the figures stay as they were. Refuses a stale version and what is withdrawn. */
export const saveWorkshop = (store: Store, deed: WorkshopDeed & { content: WorkshopContent }): Changed =>
  changeWorkshop(store, deed, 'change-workshop-theme', (before) => {
    if (before.status === 'withdrawn') return { kind: 'withdrawn' }
    return JSON.stringify(contentOfWorkshop(before)) === JSON.stringify(contentOfWorkshop(deed.content))
      ? null
      : { next: { ...deed.content, former: asWas(before) } }
  })

/** Withdraws it: regions no longer see it. It is kept, and can be undone. Refuses a stale version. */
export const withdrawWorkshop = (store: Store, deed: WorkshopDeed): Changed =>
  changeWorkshop(store, deed, 'withdraw-workshop-theme', (before) =>
    before.status === 'withdrawn' ? null : { next: { status: 'withdrawn', former: asWas(before) } },
  )

/** Undoes the latest change or withdrawal; doing it again undoes the undoing. Refuses a stale version, and where nothing has been changed. */
export const undoWorkshop = (store: Store, deed: WorkshopDeed): Changed =>
  changeWorkshop(store, deed, 'undo-workshop-theme', (before) =>
    before.former ? { next: { ...before.former, former: asWas(before) } } : { kind: 'nothing-to-undo' },
  )
