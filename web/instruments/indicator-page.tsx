import type { AreaPart } from '#shared/instruments/draft.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import type { IndicatorField } from '#shared/instruments/instrument-changes.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { ActionFields } from './action-fields.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { AnswerFields, type IndicatorFieldsProps, MoreFields, QuestionFields } from './indicator-fields.tsx'
import { indicatorLabels } from './indicator-labels.ts'
import { indicatorTexts } from './indicator-texts.ts'
import { SaidNotice, titleOf, VersionCrumbs } from './parts.tsx'
import { problemSentence } from './problem-words.ts'
import type { PlacedProblem } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { words } from './words.ts'

export type IndicatorPageProps = IndicatorFieldsProps & {
  visit: VersionVisit
  version: Version
  part: AreaPart
  /** Null for a new one. */
  indicator: Indicator | null
  seen: string
  /** A colleague has changed it: in which parts it differs from what was typed. */
  conflict: IndicatorField[] | null
  problems: PlacedProblem[]
}

const Conflict = (page: IndicatorPageProps & { differs: IndicatorField[] }) => {
  const { visit, part, indicator, differs } = page
  const { language } = visit
  const t = indicatorTexts[language]
  const fields = formatList(
    differs.map((field) => words[language].indicatorFields[field]),
    language,
  )
  return (
    <ConflictNotice
      language={language}
      part={t.inConflict}
      deed={part.deed}
      address={addressOf(page)}
      differs={fields ? t.differs(fields) : t.differsNowhere}
      stands={
        indicator
          ? [
              { label: t.question, text: indicator.question },
              ...(differs.includes('levels')
                ? indicator.levels.map((text, level) => ({ label: t.level(level), text }))
                : []),
            ]
          : []
      }
    />
  )
}

const addressOf = ({ visit, part, indicator }: IndicatorPageProps): string =>
  visit.path('instrumentIndicator', {
    ...versionParams(visit),
    area: part.area.id,
    indicator: indicator?.id ?? 'ny',
  })

const Nearby = ({ visit, part, indicator }: IndicatorPageProps) => {
  const t = indicatorTexts[visit.language]
  const index = part.area.indicators.findIndex(({ id }) => id === indicator?.id)
  const link = (to: Indicator | undefined, label: string, rel: 'prev' | 'next') =>
    to && (
      <a
        class="ds-link"
        rel={rel}
        href={visit.path('instrumentIndicator', { ...versionParams(visit), area: part.area.id, indicator: to.id })}
      >
        {label}: {to.id}
      </a>
    )
  if (index < 0) return null
  return (
    <nav class="nearby" aria-label={t.nearby}>
      {link(part.area.indicators[index - 1], t.previous, 'prev')}
      {link(part.area.indicators[index + 1], t.next, 'next')}
    </nav>
  )
}

const Buttons = ({ visit, part, indicator }: IndicatorPageProps) => {
  const t = indicatorTexts[visit.language]
  const isLast = part.area.indicators.at(-1)?.id === indicator?.id
  return (
    <p class="form-buttons sticky-buttons">
      <SubmitButton>{t.save}</SubmitButton>
      {indicator && !isLast && (
        <SubmitButton variant="secondary" name="then" value="next">
          {t.saveAndNext}
        </SubmitButton>
      )}
    </p>
  )
}

/** The page that edits one indicator, in both languages side by side. */
export const IndicatorPage = (page: IndicatorPageProps) => {
  const { visit, version, part, indicator, form } = page
  const { language } = visit
  const t = indicatorTexts[language]
  const areaName = `${part.area.letter}. ${part.area.title[language] || part.area.title.sv}`
  const origin = indicator && version.instrument.lineage?.origins[indicator.id]
  const own = page.problems.filter(({ place }) => place.kind === 'indicator' && place.indicatorId === indicator?.id)
  return (
    <>
      <VersionCrumbs
        visit={visit}
        version={version}
        links={[
          { href: visit.path('instrumentArea', { ...versionParams(visit), area: part.area.id }), label: areaName },
        ]}
      />
      <PageHeading
        eyebrow={titleOf(version, visit)}
        title={
          indicator ? `${indicator.id}. ${indicator.question[language] || indicator.question.sv}` : t.newTitle(areaName)
        }
      />
      <ErrorSummary form={form} labels={indicatorLabels(page.rows, language)} />
      {page.conflict ? (
        <Conflict {...page} differs={page.conflict} />
      ) : (
        !Object.keys(form.errors).length && <SaidNotice visit={visit} version={version} />
      )}
      {origin && (
        <p class="subtle">
          {t.comesFrom(
            `${words[language].origins[origin.kind].toLowerCase()}${origin.from.some((id) => id !== indicator?.id) ? ` (${origin.from.join(', ')})` : ''}; ${words[language].originsMean[origin.kind]}`,
          )}
        </p>
      )}
      {own.length > 0 && (
        <Notice color="info">
          <p>{t.problems}:</p>
          <ul class="ds-list">
            {own.map(({ problem }) => (
              <li>{problemSentence(problem, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" action={addressOf(page)} class="form instrument-form" novalidate>
        <FormSecrets formKey={visit.newFormKey()} />
        <input type="hidden" name="seen" value={page.seen} />
        <QuestionFields {...page} />
        <AnswerFields {...page} />
        <MoreFields {...page} />
        <ConditionFields {...page} />
        <ActionFields {...page} />
        <Buttons {...page} />
      </form>
      <Nearby {...page} />
    </>
  )
}
