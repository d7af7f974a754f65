import type { AreaPart, Draft } from '#shared/instruments/draft.ts'
import type { AreaContent } from '#shared/instruments/edit-area.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { PageHeading } from '../components/page-parts.tsx'
import { areaTexts } from './area-texts.ts'
import { BothLanguages, bothLabels, NameField } from './both-languages.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { marksOf } from './older-marks.ts'
import { SaidNotice, titleOf, VersionCrumbs } from './parts.tsx'
import { QuestionList } from './question-list.tsx'
import type { PlacedProblem } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { WeightSelect } from './weight-select.tsx'

export type AreaEditProps = {
  visit: VersionVisit
  version: Version
  draft: Draft
  part: AreaPart
  form: FormState
  values: AreaContent
  seen: string
  /** A colleague has changed it: what was typed is in `values`. */
  isConflict: boolean
  problems: PlacedProblem[]
}

const Conflict = ({ visit, part }: AreaEditProps) => {
  const t = areaTexts[visit.language]
  return (
    <ConflictNotice
      language={visit.language}
      part={t.inConflict}
      deed={part.deed}
      address={visit.path('instrumentArea', { ...versionParams(visit), area: part.area.id })}
      stands={[
        { label: t.name, text: part.area.title },
        { label: t.purpose, text: part.area.purpose },
      ]}
    />
  )
}

const AboutForm = (page: AreaEditProps) => {
  const { visit, form, values, seen, draft, part } = page
  const t = areaTexts[visit.language]
  const older = (path: string) => marksOf(draft, part.area.id, path)
  return (
    <form
      method="post"
      action={visit.path('saveInstrumentArea', { ...versionParams(visit), area: part.area.id })}
      class="form instrument-form"
    >
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="seen" value={seen} />
      <NameField form={form} label={t.name} values={values.title} older={older('title')} />
      <BothLanguages
        form={form}
        name="purpose"
        label={t.purpose}
        hint={t.purposeHint}
        values={values.purpose}
        older={older('purpose')}
      />
      <WeightSelect form={form} label={t.weight} hint={t.weightHint} value={String(values.weight)} />
      <SubmitButton>{t.save}</SubmitButton>
    </form>
  )
}

/** The page that edits an area: what it is, and its questions in order. */
export const AreaEditPage = (page: AreaEditProps) => {
  const { visit, version, part, form } = page
  const { language } = visit
  const t = areaTexts[language]
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading
        eyebrow={titleOf(version, visit)}
        title={`${part.area.letter}. ${part.area.title[language] || part.area.title.sv}`}
      />
      <ErrorSummary
        form={form}
        labels={{
          ...bothLabels('title', t.name, language),
          ...bothLabels('purpose', t.purpose, language),
          weight: t.weight,
        }}
      />
      {page.isConflict ? <Conflict {...page} /> : <SaidNotice visit={visit} version={version} />}
      <QuestionList {...page} />
      <section aria-labelledby="about" class="version-part">
        <h2 class="ds-heading" data-size="sm" id="about">
          {t.about}
        </h2>
        <AboutForm {...page} />
      </section>
    </>
  )
}
