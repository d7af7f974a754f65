import { firstAssessment } from '#shared/assessments/assessment-store.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Item, Store } from '#shared/platform/store.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from './round.ts'
import { roundKey, roundsPartition } from './round-is-open.ts'

export type RoundRefusal = { kind: 'round-exists' } | { kind: 'already-done' } | { kind: 'stale-version' }

/** The rounds. */
export type Rounds = {
  /** All rounds, newest first. */
  list(): Promise<Round[]>
  get(id: string): Promise<Round | null>
  /** Opens a round and a mapping of it for every region. Refused when the id is taken. */
  open(input: {
    round: Omit<Round, 'status' | 'version'>
    actor: Actor
    at: Date
    formKey?: string
  }): Promise<Outcome<Round, RoundRefusal>>
  /** Closes a round: no region can answer any more. */
  close(input: {
    id: string
    version: number
    actor: Actor
    at: Date
    formKey?: string
  }): Promise<Outcome<Round, RoundRefusal>>
}

const toRound = (item: Item) => item as unknown as Round & Item

const strip = ({ pk: _pk, sk: _sk, ...round }: Round & Item): Round => round

/** Rounds over the content table; opening one writes its 21 mappings in the same transaction. */
export const createRounds = (store: Store): Rounds => ({
  async list() {
    const items = await store.query('content', roundsPartition, 'ROUND#', { descending: true })
    return items.map(toRound).map(strip)
  },

  async get(id) {
    const item = await store.get('content', roundKey(id))
    return item ? strip(toRound(item)) : null
  },

  async open({ round, actor, at, formKey }) {
    const opened: Round = { ...round, status: 'open', version: 1 }
    const result = await store.commit({
      changes: [
        { table: 'content', put: { ...roundKey(round.id), ...opened }, condition: { absent: true } },
        ...regions.map(({ code }) => firstAssessment(code, opened)),
      ],
      audit: {
        scope: 'SE',
        actor,
        action: 'open-round',
        subject: `round ${round.id}`,
        at: at.toISOString(),
        after: opened,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(opened)
    return refused(result.refusal.kind === 'already-done' ? { kind: 'already-done' } : { kind: 'round-exists' })
  },

  async close({ id, version, actor, at, formKey }) {
    const before = await this.get(id)
    if (!before) return refused({ kind: 'stale-version' })
    const closed: Round = { ...before, status: 'closed', version: version + 1 }
    const result = await store.commit({
      changes: [
        {
          table: 'content',
          put: { ...roundKey(id), ...closed },
          condition: { version, statusIn: ['open'] },
        },
      ],
      audit: {
        scope: 'SE',
        actor,
        action: 'close-round',
        subject: `round ${id}`,
        at: at.toISOString(),
        before,
        after: closed,
      },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(closed)
    return refused(result.refusal.kind === 'already-done' ? { kind: 'already-done' } : { kind: 'stale-version' })
  },
})
