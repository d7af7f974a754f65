import type { Draft } from '#shared/instruments/draft.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { PageHeading, Tag } from '../components/page-parts.tsx'
import { formatList } from '../texts/format.ts'
import { BothLanguages, bothLabels } from './both-languages.tsx'
import { lineageTexts } from './lineage-texts.ts'
import type { LineageView, OriginView } from './lineage-view.ts'
import { OriginForm, originField } from './origin-form.tsx'
import { SaidNotice, titleOf, VersionCrumbs } from './parts.tsx'
import { textName } from './problem-words.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { words } from './words.ts'

export type LineagePageProps = { visit: VersionVisit; version: Version; draft: Draft | null; view: LineageView }

const Entry = ({ page, entry }: { page: LineagePageProps; entry: OriginView }) => {
  const { visit, version } = page
  const { language } = visit
  const t = lineageTexts[language]
  const { indicator, origin, changes, fields } = entry
  const isRenamed = origin.from.some((id) => id !== indicator.id)
  return (
    <li class="origin" id={indicator.id}>
      <h3 class="ds-heading" data-size="2xs">
        {indicator.id}. {indicator.question[language] || indicator.question.sv}
      </h3>
      {(isRenamed || origin.from.length === 0) && (
        <p class="subtle">
          {origin.from.length === 0 ? t.comesFromNone : t.comesFrom(formatList(origin.from, language))}
        </p>
      )}
      {changes.length > 0 && (
        <dl class="origin__changes">
          {changes.map(({ path, before, after }) => (
            <div>
              <dt>{textName(path, language)}</dt>
              <dd>
                <WordDiff parts={diffWords(before, after)} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {fields.length > 0 && (
        <p class="tag-row">
          {fields.map((field) => (
            <Tag color="neutral">{words[language].indicatorFields[field]}</Tag>
          ))}
        </p>
      )}
      {version.isEditable && (
        <>
          <p>
            <a
              class="ds-link"
              href={visit.path('instrumentIndicator', {
                ...versionParams(visit),
                area: entry.areaId,
                indicator: indicator.id,
              })}
            >
              {t.edit}
              <span class="ds-sr-only"> {indicator.id}</span>
            </a>
          </p>
          <OriginForm page={page} entry={entry} />
        </>
      )}
    </li>
  )
}

const Group = ({ page, group }: { page: LineagePageProps; group: LineageView['groups'][number] }) => {
  const t = lineageTexts[page.visit.language]
  const heading = `${t.group[group.kind]} (${group.entries.length})`
  const list = (
    <ul class="origins">
      {group.entries.map((entry) => (
        <Entry page={page} entry={entry} />
      ))}
    </ul>
  )
  if (group.kind === 'kept')
    return (
      <details class="ds-details">
        <summary>{heading}</summary>
        <div>{list}</div>
      </details>
    )
  return (
    <section aria-labelledby={`group-${group.kind}`} class="version-part">
      <h2 class="ds-heading" data-size="sm" id={`group-${group.kind}`}>
        {heading}
      </h2>
      {list}
    </section>
  )
}

const Removed = ({ page }: { page: LineagePageProps }) => {
  const { visit, version, view } = page
  const { language } = visit
  const t = lineageTexts[language]
  const form = { errors: visit.form.errors, language }
  if (view.removed.length === 0) return null
  return (
    <section aria-labelledby="removed" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="removed">
        {t.removed} ({view.removed.length})
      </h2>
      {version.isEditable && <p>{t.removedLead}</p>}
      <ul class="origins">
        {view.removed.map(({ indicator: { id, question }, reason }) => {
          const name = originField(id, 'reason')
          const isPosted = visit.form.raw('indicator') === id
          return (
            <li class="origin" id={`removed-${id}`}>
              <h3 class="ds-heading" data-size="2xs">
                {id}. {question[language]}
              </h3>
              {version.isEditable ? (
                <form method="post" action={visit.path('saveInstrumentOrigin', versionParams(visit))} class="form">
                  <FormSecrets formKey={visit.newFormKey()} />
                  <input type="hidden" name="indicator" value={id} />
                  <input type="hidden" name="removed" value="yes" />
                  <BothLanguages
                    form={form}
                    name={name}
                    label={t.reason(id)}
                    values={isPosted ? { sv: visit.form.raw(`${name}-sv`), en: visit.form.raw(`${name}-en`) } : reason}
                    maxLength={1000}
                  />
                  <SubmitButton variant="secondary">
                    {t.saveReason}
                    <span class="ds-sr-only"> {id}</span>
                  </SubmitButton>
                </form>
              ) : (
                <p>{reason[language]}</p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How a version follows on the one before: what became of each question, and why some fell away. */
export const LineagePage = (page: LineagePageProps) => {
  const { visit, version, view } = page
  const { language } = visit
  const t = lineageTexts[language]
  const labels = Object.assign(
    {},
    ...view.groups.flatMap(({ entries }) =>
      entries.map(({ indicator: { id } }) => ({
        [originField(id, 'from')]: `${id}, ${t.from.toLowerCase()}`,
        [originField(id, 'kind')]: `${id}, ${t.kind.toLowerCase()}`,
      })),
    ),
    ...view.removed.map(({ indicator: { id } }) => bothLabels(originField(id, 'reason'), t.reason(id), language)),
  ) as Record<string, string>
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading eyebrow={titleOf(version, visit)} title={t.title} lead={t.lead} />
      <ErrorSummary form={{ errors: visit.form.errors, language }} labels={labels} />
      {!visit.form.hasErrors && <SaidNotice visit={visit} version={version} />}
      {view.groups.every(({ kind }) => kind === 'kept') && view.removed.length === 0 && <p>{t.nothing}</p>}
      {view.groups
        .filter(({ kind }) => kind !== 'kept')
        .map((group) => (
          <Group page={page} group={group} />
        ))}
      <Removed page={page} />
      {view.groups
        .filter(({ kind }) => kind === 'kept')
        .map((group) => (
          <Group page={page} group={group} />
        ))}
    </>
  )
}
