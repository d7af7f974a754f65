import { byIndicator } from '#shared/assessments/score.ts'
import { ProfileChart } from '../charts/profile-chart.tsx'
import type { FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, PrintButton, TableBehind } from '../components/page-parts.tsx'
import type { Mapping } from './mapping.ts'
import { AnswerRead, StateNotices, StatusTags } from './mapping-parts.tsx'
import { ByPower, Gaps, Strengths } from './result-standings.tsx'
import { resultTexts } from './result-texts.ts'
import type { ResultView } from './result-view.ts'
import { ReturnForm } from './return-form.tsx'
import type { Reader } from './saved-line.ts'

export type ResultPageProps = {
  mapping: Mapping
  view: ResultView
  reader: Reader
  /** Whether the reader works in the region. */
  isTeam: boolean
  /** The coordinator's form for returning the mapping. */
  giveBack: { form: FormState; message: string; formKey: string; action: string } | null
  addresses: { region: string; overview: string; plan: string }
}

const Profile = ({ view, reader: { language } }: ResultPageProps) => {
  const t = resultTexts[language]
  return (
    <section aria-labelledby="profile">
      <h2 class="ds-heading" data-size="sm" id="profile">
        {t.profile}
      </h2>
      <p>{view.totalText}</p>
      <ProfileChart
        language={language}
        title={t.chartTitle}
        description={view.about}
        max={100}
        unit="%"
        rows={view.rows.map((row) => ({
          id: row.area.id,
          label: row.label,
          value: row.scorePercent,
          target: view.targetPercent,
          text: row.text,
        }))}
      />
      <TableBehind
        language={language}
        caption={t.tableCaption}
        columns={[
          { label: t.area },
          { label: t.score, isNumber: true },
          { label: t.answered, isNumber: true },
          { label: t.notApplicable, isNumber: true },
          { label: t.missing, isNumber: true },
        ]}
        rows={view.rows.map((row) => [row.label, row.text, row.levelCount, row.notApplicableCount, row.missingCount])}
      />
      <p class="small-print">{t.formula}</p>
    </section>
  )
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
      {mapping.instrument.areas.map((area) => (
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

/** The result of a mapping: profile, strengths, gaps, whose power they are in, and all answers. */
export const ResultPage = (page: ResultPageProps) => {
  const { mapping, reader, isTeam, addresses } = page
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
            <PrintButton language={language} />
          </p>
          <div class="result-top">
            <Profile {...page} />
            <ByPower {...page} />
          </div>
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
      {page.giveBack && <ReturnForm {...page.giveBack} mapping={mapping} />}
    </>
  )
}
