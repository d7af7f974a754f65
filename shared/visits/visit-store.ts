import { bare } from '#shared/platform/bare-item.ts'
import type { Store } from '#shared/platform/store.ts'
import type { PictureVisit } from './picture-visit.ts'

// All in one partition, so that those of people who have left are found in one query.
const partition = 'PICTURE-VISITS'

/** What is kept of the person's visits; null before the first. One read. */
export const findVisit = async (store: Pick<Store, 'get'>, email: string): Promise<PictureVisit | null> => {
  const item = await store.get('regions', { pk: partition, sk: email })
  return item && bare<PictureVisit>(item)
}

/** Writes over exactly the version before; false when another window of hers was first. */
export const putVisit = (store: Pick<Store, 'putPlain'>, email: string, visit: PictureVisit): Promise<boolean> =>
  store.putPlain(
    'regions',
    { pk: partition, sk: email, ...visit },
    visit.version === 1 ? { absent: true } : { version: visit.version - 1 },
  )

/** The e-mail addresses of all of whom a visit is kept. One query. */
export const listVisitors = async (store: Pick<Store, 'query'>): Promise<string[]> =>
  (await store.query('regions', partition)).map(({ sk }) => sk)

/** Removes what is kept of somebody who has no role any more. */
export const forgetVisits = (store: Pick<Store, 'removePlain'>, email: string): Promise<void> =>
  store.removePlain('regions', { pk: partition, sk: email })
