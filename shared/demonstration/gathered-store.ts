import { auditLine, type Change, type CommitResult, type Store } from '#shared/platform/store.ts'

type Commit = Parameters<Store['commit']>[0]
type Waiting = { input: Commit; resolve(result: CommitResult): void; reject(error: unknown): void }
type Batch = { waiting: Waiting[]; checked: Map<string, Change>; written: Map<string, Change>; lines: number }

/** What one transaction takes beside its own audit line and a form key (DynamoDB's quota: 100 items). */
const mostChanges = 98

const placeOf = (change: Change): string => {
  const { pk, sk } = 'put' in change ? change.put : 'remove' in change ? change.remove : change.check
  return JSON.stringify([change.table, pk, sk])
}

const emptyBatch = (): Batch => ({ waiting: [], checked: new Map(), written: new Map(), lines: 0 })

const fits = ({ waiting, checked, written, lines }: Batch, { changes, formKey }: Commit): boolean => {
  if (waiting.length === 0) return true
  if (formKey || waiting.some(({ input }) => input.formKey)) return false
  if (checked.size + written.size + lines + changes.length > mostChanges) return false
  return changes.every((change) => {
    const place = placeOf(change)
    return !written.has(place) && ('check' in change || !checked.has(place))
  })
}

const take = (batch: Batch, waiting: Waiting): void => {
  batch.waiting.push(waiting)
  batch.lines += 1
  for (const change of waiting.input.changes) {
    const kind = 'check' in change ? batch.checked : batch.written
    if (!kind.has(placeOf(change))) kind.set(placeOf(change), change)
  }
}

const batchesOf = (all: readonly Waiting[]): Batch[] => {
  const batches: Batch[] = []
  for (const waiting of all) {
    const last = batches.at(-1)
    const batch = last && fits(last, waiting.input) ? last : emptyBatch()
    if (batch !== last) batches.push(batch)
    take(batch, waiting)
  }
  return batches
}

/**
 * The same store, which carries out together what is to be written at the same moment: a transaction of a hundred items costs little more than one of six. Where several hold the same item to something
 * only the first is asked, so it is for tables that nobody else writes to. When a batch is refused each of its parts is tried alone, and has its own answer.
 */
export const gatherCommits = (store: Store): Store => {
  let pending: Waiting[] = []

  const alone = async ({ input, resolve, reject }: Waiting): Promise<void> => store.commit(input).then(resolve, reject)

  const carryOut = async ({ waiting, checked, written }: Batch): Promise<void> => {
    const [first, ...others] = waiting
    if (!first) return
    if (others.length === 0) return alone(first)
    const lines = others.map(({ input }) => auditLine(input.audit))
    const changes = [...checked.values(), ...written.values(), ...lines]
    try {
      const result = await store.commit({ changes, audit: first.input.audit })
      if (!result.ok) for (const one of waiting) await alone(one)
      else for (const { resolve } of waiting) resolve(result)
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
  }

  const send = (): void => {
    const all = pending
    pending = []
    for (const batch of batchesOf(all)) void carryOut(batch)
  }

  return {
    ...store,
    commit: (input) =>
      new Promise((resolve, reject) => {
        if (pending.length === 0) setImmediate(send)
        pending.push({ input, resolve, reject })
      }),
  }
}
