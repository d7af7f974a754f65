import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { proposalTexts } from './proposal-texts.ts'
import type { ChoiceView } from './proposals-view.ts'

/** Where an action that helps several questions stands on the page. */
export const sharedAnchor = (actionId: string): string => `flera-${actionId}`

/** The field that carries which other questions the page said that an action helps. */
export const alsoName = (actionId: string): string => `also-${actionId}`

/** An action that can be chosen, or that is in the plan already. `of` is its question's id where it stands apart from it; children stand last in it. */
export const Choice = ({
  language,
  action,
  isChosen,
  of = '',
  children,
}: {
  language: Language
  action: ChoiceView
  isChosen: boolean
  of?: string
  children?: Child
}) => {
  const t = proposalTexts[language]
  const body = (
    <span class="form-radio__text">
      <span class="form-radio__label">{action.title}</span>
      <span class="form-radio__description">
        {action.text} {t.helpsReach(action.reach, of)}
      </span>
      <span class="form-radio__description">{t.measure(action.measure)}</span>
      <span class="form-radio__description">{t.effort(action.effort)}</span>
      {action.others && <span class="form-radio__description">{action.others}</span>}
    </span>
  )
  if (action.isInPlan)
    return (
      <>
        <div class="plan-choice--taken">
          <Tag color="success">{t.inPlan}</Tag>
          {body}
        </div>
        {children}
      </>
    )
  return (
    <>
      <label class="form-radio" for={`pick-${action.id}`}>
        <input
          class="ds-input"
          type="checkbox"
          id={`pick-${action.id}`}
          name="pick"
          value={action.id}
          checked={isChosen}
        />
        {body}
      </label>
      {children}
    </>
  )
}
