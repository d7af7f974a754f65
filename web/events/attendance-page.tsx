import { daysOf, type ProjectEvent } from '#shared/events/event.ts'
import { isToConfirm } from '#shared/events/hold.ts'
import { placeInLine, type Registration } from '#shared/events/registration.ts'
import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Notice, Table, Tag } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { Late, Remove } from './attendance-forms.tsx'
import { attendanceTexts } from './attendance-texts.ts'
import { EventPageHeading } from './desk-form-page.tsx'
import { deskTexts, type Said } from './desk-texts.ts'
import { type DeskVisit, placeOf } from './event-place.ts'
import { eventTexts } from './event-texts.ts'
import { fromWhere } from './event-words.ts'

export type TypedLate = Record<'name' | 'organisation' | 'region' | 'email' | 'way', string>

export type AttendanceProps = {
  visit: DeskVisit
  event: ProjectEvent
  /** By name. */
  people: readonly Registration[]
  day: string
  form: FormState
  typed: TypedLate
  said: Said | null
}

const Days = ({ visit, event, day }: AttendanceProps) => {
  const days = daysOf(event)
  const address = placeOf(visit).toEvent('attendance', event.id)
  if (days.length === 1) return null
  return (
    <nav class="event-days" aria-label={attendanceTexts[visit.language].days}>
      <ul class="report-buttons">
        {days.map((one) => (
          <li>
            <a
              class="ds-button"
              data-variant={one === day ? 'primary' : 'secondary'}
              aria-current={one === day ? 'true' : undefined}
              href={`${address}?day=${one}`}
            >
              {formatDay(one, visit.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Person = ({ person, day, language }: { person: Registration; day: string; language: Language }) => {
  const t = attendanceTexts[language]
  const isThere = person.present.includes(day)
  return (
    <li>
      <label class="form-radio" for={`p-${person.id}`}>
        <input
          class="ds-input"
          type="checkbox"
          id={`p-${person.id}`}
          name="present"
          value={person.id}
          checked={isThere}
        />
        <span class="form-radio__text">
          <span class="form-radio__label">{person.name}</span>
          <span class="form-radio__description">
            {fromWhere(person)} · {eventTexts[language].ways[person.way]}
          </span>
        </span>
      </label>
      {isThere && <input type="hidden" name="before" value={person.id} />}
      {person.status === 'waiting' && <Tag color="warning">{t.statuses.waiting}</Tag>}
      {!isThere && isToConfirm(person) && <Tag color="neutral">{t.notConfirmed}</Tag>}
      {person.isLate && <Tag color="neutral">{t.isLate}</Tag>}
    </li>
  )
}

const Ticks = (props: AttendanceProps) => {
  const { visit, event, people, day } = props
  const { language } = visit
  const t = attendanceTexts[language]
  if (people.length === 0) return <p>{t.nobody}</p>
  return (
    <form method="post" action={placeOf(visit).toEvent('mark', event.id)} class="form">
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="day" value={day} />
      <fieldset class="ds-fieldset event-ticks">
        <legend class="ds-label">
          {t.present}, {formatDay(day, language)}
        </legend>
        <ul>
          {people.map((person) => (
            <Person person={person} day={day} language={language} />
          ))}
        </ul>
      </fieldset>
      <SubmitButton>{t.save}</SubmitButton>
    </form>
  )
}

const WaitingList = ({ visit, people }: AttendanceProps) => {
  const t = attendanceTexts[visit.language]
  const waiting = people.filter(({ status }) => status === 'waiting').toSorted((a, b) => a.number - b.number)
  if (waiting.length === 0) return null
  return (
    <Table
      isStacked
      caption={t.waitingList}
      columns={[{ label: t.name }, { label: t.organisation }, { label: t.way }, { label: t.place, isNumber: true }]}
      rows={waiting.map((one) => [
        one.name,
        fromWhere(one),
        eventTexts[visit.language].ways[one.way],
        String(placeInLine(people, one)),
      ])}
    />
  )
}

/** Everybody who comes, to be ticked where they come in; works on a telephone. */
export const AttendancePage = (props: AttendanceProps) => {
  const { visit, event, form, said } = props
  const { language } = visit
  const t = attendanceTexts[language]
  const place = placeOf(visit)
  return (
    <>
      <EventPageHeading visit={visit} event={event} title={t.title} lead={t.lead} />
      <div id="said">
        {said && (
          <Notice color="success" isStatus>
            <p>{deskTexts[language].said[said]}</p>
          </Notice>
        )}
      </div>
      <ErrorSummary
        form={form}
        labels={{
          name: t.name,
          organisation: t.organisation,
          region: t.region,
          email: t.email,
          way: t.way,
          person: t.whom,
        }}
      />
      <Days {...props} />
      <Ticks {...props} />
      <Late {...props} />
      <WaitingList {...props} />
      <Remove {...props} />
      <section aria-labelledby="files">
        <h2 class="ds-heading" data-size="sm" id="files">
          {t.files}
        </h2>
        <ul class="report-buttons">
          {(['xlsx', 'csv'] as const).map((format) => (
            <li>
              <a class="ds-button" data-variant="secondary" href={place.toFile(event.id, format)}>
                {format.toUpperCase()}
              </a>
            </li>
          ))}
          <li>
            <a class="ds-button" data-variant="secondary" href={place.toEvent('paper', event.id)}>
              {deskTexts[language].paper}
            </a>
          </li>
        </ul>
      </section>
    </>
  )
}
