import type { Action } from '#shared/plans/plan.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { ChartFigure } from '../charts/chart-parts.tsx'
import { Notice, TableBehind } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import type { PlanVisit } from './plan-context.ts'
import { planWords } from './plan-words.ts'
import { TimelineChart } from './timeline-chart.tsx'
import { timelineTexts } from './timeline-texts.ts'
import { timelineOf } from './timeline-view.ts'
import { viewTexts } from './view-texts.ts'

const StepList = ({ action, visit }: { action: Action; visit: PlanVisit }) => {
  const t = timelineTexts[visit.language]
  if (action.steps.length === 0) return null
  return (
    <ul class="ds-list">
      {action.steps.map(({ text, on, isDone }) => (
        <li>{t.stepDays(text, on ? formatDay(on, visit.language) : t.noDay, isDone)}</li>
      ))}
    </ul>
  )
}

const Behind = ({ visit, actions }: { visit: PlanVisit; actions: readonly Action[] }) => {
  const { language } = visit
  const t = timelineTexts[language]
  const { action, starts, ends, status, responsible, steps } = t.columns
  const hasSteps = actions.some((each) => each.steps.length > 0)
  return (
    <TableBehind
      language={language}
      caption={t.title}
      columns={[action, starts, ends, status, responsible, ...(hasSteps ? [steps] : [])].map((label) => ({ label }))}
      rows={actions.map((each) => [
        each.title,
        each.startsOn ? formatDay(each.startsOn, language) : t.noDay,
        each.endsOn ? formatDay(each.endsOn, language) : t.noDay,
        planWords[language].actionStatuses[each.status],
        each.responsible,
        ...(hasSteps ? [<StepList action={each} visit={visit} />] : []),
      ])}
    />
  )
}

/** The plan's actions over time, the table behind, and those that have no day. */
export const TimelineSection = ({ visit, actions }: { visit: PlanVisit; actions: readonly Action[] }) => {
  const { language, now } = visit
  const t = timelineTexts[language]
  if (actions.length === 0) return <p>{viewTexts[language].noActions}</p>
  const timeline = timelineOf(actions, swedishDay(now), language)
  if (!timeline) return <Notice color="info">{t.noDays}</Notice>
  return (
    <>
      <div class="timeline">
        <ChartFigure
          title={t.title}
          description={timeline.sentence}
          svg={<TimelineChart timeline={timeline} language={language} />}
        >
          <Behind visit={visit} actions={actions} />
        </ChartFigure>
      </div>
      {timeline.undated.length > 0 && (
        <section class="plan-part" aria-labelledby="timeline-undated">
          <h2 class="ds-heading" id="timeline-undated" data-size="sm">
            {t.undated}
          </h2>
          <p>{t.undatedHelp}</p>
          <ul class="ds-list">
            {timeline.undated.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
