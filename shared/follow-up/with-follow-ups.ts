import type { Action } from '#shared/plans/plan.ts'
import type { FollowUp } from './follow-up.ts'

/**
 * The actions of an adopted plan as they stand now: with the status of their newest follow-up. Version and time count the follow-up too, so that whoever keeps what was made from
 * them (the national snapshot) sees that something has changed.
 */
export const withFollowUps = (actions: readonly Action[], newest: ReadonlyMap<string, FollowUp>): Action[] =>
  actions.map((action) => {
    const followUp = newest.get(action.id)
    if (!followUp) return action
    const { status, number, at, by } = followUp
    const isNewer = at > action.savedAt
    return { ...action, status, version: action.version + number, ...(isNewer && { savedAt: at, savedBy: by }) }
  })
