import { isTeam, type PlanVisit, planParams } from './plan-context.ts'
import { type PlanView, planViews, viewAddress } from './plan-views.ts'
import { viewTexts } from './view-texts.ts'

/** Links between the views of the plan, to its papers and to its calendar. */
export const ViewTabs = ({ visit, view }: { visit: PlanVisit; view: PlanView }) => {
  const t = viewTexts[visit.language]
  return (
    <nav class="view-tabs" aria-label={t.choose}>
      <ul>
        {planViews.map((each) => (
          <li>
            <a href={viewAddress(visit, each)} aria-current={each === view ? 'page' : undefined}>
              {t.views[each]}
            </a>
          </li>
        ))}
      </ul>
      <a class="ds-link" href={visit.path('planPapers', planParams(visit))}>
        {t.toPapers}
      </a>
      {isTeam(visit) && (
        <a class="ds-link" href={visit.path('planCalendar', planParams(visit))}>
          {t.toCalendar}
        </a>
      )}
    </nav>
  )
}
