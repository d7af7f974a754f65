import {
  type Deadline,
  type Participant,
  type ParticipantContent,
  participantLimits,
} from '#shared/time/participant.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { formatDay, formatMonth } from '../texts/format.ts'
import { attendanceDone, attendanceTexts } from './attendance-texts.ts'
import { deadlineColors } from './deadline-table.tsx'
import { deskTexts } from './desk-texts.ts'
import type { ParticipantsVisit } from './participant-routes.tsx'
import { participantTexts } from './participant-texts.ts'
import { Problem, type TimeProblem } from './problem.tsx'

type ParticipantsPageProps = {
  visit: ParticipantsVisit
  people: ProjectPeople
  form: FormState
  chosen: Participant | null
  version: number
  typed: ParticipantContent
  months: readonly string[]
  deadlines: readonly Deadline[]
  hasClock: boolean
  problem: TimeProblem | null
}

const List = ({ visit, people }: ParticipantsPageProps) => {
  const { language, params } = visit
  const t = participantTexts[language]
  if (people.participants.length === 0) return <p>{t.none}</p>
  return (
    <Table
      isStacked
      caption={t.listCaption}
      columns={[{ label: t.labels.name }, { label: t.labels.organisation }, { label: t.from }, { label: t.change }]}
      rows={people.participants.map(({ id, name, organisation, from, to }) => [
        name,
        organisation,
        `${formatDay(from, language)} – ${formatDay(to, language)}`,
        <a class="ds-link" href={`${visit.path('participants', params)}?change=${id}#change`}>
          {t.change}
          <span class="ds-sr-only"> {name}</span>
        </a>,
      ])}
    />
  )
}

const Form = ({ visit, form, chosen, version, typed }: ParticipantsPageProps) => {
  const { language, params } = visit
  const t = participantTexts[language]
  const day = (name: 'from' | 'to') => (
    <TextInput
      form={form}
      name={name}
      label={t.labels[name]}
      value={typed[name]}
      type="date"
      width="short"
      isRequired
    />
  )
  return (
    <section class="plan-part" aria-labelledby="change">
      <h2 class="ds-heading" data-size="sm" id="change">
        {chosen ? `${t.change}: ${chosen.name}` : t.add}
      </h2>
      <form method="post" action={visit.path('saveParticipant', params)} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={version} />
        <input type="hidden" name="id" value={chosen?.id ?? ''} />
        <TextInput
          form={form}
          name="name"
          label={t.labels.name}
          hint={t.hints.name}
          value={typed.name}
          maxLength={participantLimits.name}
          isRequired
        />
        <TextInput
          form={form}
          name="organisation"
          label={t.labels.organisation}
          value={typed.organisation}
          maxLength={participantLimits.organisation}
          isRequired
        />
        {day('from')}
        {day('to')}
        <SubmitButton>{chosen ? t.save : t.add}</SubmitButton>
      </form>
    </section>
  )
}

/** A project's participants, and the way to each month's attendance. */
export const ParticipantsPage = (page: ParticipantsPageProps) => {
  const { visit, people, form, months, deadlines, hasClock, problem } = page
  const { language, query } = visit
  const t = participantTexts[language]
  const { project } = people
  const said = attendanceDone.find((code) => code === query.get('done'))
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('timeDesk'), label: deskTexts[language].title },
          { href: visit.path('timeProject', { project: project.id }), label: project.name },
        ]}
      />
      <PageHeading title={t.title} eyebrow={`${project.name} · ${project.reference}`} lead={t.lead} />
      {said && (
        <Notice color="success" isStatus>
          <p>{attendanceTexts[language].done[said]}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={t.labels} />
      <Problem
        problem={problem}
        language={language}
        keepAddress={visit.path('participants', { project: project.id })}
      />
      <List {...page} />
      <section class="plan-part" aria-labelledby="months">
        <h2 class="ds-heading" data-size="sm" id="months">
          {t.months}
        </h2>
        {!hasClock && <p>{t.noClock}</p>}
        <ul class="time-month-list">
          {months.map((month) => {
            const state = deadlines.find((one) => one.month === month)?.state
            return (
              <li>
                <a class="ds-link" href={visit.path('attendance', { project: project.id, month })}>
                  {formatMonth(month, language)}
                </a>{' '}
                {state && <Tag color={deadlineColors[state]}>{t.states[state]}</Tag>}
              </li>
            )
          })}
        </ul>
      </section>
      <Form {...page} />
    </>
  )
}
