import type { Language } from '#shared/platform/language.ts'
import { comparisonTexts } from './comparison-texts.ts'
import type { ComparisonView } from './comparison-view.ts'
import { ExplanationBody, Opened } from './explained.tsx'
import { percentWords } from './percent-words.ts'
import { ProjectionBasis } from './projection.tsx'
import { projectionTexts } from './projection-texts.ts'
import { resultTexts } from './result-texts.ts'
import type { ResultView } from './result-view.ts'

const Figure = ({ label, value, about }: { label: string; value: string; about: string }) => (
  <div class="result-figures__one">
    <dt>{label}</dt>
    <dd>
      <span class="result-figures__value">{value}</span> <span class="result-figures__about">{about}</span>
    </dd>
  </div>
)

/** Where the whole is among others, in a sentence; null when there is nothing to compare with. */
const amongOthers = (comparison: ComparisonView, language: Language): string | null => {
  if (comparison.kind === 'none') return null
  const t = comparisonTexts[language]
  const { total, groupName } = comparison
  return total.place
    ? t.placeSentence(groupName, total.placeText, total.median)
    : t.noPlaceSentence(groupName, total.placeText)
}

/** The result in brief: the whole, the target and where the actions would take it, each of which can be opened. */
export const ResultFigures = ({
  view,
  language,
  targetAddress,
}: {
  view: ResultView
  language: Language
  /** Where the region chooses its own target; null for others. */
  targetAddress: string | null
}) => {
  const t = resultTexts[language]
  const { total, target, targetPercent, projection, explanations } = view
  const others = amongOthers(view.comparison, language)
  const projected = percentWords(projection?.total.scorePercent ?? null, language)
  return (
    <section class="result-brief" aria-labelledby="brief">
      <h2 class="ds-heading" data-size="sm" id="brief">
        {t.figures.title}
      </h2>
      <dl class="result-figures">
        <Figure
          label={t.figures.whole}
          value={percentWords(total.scorePercent, language)}
          about={t.figures.levels(total.levelCount, total.indicatorCount)}
        />
        <Figure
          label={t.figures.target}
          value={percentWords(targetPercent, language)}
          about={`${t.figures.targetLevel(target.level)} ${t.figures.whose[target.whose]}`}
        />
        {projection && (
          <Figure
            label={t.figures.projected}
            value={projected}
            about={t.figures.projectedAbout(projection.lifts.length)}
          />
        )}
      </dl>
      {others && <p>{others}</p>}
      <div class="explained-list">
        <Opened summary={explanations.total.summary}>
          <ExplanationBody view={explanations.total} />
        </Opened>
        <Opened summary={t.targetOpen}>
          <p>{t.targetHow(target.level, percentWords(targetPercent, language))}</p>
          <p>{t.targetWhose[target.whose]}</p>
          {targetAddress && (
            <p>
              <a class="ds-link" href={targetAddress}>
                {t.toTarget}
              </a>
            </p>
          )}
        </Opened>
        {projection && (
          <Opened summary={projectionTexts[language].open(projected)}>
            <ProjectionBasis projection={projection} language={language} />
          </Opened>
        )}
      </div>
    </section>
  )
}
