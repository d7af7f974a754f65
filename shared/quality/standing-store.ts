import { createHash } from 'node:crypto'
import type { PartInForce } from '#shared/deliveries/deliveries.ts'
import type { Store } from '#shared/platform/store.ts'
import type { YearFigures } from './figures.ts'

/** A region's year as it stood when it rested on just these parts (`basis`). */
export type StandingYear = { year: number; basis: string; figures: YearFigures | null }

const partition = (regionCode: string) => `STANDING#${regionCode}`

/** Raised when what is made of the same parts changes: then nothing that was kept before is taken. */
const form = 1

/** What a year's figures rest on: equal for the same deliveries in the same order. What is kept of a delivery never changes once it counts. */
export const basisOf = (parts: readonly PartInForce[]): string =>
  createHash('sha256')
    .update(JSON.stringify([form, parts.map(({ deliveryId, order }) => [deliveryId, order])]))
    .digest('base64url')
    .slice(0, 22)

/** Keeps how a year stands, in the place of how it stood: it can be made anew from what is delivered at any time. */
export const keepStanding = async (
  store: Store,
  regionCode: string,
  { year, basis, figures }: StandingYear,
): Promise<void> => {
  await store.putPlain('statistics', {
    pk: partition(regionCode),
    sk: String(year),
    basis,
    figures: JSON.stringify(figures),
  })
}

/** How a region's years stood when they were last kept. One query of a small item a year. */
export const listStanding = async (store: Store, regionCode: string): Promise<StandingYear[]> =>
  (await store.query('statistics', partition(regionCode))).map(({ sk, basis, figures }) => ({
    year: Number(sk),
    basis: String(basis),
    figures: JSON.parse(String(figures)) as StandingYear['figures'], // written by keepStanding
  }))
