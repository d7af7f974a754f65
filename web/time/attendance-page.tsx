import { sumOf, writeHours } from '#shared/time/hours.ts'
import {
  type AttendanceMonth,
  dueOn,
  type Participant,
  participantLimits,
  takingPart,
} from '#shared/time/participant.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { formatDay, formatMonth } from '../texts/format.ts'
import { inForm } from './attendance-form.ts'
import type { AttendanceVisit } from './attendance-routes.tsx'
import { attendanceDone, attendanceTexts } from './attendance-texts.ts'
import { deskTexts } from './desk-texts.ts'
import { participantTexts } from './participant-texts.ts'
import { Problem, type TimeProblem } from './problem.tsx'
import { hoursNumber, hoursText } from './time-words.ts'

type AttendancePageProps = {
  visit: AttendanceVisit
  people: ProjectPeople
  month: AttendanceMonth
  form: FormState
  version: number
  problem: TimeProblem | null
}

/** One participant's hours, and whether she has certified them. */
const Row = ({ page, one, isWithin }: { page: AttendancePageProps; one: Participant; isWithin: boolean }) => {
  const { visit, month, form } = page
  const { language } = visit
  const t = attendanceTexts[language]
  const { id, name, organisation } = one
  const isPosted = visit.id === 'saveAttendance'
  const row = month.rows.find(({ participantId }) => participantId === id)
  return (
    <fieldset class="ds-fieldset time-participant">
      <legend class="ds-label">
        {name}, {organisation}
      </legend>
      <div class="time-participant-fields">
        <TextInput
          form={form}
          name={`hours-${id}`}
          label={t.hours}
          hint={isWithin ? undefined : t.outside}
          value={isPosted ? visit.form.raw(`hours-${id}`) : writeHours(row?.hours ?? 0, language)}
          width="short"
        />
        <Checkbox
          form={form}
          name={`certified-${id}`}
          label={t.certifiedBy(name)}
          isChecked={isPosted ? visit.form.isChecked(`certified-${id}`) : (row?.isCertified ?? false)}
        />
      </div>
    </fieldset>
  )
}

const Fill = (page: AttendancePageProps) => {
  const { visit, people, month, version } = page
  const { language, params } = visit
  const t = attendanceTexts[language]
  const here = inForm(visit.form, people, month)
  const within = new Set(takingPart(people.participants, month.month))
  if (here.length === 0) return <p>{t.nobody}</p>
  return (
    <form method="post" action={visit.path('saveAttendance', params)} class="plan-form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} version={version} />
      {here.map((one) => (
        <Row page={page} one={one} isWithin={within.has(one)} />
      ))}
      {month.rows.length === 0 && <p>{t.saveFirst}</p>}
      <SubmitButton>{participantTexts[language].save}</SubmitButton>
    </form>
  )
}

const Read = ({ visit, people, month }: AttendancePageProps) => {
  const { language } = visit
  const t = attendanceTexts[language]
  return (
    <Table
      isStacked
      caption={t.title(formatMonth(month.month, language))}
      columns={[
        { label: participantTexts[language].labels.name },
        { label: participantTexts[language].labels.organisation },
        { label: t.hours, isNumber: true },
      ]}
      rows={month.rows.map(({ participantId, hours }) => {
        const one = people.participants.find(({ id }) => id === participantId)
        return [one?.name ?? '', one?.organisation ?? '', hoursNumber(hours, language)]
      })}
    />
  )
}

const Send = ({ visit, month }: AttendancePageProps) => {
  const { language, params } = visit
  const t = attendanceTexts[language]
  return (
    <section class="plan-part" aria-labelledby="send">
      <h2 class="ds-heading" data-size="sm" id="send">
        {t.sendTitle}
      </h2>
      <p>{t.sendLead}</p>
      <form method="post" action={visit.path('sendAttendance', params)}>
        <FormSecrets formKey={visit.newFormKey()} version={month.version} />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </section>
  )
}

const Correct = ({ visit, month, form }: AttendancePageProps) => {
  const { language, params } = visit
  const t = attendanceTexts[language]
  return (
    <section class="plan-part" aria-labelledby="correct">
      <h2 class="ds-heading" data-size="sm" id="correct">
        {t.correctTitle}
      </h2>
      <p>{t.correctLead}</p>
      <form method="post" action={visit.path('correctAttendance', params)} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={month.version} />
        <TextArea
          form={form}
          name="reason"
          label={t.reason}
          value={visit.form.raw('reason')}
          maxLength={participantLimits.reason}
          isRequired
        />
        <SubmitButton variant="secondary">{t.correct}</SubmitButton>
      </form>
    </section>
  )
}

/** A month's participants for the administrator: filled in, reported, corrected. */
export const AttendancePage = (page: AttendancePageProps) => {
  const { visit, people, month, form, problem } = page
  const { language, query } = visit
  const t = attendanceTexts[language]
  const { project } = people
  const due = dueOn(month.month, project)
  const said = attendanceDone.find((code) => code === query.get('done'))
  const isSent = month.status === 'sent'
  const labels = {
    reason: t.reason,
    ...Object.fromEntries(people.participants.map(({ id, name }) => [`hours-${id}`, t.hoursOf(name)])),
  }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('timeDesk'), label: deskTexts[language].title },
          { href: visit.path('timeProject', { project: project.id }), label: project.name },
          { href: visit.path('participants', { project: project.id }), label: participantTexts[language].title },
        ]}
      />
      <PageHeading
        title={t.title(formatMonth(month.month, language))}
        eyebrow={`${project.name} · ${project.reference}`}
        lead={isSent ? undefined : t.lead}
      />
      {said && (
        <Notice color="success" isStatus>
          <p>{t.done[said]}</p>
        </Notice>
      )}
      <ErrorSummary form={form} labels={labels} />
      <Problem problem={problem} language={language} keepAddress={visit.path('attendance', visit.params)} />
      {month.sendAgain && (
        <Notice color="warning">
          <p>{t.sendAgain(formatMonth(month.sendAgain, language))}</p>
        </Notice>
      )}
      <p>
        {isSent && month.sentOn && t.sentOn(formatDay(month.sentOn, language))}
        {!isSent && (due ? t.dueOn(formatDay(due, language)) : participantTexts[language].noClock)}{' '}
        {t.total(hoursText(sumOf(month.rows.map(({ hours }) => hours)), language))}
      </p>
      {isSent ? <Read {...page} /> : <Fill {...page} />}
      {(!isSent || month.sendAgain) && month.rows.length > 0 && <Send {...page} />}
      {isSent && <Correct {...page} />}
    </>
  )
}
