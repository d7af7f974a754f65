import { isOpen } from '#shared/time/month-sheet.ts'
import { editionInForce } from '#shared/time/month-summary.ts'
import { weekOf } from '#shared/time/months.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { formatMonth } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { myTimeTexts } from './my-time-texts.ts'
import { Problem } from './problem.tsx'
import { actTexts, sheetDone } from './sheet-act-texts.ts'
import { Correct, Paper, Sign } from './sheet-actions.tsx'
import { sheetLabels } from './sheet-differences.ts'
import { SheetEditor } from './sheet-editor.tsx'
import { gridTexts } from './sheet-grid-texts.ts'
import { paramsOf, type SheetPageProps, weeksOf } from './sheet-page-props.ts'
import { SheetHistory, SheetSums, SheetTable, SheetTag } from './sheet-parts.tsx'
import { sheetTexts } from './sheet-texts.ts'
import { WarningList } from './sheet-warning-list.tsx'
import { longDayText } from './time-words.ts'

const MonthLinks = ({ visit, read }: SheetPageProps) => {
  const { language } = visit
  const t = sheetTexts[language]
  const place = read.months.indexOf(read.sheet.month)
  const link = (month: string | undefined, label: string) =>
    month && (
      <a class="ds-link" href={visit.path('timeSheet', { project: read.project.id, month })}>
        {label}: {formatMonth(month, language)}
      </a>
    )
  return (
    <p class="time-months">
      {link(read.months[place - 1], t.previous)}
      {link(read.months[place + 1], t.next)}
    </p>
  )
}

const WeekLinks = (page: SheetPageProps) => {
  const { visit, week } = page
  const { language } = visit
  const t = sheetTexts[language]
  const address = visit.path('timeSheet', paramsOf(page))
  return (
    <nav class="time-weeks" aria-label={t.weeks}>
      <a class="ds-link" href={address} aria-current={week === null ? 'true' : undefined}>
        {t.wholeMonth}
      </a>
      {weeksOf(page).map((monday) => (
        <a class="ds-link" href={`${address}?week=${monday}`} aria-current={week === monday ? 'true' : undefined}>
          {t.week(weekOf(monday))}
        </a>
      ))}
    </nav>
  )
}

const Said = ({ visit }: Pick<SheetPageProps, 'visit'>) => {
  const said = sheetDone.find((code) => code === visit.query.get('done'))
  if (!said) return null
  return (
    <Notice color="success" isStatus>
      <p>{actTexts[visit.language].done[said]}</p>
    </Notice>
  )
}

/** What was typed on an activity that has been taken away meanwhile: it is not saved, and can be copied from here. */
const Gone = ({ visit: { language }, gone }: SheetPageProps) => {
  if (gone.length === 0) return null
  return (
    <Notice color="danger">
      <p>{gridTexts[language].gone}</p>
      <ul class="time-places">
        {gone.map(({ day, hours, words }) => (
          <li>
            {longDayText(day, language)}: {[hours, words].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What the person must know before she goes on: that it came back, is being corrected, or is to be looked through. */
const Standing = (page: SheetPageProps) => {
  const { visit, read } = page
  const { language } = visit
  const t = sheetTexts[language]
  const { status, events, correction, review, version } = read.sheet
  const returned = status === 'returned' && events.findLast(({ kind }) => kind === 'returned')
  return (
    <>
      {returned && (
        <Notice color="warning">
          <p>{t.returned(returned.by.name, returned.reason ?? '')}</p>
        </Notice>
      )}
      {correction !== null && (
        <Notice color="info">
          <p>{t.correcting(correction)}</p>
          {editionInForce(read.sheet) > 0 && <p>{t.earlierApplies}</p>}
        </Notice>
      )}
      {review && (
        <Notice color="warning">
          <p>{t.review(formatMonth(review.month, language))}</p>
          <form method="post" action={visit.path('lookThroughSheet', paramsOf(page))}>
            <FormSecrets formKey={visit.newFormKey()} version={version} />
            <SubmitButton variant="secondary">{t.lookThrough}</SubmitButton>
          </form>
        </Notice>
      )}
    </>
  )
}

/** A person's month: what she did each day, what to look at, and signing it. */
export const SheetPage = (page: SheetPageProps) => {
  const { visit, read, form, days } = page
  const { language } = visit
  const { sheet, project } = read
  const t = sheetTexts[language]
  const labels = { ...sheetLabels(days, project, language), reason: actTexts[language].reason }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('myPage'), label: siteTexts[language].myPage },
          { href: visit.path('myTime'), label: myTimeTexts[language].title },
        ]}
      />
      <PageHeading
        title={t.title(formatMonth(sheet.month, language))}
        eyebrow={t.eyebrow(project.name, project.reference)}
      />
      <p class="barrier-tags">
        <SheetTag read={read} language={language} now={visit.now} />
      </p>
      <Said visit={visit} />
      <ErrorSummary form={form} labels={labels} />
      <Problem problem={page.problem} language={language} keepAddress={visit.path('timeSheet', paramsOf(page))} />
      <Gone {...page} />
      <Standing {...page} />
      <SheetSums read={read} language={language} />
      <MonthLinks {...page} />
      <section class="plan-part" aria-labelledby="warnings">
        <h2 class="ds-heading" data-size="sm" id="warnings">
          {t.warnings}
        </h2>
        <WarningList
          warnings={read.warnings}
          project={project}
          language={language}
          monthHref={(month) => visit.path('timeSheet', { project: project.id, month })}
          hrefOf={(day) => `${days.includes(day) ? '' : visit.path('timeSheet', paramsOf(page))}#day-${day}`}
        />
      </section>
      <section class="plan-part" aria-labelledby="grid">
        <h2 class="ds-heading" data-size="sm" id="grid">
          {t.grid}
        </h2>
        {isOpen(sheet) ? (
          <>
            <WeekLinks {...page} />
            <SheetEditor {...page} />
          </>
        ) : (
          <SheetTable
            content={sheet}
            activities={project.activities}
            caption={t.title(formatMonth(sheet.month, language))}
            language={language}
          />
        )}
      </section>
      {isOpen(sheet) ? <Sign {...page} /> : <Correct {...page} />}
      <SheetHistory events={sheet.events} hash={sheet.hash} language={language} />
      <Paper {...page} />
    </>
  )
}
