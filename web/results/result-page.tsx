import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { Mapping } from '../assessments/mapping.ts'
import { AnswerRead, StateNotices, StatusTags } from '../assessments/mapping-parts.tsx'
import type { Reader } from '../assessments/saved-line.ts'
import { Breadcrumbs, Notice, PageHeading, PrintButton } from '../components/page-parts.tsx'
import { ComparisonSection } from './comparison.tsx'
import type { ComparisonGroup } from './comparison-view.ts'
import { ResultFigures } from './result-figures.tsx'
import { ResultProfile } from './result-profile.tsx'
import { ByPower, Gaps, Strengths } from './result-standings.tsx'
import { resultTexts } from './result-texts.ts'
import type { ResultView } from './result-view.ts'

export type ResultPageProps = {
  mapping: Mapping
  view: ResultView
  reader: Reader
  /** Whether the reader works in the region. */
  isTeam: boolean
  /** Where the coordinator reviews it; null for others. */
  reviewAddress: string | null
  addresses: {
    region: string
    overview: string
    plan: string
    overTime: string
    files: string
    /** Where the team chooses a target of its own; null for others. */
    target: string | null
    group: (group: ComparisonGroup) => string
  }
}

const AllAnswers = ({ mapping, reader }: ResultPageProps) => {
  const { language } = reader
  const t = resultTexts[language]
  const known = byIndicator(mapping.answers)
  const allowed = mapping.assessment.status === 'submitted' ? (mapping.assessment.allowedGaps ?? []) : []
  return (
    <section class="result-answers" aria-labelledby="answers">
      <h2 class="ds-heading" data-size="sm" id="answers">
        {t.allAnswers}
      </h2>
      {mapping.asked.areas.map((area) => (
        <details class="ds-details">
          <summary>
            {area.letter}. {area.title[language]}
          </summary>
          <div class="result-area">
            {area.indicators.map((indicator) => (
              <article>
                <h3 class="ds-heading" data-size="2xs">
                  {indicator.id} {indicator.question[language]}
                </h3>
                <AnswerRead indicator={indicator} answer={known.get(indicator.id) ?? null} reader={reader} />
                {allowed.includes(indicator.id) && <p>{t.allowedGap}</p>}
              </article>
            ))}
          </div>
        </details>
      ))}
    </section>
  )
}

/** The result of a mapping: in brief, profile, against others, strengths, gaps, whose power they are in, and all answers. */
export const ResultPage = (page: ResultPageProps) => {
  const { mapping, view, reader, isTeam, addresses } = page
  const { language } = reader
  const t = resultTexts[language]
  const overview = { href: addresses.overview, label: mapping.round.title[language] }
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: addresses.region, label: mapping.region.name }, ...(isTeam ? [overview] : [])]}
      />
      <PageHeading eyebrow={`${mapping.region.name}, ${mapping.round.title[language]}`} title={t.title} lead={t.lead} />
      <p>
        <StatusTags mapping={mapping} language={language} />
      </p>
      <StateNotices mapping={mapping} reader={reader} />
      {mapping.lock === null && (
        <Notice color="info">
          <p>{t.preliminary}</p>
        </Notice>
      )}
      {mapping.answers.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <>
          <p class="button-row no-print">
            {isTeam && (
              <a class="ds-button" href={addresses.plan}>
                {t.toPlan}
              </a>
            )}
            <a class="ds-button" data-variant="secondary" href={addresses.overTime}>
              {t.overTime}
            </a>
            <a class="ds-button" data-variant="secondary" href={addresses.files}>
              {t.toFiles}
            </a>
            <PrintButton language={language} />
          </p>
          <ResultFigures view={view} language={language} targetAddress={addresses.target} />
          <div class="result-top">
            <ResultProfile view={view} language={language} groupAddress={addresses.group} />
            <ByPower {...page} />
          </div>
          <ComparisonSection
            view={view.comparison}
            address={(group) => `${addresses.group(group)}#others`}
            language={language}
          />
          <Gaps {...page} />
          <Strengths {...page} />
          <AllAnswers {...page} />
        </>
      )}
      {isTeam && (
        <p class="button-row no-print">
          <a class="ds-button" href={addresses.plan}>
            {t.toPlan}
          </a>
          <a class="ds-button" data-variant="secondary" href={addresses.overview}>
            {t.toMapping}
          </a>
        </p>
      )}
      {page.reviewAddress && (
        <p class="no-print">
          <a class="ds-button" data-variant="secondary" href={page.reviewAddress}>
            {t.toReview}
          </a>
        </p>
      )}
    </>
  )
}
