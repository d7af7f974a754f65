import type { Source } from '#shared/articles/article.ts'
import { type Article, articleLimits, wasEverShown } from '#shared/articles/article-record.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { deskTexts } from './desk-texts.ts'
import { factsLabels, sourceNames, sourceRows, type TypedSource } from './facts-form.ts'
import { factsTexts } from './facts-texts.ts'

export type FactsPageProps = {
  language: Language
  article: Article
  name: string
  form: FormState
  version: number
  /** What was typed of a text that is being checked: it is not saved, and stands in its fields. */
  isKept: boolean
  typed: { sources: readonly TypedSource[]; madeUp: boolean; order: string; slug: Localized }
  /** What a colleague saved meanwhile. */
  theirs: { sources: readonly Source[]; slug: Localized; order: number } | null
  newFormKey: () => string
}

const SourceFields = ({ form, index, source }: { form: FormState; index: number; source: TypedSource | undefined }) => {
  const t = factsTexts[form.language]
  const names = sourceNames(index)
  return (
    <fieldset class="ds-fieldset article-source">
      <legend class="ds-label">{t.source(index + 1)}</legend>
      {languages.map((each) => (
        <TextInput
          form={form}
          name={names[each]}
          label={t.label[each]}
          value={source?.[each] ?? ''}
          maxLength={articleLimits.label}
        />
      ))}
      <TextInput form={form} name={names.url} label={t.url} value={source?.url ?? ''} maxLength={articleLimits.url} />
      <TextInput
        form={form}
        name={names.readOn}
        label={t.readOn}
        hint={index === 0 ? t.readOnHint : ''}
        value={source?.readOn ?? ''}
        type="date"
        width="short"
      />
    </fieldset>
  )
}

const Theirs = ({ language, theirs }: { language: Language; theirs: NonNullable<FactsPageProps['theirs']> }) => {
  const t = factsTexts[language]
  return (
    <section
      class="ds-alert article-conflict"
      data-color="warning"
      tabindex={-1}
      data-autofocus
      aria-label={t.conflict}
    >
      <p>{t.conflict}</p>
      <ul class="ds-list">
        {theirs.sources.map(({ label, url }) => (
          <li>
            {label[language]}: {url}
          </li>
        ))}
        <li>
          {theirs.slug.sv} / {theirs.slug.en}
        </li>
        <li>
          {t.order}: {theirs.order}
        </li>
      </ul>
    </section>
  )
}

/** What a text builds on, its place, and its address until it is published. */
export const FactsPage = (props: FactsPageProps) => {
  const { language, article, form, typed, theirs, isKept } = props
  const t = factsTexts[language]
  const isInCheck = article.draft?.state === 'in-check'
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('articleDesk', language), label: deskTexts[language].title },
          { href: pathTo('deskArticle', language, { article: article.id }), label: props.name },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={factsLabels(language)} />
      {isInCheck && (
        <Notice color="warning">
          <p>{t.notNow}</p>
          {isKept && <p>{t.kept}</p>}
        </Notice>
      )}
      {(!isInCheck || isKept) && (
        <form method="post" action={pathTo('saveArticleFacts', language, { article: article.id })} class="form">
          <FormSecrets formKey={props.newFormKey()} version={props.version} />
          {theirs && <Theirs language={language} theirs={theirs} />}
          <h2 class="ds-heading" data-size="sm">
            {t.sources}
          </h2>
          <p>{t.sourcesLead}</p>
          {Array.from({ length: sourceRows(typed.sources.length) }, (_, index) => (
            <SourceFields form={form} index={index} source={typed.sources[index]} />
          ))}
          <p class="form-field__hint">{t.more}</p>
          {article.kind === 'audience' && (
            <Checkbox form={form} name="madeUp" label={t.madeUp} isChecked={typed.madeUp} />
          )}
          <TextInput
            form={form}
            name="order"
            label={t.order}
            hint={t.orderHint}
            value={typed.order}
            inputMode="numeric"
            width="short"
            isRequired
          />
          {wasEverShown(article) ? (
            <p>{t.slugFixed}</p>
          ) : (
            languages.map((each) => (
              <TextInput
                form={form}
                name={`slug-${each}`}
                label={t.slug[each]}
                hint={t.slugHint}
                value={typed.slug[each]}
              />
            ))
          )}
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      )}
    </>
  )
}
