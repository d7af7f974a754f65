import type { Language } from '#shared/platform/language.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import { frontTexts } from './front-texts.ts'
import type { Picture } from './read-picture.ts'

/** Why nothing can be said of how the areas have moved. */
export type NoMoves = 'no-earlier' | 'other-questions' | 'not-shown'

/** Why none is told; only of a picture without moves. */
export const whyNoMoves = ({ moves, compared }: Picture): NoMoves => {
  if (moves) return moves.shared?.questions === 0 ? 'other-questions' : 'not-shown'
  return compared ? 'other-questions' : 'no-earlier'
}

const hasAllHandedIn = ({ regions: all }: Picture['snapshot']): boolean =>
  all.every(({ mapping }) => mapping === 'submitted')

/** The three figures that say how many areas have moved each way since the round before, or the numbers alone when another picture is compared. */
export const movedCounts = ({ moves, compared, snapshot }: Picture, language: Language) => {
  if (!moves || moves.areas.length === 0) return null
  const changes = moves.areas.map(changeOf)
  const parts = [
    { key: 'antal-omraden-upp', direction: 'up', count: changes.filter((change) => change > 0).length },
    { key: 'antal-omraden-ned', direction: 'down', count: changes.filter((change) => change < 0).length },
    { key: 'antal-omraden-oforandrade', direction: 'same', count: changes.filter((change) => change === 0).length },
  ] as const
  return {
    hasFigures: compared === null,
    parts,
    // Of the round before it is not known who had handed in.
    isOfAll: compared !== null && [snapshot, compared.snapshot].every(hasAllHandedIn),
    shared: moves.shared && frontTexts[language].shared(moves.shared.questions, moves.shared.ofQuestions),
  }
}
