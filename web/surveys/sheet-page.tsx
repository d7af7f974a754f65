import type { Child } from 'hono/jsx'
import { mappingProgress } from '#shared/assessments/progress.ts'
import { AnsweringAids } from '../assessments/answering-aids.tsx'
import { labelsOf, NotSaved } from '../assessments/area-page.tsx'
import { areaTexts } from '../assessments/area-texts.ts'
import type { AreaView } from '../assessments/area-view.ts'
import { type IndicatorPage, IndicatorPart } from '../assessments/indicator-part.tsx'
import { ProgressBar } from '../assessments/mapping-parts.tsx'
import { mappingTexts } from '../assessments/mapping-texts.ts'
import { NotAsked } from '../assessments/not-asked.tsx'
import { ErrorSummary } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'

export type SheetPageProps = Omit<IndicatorPage, 'view' | 'extras'> & {
  views: AreaView[]
  /** The reader's. */
  name: string
  links: { href: string; label: string }[]
  eyebrow: string
  lead: string
  /** What has happened to the whole, above the questions. */
  notices: Child
  /** What is done with the whole, below them. */
  end: Child
}

const Progress = ({ mapping, form: { language } }: SheetPageProps) => {
  const progress = mappingProgress(mapping.asked, mapping.answers)
  const { answeredOf } = mappingTexts[language]
  return (
    <div class="area-progress">
      <p class="area-progress__text" data-area-progress={answeredOf('{answered}', '{total}')}>
        {answeredOf(progress.answeredCount, progress.indicatorCount)}
      </p>
      <ProgressBar progress={progress} language={language} />
    </div>
  )
}

const AreaPart = ({ view, page }: { view: AreaView; page: SheetPageProps }) => {
  const { language } = page.form
  return (
    <section class="sheet-area" aria-labelledby={`area-${view.area.id}`}>
      <h2 class="ds-heading" data-size="md" id={`area-${view.area.id}`}>
        {view.area.letter}. {view.area.title[language]}
      </h2>
      <p>{view.area.purpose[language]}</p>
      {view.indicators.map((entry) => (
        <IndicatorPart entry={entry} page={{ ...page, view, extras: () => [] }} headingLevel={3} />
      ))}
    </section>
  )
}

/** All questions of a survey, or all themes of an interview, on one page: each with its own form, as in a mapping. */
export const SheetPage = (page: SheetPageProps) => {
  const { mapping, views, form, reader, retyped } = page
  const indicators = views.flatMap((view) => view.indicators)
  const typedIn = indicators.find(({ indicator }) => indicator.id === retyped?.indicatorId)?.indicator
  return (
    <>
      <Breadcrumbs language={form.language} links={page.links} />
      <PageHeading eyebrow={page.eyebrow} title={mapping.instrument.title[form.language]} lead={page.lead} />
      <ErrorSummary form={form} labels={typedIn ? labelsOf(typedIn, form) : {}} />
      {retyped && <NotSaved retyped={retyped} form={form} />}
      {page.notices}
      {mapping.lock === null && (
        <noscript>
          <p class="indicator__why">{areaTexts[form.language].withoutScript}</p>
        </noscript>
      )}
      <AnsweringAids reader={reader} name={page.name} />
      <Progress {...page} />
      {views.map((view) => (
        <AreaPart view={view} page={page} />
      ))}
      <NotAsked indicators={indicators} instrument={mapping.instrument} reader={reader} />
      {page.end}
    </>
  )
}
