import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Staff, TimeProject } from '#shared/time/project.ts'
import { type CountedMonth, countedMonths, type SummedStaff } from '#shared/time/summary.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { deskTexts } from './desk-texts.ts'
import { Problem, type TimeProblem, Told } from './problem.tsx'
import { deskDone, projectTexts } from './project-texts.ts'
import { StaffFields } from './staff-fields.tsx'
import { blankStaff, typedOfStaff, typedStaff } from './staff-form.ts'
import { staffTexts } from './staff-texts.ts'
import { costText, hoursNumber, stateColors, timeWords } from './time-words.ts'

export type NewVisit = Visit<'newTimeStaff' | 'addTimeStaff'>
export type StaffVisit = Visit<'timeStaff' | 'saveTimeStaff'>

const crumbs = (visit: NewVisit | StaffVisit, project: TimeProject) => [
  { href: visit.path('timeDesk'), label: deskTexts[visit.language].title },
  { href: visit.path('timeProject', { project: project.id }), label: project.name },
]

/** Adding somebody to a project. */
export const showNew = (visit: NewVisit, project: TimeProject, problem: string | null = null): Response => {
  const { language, form, params } = visit
  const t = staffTexts[language]
  const state = { errors: form.errors, language }
  return visit.page({
    title: `${t.add}, ${project.name}`,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('newTimeStaff', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <Breadcrumbs language={language} links={crumbs(visit, project)} />
        <PageHeading title={t.add} eyebrow={`${project.name} · ${project.reference}`} lead={t.lead} />
        <ErrorSummary form={state} labels={t.labels} />
        {problem && <Told text={problem} />}
        {project.categories.length === 0 ? (
          <p>{t.noCategories}</p>
        ) : (
          <form method="post" action={visit.path('addTimeStaff', params)} class="plan-form" novalidate>
            <FormSecrets formKey={visit.newFormKey()} />
            <StaffFields
              form={state}
              typed={typedStaff(typedOfStaff(blankStaff(project), language), form)}
              project={project}
              language={language}
            />
            <SubmitButton>{t.add}</SubmitButton>
          </form>
        )}
      </>
    ),
  })
}

const Months = ({ visit, staff, all }: { visit: StaffVisit; staff: Staff; all: readonly CountedMonth[] }) => {
  const { language, params } = visit
  const t = staffTexts[language]
  const { summary } = projectTexts[language]
  const months = all.filter(({ state }) => state !== 'ahead')
  return (
    <section class="plan-part" aria-labelledby="months">
      <h2 class="ds-heading" data-size="sm" id="months">
        {t.months}
      </h2>
      <Table
        isStacked
        caption={staff.name}
        columns={[
          { label: summary.month },
          { label: summary.state },
          { label: summary.hours, isNumber: true },
          { label: summary.eligible, isNumber: true },
          { label: summary.cost, isNumber: true },
        ]}
        rows={months.toReversed().map(({ month, state, hours, eligible, cost }) => [
          <a class="ds-link" href={visit.path('timeStaffSheet', { ...params, month })}>
            {formatMonth(month, language)}
          </a>,
          <Tag color={stateColors[state]}>{timeWords[language].states[state]}</Tag>,
          hoursNumber(hours, language),
          hoursNumber(eligible, language),
          costText(cost, language),
        ])}
      />
    </section>
  )
}

const Change = ({ visit, project, staff }: { visit: StaffVisit; project: TimeProject; staff: Staff }) => {
  const { language, form, params } = visit
  const t = staffTexts[language]
  return (
    <section class="plan-part" aria-labelledby="change">
      <h2 class="ds-heading" data-size="sm" id="change">
        {t.change}
      </h2>
      <form method="post" action={visit.path('saveTimeStaff', params)} class="plan-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} version={form.shownVersion(staff.version)} />
        <StaffFields
          form={{ errors: form.errors, language }}
          typed={typedStaff(typedOfStaff(staff, language), form)}
          project={project}
          language={language}
        />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
    </section>
  )
}

/** Somebody who works in a project: her months, and what is said of her. */
export const showStaff = async (
  visit: StaffVisit,
  summed: SummedStaff,
  staff: Staff,
  problem: TimeProblem | null = null,
): Promise<Response> => {
  const { language, form, params, query, deps, now } = visit
  const t = staffTexts[language]
  const state = { errors: form.errors, language }
  const said = deskDone.find((code) => code === query.get('done'))
  const { project } = summed
  const months = countedMonths(summed, await deps.timeSheets.elsewhere(summed), swedishDay(now))
  const isAgain = form.hasErrors || problem !== null
  const change = <Change visit={visit} project={project} staff={staff} />
  return visit.page({
    title: `${staff.name}, ${project.name}`,
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('timeStaff', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <Breadcrumbs language={language} links={crumbs(visit, project)} />
        <PageHeading title={staff.name} eyebrow={`${project.name} · ${project.reference}`} />
        {said && (
          <Notice color="success" isStatus>
            <p>{projectTexts[language].done[said]}</p>
          </Notice>
        )}
        <ErrorSummary form={state} labels={t.labels} />
        <Problem problem={problem} language={language} keepAddress={visit.path('timeStaff', params)} />
        {/* What was typed comes again right below what stood in its way. */}
        {isAgain && change}
        <Months visit={visit} staff={staff} all={months} />
        {!isAgain && change}
      </>
    ),
  })
}
