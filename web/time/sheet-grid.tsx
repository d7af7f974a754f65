import type { Language } from '#shared/platform/language.ts'
import { parseHours, sumOf } from '#shared/time/hours.ts'
import { absenceKinds, sheetLimits } from '#shared/time/month-sheet.ts'
import { lastDayOf, mondayOf, weekOf } from '#shared/time/months.ts'
import { type Staff, type TimeProject, worksOn } from '#shared/time/project.ts'
import { dayOff } from '#shared/time/swedish-holidays.ts'
import { describedBy, FieldMessage, type FormState, fieldId } from '../components/form-parts.tsx'
import { formatMonth } from '../texts/format.ts'
import { absenceNames, cellNames, namesOf, type TypedSheet } from './sheet-form.ts'
import { gridTexts } from './sheet-grid-texts.ts'
import { sheetTexts } from './sheet-texts.ts'
import { dayName, dayText, hoursNumber, hoursText, longDayText, timeWords } from './time-words.ts'

export type GridProps = {
  language: Language
  form: FormState
  project: TimeProject
  staff: Staff
  days: readonly string[]
  typed: TypedSheet
}

const hoursIn = (typed: TypedSheet, name: string): number => parseHours(typed.get(name) ?? '') ?? 0

/** The hours of work that a day's fields hold. */
const dayHours = ({ typed, project }: Pick<GridProps, 'typed' | 'project'>, day: string): number =>
  sumOf(project.activities.map(({ id }) => hoursIn(typed, cellNames(day, id).hours)))

const Cell = ({ grid, day, activity }: { grid: GridProps; day: string; activity: { id: string; name: string } }) => {
  const { form, typed, language } = grid
  const t = gridTexts[language]
  const names = cellNames(day, activity.id)
  const name = longDayText(day, language)
  return (
    <td data-label={activity.name}>
      <div class="time-cell">
        <input
          class="ds-input time-hours"
          id={fieldId(names.hours)}
          name={names.hours}
          value={typed.get(names.hours) ?? ''}
          inputmode="decimal"
          maxlength={6}
          autocomplete="off"
          aria-label={t.hoursIn(name, activity.name)}
          aria-invalid={form.errors[names.hours] ? 'true' : undefined}
          aria-describedby={describedBy(form, names.hours)}
          data-hours
        />
        <input
          class="ds-input time-said"
          id={fieldId(names.words)}
          name={names.words}
          value={typed.get(names.words) ?? ''}
          maxlength={sheetLimits.description}
          autocomplete="off"
          placeholder={t.description}
          aria-label={t.wordsIn(name, activity.name)}
          aria-invalid={form.errors[names.words] ? 'true' : undefined}
          aria-describedby={describedBy(form, names.words)}
        />
      </div>
      <FieldMessage form={form} name={names.hours} />
      <FieldMessage form={form} name={names.words} />
    </td>
  )
}

const AbsenceCell = ({ grid, day }: { grid: GridProps; day: string }) => {
  const { form, typed, language } = grid
  const t = gridTexts[language]
  const names = absenceNames(day)
  const name = longDayText(day, language)
  return (
    <td data-label={t.absence}>
      <div class="time-cell">
        <select
          class="ds-input time-kind"
          id={fieldId(names.kind)}
          name={names.kind}
          aria-label={t.absenceKind(name)}
          aria-invalid={form.errors[names.kind] ? 'true' : undefined}
          aria-describedby={describedBy(form, names.kind)}
        >
          <option value="">{t.noAbsence}</option>
          {absenceKinds.map((kind) => (
            <option value={kind} selected={typed.get(names.kind) === kind}>
              {timeWords[language].absences[kind]}
            </option>
          ))}
        </select>
        <input
          class="ds-input time-hours"
          id={fieldId(names.hours)}
          name={names.hours}
          value={typed.get(names.hours) ?? ''}
          inputmode="decimal"
          maxlength={6}
          autocomplete="off"
          aria-label={t.absenceHours(name)}
          aria-invalid={form.errors[names.hours] ? 'true' : undefined}
          aria-describedby={describedBy(form, names.hours)}
        />
      </div>
      <FieldMessage form={form} name={names.kind} />
      <FieldMessage form={form} name={names.hours} />
    </td>
  )
}

/** What heads a day's row: its weekday and number, and the name of a holiday or a free eve. */
export const DayHead = ({ day, language }: { day: string; language: Language }) => {
  const name = dayName(day, language)
  return (
    <th scope="row">
      {dayText(day, language)}
      {name && <small class="time-day-name">{name}</small>}
    </th>
  )
}

/** A day on which nobody is to fill in anything: she does not work in the project then, and nothing stands there. */
const isClosed = ({ project, staff, typed }: GridProps, day: string): boolean =>
  !worksOn(day, project, staff) && namesOf([day], project).every((name) => !typed.get(name)?.trim())

const ClosedRow = ({ grid: { project, language }, day }: { grid: GridProps; day: string }) => (
  <tr id={`day-${day}`} class="time-outside">
    <DayHead day={day} language={language} />
    <td colspan={project.activities.length + 2}>{gridTexts[language].notInProject}</td>
  </tr>
)

const Row = ({ grid, day }: { grid: GridProps; day: string }) => {
  const { project, staff, language } = grid
  const t = gridTexts[language]
  const hours = dayHours(grid, day)
  const isOutside = !worksOn(day, project, staff)
  return (
    <tr id={`day-${day}`} class={isOutside ? 'time-outside' : dayOff(day) ? 'time-off' : undefined} data-day>
      <DayHead day={day} language={language} />
      {project.activities.map((activity) => (
        <Cell grid={grid} day={day} activity={activity} />
      ))}
      <AbsenceCell grid={grid} day={day} />
      <td class="table-number time-sum" data-label={t.sum} data-sum>
        {hours > 0 ? hoursNumber(hours, language) : ''}
      </td>
    </tr>
  )
}

const isLastOfWeek = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0

const WeekRow = ({ grid, day }: { grid: GridProps; day: string }) => {
  const { days, project, language } = grid
  const monday = mondayOf(day)
  const hours = sumOf(days.filter((one) => mondayOf(one) === monday).map((one) => dayHours(grid, one)))
  return (
    <tr class="time-week">
      <td colspan={project.activities.length + 3}>
        {gridTexts[language].weekSum(weekOf(day), hoursText(hours, language))}
      </td>
    </tr>
  )
}

/** The days of a month, with a box of hours and a line of words for each activity. On a narrow screen each day is a block of its own. */
export const SheetGrid = (grid: GridProps) => {
  const { project, days, language } = grid
  const t = gridTexts[language]
  const caption = sheetTexts[language].title(formatMonth((days[0] ?? '').slice(0, 7), language))
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="ds-table time-grid" data-time-grid>
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            {project.activities.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
            <th scope="col">{t.absence}</th>
            <th scope="col" class="table-number">
              {t.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <>
              {isClosed(grid, day) ? <ClosedRow grid={grid} day={day} /> : <Row grid={grid} day={day} />}
              {(isLastOfWeek(day) || day === lastDayOf(day.slice(0, 7))) && <WeekRow grid={grid} day={day} />}
            </>
          ))}
        </tbody>
      </table>
    </div>
  )
}
