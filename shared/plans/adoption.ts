import type { Action, PlanContents } from './plan.ts'

/** What an action should have before the plan is adopted, so that it can be followed up. */
export const expectedOfAction = ['responsible', 'endsOn', 'measure'] as const satisfies readonly (keyof Action)[]
export type ActionLack = (typeof expectedOfAction)[number]

/** What an action lacks: who is responsible, when it ends, how its success is measured. */
export const lacksOf = (action: Pick<Action, ActionLack | 'responsibleId'>): ActionLack[] =>
  expectedOfAction.filter(
    (field) => action[field].trim() === '' && !(field === 'responsible' && action.responsibleId !== ''),
  )

/** What a plan lacks before it is adopted. None of it stops the adoption; a plan with nothing in it cannot be adopted. */
export type PlanLacks = {
  goal: boolean
  actions: { action: Action; lacks: ActionLack[] }[]
  isEmpty: boolean
}

export const lacksOfPlan = ({
  plan,
  actions,
  barriers,
}: Pick<PlanContents, 'plan' | 'actions' | 'barriers'>): PlanLacks => ({
  goal: plan.goal.trim() === '',
  actions: actions
    .map((action) => ({ action, lacks: lacksOf(action) }))
    .filter(({ action, lacks }) => lacks.length > 0 && action.status !== 'cancelled'),
  isEmpty: actions.length === 0 && barriers.length === 0,
})

/** Whether anything is missing that the person who adopts should know of. */
export const hasLacks = (lacks: PlanLacks): boolean => lacks.goal || lacks.actions.length > 0

/** Which state of the plan this is, by the count of all its changes: two equal ones are the same plan to the letter. */
export const stateOf = ({ plan }: Pick<PlanContents, 'plan'>): string => String(plan.changes)
