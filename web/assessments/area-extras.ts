import type { Child } from 'hono/jsx'
import type { Area } from '#shared/instruments/instrument.ts'
import { areaAssignments } from '../assignments/area-assignments.tsx'
import { areaComments } from '../comments/area-comments.tsx'
import { areaEvidence } from '../evidence/area-evidence.tsx'
import { areaRemarks } from '../review/area-remarks.tsx'
import type { Visit } from '../site.tsx'
import type { Mapping } from './mapping.ts'

/**
 * What another capability shows at the indicators of an area, by indicator: remarks, assignments, evidence, comments. It makes its own reads, side by side with the others, and gives
 * nothing for indicators that it has nothing to show at.
 */
export type AreaExtras = (
  visit: Visit<'mappingArea'> | Visit<'saveAnswer'> | Visit<'restoreAnswer'>,
  mapping: Mapping,
  area: Area,
) => Promise<Record<string, Child>>

/** All of them, in the order in which they are shown under an answer. */
const extras: readonly AreaExtras[] = [areaRemarks, areaAssignments, areaEvidence, areaComments]

/** What all of them show in an area: for each indicator a list. */
export const areaExtras: (...input: Parameters<AreaExtras>) => Promise<(indicatorId: string) => Child[]> = async (
  ...input
) => {
  const all = await Promise.all(extras.map((extra) => extra(...input)))
  return (indicatorId) => all.map((each) => each[indicatorId]).filter((child) => child !== undefined)
}
