import type { Store } from '#shared/platform/store.ts'
import { type PictureVisit, type SeenPicture, visitAfter } from './picture-visit.ts'
import { findVisit, putVisit } from './visit-store.ts'

/** A person's own visits to the national picture; nobody else reads them. */
export type Visits = {
  /** Notes that the person comes by and returns her visits. One read, and at most one write an hour. */
  note(email: string, seen: SeenPicture): Promise<PictureVisit>
}

/** Visits over the regions table. */
export const createVisits = (store: Pick<Store, 'get' | 'putPlain'>): Visits => ({
  async note(email, seen) {
    const kept = await findVisit(store, email)
    const visit = visitAfter(kept, seen)
    if (visit !== kept && !(await putVisit(store, email, visit))) return (await findVisit(store, email)) ?? visit
    return visit
  },
})
