/**
 * DynamoDB on-demand list prices, eu-north-1 (Stockholm), US dollars per million request units, from memory of the public price list in November 2024; check them
 * before you budget. A strongly consistent read of 4 kB is one read unit; a write of 1 kB is one write unit; in a transaction both cost double.
 */
export const prices = { dollarsPerMillionReadUnits: 0.1306, dollarsPerMillionWriteUnits: 0.6525 } as const

export type StoreCalls = { calls: number; readUnits: number; writeUnits: number }

/** What the calls cost in US dollars for a million such user actions. */
export const dollarsPerMillion = ({ readUnits, writeUnits }: StoreCalls): number =>
  readUnits * prices.dollarsPerMillionReadUnits + writeUnits * prices.dollarsPerMillionWriteUnits
