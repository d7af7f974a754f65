import type { Action, ActionContent } from './plan.ts'

/** What people have written about an action, without what the plan keeps of it. */
export const contentOf = (action: Action): ActionContent => {
  const {
    id: _id,
    regionCode: _regionCode,
    roundId: _roundId,
    origin: _origin,
    position: _position,
    version: _version,
    savedAt: _savedAt,
    savedBy: _savedBy,
    copiedFrom: _copiedFrom,
    ...content
  } = action
  return content
}
