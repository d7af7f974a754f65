import type { Child } from 'hono/jsx'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import type { Person } from '#shared/people/person.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { answerFields, fieldName } from './answer-form.ts'
import { labelOf } from './answer-words.ts'
import { AnsweringAids } from './answering-aids.tsx'
import { newestOf, seenState } from './area-state.ts'
import { areaTexts } from './area-texts.ts'
import type { AreaView } from './area-view.ts'
import { conflictId } from './conflict-panel.tsx'
import type { Retyped } from './indicator-form.tsx'
import { IndicatorPart } from './indicator-part.tsx'
import type { Mapping } from './mapping.ts'
import { ProgressBar, StateNotices } from './mapping-parts.tsx'
import { mappingTexts } from './mapping-texts.ts'
import { NotAsked } from './not-asked.tsx'
import type { AnswerAddresses } from './save-state.tsx'
import type { Reader } from './saved-line.ts'
import { togetherTexts } from './together-texts.ts'

export type AreaAddresses = {
  region: string
  overview: string
  handIn: string
  area(area: Pick<Area, 'id'>): string
  presence(area: Pick<Area, 'id'>): string
  answer(indicator: Indicator, area: Area): AnswerAddresses
}

export type AreaPageProps = {
  mapping: Mapping
  view: AreaView
  form: FormState
  reader: Reader
  person: Pick<Person, 'email' | 'name'>
  retyped: Retyped | null
  newFormKey(): string
  addresses: AreaAddresses
  /** What other capabilities show under the answer to an indicator. */
  extras(indicatorId: string): Child[]
}

const Nearby = ({ view, addresses, form }: AreaPageProps) => {
  const t = areaTexts[form.language]
  const link = (area: Area | null, words: string, rel: 'prev' | 'next') =>
    area && (
      <a class="ds-link" href={addresses.area(area)} rel={rel}>
        <span class="area-links__what">{words}</span>
        <span>
          {area.letter}. {area.title[form.language]}
        </span>
      </a>
    )
  return (
    <nav class="area-links" aria-label={t.nearby}>
      {link(view.previous, t.previous, 'prev')}
      {link(view.next, t.next, 'next') ?? (
        <a class="ds-link" href={addresses.handIn}>
          {t.toHandIn}
        </a>
      )}
    </nav>
  )
}

/** Stays in view while the page scrolls: how far the area has come, who else is here, and the way to the areas beside it. */
const ProgressLine = ({ mapping, view, addresses, form }: AreaPageProps) => {
  const { language } = form
  const t = areaTexts[language]
  const step = (area: Area | null, words: string, shown: string) =>
    area && (
      <a class="ds-link" href={addresses.area(area)} aria-label={`${shown}, ${words}: ${area.title[language]}`}>
        {shown}
      </a>
    )
  return (
    <div class="area-progress">
      <p class="area-progress__text" data-area-progress={mappingTexts[language].answeredOf('{answered}', '{total}')}>
        {mappingTexts[language].answeredOf(view.progress.answeredCount, view.progress.indicatorCount)}
      </p>
      <ProgressBar progress={view.progress} language={language} />
      <p class="area-progress__links">
        {step(view.previous, t.previous, `‹ ${view.previous?.letter}`)}
        <a class="ds-link area-progress__all" href={addresses.overview}>
          {t.toOverview}
        </a>
        {step(view.next, t.next, `${view.next?.letter} ›`)}
      </p>
      <area-presence
        data-address={addresses.presence(view.area)}
        data-seen={seenState(mapping)}
        data-since={newestOf(mapping)}
        data-texts={JSON.stringify(togetherTexts[language].presence)}
      />
    </div>
  )
}

/** What the fields of an indicator's form are called in the list of what must be put right. */
export const labelsOf = (indicator: Indicator, form: FormState): Record<string, string> =>
  Object.fromEntries(
    answerFields.map((field) => [
      fieldName(indicator.id, field),
      `${indicator.id}, ${labelOf(field, indicator, form.language)}`,
    ]),
  )

/** Why the answer was not saved, at the top of the page, where no field is to blame. */
export const NotSaved = ({ retyped, form }: { retyped: Retyped; form: FormState }) => {
  const { conflict, indicatorId } = retyped
  if (!conflict && Object.keys(form.errors).length > 0) return null
  if (!conflict)
    return (
      <Notice color="warning">
        <p>{retyped.line}</p>
      </Notice>
    )
  return (
    <Notice color="warning">
      <p tabindex={-1} data-autofocus>
        <a class="ds-link" href={`#${conflictId(indicatorId)}`}>
          {retyped.line}
        </a>
      </p>
    </Notice>
  )
}

/** The page of one area: each indicator with its own form, or what is answered when nothing can be changed. */
export const AreaPage = (page: AreaPageProps) => {
  const { mapping, view, form, reader, retyped, addresses } = page
  const { language } = form
  const t = areaTexts[language]
  const typedIn = view.area.indicators.find(({ id }) => id === retyped?.indicatorId)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: addresses.region, label: mapping.region.name },
          { href: addresses.overview, label: mapping.round.title[language] },
        ]}
      />
      <PageHeading
        eyebrow={t.position(view.number, mapping.instrument.areas.length)}
        title={`${view.area.letter}. ${view.area.title[language]}`}
        lead={view.area.purpose[language]}
      />
      {typedIn && <ErrorSummary form={form} labels={labelsOf(typedIn, form)} />}
      {retyped && <NotSaved retyped={retyped} form={form} />}
      <StateNotices mapping={mapping} reader={reader} />
      {mapping.lock === null && (
        <noscript>
          <p class="indicator__why">{t.withoutScript}</p>
        </noscript>
      )}
      <AnsweringAids reader={reader} name={page.person.name} />
      <ProgressLine {...page} />
      {view.indicators.map((entry) => (
        <IndicatorPart entry={entry} page={page} />
      ))}
      <NotAsked indicators={view.indicators} instrument={mapping.instrument} reader={reader} />
      <Nearby {...page} />
    </>
  )
}
