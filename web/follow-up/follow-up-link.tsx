import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { planFollowUpTexts } from './plan-follow-up-texts.ts'

/** From an adopted plan to how it goes. */
export const FollowUpLink = ({ visit }: { visit: PlanVisit }) => (
  <p class="no-print">
    <a class="ds-button" data-variant="secondary" href={visit.path('followUps', planParams(visit))}>
      {planFollowUpTexts[visit.language].link}
    </a>
  </p>
)
