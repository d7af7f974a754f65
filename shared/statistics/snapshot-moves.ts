import { movedMedians, type Snapshot } from './snapshot.ts'

/** An area's median in the earlier picture and in the later one, over the questions that both asked, in per cent. */
export type AreaMove = { areaId: string; before: number; now: number }

/** How the areas have moved from one picture to another. */
export type Moves = {
  areas: AreaMove[]
  /** On how many questions that rests, where only some are shared; null where all are. */
  shared: { questions: number; ofQuestions: number } | null
}

type Moving = Pick<
  Snapshot,
  | 'areas'
  | 'previousAreaMedians'
  | 'sharedWithPrevious'
  | 'previousRoundId'
  | 'roundId'
  | 'instrumentId'
  | 'instrumentVersion'
>

/** How the areas have moved since the round before; null where there is none. */
export const movesSincePrevious = (snapshot: Moving): Moves | null => {
  if (snapshot.previousAreaMedians === null) return null
  const { sharedWithPrevious: shared } = snapshot
  return {
    areas: snapshot.areas.flatMap(({ id, median }): AreaMove[] => {
      const medians = movedMedians(snapshot, { id, median })
      return medians ? [{ areaId: id, ...medians }] : []
    }),
    shared: shared && { questions: shared.questions, ofQuestions: shared.ofQuestions },
  }
}

const turned = ({ areas, shared }: Moves): Moves => ({
  areas: areas.map(({ areaId, before, now }) => ({ areaId, before: now, now: before })),
  shared,
})

/** Whether both pictures hold answers to the very same questions. */
export const askTheSame = (
  one: Pick<Snapshot, 'instrumentId' | 'instrumentVersion'>,
  other: Pick<Snapshot, 'instrumentId' | 'instrumentVersion'>,
): boolean => one.instrumentId === other.instrumentId && one.instrumentVersion === other.instrumentVersion

/**
 * How the areas have moved from the compared picture to the shown one. Where their questions differ, only a round and the one before it can be compared, over what both asked (as the later
 * picture has it, with all that was handed in in the earlier round); null for others: what they would show is another questionnaire, not a move.
 */
export const movesBetween = (shown: Moving, compared: Moving): Moves | null => {
  if (askTheSame(shown, compared)) {
    const before = new Map(compared.areas.map(({ id, median }) => [id, median]))
    return {
      areas: shown.areas.flatMap(({ id, median }): AreaMove[] => {
        const earlier = before.get(id) ?? null
        return median === null || earlier === null ? [] : [{ areaId: id, before: earlier, now: median }]
      }),
      shared: null,
    }
  }
  if (shown.previousRoundId === compared.roundId) return movesSincePrevious(shown)
  if (compared.previousRoundId !== shown.roundId) return null
  const back = movesSincePrevious(compared)
  return back && turned(back)
}

/** The move in whole per cent, as it reads beside the two rounded medians. */
export const changeOf = ({ before, now }: Pick<AreaMove, 'before' | 'now'>): number =>
  Math.round(now) - Math.round(before)
