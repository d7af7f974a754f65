import type { Effort, Power } from '#shared/instruments/instrument.ts'

/** When something was last saved, and by whom. */
export type Saved = { savedAt: string; savedBy: { id: string; name: string } }

/**
 * A region's plan that grows out of one round. An adopted plan is read-only: to change it the region begins a revision, which is a draft again, and the edition that was adopted
 * stands until the revision is adopted in its place.
 */
export type Plan = Saved & {
  regionCode: string
  roundId: string
  status: 'draft' | 'adopted'
  /** Counts the changes of the goal and the status. */
  version: number
  /** Counts every change of anything in the plan: two equal ones are the same plan to the letter. */
  changes: number
  goal: string
  /** Which draft this is, or was before it was adopted: 1 the first, one more for every revision that is begun, also one that is given up. */
  draftNumber: number
  /** The editions that have been adopted, oldest first; the last one stands. */
  editionIds: string[]
  /** The proposals that the region has put elsewhere than the formula does. */
  ownPlaces?: OwnPlace[]
  /** Of the edition that stands. */
  adoptedAt?: string
  adoptedBy?: { id: string; name: string }
  /** The day, body and reference number (diarienummer) of the region's own decision. */
  decision?: Decision
  /** A revision was given up and the entries are still being put back (give-up-revision.ts): what stands is read from the edition. */
  isRestoring?: boolean
}

/** Where a region puts the proposals of an indicator against the formula, and why. */
export const ownPlaces = ['first', 'last'] as const
export type OwnPlace = Saved & { indicatorId: string; place: (typeof ownPlaces)[number]; reason: string }

/** The decision by which a region adopts its plan. */
export type Decision = { day: string; body: string; reference: string }

export const actionStatuses = ['planned', 'started', 'finished', 'cancelled'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** Those whom a region does things with. */
export const partnerKinds = [
  'municipality',
  'branch',
  'employment-service',
  'education-provider',
  'university',
  'transition-organisation',
  'other',
] as const
export type PartnerKind = (typeof partnerKinds)[number]
export type Partner = { kind: PartnerKind; name: string }

/** One of the steps that an action is taken in; its ISO day may be empty. */
export type ActionStep = { text: string; on: string; isDone: boolean }

/** The most that one action lists. */
export const actionListLimits = { partners: 10, steps: 12, dependsOn: 20 } as const

/** What people write about an action. Every text may be empty but the title. */
export type ActionContent = {
  title: string
  text: string
  goal: string
  /** A post or a name, in words. */
  responsible: string
  /** The colleague who is responsible, by her id in the tool; empty where the words alone say it. */
  responsibleId: string
  /** Her name as it was when it was saved, for when she has left. */
  responsibleName: string
  partners: Partner[]
  /** ISO days, or empty. */
  startsOn: string
  endsOn: string
  steps: ActionStep[]
  /** Other actions of the plan that must be finished first, by id. */
  dependsOn: string[]
  hours: number | null
  kronor: number | null
  /** What else is needed, in words. */
  resource: string
  /** How success is measured: in words, and where it can be counted where it stood, where it should end, and in what. */
  measure: string
  baseline: number | null
  target: number | null
  unit: string
  status: ActionStatus
}

/** An action with nothing said of it but its title. */
export const bareAction = (title: string): ActionContent => ({
  title,
  text: '',
  goal: '',
  responsible: '',
  responsibleId: '',
  responsibleName: '',
  partners: [],
  startsOn: '',
  endsOn: '',
  steps: [],
  dependsOn: [],
  hours: null,
  kronor: null,
  resource: '',
  measure: '',
  baseline: null,
  target: null,
  unit: '',
  status: 'planned',
})

/** One thing that the region will do. */
export type Action = ActionContent &
  Saved & {
    id: string
    regionCode: string
    roundId: string
    /**
     * Where it came from: a proposal of the instrument for an indicator, or the region itself. `alsoFor` holds the other indicators that it was chosen for, left out where there are none; ask
     * `aimsOf` (aims.ts) for all of them.
     */
    origin: (
      | { kind: 'proposal'; indicatorId: string; proposalId: string }
      | { kind: 'own'; indicatorId: string | null }
    ) & {
      alsoFor?: string[]
    }
    /** The action of an earlier plan that it was copied from. */
    copiedFrom?: { roundId: string; actionId: string }
    /** Its place in the plan, 1 first. */
    position: number
    version: number
  }

/** Where a barrier can be moved. */
export const barrierLevels = [
  'municipality',
  'region',
  'branch',
  'education-provider',
  'national-rule',
  'national-funding',
] as const
export type BarrierLevel = (typeof barrierLevels)[number]

/** How much a barrier hinders, 1 (little) to 4 (decisively). */
export const barrierWeights = [1, 2, 3, 4] as const
export type BarrierWeight = (typeof barrierWeights)[number]

/** What people write about a barrier. Every text may be empty but the title. */
export type BarrierContent = {
  /** The questions of the mapping that it concerns, in the mapping's order; may be none. */
  indicatorIds: string[]
  title: string
  /** What it stops. */
  stops: string
  text: string
  /** How the region knows. */
  evidence: string
  level: BarrierLevel
  weight: BarrierWeight
}

/** Something outside the region's own control. It is raised to the level that can move it when the plan is adopted. */
export type Barrier = BarrierContent &
  Saved & {
    id: string
    regionCode: string
    roundId: string
    version: number
  }

/** A plan as it was adopted, to the letter. */
export type Edition = {
  id: string
  /** 1 is the first plan, 2 the first revision. */
  number: number
  goal: string
  ownPlaces: OwnPlace[]
  decision: Decision
  adoptedAt: string
  adoptedBy: { id: string; name: string }
  /** What a revision says that it changes; empty in the first. */
  reason: string
  actions: Action[]
  barriers: Barrier[]
}

/** A plan with all that belongs to it. What has been removed can be restored while the plan is a draft. */
export type PlanContents = {
  plan: Plan
  /** In the region's own order. */
  actions: Action[]
  /** In the order they were added. */
  barriers: Barrier[]
  removedActions: Action[]
  removedBarriers: Barrier[]
  /** Counts every adding, removing and moving. */
  orderVersion: number
}

/** The most that a plan holds: more than any region's plan that we know of, and a page that can still be read. */
export const planLimits = { actions: 150, barriers: 100 } as const

/** A proposal in the order of priority, with what its place was computed from. */
export type Proposal = {
  indicatorId: string
  areaId: string
  level: number
  gap: number
  importance: number
  /** The region gave no importance, so the usual one counts. */
  isImportanceAssumed: boolean
  power: Power
  /** The region did not say whose power it is in, so the instrument's own view counts. */
  isPowerAssumed: boolean
  /** The least effort among the actions that are left; null where none reaches higher. */
  effort: Effort | null
  /** The indicators below the target that build on this one, in the instrument's order. */
  carries: string[]
  /** The indicators below the target that this one builds on, in the instrument's order: they stand before it. */
  restsOn: string[]
  priority: number
  /** What the instrument proposes for reaching higher levels, nearest first. */
  actions: { id: string; reach: number; effort: Effort; alsoFor: string[] }[]
}
