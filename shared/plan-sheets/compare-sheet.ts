import { circleThrough } from '#shared/plans/dependencies.ts'
import { type Action, type ActionContent, type PlanContents, planLimits } from '#shared/plans/plan.ts'
import { isSameEntry } from '#shared/plans/same-entry.ts'
import type { TakeResult } from './plan-sheet.ts'

/** Why a row that reads well cannot be taken into this plan. */
export type PlanProblem =
  /** No action of the plan has the id. */
  | { kind: 'unknown-id' }
  /** Several rows have the id; these are they. */
  | { kind: 'twice'; rows: number[] }
  /** A question belongs to an action from the beginning. */
  | { kind: 'indicator-fixed'; indicatorId: string }
  /** The actions wait for each other: the ids from the action back to itself. */
  | { kind: 'circle'; ids: string[] }
  /** It waits for an action whose own row cannot be taken; this is that row. */
  | { kind: 'waits-for-refused'; row: number }
  | { kind: 'full'; most: number }

/** A row with its cells read: what the action would say, or what is wrong by `problems`, in whatever words the reader has for that. */
export type RowToCompare<Problem> = {
  row: number
  /** Of the action, or of the one that it would become. */
  id: string
  isNew: boolean
  /** As it is written, also where it cannot be taken; empty where nothing is. */
  title: string
  /** Of the action when the file was made; null where the file does not say. */
  fileVersion: number | null
  /** The question that the row names; null where the file has no such column or the cell is empty. */
  indicatorId: string | null
} & ({ content: ActionContent } | { problems: Problem[] })

export type ComparedRow<Problem> = { row: number; id: string } & (
  | { state: 'new'; content: ActionContent; indicatorId: string | null }
  /** New too, but an action of the plan has the same title: the file may have been read in before. */
  | { state: 'twin'; twin: Action; content: ActionContent; indicatorId: string | null }
  | { state: 'changed'; from: Action; content: ActionContent }
  /** Changed too, but somebody has saved the action since the file was made: the file may say what was there before. */
  | { state: 'older'; from: Action; content: ActionContent }
  | { state: 'same'; title: string }
  /** It has been taken from this file. */
  | { state: 'saved'; title: string }
  | { state: 'refused'; title: string; problems: (Problem | PlanProblem)[] }
)

type Readable<Problem> = Extract<RowToCompare<Problem>, { content: ActionContent }>

const ownProblems = <Problem>(
  row: RowToCompare<Problem>,
  from: Action | undefined,
  all: readonly RowToCompare<Problem>[],
): PlanProblem[] => {
  if (row.isNew) return []
  if (!from) return [{ kind: 'unknown-id' }]
  const rows = all.filter(({ id, isNew }) => !isNew && id === row.id).map((one) => one.row)
  const { indicatorId } = from.origin
  return [
    ...(rows.length > 1 ? [{ kind: 'twice' as const, rows }] : []),
    ...(row.indicatorId !== null && row.indicatorId !== indicatorId
      ? [{ kind: 'indicator-fixed' as const, indicatorId: indicatorId ?? '' }]
      : []),
  ]
}

/** The plan's actions as they would wait for each other with these rows taken. */
const graphWith = <Problem>(actions: readonly Action[], rows: readonly Readable<Problem>[]) => {
  const waits = new Map(actions.map(({ id, dependsOn }) => [id, dependsOn]))
  for (const { id, content } of rows) waits.set(id, content.dependsOn)
  return [...waits].map(([id, dependsOn]) => ({ id, dependsOn }))
}

/** What only the rows together show: circles, and waiting for what does not come. Each that is refused may make another impossible, so it is asked until nothing more falls. */
const jointProblems = <Problem>(
  actions: readonly Action[],
  readable: readonly Readable<Problem>[],
  all: readonly RowToCompare<Problem>[],
): Map<number, PlanProblem> => {
  const found = new Map<number, PlanProblem>()
  const present = new Map(actions.map((action) => [action.id, action]))
  for (;;) {
    const left = readable.filter(({ row }) => !found.has(row))
    const coming = new Set(left.map(({ id }) => id))
    const graph = graphWith(actions, left)
    const fallen = left.flatMap(({ row, id, content }): [number, PlanProblem][] => {
      const more = content.dependsOn.filter((other) => !present.get(id)?.dependsOn.includes(other))
      const missing = more.filter((other) => !present.has(other) && !coming.has(other))
      const blocking = all.find((one) => missing.includes(one.id))
      if (blocking) return [[row, { kind: 'waits-for-refused', row: blocking.row }]]
      const circle = more.length > 0 ? circleThrough(graph, id, content.dependsOn) : null
      return circle ? [[row, { kind: 'circle', ids: circle }]] : []
    })
    if (fallen.length === 0) return found
    for (const [row, problem] of fallen) found.set(row, problem)
  }
}

