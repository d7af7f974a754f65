import type { Deed } from '#shared/plans/deed.ts'
import { idOfForm } from '#shared/platform/ids.ts'
import type { NoticeCode } from './plan-notice-texts.ts'

/** What the plan's page is asked to say of a change that a form has made, and under which id it can be undone there. `isChanged` false: it changed nothing, so there is nothing to undo. */
export const changeSaid = (
  { formKey }: Pick<Deed, 'formKey'>,
  say: NoticeCode,
  { isChanged = true, ...facts }: { id?: string; count?: string; isChanged?: boolean } = {},
): Record<string, string> => ({ say, ...facts, ...(isChanged && formKey && { undo: idOfForm(formKey) }) })
