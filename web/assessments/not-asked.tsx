import { conditionWords } from '#shared/assessments/condition-words.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { answerWords } from './answer-words.ts'
import type { IndicatorView } from './area-view.ts'
import type { Reader } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

/** The summary of what is not asked, with its number. */
export const notAskedSummary = (count: number | string, language: Reader['language']): string =>
  togetherTexts[language].notAsked.summary.replace('{count}', String(count))

/**
 * Which questions of the area are not asked, why, and that their answers are kept. Holds every question that has a condition, so that it can follow along when a
 * deciding answer is saved (web/islands/area-count.ts). Nothing where the area has none.
 */
export const NotAsked = ({
  indicators,
  instrument,
  reader,
}: {
  indicators: readonly IndicatorView[]
  instrument: Instrument
  reader: Reader
}) => {
  const { language } = reader
  const t = togetherTexts[language].notAsked
  const conditional = indicators.filter(({ indicator }) => indicator.askedWhen !== null)
  if (conditional.length === 0) return null
  const count = conditional.filter(({ isAsked }) => !isAsked).length
  return (
    <details class="ds-details not-asked" data-not-asked={notAskedSummary('{count}', language)} hidden={count === 0}>
      <summary>{notAskedSummary(count, language)}</summary>
      <div>
        <ul class="ds-list">
          {conditional.map(({ indicator, answer, isAsked }) => (
            <li data-not-asked-id={indicator.id} hidden={isAsked}>
              <strong>{indicator.id}</strong> {indicator.question[language]}{' '}
              {indicator.askedWhen && t.reason(conditionWords(indicator.askedWhen, instrument, language))}
              {answer && (
                <dl class="answer-read">
                  <dt>{t.answerKept}</dt>
                  {answerWords(answer, indicator, language)
                    .filter(({ text }) => text !== '')
                    .map(({ label, text }) => (
                      <dd>
                        {label}: {text}
                      </dd>
                    ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
