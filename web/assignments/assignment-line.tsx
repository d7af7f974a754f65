import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { assignmentTexts } from './assignment-texts.ts'
import type { AssignmentView } from './assignments-view.ts'

/** Who sees to something and by when, with what there is to know of it. */
export const AssignmentLine = ({ view, language }: { view: AssignmentView; language: Language }) => {
  const t = assignmentTexts[language]
  const { assignment, state, hasLeft, leftCount } = view
  return (
    <span class="assignment">
      {t.who(assignment.assignee.name, formatDay(assignment.dueOn, language))}{' '}
      {state === 'done' && <Tag color="success">{t.done}</Tag>}
      {state !== 'done' && leftCount > 1 && <span class="assignment__left">({t.leftCount(leftCount)})</span>}{' '}
      {state === 'late' && <Tag color="danger">{t.late}</Tag>} {hasLeft && <Tag color="warning">{t.left}</Tag>}
    </span>
  )
}
