import type { Outcome } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { saveWorkshop, undoWorkshop, withdrawWorkshop } from './change-workshop.ts'
import { type TakeUpTheme, takeUpTheme } from './take-up-theme.ts'
import type { WorkshopDeed, WorkshopRefusal } from './workshop-deed.ts'
import type { WorkshopContent, WorkshopTheme } from './workshop-theme.ts'
import { findWorkshopTheme, listWorkshopThemes } from './workshop-theme-store.ts'

type Done = Promise<Outcome<WorkshopTheme, WorkshopRefusal>>

/** Themes that the project has decided to take up as a workshop or a training. */
export type WorkshopThemes = {
  /** All, withdrawn ones too, newest first. One query. */
  list(): Promise<WorkshopTheme[]>
  get(id: string): Promise<WorkshopTheme | null>
  takeUp(deed: TakeUpTheme): Done
  save(deed: WorkshopDeed & { content: WorkshopContent }): Done
  withdraw(deed: WorkshopDeed): Done
  undo(deed: WorkshopDeed): Done
}

/** The decided themes over the plans table. */
export const createWorkshopThemes = (store: Store): WorkshopThemes => ({
  list: () => listWorkshopThemes(store),
  get: (id) => findWorkshopTheme(store, id),
  takeUp: (deed) => takeUpTheme(store, deed),
  save: (deed) => saveWorkshop(store, deed),
  withdraw: (deed) => withdrawWorkshop(store, deed),
  undo: (deed) => undoWorkshop(store, deed),
})
