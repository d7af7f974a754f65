import { weekOf } from '#shared/time/months.ts'
import { worksOn } from '#shared/time/project.ts'
import { dayOff } from '#shared/time/swedish-holidays.ts'
import { FormSecrets, fieldId, SubmitButton } from '../components/form-parts.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { gridTexts } from './sheet-grid-texts.ts'
import { type SheetPageProps, sheetFormId, weeksOf } from './sheet-page-props.ts'
import { longDayText } from './time-words.ts'

/** The first working day without anything in it: the one that is most likely to be filled in next. */
const nextEmptyDay = ({ read: { sheet, project, staff }, days }: SheetPageProps): string =>
  days.find(
    (day) =>
      worksOn(day, project, staff) &&
      !dayOff(day) &&
      ![...sheet.entries, ...sheet.absences].some((one) => one.day === day && one.hours > 0),
  ) ??
  days[0] ??
  ''

/** Filling in a day, or its week, from those before. Nothing where the person works on none of the days. */
const CopyDays = (page: SheetPageProps) => {
  const { read, days } = page
  const { language } = page.visit
  const t = gridTexts[language]
  const suggested = nextEmptyDay(page)
  const workdays = days.filter((day) => worksOn(day, read.project, read.staff))
  if (workdays.length === 0) return null
  return (
    <fieldset class="ds-fieldset time-copy">
      <legend class="ds-label">{t.copyTitle}</legend>
      <label class="ds-label" for={fieldId('copyDay')}>
        {t.copyDay}
      </label>
      <select class="ds-input" id={fieldId('copyDay')} name="copyDay">
        {workdays.map((day) => (
          <option value={day} selected={day === suggested}>
            {longDayText(day, language)}
          </option>
        ))}
      </select>
      <p class="button-row">
        <SubmitButton variant="secondary" name="copy" value="yesterday">
          {t.copyYesterday}
        </SubmitButton>
        <SubmitButton variant="secondary" name="copy" value="last-week">
          {t.copyWeek}
        </SubmitButton>
      </p>
    </fieldset>
  )
}

/** The form in which a month, or a week of it, is filled in. It saves; signing is another form. */
export const SheetEditor = (page: SheetPageProps) => {
  const { visit, read, form, typed, version, days, week } = page
  const { language } = visit
  const { project, staff, sheet } = read
  const t = gridTexts[language]
  const next = week && weeksOf(page).find((monday) => monday > week)
  const action = visit.path('saveSheet', { project: project.id, month: sheet.month })
  return (
    <form id={sheetFormId} method="post" action={week ? `${action}?week=${week}` : action} class="time-form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} version={version} />
      <input type="hidden" name="days" value={days.map((day) => day.slice(8)).join(',')} />
      <input type="hidden" name="activities" value={project.activities.map(({ id }) => id).join(',')} />
      <p class="time-help">
        {t.gridHelp} {t.absenceHint}
      </p>
      <p class="time-help time-keys" data-time-keys hidden>
        {t.keysHelp}
      </p>
      {/* The first button of a form is what Enter presses. */}
      <p class="button-row">
        <SubmitButton>{t.save}</SubmitButton>
      </p>
      <SheetGrid language={language} form={form} project={project} staff={staff} days={days} typed={typed} />
      <p class="button-row">
        <SubmitButton>{t.save}</SubmitButton>
        {next && (
          <SubmitButton variant="secondary" name="next" value={next}>
            {t.saveAndNext(weekOf(next))}
          </SubmitButton>
        )}
      </p>
      <CopyDays {...page} />
    </form>
  )
}
