import { period2014 } from './period-2014-2020.ts'
import { periodPlus } from './period-2021-2027.ts'
import type { ProgrammePeriod } from './programme-period.ts'

/** The programme periods of the European Social Fund whose rules are known here. */
export const programmePeriods = [period2014, periodPlus] as const satisfies readonly ProgrammePeriod[]

export const periodIds = ['2014-2020', '2021-2027'] as const
export type PeriodId = (typeof periodIds)[number]

/** The rules of a period. Throws for one that is unknown: what is stored was checked when it came. */
export const periodOf = (id: string): ProgrammePeriod => {
  const found = programmePeriods.find((period) => period.id === id)
  if (!found) throw new Error(`no programme period ${id}`)
  return found
}
