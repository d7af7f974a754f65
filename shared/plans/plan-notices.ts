import type { NewNotice } from '#shared/notices/notice.ts'
import type { Deed } from './deed.ts'
import type { PlanNext } from './kept-change.ts'
import type { Action, PlanContents } from './plan.ts'

type Place = Pick<Deed, 'regionCode' | 'roundId'>
type Given = Pick<Action, 'id' | 'title' | 'responsibleId'>

/** The plan was adopted: for the region, and for the coordinators who read the plans. `edition` is 1 the first time and more for a revision. */
export const adoptedNotices = ({ regionCode, roundId }: Place, edition: number): NewNotice[] =>
  [regionCode, 'SE'].map((scope) => ({ what: 'plan-adopted', scope, to: 'team', regionCode, roundId, edition }))

/** A revision was begun: for the region. */
export const revisionNotices = ({ regionCode, roundId }: Place): NewNotice[] => [
  { what: 'revision-begun', scope: regionCode, to: 'team', regionCode, roundId },
]

/** Actions were given to colleagues: one notice for each of them, with the first of hers. None to the one who gave. */
export const givenNotices = (
  { regionCode, roundId, actor }: Pick<Deed, 'regionCode' | 'roundId' | 'actor'>,
  actions: readonly Given[],
): NewNotice[] =>
  [...Map.groupBy(actions, ({ responsibleId }) => responsibleId)].flatMap(([id, [first, ...others]]): NewNotice[] =>
    id === '' || id === actor.id || !first
      ? []
      : [
          {
            what: 'action-given',
            scope: regionCode,
            to: { ids: [id], withOwners: false },
            regionCode,
            roundId,
            actionId: first.id,
            title: first.title,
            count: others.length + 1,
          },
        ],
  )

/** Whom a change of the plan gives actions that somebody else, or nobody, was responsible for. One that is only put back in the plan is given to nobody. */
export const newlyGiven = (
  deed: Pick<Deed, 'regionCode' | 'roundId' | 'actor'>,
  contents: Pick<PlanContents, 'actions' | 'removedActions'> | null,
  next: Pick<PlanNext, 'actions'> | undefined,
): NewNotice[] => {
  const known = contents ? [...contents.removedActions, ...contents.actions] : []
  const before = new Map(known.map(({ id, responsibleId }) => [id, responsibleId]))
  return givenNotices(deed, next?.actions?.filter(({ id, responsibleId }) => before.get(id) !== responsibleId) ?? [])
}
