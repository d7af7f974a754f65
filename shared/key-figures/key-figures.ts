import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { areaFigures } from './area-figures.ts'
import { barrierFigures } from './barrier-figures.ts'
import { collectedFigure } from './collected-figure.ts'
import { countFigures } from './count-figures.ts'
import type { KeyFigure } from './key-figure.ts'
import { movedFigures } from './moved-figures.ts'
import { priorityFigures } from './priority-figures.ts'
import { regionFigures } from './region-figures.ts'

/** Every named figure of a national picture, in the order of its parts. Keys are unique; the same snapshot always gives the same figures. */
export const keyFigures = (snapshot: Snapshot, instrument: Instrument): KeyFigure[] => [
  ...regionFigures(snapshot),
  collectedFigure(snapshot),
  ...areaFigures(snapshot, instrument),
  ...movedFigures(snapshot, instrument),
  ...priorityFigures(snapshot, instrument),
  ...barrierFigures(snapshot),
  ...countFigures(snapshot),
]

/** A figure before and now. */
export type FigureChange = { key: string; now: KeyFigure; before: KeyFigure | null }

/** The figures of a picture beside those of an earlier one: all that both have, and those that are new. What only the earlier one has is left out. */
export const figureChanges = (now: readonly KeyFigure[], before: readonly KeyFigure[]): FigureChange[] => {
  const earlier = new Map(before.map((figure) => [figure.key, figure]))
  return now.map((figure) => ({ key: figure.key, now: figure, before: earlier.get(figure.key) ?? null }))
}

/** Whether the figure reads otherwise than before; a new one does. */
export const hasChanged = ({ now, before }: FigureChange): boolean => before?.text.sv !== now.text.sv
