import type { PlanRefusal } from '#shared/plans/deed.ts'

/** What a refused save of an action or a barrier shows above the form. */
export type EntryProblem<Entry> = { kind: 'stale'; current: Entry } | { kind: 'gone' | 'adopted' | 'full' }

/** The problem behind a refusal other than a stale version; null when the same form was carried out before, which counts as success. Throws at a refusal that saving does not give. */
export const problemOf = ({ kind }: PlanRefusal): { kind: 'gone' | 'adopted' | 'full' } | null => {
  switch (kind) {
    case 'action-gone':
    case 'barrier-gone':
      return { kind: 'gone' }
    case 'plan-adopted':
      return { kind: 'adopted' }
    case 'plan-full':
      return { kind: 'full' }
    case 'already-done':
      return null
    default:
      // A new kind of refusal must not be taken for success.
      throw new Error(`unexpected refusal: ${kind}`)
  }
}
