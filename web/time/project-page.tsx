import type { Child } from 'hono/jsx'
import { financings } from '#shared/time/project.ts'
import { Notice, Table, Tag } from '../components/page-parts.tsx'
import { formatDay, formatMonth } from '../texts/format.ts'
import { DeadlineTable } from './deadline-table.tsx'
import { participantTexts } from './participant-texts.ts'
import { Files } from './project-files.tsx'
import { projectFormTexts } from './project-form-texts.ts'
import type { ProjectPageProps } from './project-page-props.ts'
import { Categories, Sums } from './project-sums.tsx'
import { projectTexts } from './project-texts.ts'
import { staffTexts } from './staff-texts.ts'
import { stateColors, timeWords } from './time-words.ts'

const Part = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section class="plan-part" aria-labelledby={id}>
    <h2 class="ds-heading" data-size="sm" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

const Missing = ({ visit, summed, missing }: ProjectPageProps) => {
  const { language } = visit
  const t = projectTexts[language]
  if (missing.length === 0) return <p>{t.nobodyMissing}</p>
  return (
    <Table
      isStacked
      caption={t.missingLead}
      columns={[{ label: t.summary.person }, { label: t.summary.month }, { label: t.summary.state }]}
      rows={missing.map(({ staff, month, state }) => [
        staff.name,
        <a class="ds-link" href={visit.path('timeStaffSheet', { project: summed.project.id, staff: staff.id, month })}>
          {formatMonth(month, language)}
          <span class="ds-sr-only">, {staff.name}</span>
        </a>,
        <Tag color={stateColors[state]}>{timeWords[language].states[state]}</Tag>,
      ])}
    />
  )
}

const Staff = ({ visit, summed, months }: ProjectPageProps) => {
  const { language } = visit
  const t = projectTexts[language]
  const { project, staff } = summed
  if (staff.length === 0) return <p>{t.noStaff}</p>
  const { name, organisation, category, days, approver, months: monthsLabel } = t.staffColumns
  return (
    <Table
      isStacked
      caption={t.staffCaption}
      columns={[name, organisation, category, days, approver, monthsLabel].map((label) => ({ label }))}
      rows={staff.map((one) => {
        const own = months.filter((month) => month.staff.id === one.id && month.state !== 'left-out')
        return [
          <a class="ds-link" href={visit.path('timeStaff', { project: project.id, staff: one.id })}>
            {one.name}
          </a>,
          one.organisation,
          project.categories.find(({ id }) => id === one.categoryId)?.name ?? '',
          `${formatDay(one.from, language)} – ${formatDay(one.to, language)}`,
          one.approver,
          `${own.filter(({ isFinal }) => isFinal).length} / ${own.length}`,
        ]
      })}
    />
  )
}

const Summaries = ({ visit, summed, months }: ProjectPageProps) => {
  const { language } = visit
  const t = projectTexts[language]
  const monthNames = [...new Set(months.filter(({ edition }) => edition > 0).map(({ month }) => month))].toSorted()
  return (
    <>
      <Part id="per-person" title={t.summary.perPerson}>
        <Sums
          visit={visit}
          months={months}
          by={t.summary.perPerson}
          first={t.summary.person}
          groups={summed.staff.map((one) => ({
            name: one.name,
            months: months.filter((month) => month.staff.id === one.id),
          }))}
        />
      </Part>
      <Part id="per-financing" title={t.summary.perFinancing}>
        <Sums
          visit={visit}
          months={months}
          by={t.summary.perFinancing}
          first={t.summary.financing}
          groups={financings.map((financing) => ({
            name: timeWords[language].financing[financing],
            months: months.filter((month) => month.financing === financing),
          }))}
        />
      </Part>
      <Part id="per-month" title={t.summary.perMonth}>
        <Sums
          visit={visit}
          months={months}
          by={t.summary.perMonth}
          first={t.summary.month}
          groups={monthNames.map((month) => ({
            name: formatMonth(month, language),
            months: months.filter((one) => one.month === month),
          }))}
        />
      </Part>
    </>
  )
}

/** A project summed up for its administrator: who is missing, budget and outcome, sums, staff and files. */
export const ProjectPage = (page: ProjectPageProps) => {
  const { visit, summed, deadlines } = page
  const { language, deps } = visit
  const t = projectTexts[language]
  const { project } = summed
  const params = { project: project.id }
  return (
    <>
      {deps.site.isDemonstration && (
        <Notice color="info">
          <p>{t.demonstration}</p>
        </Notice>
      )}
      <p class="button-row">
        <a class="ds-button" href={visit.path('newTimeStaff', params)}>
          {staffTexts[language].add}
        </a>
        <a class="ds-button" data-variant="secondary" href={visit.path('participants', params)}>
          {participantTexts[language].title}
        </a>
        <a class="ds-button" data-variant="secondary" href={visit.path('timeSettings', params)}>
          {projectFormTexts[language].settings}
        </a>
      </p>
      <Part id="missing" title={t.missing}>
        <Missing {...page} />
      </Part>
      <Part id="per-category" title={t.summary.perCategory}>
        <Categories {...page} />
      </Part>
      <Part id="staff" title={t.staff}>
        <Staff {...page} />
      </Part>
      <Summaries {...page} />
      <DeadlineTable visit={visit} project={project} deadlines={deadlines} />
      <Part id="files" title={t.files}>
        <Files {...page} />
      </Part>
    </>
  )
}
