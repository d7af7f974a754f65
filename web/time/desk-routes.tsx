import { swedishDay } from '#shared/platform/swedish-day.ts'
import { lastDayOf } from '#shared/time/months.ts'
import { deadlinesOf } from '#shared/time/participant.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import { countedMonths } from '#shared/time/summary.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { DeadlineTable } from './deadline-table.tsx'
import { deskTexts } from './desk-texts.ts'
import { ProjectPage } from './project-page.tsx'
import { deskDone, projectTexts } from './project-texts.ts'

const Projects = ({ visit, all }: { visit: Visit<'timeDesk'>; all: readonly ProjectPeople[] }) => {
  const { language } = visit
  const t = deskTexts[language]
  const { project, reference, period, days, people } = t.columns
  return (
    <Table
      isStacked
      caption={t.projects}
      columns={[
        { label: project },
        { label: reference },
        { label: period },
        { label: days },
        { label: people, isNumber: true },
      ]}
      rows={all.map(({ project: one, staff }) => [
        <a class="ds-link" href={visit.path('timeProject', { project: one.id })}>
          {one.name}
        </a>,
        one.reference,
        periodOf(one.periodId).name[language],
        `${formatDay(one.startsOn, language)} – ${formatDay(one.endsOn, language)}`,
        String(staff.length),
      ])}
    />
  )
}

const showDesk = async (visit: Visit<'timeDesk'>): Promise<Response> => {
  const { deps, language, now } = visit
  const t = deskTexts[language]
  const today = swedishDay(now)
  const projects = await deps.timeSheets.projects()
  const all = (await Promise.all(projects.map(({ id }) => deps.timeSheets.people(id)))).filter((one) => one !== null)
  return visit.page({
    title: t.title,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('myPage'), label: siteTexts[language].myPage }]} />
        <PageHeading title={t.title} lead={t.lead} />
        <p class="button-row">
          <a class="ds-button" href={visit.path('newTimeProject')}>
            {t.newProject}
          </a>
        </p>
        {all.length === 0 ? (
          <p>
            {t.none}{' '}
            <a class="ds-link" href={`${visit.path('newTimeProject')}?from=valideringslyft`}>
              {t.fromKnown}
            </a>
          </p>
        ) : (
          <Projects visit={visit} all={all} />
        )}
        {all.map(({ project: one, participants, attendance }) => (
          <DeadlineTable
            visit={visit}
            project={one}
            deadlines={deadlinesOf(one, participants, attendance, today).filter(({ state }) => state !== 'sent')}
          />
        ))}
        <p>
          <a class="ds-link" href={visit.path('timeRules')}>
            {t.rules}
          </a>
        </p>
      </>
    ),
  })
}

const showProject = async (visit: Visit<'timeProject'>): Promise<Response> => {
  const { deps, language, params, now, query } = visit
  const summed = await deps.timeSheets.summed(params.project)
  if (!summed) return visit.notFound()
  const today = swedishDay(now)
  const { project } = summed
  const months = countedMonths(summed, await deps.timeSheets.elsewhere(summed), today)
  const said = deskDone.find((code) => code === query.get('done'))
  return visit.page({
    title: project.name,
    isWide: true,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('timeDesk'), label: deskTexts[language].title }]} />
        <PageHeading
          title={project.name}
          eyebrow={`${project.reference} · ${periodOf(project.periodId).name[language]}`}
          lead={`${formatDay(project.startsOn, language)} – ${formatDay(project.endsOn, language)}`}
        />
        {said && (
          <Notice color="success" isStatus>
            <p>{projectTexts[language].done[said]}</p>
          </Notice>
        )}
        <ProjectPage
          visit={visit}
          summed={summed}
          months={months}
          missing={months.filter(
            ({ month, state }) => lastDayOf(month) < today && !['final', 'left-out', 'ahead'].includes(state),
          )}
          deadlines={deadlinesOf(project, summed.participants, summed.attendance, today)}
        />
      </>
    ),
  })
}

/** The administrator's projects, and one of them with all that is summed up in it. */
export const registerTimeDesk = (site: Site): void => {
  site.on('timeDesk', showDesk)
  site.on('timeProject', showProject)
}
