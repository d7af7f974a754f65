import type { FileProblem } from '#shared/instruments/file-problem.ts'
import { type InstrumentChanges, isUnchanged } from '#shared/instruments/instrument-changes.ts'
import type { Language } from '#shared/platform/language.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { fileTexts } from './file-texts.ts'
import { titleOf, VersionCrumbs } from './parts.tsx'
import { type Version, type VersionVisit, versionAddress, versionParams } from './version-visit.ts'
import { words } from './words.ts'

const colors = { added: 'success', changed: 'info', removed: 'warning' } as const

const placeWords = ({ place }: FileProblem, language: Language): string => {
  const t = fileTexts[language]
  if (!place) return t.whole
  return 'line' in place ? t.line(place.line, place.column) : t.cell(place.sheet, place.cell)
}

const problemWords = (problem: FileProblem, language: Language): string =>
  // The table has a sentence for each kind, of that kind.
  (fileTexts[language].problems[problem.kind] as (problem: FileProblem) => string)(problem)

/** Why a file was not read, with the place of each thing to correct. */
export const RefusedFilePage = ({
  visit,
  version,
  problems,
  otherId,
}: {
  visit: VersionVisit
  version: Version
  problems: FileProblem[]
  /** The file is another instrument. */
  otherId: string | null
}) => {
  const { language } = visit
  const t = fileTexts[language]
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading eyebrow={titleOf(version, visit)} title={t.refusedTitle} lead={t.refusedLead} />
      {otherId !== null && <Notice color="danger">{t.other(otherId, version.instrument.id)}</Notice>}
      {problems.length > 0 && (
        <Table
          isStacked
          caption={t.caption}
          columns={[{ label: t.place }, { label: t.problem }]}
          rows={problems.map((problem) => [placeWords(problem, language), problemWords(problem, language)])}
        />
      )}
      <p>
        <a class="ds-button" data-variant="secondary" href={versionAddress(visit, {}, 'files')}>
          {t.again}
        </a>
      </p>
    </>
  )
}

/** What differs, part by part. */
export const ChangesList = ({ changes, language }: { changes: InstrumentChanges; language: Language }) => {
  const t = fileTexts[language]
  const w = words[language]
  const item = (kind: 'added' | 'changed' | 'removed', name: string, fields: readonly string[]) => (
    <li class="change">
      <Tag color={colors[kind]}>{t.kinds[kind]}</Tag> <span>{name}</span>
      {fields.length > 0 && <span class="subtle"> ({formatList(fields, language)})</span>}
    </li>
  )
  return (
    <>
      {changes.head.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="xs">
            {t.head}
          </h2>
          <ul class="changes">
            {item(
              'changed',
              formatList(
                changes.head.map((field) => w.headFields[field]),
                language,
              ),
              [],
            )}
          </ul>
        </>
      )}
      {changes.areas.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="xs">
            {t.areas}
          </h2>
          <ul class="changes">
            {changes.areas.map(({ kind, area, fields }) =>
              item(
                kind,
                `${area.letter}. ${area.title[language]}`,
                fields.map((field) => w.areaFields[field]),
              ),
            )}
          </ul>
        </>
      )}
      {changes.indicators.length > 0 && (
        <>
          <h2 class="ds-heading" data-size="xs">
            {t.questions}
          </h2>
          <ul class="changes">
            {changes.indicators.map(({ kind, indicator, fields }) =>
              item(
                kind,
                `${indicator.id}. ${indicator.question[language]}`,
                fields.map((field) => w.indicatorFields[field]),
              ),
            )}
          </ul>
        </>
      )}
    </>
  )
}

/** What a file would change, before anything is written. */
export const UploadPage = ({
  visit,
  version,
  changes,
  uploadId,
  seen,
  hasDraftChanged,
}: {
  visit: VersionVisit
  version: Version
  changes: InstrumentChanges
  uploadId: string
  seen: string
  hasDraftChanged: boolean
}) => {
  const { language } = visit
  const t = fileTexts[language]
  const nothing = isUnchanged(changes)
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading eyebrow={titleOf(version, visit)} title={t.title} lead={nothing ? t.unchanged : t.lead} />
      {hasDraftChanged && <Notice color="warning">{t.draftChanged}</Notice>}
      <ChangesList changes={changes} language={language} />
      <div class="button-row">
        {!nothing && (
          <form
            method="post"
            action={visit.path('confirmInstrumentFile', { ...versionParams(visit), upload: uploadId })}
          >
            <FormSecrets formKey={visit.newFormKey()} />
            <input type="hidden" name="seen" value={seen} />
            <SubmitButton>{t.confirm}</SubmitButton>
          </form>
        )}
        <a class="ds-button" data-variant="secondary" href={versionAddress(visit, {}, 'files')}>
          {nothing ? t.again : t.cancel}
        </a>
      </div>
    </>
  )
}
