import type { Action, ActionContent, PlanContents } from './plan.ts'

/** Whether the statuses of a plan's actions are its own, or its follow-ups'. */
export const canSetStatus = (contents: Pick<PlanContents, 'plan'> | null): boolean =>
  contents === null || contents.plan.editionIds.length === 0

/** What is written of an action: once the plan has been adopted it keeps the status that it had, and a new one is planned. */
export const withOwnStatus = (
  content: ActionContent,
  before: Action | undefined,
  contents: Pick<PlanContents, 'plan'> | null,
): ActionContent => (canSetStatus(contents) ? content : { ...content, status: before?.status ?? 'planned' })
