import { editHead, wholeContentOf } from '#shared/instruments/edit-head.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { BothLanguages, bothLabels, NameField } from './both-languages.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { type HeadValues, headValuesOf, readHead, type SourceValues, typedHead } from './head-form.ts'
import { headTexts } from './head-texts.ts'
import { marksOf } from './older-marks.ts'
import { SaidNotice, titleOf, VersionCrumbs } from './parts.tsx'
import { saidOf } from './version-texts.ts'
import { deedOf, readVersion, type Version, type VersionVisit, versionAddress, versionParams } from './version-visit.ts'

type HeadVisit = Visit<'instrumentHead'> | Visit<'saveInstrumentHead'>

const SourceFields = ({ form, row, source }: { form: FormState; row: number; source: SourceValues }) => {
  const t = headTexts[form.language]
  const input = (field: 'title' | 'publisher' | 'year' | 'url', label: string, width?: 'short') => (
    <TextInput
      form={form}
      name={`source-${row}-${field}`}
      label={label}
      value={source[field]}
      {...(width && { width, inputMode: 'numeric' as const })}
    />
  )
  return (
    <fieldset class="source-row">
      <legend class="ds-sr-only">{source.title || t.source(row + 1)}</legend>
      <input type="hidden" name={`source-${row}-key`} value={source.key} />
      {input('title', t.sourceTitle)}
      {input('publisher', t.publisher)}
      {input('year', t.year, 'short')}
      {input('url', t.url)}
    </fieldset>
  )
}

const labelsOf = (visit: VersionVisit, values: HeadValues): Record<string, string> => {
  const t = headTexts[visit.language]
  return {
    targetLevel: t.target,
    ...bothLabels('title', t.name, visit.language),
    ...bothLabels('origin', t.origin, visit.language),
    ...Object.fromEntries(
      values.sources.flatMap((_, row) =>
        (['title', 'publisher', 'year', 'url'] as const).map((field) => [
          `source-${row}-${field}`,
          `${t.source(row + 1)}, ${{ title: t.sourceTitle, publisher: t.publisher, year: t.year, url: t.url }[field].toLowerCase()}`,
        ]),
      ),
    ),
  }
}

const HeadForm = ({
  visit,
  version,
  values,
  seen,
}: {
  visit: VersionVisit
  version: Version
  values: HeadValues
  seen: string
}) => {
  const { language } = visit
  const t = headTexts[language]
  const form = { errors: visit.form.errors, language }
  const older = (path: string) => marksOf(version.draft, 'head', path)
  return (
    <form method="post" action={visit.path('saveInstrumentHead', versionParams(visit))} class="form instrument-form">
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="seen" value={seen} />
      <NameField form={form} label={t.name} values={values.title} older={older('title')} />
      <BothLanguages
        form={form}
        name="origin"
        label={t.origin}
        hint={t.originHint}
        rows={5}
        values={values.origin}
        older={older('origin')}
      />
      <Select
        form={form}
        name="targetLevel"
        label={t.target}
        hint={t.targetHint}
        value={values.targetLevel}
        options={['1', '2', '3', '4'].map((level) => ({ value: level, label: level }))}
      />
      <section aria-labelledby="sources">
        <h2 class="ds-heading" data-size="xs" id="sources">
          {t.sources}
        </h2>
        <p class="form-field__hint">{t.sourcesHint}</p>
        {values.sources.map((source, row) => (
          <SourceFields form={form} row={row} source={source} />
        ))}
      </section>
      <SubmitButton>{t.save}</SubmitButton>
    </form>
  )
}

const show = async (visit: HeadVisit, typed: { isConflict: boolean } | null = null): Promise<Response> => {
  const { language, form } = visit
  const t = headTexts[language]
  const version = await readVersion(visit)
  if (!version?.draft) return visit.notFound()
  if (!version.isEditable) return visit.redirect(versionAddress(visit))
  const { head } = version.draft
  const content = wholeContentOf(head.content)
  const values = typed ? typedHead(form) : headValuesOf(content)
  const isConflict = typed?.isConflict ?? false
  return visit.page({
    title: `${t.title}, ${titleOf(version, visit)}`,
    status: isConflict ? 409 : form.hasErrors ? 400 : 200,
    isWide: true,
    otherLanguage: pathTo('instrumentHead', language === 'sv' ? 'en' : 'sv', versionParams(visit)),
    children: (
      <>
        <VersionCrumbs visit={visit} version={version} />
        <PageHeading eyebrow={titleOf(version, visit)} title={t.title} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={labelsOf(visit, values)} />
        {isConflict ? (
          <ConflictNotice
            language={language}
            part={t.inConflict}
            deed={head.deed}
            address={visit.path('instrumentHead', versionParams(visit))}
          />
        ) : (
          !form.hasErrors && <SaidNotice visit={visit} version={version} />
        )}
        <HeadForm
          visit={visit}
          version={version}
          values={values}
          seen={typed && !isConflict ? form.raw('seen') : fingerprint(content)}
        />
      </>
    ),
  })
}

const save = async (visit: Visit<'saveInstrumentHead'>): Promise<Response> => {
  const { form, language, deps } = visit
  const version = await readVersion(visit)
  if (!version?.draft) return visit.notFound()
  const deed = deedOf(visit)
  const content = readHead(form, version.instrument, language)
  const seen = form.text('seen', { maxLength: 40 })
  if (form.hasErrors) return show(visit, { isConflict: false })
  const outcome = await deps.drafts.change({
    ...deed,
    deed: { kind: 'head-edited', subject: '' },
    edit: editHead({ seen, content, confirmed: form.all('holds') }),
  })
  if (!outcome.ok && outcome.refusal.kind === 'stale-head') return show(visit, { isConflict: true })
  const say = saidOf(outcome, 'saved')
  return visit.redirect(
    say === 'saved'
      ? `${visit.path('instrumentHead', versionParams(visit))}?say=saved`
      : versionAddress(visit, { say }),
  )
}

/** Editing the basics of a version. */
export const registerHead = (site: Site): void => {
  site.on('instrumentHead', (visit) => show(visit))
  site.on('saveInstrumentHead', save)
}
