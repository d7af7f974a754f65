import type { Deadline } from '#shared/time/participant.ts'
import type { TimeProject } from '#shared/time/project.ts'
import { Table, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay, formatMonth } from '../texts/format.ts'
import { participantTexts } from './participant-texts.ts'

/** How a month to be reported is coloured. */
export const deadlineColors = {
  sent: 'success',
  again: 'warning',
  open: 'neutral',
  late: 'danger',
} as const satisfies Record<Deadline['state'], string>

/** What is to be reported, in the order in which it must be; then what has been, the newest first. */
const inTurn = (deadlines: readonly Deadline[]): Deadline[] => [
  ...deadlines.filter(({ state }) => state !== 'sent'),
  ...deadlines.filter(({ state }) => state === 'sent').toReversed(),
]

/** Until when each month's participants are to be reported. Nothing where there are none. */
export const DeadlineTable = ({
  visit,
  project,
  deadlines,
}: {
  visit: Pick<Visit, 'language' | 'path'>
  project: Pick<TimeProject, 'id' | 'name'>
  deadlines: readonly Deadline[]
}) => {
  const { language } = visit
  const t = participantTexts[language]
  if (deadlines.length === 0) return null
  return (
    <section class="plan-part" aria-labelledby={`due-${project.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`due-${project.id}`}>
        {t.deadlines}
      </h2>
      <p>{t.deadlinesLead}</p>
      <Table
        isStacked
        caption={t.deadlinesOf(project.name)}
        columns={[{ label: t.month }, { label: t.due }, { label: t.state }]}
        rows={inTurn(deadlines).map(({ month, dueOn, state }) => [
          <a class="ds-link" href={visit.path('attendance', { project: project.id, month })}>
            {formatMonth(month, language)}
          </a>,
          formatDay(dueOn, language),
          <Tag color={deadlineColors[state]}>{t.states[state]}</Tag>,
        ])}
      />
    </section>
  )
}
