import type { Item, Key, Store } from '#shared/platform/store.ts'
import type { Action, Barrier, Edition } from './plan.ts'
import type { PlanKey } from './plan-store.ts'

/** An edition's parts: the head with the goal and the decision, and the actions and barriers in pieces of at most this many bytes (DynamoDB's item takes 400 kB). */
const pieceBytes = 200_000

/** DynamoDB's transaction takes 4 MB; the rest is for the plan and its audit line. */
const mostBytes = 3_500_000

/** Beside the plan, not under it: reading a plan reads none of its editions. */
const prefixOf = (roundId: string, editionId: string) => `EDITION#${roundId}#${editionId}#`
const keyOf = ({ regionCode, roundId }: PlanKey, editionId: string, piece: number): Key => ({
  pk: `REGION#${regionCode}`,
  sk: prefixOf(roundId, editionId) + String(piece).padStart(4, '0'),
})

/** Splits a list so that no piece is larger than an item can be; one entry never is (its fields have their limits). */
const piecesOf = <T>(list: readonly T[]): T[][] => {
  const pieces: T[][] = []
  let bytes = 0
  for (const entry of list) {
    const own = Buffer.byteLength(JSON.stringify(entry))
    const last = pieces.at(-1)
    if (last && bytes + own <= pieceBytes) last.push(entry)
    else pieces.push([entry])
    bytes = last && bytes + own <= pieceBytes ? bytes + own : own
  }
  return pieces
}

/** The items of an edition: twenty at the most, so that they fit in one transaction whatever the plan holds; null when it is larger than a transaction can be. */
export const editionItems = (key: PlanKey, { actions, barriers, ...head }: Edition): Item[] | null => {
  const pieces: Record<string, unknown>[] = [
    head,
    ...piecesOf(actions).map((piece) => ({ actions: JSON.stringify(piece) })),
    ...piecesOf(barriers).map((piece) => ({ barriers: JSON.stringify(piece) })),
  ]
  if (Buffer.byteLength(JSON.stringify(pieces)) > mostBytes) return null
  return pieces.map((piece, index) => ({ ...keyOf(key, head.id, index), ...piece }))
}

/** What stands in a piece: a list as one text, quick to read however long it is. */
const listIn = <T>(piece: unknown): T[] => (typeof piece === 'string' ? (JSON.parse(piece) as T[]) : [])

/** The edition whose items these are, in order; null of none. */
export const editionOf = (items: readonly Item[]): Edition | null => {
  const [head] = items
  if (!head) return null
  const { pk: _pk, sk: _sk, ...rest } = head
  return {
    ...(rest as Omit<Edition, 'actions' | 'barriers'>),
    actions: items.flatMap(({ actions }) => listIn<Action>(actions)),
    barriers: items.flatMap(({ barriers }) => listIn<Barrier>(barriers)),
  }
}

/** An edition of a plan, or null when there is none with this id. One query. */
export const readEdition = async (
  store: Pick<Store, 'query'>,
  { regionCode, roundId }: PlanKey,
  editionId: string,
): Promise<Edition | null> =>
  editionOf(await store.query('plans', `REGION#${regionCode}`, prefixOf(roundId, editionId)))
