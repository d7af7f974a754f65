import { responsibleOf } from '#shared/plans/action-words.ts'
import { type Action, type ActionStatus, actionStatuses } from '#shared/plans/plan.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { boardTexts } from './board-texts.ts'
import { boardColumns, type MovedNotice } from './board-view.ts'
import { isTeam, type PlanVisit, planParams } from './plan-context.ts'
import { planWords } from './plan-words.ts'
import { viewTexts } from './view-texts.ts'

/** What was chosen for an action, when it was not saved. */
export type ChosenStatus = { id: string; status: ActionStatus }

const MoveForm = ({ visit, action, chosen }: { visit: PlanVisit; action: Action; chosen: ActionStatus }) => {
  const t = boardTexts[visit.language]
  const id = `board-${action.id}`
  return (
    <form
      class="board-move"
      method="post"
      action={visit.path('setActionStatus', { ...planParams(visit), action: action.id })}
    >
      <FormSecrets formKey={visit.newFormKey()} version={action.version} />
      <label class="ds-sr-only" for={id}>
        {t.statusOf}: {action.title}
      </label>
      <select class="ds-input" id={id} name="status">
        {actionStatuses.map((status) => (
          <option value={status} selected={status === chosen}>
            {planWords[visit.language].actionStatuses[status]}
          </option>
        ))}
      </select>
      <button class="ds-button" type="submit" data-variant="secondary" data-size="sm">
        {t.move}
        <span class="ds-sr-only">: {action.title}</span>
      </button>
    </form>
  )
}

const Card = ({
  visit,
  action,
  chosen,
}: {
  visit: PlanVisit
  action: Action
  /** Null when it cannot be moved. */
  chosen: ActionStatus | null
}) => {
  const t = boardTexts[visit.language]
  return (
    <li class="board-card" data-card data-title={action.title} data-position={action.position}>
      <div class="board-card__head">
        <h3 class="ds-heading" data-size="2xs">
          {chosen ? (
            <a class="ds-link" href={visit.path('action', { ...planParams(visit), action: action.id })}>
              {action.title}
            </a>
          ) : (
            action.title
          )}
        </h3>
        {chosen && (
          <button class="board-handle" type="button" data-handle aria-describedby="board-keys" hidden>
            <svg viewBox="0 0 10 16" width="10" height="16" fill="currentColor" aria-hidden="true" focusable="false">
              {[2, 8].flatMap((x) => [2, 8, 14].map((y) => <circle cx={x} cy={y} r="1.7" />))}
            </svg>
            <span class="ds-sr-only">
              {t.handle}: {action.title}
            </span>
          </button>
        )}
      </div>
      {(responsibleOf(action) || action.endsOn) && (
        <p class="plan-origin">
          {[responsibleOf(action), action.endsOn && t.ends(formatDay(action.endsOn, visit.language))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {chosen && <MoveForm visit={visit} action={action} chosen={chosen} />}
    </li>
  )
}

/** Says what has been moved, with the button that moves it back. */
export const MovedLine = ({ visit, moved }: { visit: PlanVisit; moved: MovedNotice }) => (
  <Notice color="success" isStatus>
    <p>{moved.text}</p>
    <form method="post" action={visit.path('setActionStatus', { ...planParams(visit), action: moved.action.id })}>
      <FormSecrets formKey={visit.newFormKey()} version={moved.action.version} />
      <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm" name="status" value={moved.back}>
        {boardTexts[visit.language].undo}
      </button>
    </form>
  </Notice>
)

/** The actions in a column for each status. Those of a draft are moved by their forms; the element `plan-board` around lets them be dragged (web/islands/plan-board.ts). */
export const BoardSection = ({
  visit,
  actions,
  canMove,
  chosen,
}: {
  visit: PlanVisit
  actions: readonly Action[]
  canMove: boolean
  chosen: ChosenStatus | null
}) => {
  const { language } = visit
  const t = boardTexts[language]
  if (actions.length === 0) return <p>{viewTexts[language].noActions}</p>
  return (
    <plan-board data-texts={JSON.stringify(t.spoken)}>
      <p>{canMove ? t.lead : t.leadAdopted}</p>
      {!canMove && isTeam(visit) && (
        <p>
          <a class="ds-link" href={visit.path('followUps', planParams(visit))}>
            {t.toFollowUp}
          </a>
        </p>
      )}
      <p class="ds-sr-only" role="status" data-announce="polite" />
      <p class="ds-sr-only" role="alert" data-announce="assertive" />
      <div class="ds-alert notice" data-said data-color="success" hidden>
        <p data-words />
        <button class="ds-button" type="button" data-variant="tertiary" data-size="sm" data-undo hidden>
          {t.undo}
        </button>
      </div>
      {canMove && (
        <p class="ds-sr-only" id="board-keys">
          {t.keys}
        </p>
      )}
      <div class="board">
        {boardColumns(actions).map((column) => (
          <section
            class="board-column"
            aria-labelledby={`board-column-${column.status}`}
            data-column={column.status}
            data-name={planWords[language].actionStatuses[column.status]}
          >
            <h2 class="ds-heading" id={`board-column-${column.status}`} data-size="xs">
              {planWords[language].actionStatuses[column.status]}{' '}
              <span class="board-column__count">
                <span data-count>{column.actions.length}</span>
              </span>
            </h2>
            <ul>
              {column.actions.map((action) => (
                <Card
                  visit={visit}
                  action={action}
                  chosen={canMove ? (chosen?.id === action.id ? chosen.status : action.status) : null}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </plan-board>
  )
}
