import { prices } from '#infra/operate/prices.ts'

/** A strongly consistent read of 4 kB is one read unit; a write of 1 kB is one write unit; in a transaction both count twice. */
export type StoreCalls = { calls: number; readUnits: number; writeUnits: number }

/** What the calls cost in US dollars for a million such user actions, by the list prices of infra/operate/prices.ts. */
export const dollarsPerMillion = ({ readUnits, writeUnits }: StoreCalls): number =>
  (readUnits * prices.readUnit.usd + writeUnits * prices.writeUnit.usd) * 1e6
