import type { Item } from './store.ts'

/** What is stored, without its key. It was written by the capability that reads it, in its own type. */
export const bare = <T>({ pk: _pk, sk: _sk, ...rest }: Item): T => rest as T
