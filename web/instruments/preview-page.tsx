import { conditionWords } from '#shared/assessments/condition-words.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import { ChoiceFields, MoreFields } from '../assessments/answer-fields.tsx'
import { valuesOf } from '../assessments/answer-form.ts'
import { SourceLink } from '../assessments/mapping-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { VersionCrumbs } from './parts.tsx'
import { PreviewRelations } from './preview-relations.tsx'
import { previewTexts } from './preview-texts.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'

type Props = { visit: VersionVisit; version: Version; area: Area }

/** A draft may lack a text: the page says so where it would stand. */
const withMissing = (indicator: Indicator, language: Language, missing: string): Indicator => {
  const shown = (text: Localized): Localized => (text[language] === '' ? { ...text, [language]: missing } : text)
  return {
    ...indicator,
    question: shown(indicator.question),
    levels: indicator.levels.map(shown),
    options: indicator.options.map((option) => ({ ...option, label: shown(option.label) })),
  }
}

const Question = ({ page, indicator }: { page: Props; indicator: Indicator }) => {
  const { visit, version } = page
  const { language } = visit
  const t = previewTexts[language]
  const { instrument } = version
  const source = instrument.sources[indicator.source]
  const fields = {
    indicator: withMissing(indicator, language, t.missing),
    kind: instrument.kind,
    targetLevel: instrument.targetLevel,
    form: { errors: {}, language },
    values: valuesOf(null, indicator),
  }
  return (
    <article class="indicator" id={indicator.id} aria-labelledby={`${indicator.id}-question`}>
      <h2 class="ds-heading" data-size="sm" id={`${indicator.id}-question`}>
        <span class="indicator__id">{indicator.id}</span> {indicator.question[language] || t.missing}
      </h2>
      <div class="indicator__why">
        {indicator.askedWhen && (
          <p class="subtle">{t.asked(conditionWords(indicator.askedWhen, instrument, language))}</p>
        )}
        <p>
          {indicator.why[language]}{' '}
          {source && (
            <small>
              {t.source}: <SourceLink source={source} />
            </small>
          )}
        </p>
      </div>
      <fieldset class="answer-form preview-fields" disabled>
        <legend class="ds-sr-only">{indicator.id}</legend>
        <ChoiceFields {...fields} />
        <div class="answer-more">
          <MoreFields {...fields} />
        </div>
      </fieldset>
      <PreviewRelations indicator={indicator} instrument={instrument} language={language} />
    </article>
  )
}

/** One area of a version as a region sees it, with nothing to fill in. */
export const PreviewPage = (page: Props) => {
  const { visit, version, area } = page
  const { language } = visit
  const t = previewTexts[language]
  const { areas } = version.instrument
  const index = areas.findIndex(({ id }) => id === area.id)
  const link = (to: Area | undefined, words: string, rel: 'prev' | 'next') =>
    to && (
      <a class="ds-link" rel={rel} href={visit.path('instrumentPreview', { ...versionParams(visit), area: to.id })}>
        <span class="area-links__what">{words}</span>
        <span>
          {to.letter}. {to.title[language] || t.missing}
        </span>
      </a>
    )
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading title={`${area.letter}. ${area.title[language] || t.missing}`} lead={area.purpose[language]} />
      <Notice color="info">
        <p>{t.notice}</p>
        {version.isEditable && (
          <p>
            <a class="ds-link" href={visit.path('instrumentArea', { ...versionParams(visit), area: area.id })}>
              {t.edit}
            </a>
          </p>
        )}
      </Notice>
      {area.indicators.map((indicator) => (
        <Question page={page} indicator={indicator} />
      ))}
      <nav class="area-links" aria-label={t.areas}>
        {link(areas[index - 1], t.previous, 'prev')}
        {link(areas[index + 1], t.next, 'next')}
      </nav>
    </>
  )
}
