import type { Language } from '#shared/platform/language.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { ErrorSummary, FieldMessage, fieldId, RadioGroup, Select } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import type { FieldErrors } from '../form.ts'
import { pathTo } from '../paths.ts'
import { tableTexts } from '../tables/table-texts.ts'
import { embedScript, embedTag, tagData } from './embed-tag.ts'
import { embedTexts } from './embed-texts.ts'
import type { EmbedAsked } from './script/asked-of.ts'

export const showName = 'show'
export const headingName = 'heading'
/** What an error of the selection itself is about. */
export const choiceField = 'choice'

const levels = [2, 3, 4, 5, 6]

type EmbedPageProps = {
  language: Language
  table: StatisticsTable
  asked: EmbedAsked
  errors: FieldErrors
  origin: string
}

/** How it is shown; which values is chosen on the table's own page, and goes along. */
const HowForm = ({ language, table, asked, errors }: EmbedPageProps) => {
  const t = embedTexts[language]
  const form = { errors, language }
  const chosen = [...new URLSearchParams(asked.select), ...(asked.columns ? [['columns', asked.columns] as const] : [])]
  return (
    <form class="form" method="get" action={`${pathTo('statisticsEmbed', language, { table: table.id })}#code`}>
      {chosen.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        form={form}
        name={showName}
        label={t.view}
        hint={t.barsHint}
        value={asked.view}
        isInline
        options={[
          { value: 'table', label: t.views.table },
          { value: 'bars', label: t.views.bars },
        ]}
      />
      <Select
        form={form}
        name={headingName}
        label={t.heading}
        hint={t.headingHint}
        value={String(asked.heading)}
        options={levels.map((level) => ({ value: String(level), label: t.headings(level) }))}
      />
      <p class="button-row">
        <button class="ds-button" type="submit">
          {t.show}
        </button>
      </p>
    </form>
  )
}

/** The lines to paste, and what they give. */
const Made = ({ language, table, asked, origin }: EmbedPageProps) => {
  const t = embedTexts[language]
  const page = `${origin}${pathTo('statisticsTable', language, { table: table.id })}?${asked.select}`
  return (
    <>
      <section class="tables-part" aria-labelledby="code">
        <h2 class="ds-heading" data-size="sm" id="code">
          {t.codeTitle}
        </h2>
        <p>{t.code}</p>
        <CodeBlock
          code={embedTag(asked, { origin, page, title: table.title[language] })}
          label={t.codeTitle}
          language={language}
        />
      </section>
      <section class="tables-part" aria-labelledby="preview">
        <h2 class="ds-heading" data-size="sm" id="preview">
          {t.previewTitle}
        </h2>
        <p>{t.preview}</p>
        <noscript>
          <p>{t.needsScript}</p>
        </noscript>
        <div class="embed-preview">
          {/* Not `async`: the library would move it to the page's head. */}
          <script src={embedScript} defer {...Object.fromEntries(tagData(asked))} />
        </div>
      </section>
    </>
  )
}

/** Where one makes the tag that shows a table on a page of one's own: how it is shown, the code to copy, and a preview. */
export const EmbedPage = (props: EmbedPageProps) => {
  const { language, table, asked, errors, origin } = props
  const t = embedTexts[language]
  const form = { errors, language }
  const tableAddress = pathTo('statisticsTable', language, { table: table.id })
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('statisticsTables', language), label: tableTexts[language].title },
          { href: tableAddress, label: table.title[language] },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead(table.title[language])} />
      <ErrorSummary form={form} labels={{ [showName]: t.view, [choiceField]: t.changeChoice }} />
      <p id={fieldId(choiceField)} tabindex={-1}>
        <a class="ds-link" href={`${tableAddress}?${asked.select}`}>
          {t.changeChoice}
        </a>
      </p>
      <FieldMessage form={form} name={choiceField} />
      <HowForm {...props} />
      {Object.keys(errors).length === 0 && <Made {...props} />}
      <section class="tables-part" aria-labelledby="rules">
        <h2 class="ds-heading" data-size="sm" id="rules">
          {t.rulesTitle}
        </h2>
        <ul class="ds-list">
          {t.rules(origin).map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
