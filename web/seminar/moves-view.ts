import type { Change, FrontView } from '../national/front-view.ts'

/** So many areas are listed each way. */
const shownEachWay = 5

type Move = { key: string; label: string; change: Change }

const sizeOf = ({ change }: Move): number => Number(change.text.replace(/[^\d,.]/g, '').replace(',', '.'))

/** The areas that have moved most, up and down, the largest move first; ties in the questionnaire's order. */
export const largestMoves = ({ profile }: Pick<FrontView, 'profile'>): { up: Move[]; down: Move[] } => {
  const moved = profile.flatMap(({ key, label, change }): Move[] => (change ? [{ key, label, change }] : []))
  const listed = (direction: Change['direction']) =>
    moved
      .filter(({ change }) => change.direction === direction)
      .sort((one, other) => sizeOf(other) - sizeOf(one))
      .slice(0, shownEachWay)
  return { up: listed('up'), down: listed('down') }
}
