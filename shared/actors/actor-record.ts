import type { Actor as Person } from '#shared/platform/store.ts'
import type { ListedActor } from './listed-actor.ts'

/** An entry of the register as its editors see it. Version 0 came with the program. */
export type ActorRecord = {
  actor: ListedActor
  /** Not shown to readers any more. */
  isHidden: boolean
  version: number
  changed: { by: Person; at: string } | null
}

export const untouched = (actor: ListedActor): ActorRecord => ({ actor, isHidden: false, version: 0, changed: null })
