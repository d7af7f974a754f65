import type { Child } from 'hono/jsx'
import { canSetStatus } from '#shared/plans/set-status.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { BoardSection, type ChosenStatus, MovedLine } from './board-section.tsx'
import { boardTexts } from './board-texts.ts'
import type { MovedNotice } from './board-view.ts'
import { isTeam, type PlanContext, type PlanVisit } from './plan-context.ts'
import { eyebrowOf, PlanBreadcrumbs } from './plan-parts.tsx'
import { planTexts } from './plan-texts.ts'
import type { PlanView } from './plan-views.ts'
import { TimelineSection } from './timeline-section.tsx'
import { ViewTabs } from './view-tabs.tsx'

type ViewPageProps = {
  visit: PlanVisit
  context: PlanContext
  view: Exclude<PlanView, 'list'>
  form: FormState
  /** What to say first; a move has its own way back. */
  notice: { color: 'success' | 'warning'; text: string } | null
  moved: MovedNotice | null
  chosen: ChosenStatus | null
}

const Head = ({ visit, context, children }: Pick<ViewPageProps, 'visit' | 'context'> & { children?: Child }) => {
  const t = planTexts[visit.language]
  const isAdopted = context.contents?.plan.status === 'adopted'
  return (
    <>
      <PlanBreadcrumbs visit={visit} isBelowPlan={false} />
      <PageHeading title={t.title} eyebrow={eyebrowOf(visit, context)} />
      {children}
      <p>
        <Tag color={isAdopted ? 'success' : 'info'}>{isAdopted ? t.adopted : t.draft}</Tag>
      </p>
    </>
  )
}

/** The plan as a timeline or as a board. */
export const ViewPage = ({ visit, context, view, form, notice, moved, chosen }: ViewPageProps) => {
  const actions = context.contents?.actions ?? []
  // Once a plan has been adopted the follow-ups say how its actions stand, also while it is revised.
  const canMove = isTeam(visit) && context.contents?.plan.status === 'draft' && canSetStatus(context.contents)
  return (
    <>
      <Head visit={visit} context={context}>
        <ErrorSummary form={form} labels={{ status: boardTexts[visit.language].status }} />
        {moved ? (
          <MovedLine visit={visit} moved={moved} />
        ) : (
          notice && (
            <Notice color={notice.color} isStatus>
              <p>{notice.text}</p>
            </Notice>
          )
        )}
      </Head>
      <ViewTabs visit={visit} view={view} />
      {view === 'timeline' ? (
        <TimelineSection visit={visit} actions={actions} />
      ) : (
        <BoardSection visit={visit} actions={actions} canMove={canMove} chosen={chosen} />
      )}
    </>
  )
}
