import type { Power } from '#shared/instruments/instrument.ts'

/** A region's plan that grows out of one round. An adopted plan is read-only. */
export type Plan = {
  regionCode: string
  roundId: string
  status: 'draft' | 'adopted'
  version: number
  goal: string
  adoptedAt?: string
  adoptedBy?: { id: string; name: string }
  /** The day, body and reference number (diarienummer) of the region's own decision. */
  decision?: { day: string; body: string; reference: string }
}

/** One thing that the region will do. */
export type Action = {
  id: string
  regionCode: string
  roundId: string
  /** Where it came from: a proposal of the instrument for an indicator, or the region itself. */
  origin: { kind: 'proposal'; indicatorId: string; proposalId: string } | { kind: 'own'; indicatorId: string | null }
  title: string
  text: string
  goal: string
  responsible: string
  partners: string
  /** ISO days. */
  startsOn: string
  endsOn: string
  resource: string
  measure: string
  /** Its place in the plan, 1 first. */
  position: number
  status: 'planned' | 'started' | 'finished' | 'cancelled'
  version: number
}

/** Something outside the region's own control, raised to the level that can move it. */
export type Barrier = {
  id: string
  regionCode: string
  roundId: string
  indicatorId: string | null
  title: string
  text: string
  level: BarrierLevel
  weight: 1 | 2 | 3 | 4
  status: 'draft' | 'raised'
  version: number
}

/** Where a barrier can be moved. */
export const barrierLevels = [
  'municipality',
  'branch',
  'education-provider',
  'national-rule',
  'national-funding',
] as const
export type BarrierLevel = (typeof barrierLevels)[number]

/** A proposal in the order of priority, with what its place was computed from. */
export type Proposal = {
  indicatorId: string
  areaId: string
  level: number
  gap: number
  importance: number
  power: Power
  priority: number
  actions: { id: string; reach: number }[]
}
