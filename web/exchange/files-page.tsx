import { fileContents, fileFormats, type QuestionnaireFile } from '#shared/exchange/questionnaire-file.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { ErrorSummary, FormSecrets, type FormState, RadioGroup, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { exchangeTexts } from './exchange-texts.ts'
import { FileList } from './file-list.tsx'

export type FilesPageProps = {
  language: Language
  eyebrow: string
  crumbs: { href: string; label: string }[]
  form: FormState
  formKey: string
  typed: { contents: string; format: string; fileLanguage: string }
  mayReadAnswers: boolean
  files: readonly QuestionnaireFile[]
  addresses: { order: string; print: string | null; readBack: string | null; file(id: string): string }
}

const Order = ({ language, form, formKey, typed, mayReadAnswers, addresses }: FilesPageProps) => {
  const t = exchangeTexts[language]
  // Whoever reads nothing back is not of the region.
  const forOthers = addresses.readBack === null ? t.forOthers : null
  return (
    <section aria-labelledby="order-file">
      <h2 class="ds-heading" data-size="sm" id="order-file">
        {t.order}
      </h2>
      {!mayReadAnswers && (
        <Notice color="info">
          <p>{t.onlyEmpty}</p>
        </Notice>
      )}
      <form method="post" action={addresses.order} class="form">
        <FormSecrets formKey={formKey} />
        <RadioGroup
          form={form}
          name="contents"
          label={t.contents}
          value={typed.contents}
          options={fileContents
            .filter((contents) => mayReadAnswers || contents === 'empty')
            .map((value) => ({
              value,
              ...t.contentChoices[value],
              ...(value === 'answered' && forOthers && { text: forOthers.answered }),
            }))}
          isRequired
        />
        <RadioGroup
          form={form}
          name="format"
          label={t.format}
          value={typed.format}
          options={fileFormats.map((value) => ({
            value,
            ...t.formats[value],
            ...(value === 'xlsx' && forOthers && { text: forOthers.xlsx }),
          }))}
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

const Others = ({ language, addresses }: FilesPageProps) => {
  const t = exchangeTexts[language]
  const ways = [
    { ...t.print, href: addresses.print },
    { ...t.readBack, href: addresses.readBack },
  ]
  return (
    <section aria-labelledby="other-ways">
      <h2 class="ds-heading" data-size="sm" id="other-ways">
        {t.others}
      </h2>
      <ul class="exchange-ways">
        {ways
          .filter(({ href }) => href !== null)
          .map(({ href, link, text }) => (
            <li>
              <a class="ds-link" href={href ?? ''}>
                {link}
              </a>
              <p>{text}</p>
            </li>
          ))}
      </ul>
    </section>
  )
}

/** Where a questionnaire is ordered as a file, and where those of the last day are. */
export const FilesPage = (props: FilesPageProps) => {
  const { language, form, crumbs, eyebrow, addresses } = props
  const t = exchangeTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={crumbs} />
      <PageHeading eyebrow={eyebrow} title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ contents: t.contents, format: t.format, fileLanguage: t.language }} />
      <Order {...props} />
      {(addresses.print ?? addresses.readBack) && <Others {...props} />}
      <FileList
        language={language}
        files={props.files}
        nameOf={({ contents, format, language: of }) => t.fileName(contents, format, of)}
        addressOf={addresses.file}
      />
    </>
  )
}
