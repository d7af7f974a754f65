import { type Level, levels } from '#shared/instruments/instrument.ts'

/** Counts of what others have done are told only where at least so many have: the service's own threshold for small numbers. */
export const minimumOthers = 5

/** How others have rated an example; null where too few have. */
export type OthersChoices = { level: Level; count: number }[] | null

/** Counts the levels that others have chosen. Null where fewer than `minimumOthers` have. */
export const countOthers = (chosen: readonly Level[]): OthersChoices =>
  chosen.length < minimumOthers
    ? null
    : levels.map((level) => ({ level, count: chosen.filter((one) => one === level).length }))
