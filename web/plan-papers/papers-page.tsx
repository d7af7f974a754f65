import { type PlanPaperFile, paperFormats } from '#shared/plan-papers/plan-paper-file.ts'
import { recipientKinds } from '#shared/plan-papers/recipient.ts'
import type { Partner } from '#shared/plans/plan.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  Select,
  SubmitButton,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { FileList } from '../exchange/file-list.tsx'
import { asNames } from '../plans/plan-parts.tsx'
import { papersTexts } from './papers-texts.ts'
import { paperFileName, partnerLabel, partnerValue } from './papers-view.ts'

type PapersPageProps = {
  language: Language
  eyebrow: string
  crumbs: { href: string; label: string }[]
  form: FormState
  formKey: string
  typed: { recipient: string; partner: string; format: string; fileLanguage: string }
  isDraft: boolean
  partners: readonly Partner[]
  files: readonly PlanPaperFile[]
  addresses: { order: string; print: string; file(id: string): string }
}

const partnerOptions = ({ partners, language }: PapersPageProps) =>
  partners.map((partner) => ({ value: partnerValue(partner), label: partnerLabel(partner, language) }))

const Order = (props: PapersPageProps) => {
  const { language, form, formKey, typed, partners, addresses } = props
  const t = papersTexts[language]
  return (
    <section aria-labelledby="order-paper">
      <h2 class="ds-heading" data-size="sm" id="order-paper">
        {t.order}
      </h2>
      <form method="post" action={addresses.order} class="form">
        <FormSecrets formKey={formKey} />
        <RadioGroup
          form={form}
          name="recipient"
          label={t.recipient}
          {...(partners.length === 0 && { hint: t.noPartners })}
          value={typed.recipient}
          options={recipientKinds
            .filter((kind) => kind !== 'partner' || partners.length > 0)
            .map((value) => ({ value, ...t.recipients[value] }))}
          isRequired
        />
        {partners.length > 0 && (
          <Select
            form={form}
            name="partner"
            label={t.partner}
            hint={t.partnerHint}
            value={typed.partner}
            options={[{ value: '', label: t.choosePartner }, ...partnerOptions(props)]}
          />
        )}
        <RadioGroup
          form={form}
          name="format"
          label={t.format}
          value={typed.format}
          options={paperFormats.map((value) => ({ value, ...t.formats[value] }))}
          isRequired
        />
        <RadioGroup
          form={form}
          name="fileLanguage"
          label={t.language}
          value={typed.fileLanguage}
          options={languages.map((value) => ({ value, label: t.languages[value] }))}
          isInline
          isRequired
        />
        <SubmitButton>{t.send}</SubmitButton>
      </form>
    </section>
  )
}

const Print = (props: PapersPageProps) => {
  const { language, partners, addresses } = props
  const t = papersTexts[language]
  return (
    <section aria-labelledby="print-paper">
      <h2 class="ds-heading" data-size="sm" id="print-paper">
        {t.print}
      </h2>
      <p>{t.printLead}</p>
      <ul class="exchange-ways">
        {(['politicians', 'managers'] as const).map((recipient) => (
          <li>
            <a class="ds-link" href={`${addresses.print}?recipient=${recipient}`}>
              {t.printLinks[recipient]}
            </a>
          </li>
        ))}
      </ul>
      {partners.length > 0 && (
        <form method="get" action={addresses.print} class="form plan-papers-partner">
          <input type="hidden" name="recipient" value="partner" />
          <div class="form-field">
            <label class="ds-label" for="print-partner">
              {t.printPartner}
            </label>
            <select class="ds-input" id="print-partner" name="partner">
              {partnerOptions(props).map(({ value, label }) => (
                <option value={value}>{label}</option>
              ))}
            </select>
          </div>
          <SubmitButton variant="secondary">{t.show}</SubmitButton>
        </form>
      )}
    </section>
  )
}

/** Where a plan is ordered as a file for one recipient, shown to be printed, and where the files of the last day are. */
export const PapersPage = (props: PapersPageProps) => {
  const { language, form, crumbs, eyebrow, isDraft, files, addresses } = props
  const t = papersTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={crumbs} />
      <PageHeading eyebrow={eyebrow} title={t.title} lead={t.lead} />
      <ErrorSummary
        form={form}
        labels={asNames({ recipient: t.recipient, partner: t.partner, format: t.format, fileLanguage: t.language })}
      />
      {isDraft && <Notice color="info">{t.draft}</Notice>}
      <Order {...props} />
      <Print {...props} />
      <FileList
        language={language}
        files={files}
        nameOf={(file) => paperFileName(file, language)}
        addressOf={addresses.file}
      />
    </>
  )
}
