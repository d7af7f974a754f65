import { type SectionId, sectionsOf } from '#shared/articles/article.ts'
import { articleLimits } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import { TextArea, TextInput } from '../components/form-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { articleWords } from './article-words.ts'
import { Markdown } from './markdown.tsx'
import type { WritePageProps } from './write-page.tsx'
import { writeTexts } from './write-texts.ts'

/** How Markdown is written. */
export const Help = ({ language }: { language: Language }) => {
  const { help } = writeTexts[language]
  return (
    <details class="ds-details">
      <summary>{help.title}</summary>
      <dl class="article-facts">
        {help.rows.map(([code, means]) => (
          <div>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** The field of one section, and beside it what the other language says there. */
export const SectionRow = ({ id, ...props }: WritePageProps & { id: SectionId }) => {
  const { language, article, written, text, other, form, images } = props
  const t = writeTexts[language]
  const otherLanguage = written === 'sv' ? 'en' : 'sv'
  const optional: readonly string[] = sectionsOf[article.kind].optional
  const markdown = other.sections[id] ?? ''
  return (
    <div class="article-row">
      <TextArea
        form={form}
        name={id}
        label={articleWords[language].sections[id]}
        hint={[
          t.hints.section(formatNumber(articleLimits.section, language)),
          optional.includes(id) ? t.hints.optional : '',
        ]
          .filter(Boolean)
          .join(' ')}
        value={text.sections[id] ?? ''}
        rows={10}
      />
      <section class="article-other" aria-label={`${t.other[otherLanguage]}: ${articleWords[language].sections[id]}`}>
        <p class="article-other__name">{t.other[otherLanguage]}</p>
        {markdown.trim() === '' ? (
          <p class="form-field__hint">{t.otherEmpty}</p>
        ) : (
          <div lang={otherLanguage}>
            <Markdown text={markdown} language={otherLanguage} images={images[otherLanguage]} />
          </div>
        )}
      </section>
    </div>
  )
}

/** Heading and introduction, and beside them those of the other language. */
export const Head = (props: WritePageProps) => {
  const { language, written, text, other, form } = props
  const t = writeTexts[language]
  const words = articleWords[language]
  const otherLanguage = written === 'sv' ? 'en' : 'sv'
  return (
    <div class="article-row">
      <div>
        <TextInput form={form} name="title" label={words.title} hint={t.hints.title} value={text.title} isRequired />
        <TextArea form={form} name="lead" label={words.lead} hint={t.hints.lead} value={text.lead} rows={3} />
      </div>
      <section class="article-other" aria-label={`${t.other[otherLanguage]}: ${words.title}, ${words.lead}`}>
        <p class="article-other__name">{t.other[otherLanguage]}</p>
        <div lang={otherLanguage}>
          <p>
            <strong>{other.title || '–'}</strong>
          </p>
          <p>{other.lead || '–'}</p>
        </div>
      </section>
    </div>
  )
}
