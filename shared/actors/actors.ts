import type { Given } from '#shared/platform/given.ts'
import type { Store } from '#shared/platform/store.ts'
import type { ActorRecord } from './actor-record.ts'
import { type ActorStore, findRecord, listRecords, listVersions, shippedActors } from './actor-store.ts'
import type { ListedActor } from './listed-actor.ts'
import { addActor, confirmActor, saveActor } from './save-actor.ts'

/** The register of actors in validation. */
export type Actors = {
  /** As anyone may read it. One query. */
  shown(): Promise<ListedActor[]>
  /** All entries as their editors see them. */
  list(): Promise<ActorRecord[]>
  find(id: string): Promise<ActorRecord | null>
  /** The versions of an entry that were written here, newest first. */
  versions(id: string): Promise<ActorRecord[]>
  /** Whether the entry came with the program. */
  isShipped(id: string): Promise<boolean>
  add: Given<typeof addActor>
  save: Given<typeof saveActor>
  confirm: Given<typeof confirmActor>
}

/** The register over the content table and what came with the program (`folder`, made by the build). */
export const createActors = ({ store, folder }: { store: Store; folder: string }): Actors => {
  const actors: ActorStore = { store, shipped: shippedActors(folder) }
  return {
    shown: async () => (await listRecords(actors)).flatMap((one) => (one.isHidden ? [] : [one.actor])),
    list: () => listRecords(actors),
    find: (id) => findRecord(actors, id),
    versions: (id) => listVersions(store, id),
    isShipped: async (id) => (await actors.shipped()).some((actor) => actor.id === id),
    add: (deed) => addActor(actors, deed),
    save: (deed) => saveActor(actors, deed),
    confirm: (deed) => confirmActor(actors, deed),
  }
}
