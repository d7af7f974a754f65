import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import type { EvidenceVisit, UsableRound } from './evidence-context.ts'
import { EvidenceFields, FileFields } from './evidence-fields.tsx'
import type { TypedEvidence } from './evidence-form.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { UploadFile } from './upload-parts.tsx'

export type AddPageProps = {
  visit: EvidenceVisit
  kind: 'link' | 'file'
  form: FormState
  rounds: readonly UsableRound[]
  typed: TypedEvidence
  mediaType: string
  /** Why nothing was added though every field is right. */
  problem: string | null
}

const Kinds = ({ visit, kind }: AddPageProps) => {
  const t = evidenceTexts[visit.language]
  const here = visit.path('newEvidence', { region: visit.region.code })
  const address = (to: 'link' | 'file') => {
    const query = new URLSearchParams(visit.query)
    query.set('kind', to)
    return `${here}?${query}`
  }
  return (
    <nav class="evidence-filters" aria-label={t.chooseKind}>
      <ul>
        {(['file', 'link'] as const).map((each) => (
          <li>
            <a class="ds-link" href={address(each)} aria-current={each === kind ? 'true' : undefined}>
              {t.kinds[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const FileForm = (props: AddPageProps) => {
  const { visit, form, mediaType } = props
  const t = evidenceTexts[visit.language]
  return (
    <UploadFile language={visit.language}>
      <form method="post" action={visit.path('beginUpload', { region: visit.region.code })} class="form">
        <FormSecrets formKey={visit.newFormKey()} />
        <FileFields form={form} mediaType={mediaType} />
        <EvidenceFields {...props} />
        <SubmitButton>{t.toFile}</SubmitButton>
      </form>
    </UploadFile>
  )
}

const LinkForm = (props: AddPageProps) => {
  const { visit } = props
  return (
    <form method="post" action={visit.path('addLink', { region: visit.region.code })} class="form">
      <FormSecrets formKey={visit.newFormKey()} />
      <EvidenceFields {...props} />
      <SubmitButton>{evidenceTexts[visit.language].addLink}</SubmitButton>
    </form>
  )
}

/** The page for adding a piece: a file, or a link. */
export const AddPage = (props: AddPageProps) => {
  const { visit, kind, form, problem } = props
  const t = evidenceTexts[visit.language]
  const region = { region: visit.region.code }
  return (
    <>
      <Breadcrumbs
        language={visit.language}
        links={[
          { href: visit.path('region', region), label: visit.region.name },
          { href: visit.path('evidenceList', region), label: t.title },
        ]}
      />
      <PageHeading title={t.add} lead={t.addLead} />
      <ErrorSummary form={form} labels={t.labels} />
      {problem && <Notice color="warning">{problem}</Notice>}
      <Kinds {...props} />
      {kind === 'file' ? <FileForm {...props} /> : <LinkForm {...props} />}
      <p>
        <a class="ds-link" href={visit.path('evidenceList', region)}>
          {t.cancel}
        </a>
      </p>
    </>
  )
}
