import { articleKinds } from '#shared/articles/article.ts'
import { articleLimits } from '#shared/articles/article-record.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { articleWords } from './article-words.ts'
import { deskTexts } from './desk-texts.ts'
import { factsLabels } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'

/** The form that begins a text. */
export const NewArticlePage = ({
  language,
  form,
  typed,
  newFormKey,
}: {
  language: Language
  form: FormState
  typed: { kind: string; titles: Localized; slug: Localized }
  newFormKey: () => string
}) => {
  const t = factsTexts[language]
  const words = articleWords[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('articleDesk', language), label: deskTexts[language].title }]}
      />
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <ErrorSummary form={form} labels={factsLabels(language)} />
      <form method="post" action={pathTo('startArticle', language)} class="form">
        <FormSecrets formKey={newFormKey()} />
        <RadioGroup
          form={form}
          name="kind"
          label={t.kind}
          value={typed.kind}
          options={articleKinds.map((value) => ({ value, label: words.kinds[value], text: words.kindMeans[value] }))}
        />
        {languages.map((each) => (
          <TextInput
            form={form}
            name={`title-${each}`}
            label={t.titles[each]}
            value={typed.titles[each]}
            maxLength={articleLimits.title}
            isRequired
          />
        ))}
        {languages.map((each) => (
          <TextInput
            form={form}
            name={`slug-${each}`}
            label={t.slug[each]}
            hint={t.slugHint}
            value={typed.slug[each]}
          />
        ))}
        <SubmitButton>{t.start}</SubmitButton>
      </form>
    </>
  )
}
