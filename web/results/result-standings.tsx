import { powers } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Standing } from '#shared/scoring/gap.ts'
import { answerTexts } from '../assessments/answer-texts.ts'
import type { Reader } from '../assessments/saved-line.ts'
import { Table } from '../components/page-parts.tsx'
import { resultStandingsTexts } from './result-standings-texts.ts'
import type { ResultView } from './result-view.ts'

type StandingsProps = { view: ResultView; reader: Reader }

/** This many stand open; the rest are folded, so that the page begins with what matters most. Paper shows all. */
const openCount = 10

const questionOf = ({ indicator }: Standing, language: Language) => `${indicator.id} ${indicator.question[language]}`

const StrengthList = ({ strengths, language }: { strengths: Standing[]; language: Language }) => (
  <ul class="standing-list">
    {strengths.map((standing) => (
      <li>
        {questionOf(standing, language)}{' '}
        <span class="standing-list__level">{answerTexts[language].levelName(standing.level)}</span>
      </li>
    ))}
  </ul>
)

/** Where the region has reached the target. */
export const Strengths = ({ view, reader: { language } }: StandingsProps) => {
  const t = resultStandingsTexts[language]
  const [first, rest] = [view.strengths.slice(0, openCount), view.strengths.slice(openCount)]
  return (
    <section aria-labelledby="strengths">
      <h2 class="ds-heading" data-size="sm" id="strengths">
        {t.strengths}
      </h2>
      <p>{first.length > 0 ? t.strengthsLead(view.target.level) : t.noStrengths}</p>
      {first.length > 0 && <StrengthList strengths={first} language={language} />}
      {rest.length > 0 && (
        <details class="ds-details result-more">
          <summary>{t.moreStrengths(rest.length)}</summary>
          <div>
            <StrengthList strengths={rest} language={language} />
          </div>
        </details>
      )}
    </section>
  )
}

const GapTable = ({ gaps, caption, language }: { gaps: Standing[]; caption: string; language: Language }) => {
  const t = resultStandingsTexts[language]
  const words = answerTexts[language]
  return (
    <Table
      caption={caption}
      columns={[{ label: t.question }, { label: t.weight, isNumber: true }]}
      rows={gaps.map((gap) => [
        <>
          {questionOf(gap, language)}{' '}
          <small>
            {words.levelName(gap.level)}. {words.powers[gap.power]}.
          </small>
        </>,
        <>
          {gap.gap} × {gap.importance} = <strong>{gap.weight}</strong>
          {gap.isImportanceAssumed && <small>{t.assumed}</small>}
        </>,
      ])}
    />
  )
}

/** Where it is below the target, by gap × importance. */
export const Gaps = ({ view, reader: { language } }: StandingsProps) => {
  const t = resultStandingsTexts[language]
  const [first, rest] = [view.gaps.slice(0, openCount), view.gaps.slice(openCount)]
  return (
    <section class="result-gaps" aria-labelledby="gaps">
      <h2 class="ds-heading" data-size="sm" id="gaps">
        {t.gaps}
      </h2>
      <p>{first.length > 0 ? t.gapsLead(view.target.level) : t.noGaps}</p>
      {view.assumedCount > 0 && <p>{t.gapsAssumed(view.assumedCount)}</p>}
      {first.length > 0 && <GapTable gaps={first} caption={t.gapsCaption} language={language} />}
      {rest.length > 0 && (
        <details class="ds-details result-more">
          <summary>{t.moreGaps(rest.length)}</summary>
          <div>
            <GapTable gaps={rest} caption={t.moreGapsCaption} language={language} />
          </div>
        </details>
      )}
    </section>
  )
}

/** How many gaps are in whose power, and which. */
export const ByPower = ({ view, reader: { language } }: StandingsProps) => {
  const t = resultStandingsTexts[language]
  return (
    <section class="power-split" aria-labelledby="power">
      <h2 class="ds-heading" data-size="sm" id="power">
        {t.power}
      </h2>
      {powers.map((power) => {
        const gaps = view.gapsByPower[power]
        return (
          <div class="power-split__part">
            <h3 class="ds-heading" data-size="2xs">
              {t.powers[power].title}
            </h3>
            <p>
              <strong>{t.gapCount(gaps.length)}.</strong>{' '}
              {gaps.length > 0 ? t.powers[power].lead : t.powers[power].none}
            </p>
            {gaps.length > 0 && <p class="small-print">{t.gapIds(gaps.map(({ indicator }) => indicator.id))}</p>}
          </div>
        )
      })}
    </section>
  )
}
