import { isSameContent } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import type { SaveAnswerRefusal } from '#shared/assessments/save-answer.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { exchangePartition } from './file-store.ts'
import type { Import, RowResult } from './import.ts'
import { noteResults } from './import-store.ts'

export type ConfirmImport = {
  regionCode: string
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  kept: Import
  /** The rows to save, each with the version that the person saw beside it. */
  take: readonly { id: string; basedOnVersion: number }[]
  actor: Actor
  at: Date
  formKey: string
}

type Deps = { store: Store; assessments: Pick<Assessments, 'saveAnswer'> }

const resultOf = (refusal: SaveAnswerRefusal, content: Parameters<typeof isSameContent>[0]): RowResult => {
  switch (refusal.kind) {
    case 'stale-answer':
    case 'already-done':
      // What stands there says the same: as good as saved, by whomever.
      return refusal.current && isSameContent(refusal.current, content) ? 'saved' : 'conflict'
    case 'not-answerable':
    case 'round-closed':
    case 'outside-dates':
      return 'locked'
    case 'instrument-changed':
      return 'instrument-changed'
  }
}

/**
 * Saves the chosen rows one by one, each based on the version that was shown: what somebody saved in between becomes a conflict and is not written over. When it is stopped half-way, what is
 * saved is saved, and the same form or a new one goes on with the rest. Rows that cannot be saved as they stand are left out.
 */
export const confirmImport = async (
  { store, assessments }: Deps,
  { regionCode, round, kept, take, actor, at, formKey }: ConfirmImport,
): Promise<Import['results']> => {
  const results: Import['results'] = { ...kept.results }
  for (const row of kept.rows) {
    const chosen = take.find(({ id }) => id === row.id)
    if (!chosen || 'problems' in row) continue
    const result = await assessments.saveAnswer({
      regionCode,
      roundId: round.id,
      instrument: round,
      indicatorId: row.id,
      content: row.content,
      basedOnVersion: chosen.basedOnVersion,
      actor,
      at,
      formKey: `${formKey}-${row.id}`,
    })
    results[row.id] = result.ok ? 'saved' : resultOf(result.refusal, row.content)
  }
  await noteResults(store, exchangePartition({ regionCode, roundId: round.id }), { ...kept, results })
  return results
}
