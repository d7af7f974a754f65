import type { PlanRefusal } from '#shared/plans/deed.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { type NoticeCode, noticeTexts } from './plan-notice-texts.ts'

/** What a refusal is called there; null for one that counts as success. */
const codes = {
  'already-done': null,
  'plan-adopted': 'adopted-meanwhile',
  'plan-not-adopted': 'changed-meanwhile',
  'stale-plan': 'changed-meanwhile',
  'stale-action': 'changed-meanwhile',
  'stale-barrier': 'changed-meanwhile',
  'action-gone': 'gone',
  'barrier-gone': 'gone',
  'circular-dependency': 'changed-meanwhile',
  'plan-full': 'full',
  'plan-changed': 'changed-meanwhile',
  'plan-empty': 'empty',
  'plan-too-large': 'too-large',
  'actions-changed': 'changed-meanwhile',
  'too-many-at-once': 'too-large',
  'change-gone': 'change-gone',
  'changed-since': 'changed-meanwhile',
} as const satisfies Record<PlanRefusal['kind'], NoticeCode | null>

export const codeOf = (refusal: PlanRefusal): NoticeCode | null => codes[refusal.kind]

const colors = {
  'goal-saved': 'success',
  picked: 'success',
  'action-saved': 'success',
  'action-moved': 'success',
  'action-removed': 'success',
  'action-restored': 'success',
  'actions-changed': 'success',
  'actions-removed': 'success',
  undone: 'success',
  redone: 'success',
  'barrier-saved': 'success',
  'barrier-removed': 'success',
  'barrier-restored': 'success',
  adopted: 'success',
  'revision-begun': 'success',
  'revision-given-up': 'success',
  'adopted-meanwhile': 'warning',
  'changed-meanwhile': 'warning',
  gone: 'warning',
  full: 'warning',
  empty: 'warning',
  'too-large': 'warning',
  'old-form': 'warning',
  'change-gone': 'warning',
} as const satisfies Record<NoticeCode, 'success' | 'warning'>

export type PlanNotice = {
  color: 'success' | 'warning'
  text: string
  /** The change that can be undone right here; `isRedo` where it was itself an undoing. */
  undo: { changeId: string; isRedo: boolean } | null
}

/** Whether a change is kept under such an id; the server says whether it still is. */
const isChangeId = (text: string | null): text is string => text !== null && /^[\w-]{22}$/.test(text)

const isCode = (text: string | null): text is NoticeCode => text !== null && Object.hasOwn(colors, text)

/** The sentence that the address asks for, with facts from the plan as it stands; null when it asks for none. */
export const noticeOf = (
  query: URLSearchParams,
  contents: PlanContents | null,
  language: Language,
): PlanNotice | null => {
  const code = query.get('say')
  if (!isCode(code)) return null
  const id = query.get('id') ?? ''
  const known = [
    ...(contents?.actions ?? []),
    ...(contents?.removedActions ?? []),
    ...(contents?.barriers ?? []),
    ...(contents?.removedBarriers ?? []),
  ].find((entry) => entry.id === id)
  const sentence = noticeTexts[language][code]
  const place = contents?.actions.find((action) => action.id === id)?.position ?? 0
  const changeId = query.get('undo')
  return {
    color: colors[code],
    text: sentence({ title: known?.title ?? '', place, count: Number(query.get('count')) || 0 }),
    undo:
      colors[code] === 'success' && isChangeId(changeId) && contents?.plan.status === 'draft'
        ? { changeId, isRedo: code === 'undone' }
        : null,
  }
}
