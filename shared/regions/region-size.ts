import type { Region } from './regions.ts'

/** The kinds of region that a result can be held against. */
export const regionSizes = ['small', 'middle', 'large'] as const
export type RegionSize = (typeof regionSizes)[number]

/**
 * From how many inhabitants a region is middle-sized and large. This project's own division, for want of an official one: with the populations of regions.ts it makes
 * three kinds of seven regions, so that each can reach the five that quartiles need, and Gotland's 61,001 and Stockholm's 2.4 million are never alone in theirs.
 */
export const sizeLimits = { middle: 250_000, large: 320_000 } as const

/** The region's size by its inhabitants. */
export const sizeOf = ({ population }: Pick<Region, 'population'>): RegionSize => {
  if (population < sizeLimits.middle) return 'small'
  return population < sizeLimits.large ? 'middle' : 'large'
}
