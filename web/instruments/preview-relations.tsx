import { type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { priorityTexts } from '../plans/priority-texts.ts'
import { formatList } from '../texts/format.ts'
import { previewTexts } from './preview-texts.ts'

type Props = { indicator: Indicator; instrument: Instrument; language: Language }

/** What of a question a region meets in its plan only: what it builds on, and the actions proposed, each with its level, effort and the other questions that it helps. */
export const PreviewRelations = ({ indicator, instrument, language }: Props) => {
  const t = previewTexts[language]
  const named = (ids: readonly string[]) =>
    formatList(
      ids.map((id) => {
        const found = indicatorsOf(instrument).find((one) => one.id === id)
        return found ? `${id} (${found.question[language] || t.missing})` : id
      }),
      language,
    )
  const { buildsOn, actions } = indicator
  if (buildsOn.length + actions.length === 0) return null
  return (
    <details class="ds-details">
      <summary>
        {t.inPlan(actions.length)}
        <span class="ds-sr-only"> {indicator.id}</span>
      </summary>
      <div>
        {buildsOn.length > 0 && <p>{t.buildsOn(named(buildsOn))}</p>}
        <ul class="ds-list">
          {actions.map(({ title, text, reach, effort, alsoFor }) => (
            <li>
              <strong>{title[language] || t.missing}</strong> {text[language]}{' '}
              <span class="subtle">
                {t.facts(reach, priorityTexts[language].efforts[effort])}
                {alsoFor.length > 0 && ` ${t.alsoFor(named(alsoFor))}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