const plainTitle = (title: string): string => title.normalize('NFC').trim().toLocaleLowerCase('sv')

/** The actions that new rows would double, by the rows' numbers: those with the same title that did not come from this file. */
const twinsOf = <Problem>(
  actions: readonly Action[],
  readable: readonly Readable<Problem>[],
  all: readonly RowToCompare<Problem>[],
): Map<number, Action> => {
  const own = new Set(all.filter(({ isNew }) => isNew).map(({ id }) => id))
  const titled = new Map(actions.filter(({ id }) => !own.has(id)).map((action) => [plainTitle(action.title), action]))
  return new Map(
    readable.flatMap(({ row, isNew, content }) => {
      const twin = isNew ? titled.get(plainTitle(content.title)) : undefined
      return twin ? [[row, twin] as const] : []
    }),
  )
}

/** The new rows for which there is no room; twins, which hardly come, leave it to the others. */
const beyondLimit = <Problem>(
  actions: readonly Action[],
  readable: readonly Readable<Problem>[],
  twins: ReadonlyMap<number, Action>,
): Set<number> =>
  new Set(
    readable
      .filter(({ isNew }) => isNew)
      .toSorted((a, b) => Number(twins.has(a.row)) - Number(twins.has(b.row)))
      .slice(Math.max(0, planLimits.actions - actions.length))
      .map(({ row }) => row),
  )

/**
 * Holds the rows of a file against the plan as it stands now. `results` is what has become of rows before. Nothing is taken away by a file: actions that it does not name are left as they are.
 */
export const compareSheet = <Problem>(
  contents: Pick<PlanContents, 'actions' | 'removedActions'> | null,
  rows: readonly RowToCompare<Problem>[],
  results: Readonly<Record<string, TakeResult>>,
): ComparedRow<Problem>[] => {
  const actions = contents?.actions ?? []
  const present = new Map(actions.map((action) => [action.id, action]))
  const known = new Set([...actions, ...(contents?.removedActions ?? [])].map(({ id }) => id))
  // A new one that is in the plan came from this file, also when it was interrupted before that was noted.
  const isSaved = ({ row, id, isNew }: RowToCompare<Problem>) => results[row] === 'saved' || (isNew && known.has(id))
  const problemsOf = new Map(
    rows.map((row) => [
      row.row,
      [...('problems' in row ? row.problems : []), ...ownProblems(row, present.get(row.id), rows)],
    ]),
  )
  const readable = rows.filter(
    (row): row is Readable<Problem> => 'content' in row && !isSaved(row) && problemsOf.get(row.row)?.length === 0,
  )
  const twins = twinsOf(actions, readable, rows)
  const full = beyondLimit(actions, readable, twins)
  const fitting = readable.filter(({ row }) => !full.has(row))
  const joint = jointProblems(actions, fitting, rows)
  return rows.map((row): ComparedRow<Problem> => {
    const from = present.get(row.id)
    const own = { row: row.row, id: row.id }
    const title = row.title || (from?.title ?? '')
    if (isSaved(row)) return { ...own, state: 'saved', title: from?.title ?? title }
    const together = full.has(row.row) ? ({ kind: 'full', most: planLimits.actions } as const) : joint.get(row.row)
    const problems = [...(problemsOf.get(row.row) ?? []), ...(together ? [together] : [])]
    if (!('content' in row) || problems.length > 0) return { ...own, state: 'refused', title, problems }
    const { content, fileVersion, indicatorId } = row
    const twin = twins.get(row.row)
    if (twin) return { ...own, state: 'twin', twin, content, indicatorId }
    if (!from) return { ...own, state: 'new', content, indicatorId }
    if (isSameEntry(from, { ...from, ...content })) return { ...own, state: 'same', title: content.title }
    const isOlder = fileVersion !== null && fileVersion !== from.version
    return { ...own, state: isOlder ? 'older' : 'changed', from, content }
  })
}
