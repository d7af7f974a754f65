import type { Language } from '#shared/platform/language.ts'
import { alsoName, Choice, sharedAnchor } from './proposal-choice.tsx'
import { proposalTexts } from './proposal-texts.ts'
import type { SharedView } from './proposals-view.ts'

/** This many stand open; the rest are folded, so that the questions are not far away. */
const openCount = 3

const Shared = ({ view, chosen, language }: { view: SharedView; chosen: readonly string[]; language: Language }) => {
  const t = proposalTexts[language].shared
  const others = view.helps.slice(1).map(({ id }) => id)
  return (
    <li class="plan-choice" id={sharedAnchor(view.id)}>
      <Choice language={language} action={view} isChosen={chosen.includes(view.id)} of={view.indicatorId}>
        <input type="hidden" name={alsoName(view.id)} value={others.join(',')} />
        <div class="plan-shared__helps">
          <p>{t.helps(view.helps.length)}</p>
          <ul class="ds-list">
            {view.helps.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </div>
      </Choice>
    </li>
  )
}

/** The actions that help several of the region's questions, each once, in the form of the proposals. */
export const SharedProposals = ({
  views,
  chosen,
  language,
}: {
  views: readonly SharedView[]
  chosen: readonly string[]
  language: Language
}) => {
  if (views.length === 0) return null
  const t = proposalTexts[language].shared
  const [first, rest] = [views.slice(0, openCount), views.slice(openCount)]
  const list = (some: readonly SharedView[]) => (
    <ul>
      {some.map((view) => (
        <Shared view={view} chosen={chosen} language={language} />
      ))}
    </ul>
  )
  return (
    <section class="plan-shared" aria-labelledby="plan-shared">
      <h2 class="ds-heading" data-size="sm" id="plan-shared">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <fieldset class="ds-fieldset plan-choices">
        <legend class="ds-sr-only">{t.title}</legend>
        {list(first)}
        {rest.length > 0 && (
          <details class="ds-details plan-more" open={rest.some(({ id }) => chosen.includes(id))}>
            <summary>{t.more(rest.length)}</summary>
            {list(rest)}
          </details>
        )}
      </fieldset>
    </section>
  )
}
