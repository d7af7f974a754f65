import type { Standing } from '#shared/assessments/gap.ts'
import { powers } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { answerTexts } from './answer-texts.ts'
import type { Mapping } from './mapping.ts'
import { resultTexts } from './result-texts.ts'
import type { ResultView } from './result-view.ts'
import type { Reader } from './saved-line.ts'

type StandingsProps = { view: ResultView; mapping: Mapping; reader: Reader }

const questionOf = ({ indicator }: Standing, language: Language) => `${indicator.id} ${indicator.question[language]}`

/** Where the region has reached the target. */
export const Strengths = ({ view, mapping, reader: { language } }: StandingsProps) => {
  const t = resultTexts[language]
  return (
    <section aria-labelledby="strengths">
      <h2 class="ds-heading" data-size="sm" id="strengths">
        {t.strengths}
      </h2>
      <p>{view.strengths.length > 0 ? t.strengthsLead(mapping.instrument.targetLevel) : t.noStrengths}</p>
      {view.strengths.length > 0 && (
        <ul class="ds-list standing-list">
          {view.strengths.map((standing) => (
            <li>
              <strong>{answerTexts[language].levelName(standing.level)}.</strong> {questionOf(standing, language)}{' '}
              <span class="standing-list__level">{standing.indicator.levels[standing.level]?.[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where it is below the target, by gap × importance. */
export const Gaps = ({ view, mapping, reader: { language } }: StandingsProps) => {
  const t = resultTexts[language]
  return (
    <section aria-labelledby="gaps">
      <h2 class="ds-heading" data-size="sm" id="gaps">
        {t.gaps}
      </h2>
      <p>{view.gaps.length > 0 ? t.gapsLead(mapping.instrument.targetLevel) : t.noGaps}</p>
      {view.assumedCount > 0 && <p>{t.gapsAssumed(view.assumedCount)}</p>}
      {view.gaps.length > 0 && (
        <Table
          caption={t.gapsCaption}
          columns={[
            { label: t.question },
            { label: t.level, isNumber: true },
            { label: t.gap, isNumber: true },
            { label: t.importance, isNumber: true },
            { label: t.weight, isNumber: true },
            { label: t.power },
          ]}
          rows={view.gaps.map((gap) => [
            questionOf(gap, language),
            gap.level,
            gap.gap,
            gap.isImportanceAssumed ? `${gap.importance} (${t.assumed})` : gap.importance,
            gap.weight,
            answerTexts[language].powers[gap.power],
          ])}
        />
      )}
    </section>
  )
}

/** The gaps by whose power they are in. */
export const ByPower = ({ view, reader: { language } }: StandingsProps) => {
  const t = resultTexts[language]
  return (
    <section aria-labelledby="power">
      <h2 class="ds-heading" data-size="sm" id="power">
        {t.power}
      </h2>
      <div class="power-split">
        {powers.map((power) => {
          const gaps = view.gapsByPower[power]
          return (
            <section class="ds-card power-split__part">
              <h3 class="ds-heading" data-size="2xs">
                {t.powers[power].title}
              </h3>
              <p>
                <strong>{t.gapCount(gaps.length)}.</strong>{' '}
                {gaps.length > 0 ? t.powers[power].lead : t.powers[power].none}
              </p>
              {gaps.length > 0 && (
                <ol class="ds-list">
                  {gaps.map((gap) => (
                    <li>{questionOf(gap, language)}</li>
                  ))}
                </ol>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}
