import { swedishDay } from '#shared/platform/swedish-day.ts'
import { hoursOf, isOpen, monthsWithTime, standingOf } from '#shared/time/month-sheet.ts'
import { lastDayOf } from '#shared/time/months.ts'
import type { ToApprove } from '#shared/time/read-approving.ts'
import type { Workplace } from '#shared/time/read-sheet.ts'
import { stateOf } from '#shared/time/summary.ts'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { myTimeTexts } from './my-time-texts.ts'
import { RulesPage } from './rules-page.tsx'
import { rulesTexts } from './rules-texts.ts'
import { actTexts } from './sheet-act-texts.ts'
import { hoursNumber, stateColors, timeWords } from './time-words.ts'

type MyVisit = Visit<'myTime'>

/** A place's months that have begun, the newest first. */
const Months = ({ visit, place }: { visit: MyVisit; place: Workplace }) => {
  const { language, now } = visit
  const { project, sheets } = place
  const t = myTimeTexts[language]
  const today = swedishDay(now)
  const months = monthsWithTime(place, sheets.map(standingOf)).filter((month) => `${month}-01` <= today)
  return (
    <section class="plan-part" aria-labelledby={`p-${project.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`p-${project.id}`}>
        {project.name}, {project.reference}
      </h2>
      <Table
        isStacked
        caption={t.months(project.name)}
        columns={[{ label: t.month }, { label: t.state }, { label: t.hours, isNumber: true }, { label: t.toDo }]}
        rows={months.toReversed().map((month) => {
          const sheet = sheets.find((one) => one.month === month)
          const state = stateOf(project, month, sheet && standingOf(sheet), today)
          const isToSign =
            ['returned', 'correcting'].includes(state) ||
            (['missing', 'draft'].includes(state) && lastDayOf(month) < today)
          return [
            <a class="ds-link" href={visit.path('timeSheet', { project: project.id, month })}>
              {formatMonth(month, language)}
            </a>,
            <Tag color={stateColors[state]}>{timeWords[language].states[state]}</Tag>,
            sheet ? hoursNumber(hoursOf(sheet, project), language) : '',
            isToSign
              ? actTexts[language].sign
              : sheet?.review
                ? t.reviewShort(formatMonth(sheet.review.month, language))
                : '',
          ]
        })}
      />
    </section>
  )
}

const Approving = ({ visit, waiting }: { visit: MyVisit; waiting: readonly ToApprove[] }) => {
  const { language } = visit
  const today = swedishDay(visit.now)
  const t = myTimeTexts[language]
  const open = waiting.filter(({ summary }) => summary.status === 'signed')
  return (
    <section class="plan-part" aria-labelledby="approving">
      <h2 class="ds-heading" data-size="sm" id="approving">
        {t.toApprove}
      </h2>
      {open.length === 0 && <p>{t.nothingToApprove}</p>}
      <Table
        isStacked
        caption={t.toApproveCaption}
        columns={[
          { label: t.month },
          { label: t.person },
          { label: t.project },
          { label: t.state },
          { label: t.hours, isNumber: true },
        ]}
        rows={[...open, ...waiting.filter(({ summary }) => summary.status !== 'signed').toReversed()].map(
          ({ project, staff, summary }) => {
            const { month, counted } = summary
            const state = stateOf(project, month, summary, today)
            const params = { project: project.id, staff: staff.id, month }
            return [
              <a class="ds-link" href={visit.path('approveTime', params)}>
                {formatMonth(month, language)}
                <span class="ds-sr-only">, {staff.name}</span>
              </a>,
              staff.name,
              project.name,
              <Tag color={stateColors[state]}>{timeWords[language].states[state]}</Tag>,
              // What is being written is hers alone until it is signed.
              isOpen(summary) || !counted ? '' : hoursNumber(counted.hours, language),
            ]
          },
        )}
      />
    </section>
  )
}

const showMyTime = async (visit: MyVisit): Promise<Response> => {
  const { deps, person, language } = visit
  const t = myTimeTexts[language]
  const [places, waiting] = await Promise.all([
    deps.timeSheets.ofPerson(person.email),
    deps.timeSheets.toApprove(person.email),
  ])
  return visit.page({
    title: t.title,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('myPage'), label: siteTexts[language].myPage }]} />
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <a class="ds-link" href={visit.path('timeRules')}>
            {t.rules}
          </a>
        </p>
        {waiting.length > 0 && <Approving visit={visit} waiting={waiting} />}
        {places.map((place) => (
          <Months visit={visit} place={place} />
        ))}
        {places.length === 0 && waiting.length === 0 && (
          <p>
            {t.noProjects} {t.noProjectsHelp}
          </p>
        )}
      </>
    ),
  })
}

/** Where a person finds her months, those that she approves, and the rules. */
export const registerMyTime = (site: Site): void => {
  site.on('myTime', showMyTime)
  site.on('timeRules', (visit) =>
    visit.page({ title: rulesTexts[visit.language].title, children: <RulesPage visit={visit} /> }),
  )
}
