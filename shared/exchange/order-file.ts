import { idOfForm } from '#shared/platform/ids.ts'
import type { Queue } from '#shared/platform/queue.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { keptSeconds, putFile } from './file-store.ts'
import type { OrderedFile } from './ordered-file.ts'

/** What the order itself brings; not what becomes of it. */
type Ordered<F> = F extends OrderedFile
  ? Omit<F, 'id' | 'status' | 'version' | 'orderedAt' | 'orderedBy' | 'bytes' | 'failure' | 'expiresAtSeconds'>
  : never

export type OrderFile = Ordered<OrderedFile> & { actor: Actor; at: Date; formKey: string }

type Deps = { store: Store; queue: Queue }

/** Asks the job to make the file. The message names it, nothing more. */
const ask = ({ queue }: Deps, { kind, regionCode, roundId, id }: OrderedFile): Promise<void> =>
  queue.send({ kind, fileId: id, regionCode, roundId })

/**
 * Orders a questionnaire or a plan as a file. Its id comes from the form's key, so a form that is sent twice orders once, and nobody can guess it. When the queue is away this throws, and the file
 * stands as ordered: it can be tried again.
 */
export const orderFile = async (deps: Deps, { actor, at, formKey, ...order }: OrderFile): Promise<OrderedFile> => {
  const file: OrderedFile = {
    ...order,
    id: idOfForm(formKey),
    status: 'ordered',
    version: 1,
    orderedAt: at.toISOString(),
    orderedBy: actor,
    expiresAtSeconds: Math.floor(at.getTime() / 1000) + keptSeconds,
  }
  if (await putFile(deps.store, file)) await ask(deps, file)
  return file
}

/** Asks again for a file that failed, or whose order never arrived. A file that is ready, or that somebody else has asked for again, is left as it is. */
export const retryFile = async (deps: Deps, file: OrderedFile, at: Date): Promise<void> => {
  if (file.status === 'ready') return
  const { failure: _failure, ...rest } = file
  const again: OrderedFile = {
    ...rest,
    status: 'ordered',
    version: file.version + 1,
    orderedAt: at.toISOString(),
  }
  if (await putFile(deps.store, again)) await ask(deps, again)
}
