import type { Round } from '#shared/rounds/round.ts'
import { ErrorSummary, FormSecrets, type FormState, Select, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import { BothLanguages } from './both-languages.tsx'
import { FileSection } from './file-section.tsx'
import { PostButton, ProblemList, SaidNotice, StatusTag, titleOf, UndoLine, VersionCrumbs } from './parts.tsx'
import { versionTexts } from './version-texts.ts'
import type { VersionView } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { words } from './words.ts'

type Props = {
  visit: VersionVisit
  version: Version
  view: VersionView
  rounds: Round[]
  form: FormState
  labels: Record<string, string>
}

const lead = ({ visit, version }: Props): string => {
  const t = versionTexts[visit.language]
  return version.status === 'draft' ? t.draftLead : version.status === 'in-review' ? t.reviewLead : t.publishedLead
}

const newestDeed = ({ draft }: Version) =>
  draft ? draft.areas.reduce((newest, { deed }) => (deed.at > newest.at ? deed : newest), draft.head.deed) : null

const Facts = ({ visit, version, view }: Props) => {
  const { language } = visit
  const t = versionTexts[language]
  const { instrument } = version
  const deed = newestDeed(version)
  return (
    <div class="version-facts">
      <p class="tag-row">
        <StatusTag version={version} visit={visit} />
        <Tag color="neutral">{words[language].kinds[instrument.kind]}</Tag>
      </p>
      <p>
        {t.facts(words[language].areas(view.areaCount), words[language].questions(view.indicatorCount))}.{' '}
        {instrument.kind === 'mapping' && `${t.target(instrument.targetLevel)}. `}
        {instrument.lineage ? t.followsOn(instrument.lineage.fromVersion) : t.firstVersion}.
      </p>
      {deed && version.status !== 'published' && (
        <p class="subtle">
          {t.lastChange(formatMoment(deed.at, language), deed.by.name, words[language].deeds[deed.kind](deed.subject))}
        </p>
      )}
      <UndoLine visit={visit} version={version} />
    </div>
  )
}

const Ways = ({ visit, version }: Props) => {
  const t = versionTexts[visit.language]
  const params = versionParams(visit)
  const [first] = version.instrument.areas
  return (
    <p class="button-row">
      {version.draft && version.status !== 'published' && (
        <a class="ds-button" href={visit.path('instrumentReview', params)}>
          {t.review}
        </a>
      )}
      {version.isEditable && (
        <a class="ds-button" data-variant="secondary" href={visit.path('instrumentHead', params)}>
          {t.head}
        </a>
      )}
      {version.instrument.lineage && (
        <a class="ds-button" data-variant="secondary" href={visit.path('instrumentLineage', params)}>
          {t.lineage}
        </a>
      )}
      {first && (
        <a
          class="ds-button"
          data-variant="secondary"
          href={visit.path('instrumentPreview', { ...params, area: first.id })}
        >
          {t.preview}
        </a>
      )}
    </p>
  )
}

const AreaItem = ({ entry, page }: { entry: VersionView['areas'][number]; page: Props }) => {
  const { visit, version } = page
  const { language } = visit
  const t = versionTexts[language]
  const params = versionParams(visit)
  const { area } = entry
  const name = `${area.letter}. ${area.title[language] || area.title.sv}`
  const arrange = visit.path('arrangeInstrument', params)
  return (
    <li class="arranged" id={area.id}>
      <div class="arranged__what">
        <a
          class="ds-link arranged__name"
          href={visit.path(version.isEditable ? 'instrumentArea' : 'instrumentPreview', { ...params, area: area.id })}
        >
          {name}
        </a>
        <span class="tag-row">
          <span class="subtle">{words[language].questions(area.indicators.length)}</span>
          {entry.problemCount > 0 && <Tag color="warning">{t.left(entry.problemCount)}</Tag>}
          {entry.olderCount > 0 && <Tag color="info">{t.older(entry.olderCount)}</Tag>}
        </span>
      </div>
      {version.isEditable && (
        <div class="arranged__tools">
          {!entry.isFirst && (
            <PostButton visit={visit} action={arrange} fields={{ do: 'area-up', area: area.id }}>
              {t.up}
              <span class="ds-sr-only">{t.of(name)}</span>
            </PostButton>
          )}
          {!entry.isLast && (
            <PostButton visit={visit} action={arrange} fields={{ do: 'area-down', area: area.id }}>
              {t.down}
              <span class="ds-sr-only">{t.of(name)}</span>
            </PostButton>
          )}
          <PostButton visit={visit} action={arrange} fields={{ do: 'area-remove', area: area.id }}>
            {t.remove}
            <span class="ds-sr-only">{t.of(name)}</span>
          </PostButton>
        </div>
      )}
    </li>
  )
}

const AddArea = ({ visit, form }: Props) => {
  const t = versionTexts[visit.language]
  const both = (name: string) => ({ sv: visit.form.raw(`${name}-sv`), en: visit.form.raw(`${name}-en`) })
  return (
    <details class="ds-details" open={visit.form.has('title-sv')}>
      <summary>{t.addArea}</summary>
      <div>
        <form method="post" action={visit.path('addInstrumentArea', versionParams(visit))} class="form">
          <FormSecrets formKey={visit.newFormKey()} />
          <BothLanguages form={form} name="title" label={t.areaName} rows={1} values={both('title')} maxLength={200} />
          <BothLanguages form={form} name="purpose" label={t.areaPurpose} values={both('purpose')} />
          <WeightSelect form={form} label={t.weight} value={visit.form.raw('weight') || '1'} />
          <SubmitButton>{t.addArea}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

/** A weight, 1 to 5. */
export const WeightSelect = ({
  form,
  label,
  value,
  hint,
}: {
  form: FormState
  label: string
  value: string
  hint?: string
}) => (
  <Select
    form={form}
    name="weight"
    label={label}
    value={value}
    options={['1', '2', '3', '4', '5'].map((weight) => ({ value: weight, label: weight }))}
    {...(hint && { hint })}
  />
)

const Rounds = ({ visit, rounds }: Props) => {
  const t = versionTexts[visit.language]
  return (
    <section aria-labelledby="rounds" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="rounds">
        {t.rounds}
      </h2>
      {rounds.length === 0 ? (
        <p>{t.roundsNone}</p>
      ) : (
        <ul class="ds-list">
          {rounds.map((round) => (
            <li>
              <a class="ds-link" href={visit.path('moveRound', { ...versionParams(visit), round: round.id })}>
                {t.move(round.title[visit.language])}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The page of one version: what it holds, what is left to do, and the ways on. */
export const VersionPage = (page: Props) => {
  const { visit, version, view } = page
  const { language } = visit
  const t = versionTexts[language]
  const remark = version.draft?.head.remark
  return (
    <>
      <VersionCrumbs visit={visit} />
      <PageHeading title={titleOf(version, visit)} lead={lead(page)} />
      <ErrorSummary form={page.form} labels={page.labels} />
      <SaidNotice visit={visit} version={version} />
      {remark && version.status === 'draft' && (
        <Notice color="warning">
          <p>{t.remark(remark.by.name, formatMoment(remark.at, language))}</p>
          <blockquote class="typed-text">{remark.text}</blockquote>
        </Notice>
      )}
      <Facts {...page} />
      <Ways {...page} />
      <section aria-labelledby="contents" class="version-part">
        <h2 class="ds-heading" data-size="sm" id="contents">
          {t.contents}
        </h2>
        {version.isEditable && <p>{t.contentsHint}</p>}
        {view.areas.length === 0 && <p>{t.noAreas}</p>}
        <ol class="arranged-list">
          {view.areas.map((entry) => (
            <AreaItem entry={entry} page={page} />
          ))}
        </ol>
        {version.isEditable && <AddArea {...page} />}
      </section>
      {version.status !== 'published' && (
        <section aria-labelledby="left" class="version-part">
          <h2 class="ds-heading" data-size="sm" id="left">
            {t.problems}
          </h2>
          {view.problems.length === 0 ? <p>{t.noProblems}</p> : <ProblemList visit={visit} problems={view.problems} />}
        </section>
      )}
      {version.status === 'published' && <Rounds {...page} />}
      <FileSection visit={visit} version={version} form={page.form} />
    </>
  )
}
