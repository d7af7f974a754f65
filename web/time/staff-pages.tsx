import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Staff, TimeProject } from '#shared/time/project.ts'
import { type CountedMonth, countedMonths } from '#shared/time/summary.ts'
import type { WholeProject } from '#shared/time/whole-project.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { deskDone, deskTexts } from './desk-texts.ts'
import { type DeskProblem, Problem, Told } from './problem.tsx'
import { StaffFields } from './staff-fields.tsx'
import { blankStaff, typedOfStaff, typedStaff } from './staff-form.ts'
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
  const t = deskTexts[language]
  const state = { errors: form.errors, language }
  return visit.page({
    title: `${t.addStaff}, ${project.name}`,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('newTimeStaff', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <Breadcrumbs language={language} links={crumbs(visit, project)} />
        <PageHeading title={t.addStaff} eyebrow={`${project.name} · ${project.reference}`} lead={t.staffLead} />
        <ErrorSummary form={state} labels={t.staffLabels} />
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
            <SubmitButton>{t.addStaff}</SubmitButton>
          </form>
        )}
      </>
    ),
  })
}

const Months = ({ visit, staff, all }: { visit: StaffVisit; staff: Staff; all: readonly CountedMonth[] }) => {
  const { language, params } = visit
  const t = deskTexts[language]
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
          { label: t.summary.month },
          { label: t.summary.state },
          { label: t.summary.hours, isNumber: true },
          { label: t.summary.eligible, isNumber: true },
          { label: t.summary.cost, isNumber: true },
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

/** Somebody who works in a project: her months, and what is said of her. */
export const showStaff = async (
  visit: StaffVisit,
  whole: WholeProject,
  staff: Staff,
  problem: DeskProblem | null = null,
): Promise<Response> => {
  const { language, form, params, query, deps, now } = visit
  const t = deskTexts[language]
  const state = { errors: form.errors, language }
  const said = deskDone.find((code) => code === query.get('done'))
  const only = { ...whole, staff: [staff] }
  const months = countedMonths(only, await deps.timeSheets.elsewhere(only), swedishDay(now))
  return visit.page({
    title: `${staff.name}, ${whole.project.name}`,
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('timeStaff', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <Breadcrumbs language={language} links={crumbs(visit, whole.project)} />
        <PageHeading title={staff.name} eyebrow={`${whole.project.name} · ${whole.project.reference}`} />
        {said && (
          <Notice color="success" isStatus>
            <p>{t.done[said]}</p>
          </Notice>
        )}
        <ErrorSummary form={state} labels={t.staffLabels} />
        <Problem problem={problem} language={language} keepAddress={visit.path('timeStaff', params)} />
        <Months visit={visit} staff={staff} all={months} />
        <section class="plan-part" aria-labelledby="change">
          <h2 class="ds-heading" data-size="sm" id="change">
            {t.changeStaff}
          </h2>
          <form method="post" action={visit.path('saveTimeStaff', params)} class="plan-form" novalidate>
            <FormSecrets formKey={visit.newFormKey()} version={form.shownVersion(staff.version)} />
            <StaffFields
              form={state}
              typed={typedStaff(typedOfStaff(staff, language), form)}
              project={whole.project}
              language={language}
            />
            <SubmitButton>{t.save}</SubmitButton>
          </form>
        </section>
      </>
    ),
  })
}
