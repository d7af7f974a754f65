import type { Language } from '#shared/platform/language.ts'
import { ErrorSummary, FileInput, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { importTexts } from './import-texts.ts'

export type ImportPageProps = {
  language: Language
  eyebrow: string
  crumbs: { href: string; label: string }[]
  form: FormState
  formKey: string
  isLocked: boolean
  action: string
}

/** Where a filled-in file is handed over. */
export const ImportPage = ({ language, eyebrow, crumbs, form, formKey, isLocked, action }: ImportPageProps) => {
  const t = importTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={crumbs} />
      <PageHeading eyebrow={eyebrow} title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ file: t.file }} />
      {isLocked && (
        <Notice color="info">
          <p>{t.locked}</p>
        </Notice>
      )}
      <ol class="ds-list">
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <form method="post" action={action} enctype="multipart/form-data" class="form">
        <FormSecrets formKey={formKey} />
        <FileInput form={form} name="file" label={t.file} hint={t.fileHint} accept=".xlsx" isRequired />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </>
  )
}
