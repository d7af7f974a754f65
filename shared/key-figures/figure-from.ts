import { levelsFrom, plansFrom } from '#shared/statistics/public-spread.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { KeyFigureSection } from './key-figure.ts'

/** When what a figure of the section says was compiled: before the picture itself, where newer answers are not public yet. */
export const figureFrom = (section: KeyFigureSection, snapshot: Pick<Snapshot, 'createdAt' | 'heldBack'>): string => {
  if (section === 'profile') return levelsFrom(snapshot)
  return section === 'priorities' || section === 'barriers' ? plansFrom(snapshot) : snapshot.createdAt
}
