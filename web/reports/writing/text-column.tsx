import type { Language } from '#shared/platform/language.ts'
import { maxChapterTextLength } from '#shared/reports/chapter-text.ts'
import { FieldMessage, fieldId } from '../../components/form-parts.tsx'
import type { WritingPageProps } from './writing-page.tsx'
import { writingTexts } from './writing-texts.ts'
import { previewOf, problemsIn } from './writing-view.ts'

type Column = Pick<WritingPageProps, 'language' | 'chapter' | 'form' | 'typed' | 'figures' | 'previous'> & {
  textLanguage: Language
}

const problemsId = (textLanguage: Language) => `problems-${textLanguage}`

/** The text in one language: its field, what is to be mended in it, and what the last report said. */
export const TextColumn = ({ language, chapter, form, typed, figures, previous, textLanguage }: Column) => {
  const t = writingTexts[language]
  const text = typed[textLanguage]
  const problems = figures ? problemsIn(text, { chapter, textLanguage, figures }, language) : []
  const described = [
    `${fieldId(textLanguage)}-hint`,
    form.errors[textLanguage] ? `${fieldId(textLanguage)}-error` : '',
    problems.length > 0 ? problemsId(textLanguage) : '',
  ]
  return (
    <div class="ds-field form-field">
      <label class="ds-label" for={fieldId(textLanguage)}>
        {t.inLanguage[textLanguage]}
      </label>
      <p class="form-field__hint" id={`${fieldId(textLanguage)}-hint`}>
        {t.hint}
      </p>
      <textarea
        class="ds-input"
        id={fieldId(textLanguage)}
        name={textLanguage}
        lang={textLanguage}
        rows={12}
        maxlength={maxChapterTextLength}
        aria-invalid={form.errors[textLanguage] ? 'true' : undefined}
        aria-describedby={described.filter(Boolean).join(' ')}
      >
        {text}
      </textarea>
      <FieldMessage form={form} name={textLanguage} />
      {problems.length > 0 && (
        <div class="report-problems" id={problemsId(textLanguage)}>
          <p>{t.toMend}</p>
          <ul class="ds-list">
            {problems.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {previous && previous[textLanguage] !== '' && (
        <details class="ds-details">
          <summary>{t.previous}</summary>
          <div lang={textLanguage} class="report-remark">
            {previous[textLanguage]}
          </div>
        </details>
      )}
    </div>
  )
}

/** The text in one language as it reads in the report. */
export const Preview = ({ language, typed, figures, textLanguage }: Omit<Column, 'chapter' | 'form' | 'previous'>) => {
  const t = writingTexts[language]
  const paragraphs = previewOf(typed[textLanguage], figures ?? [], textLanguage)
  if (paragraphs.length === 0) return null
  return (
    <section aria-labelledby={`preview-${textLanguage}`}>
      <h2 class="ds-heading" data-size="2xs" id={`preview-${textLanguage}`}>
        {t.previewTitle[textLanguage]}
      </h2>
      <div lang={textLanguage} class="report-preview">
        {paragraphs.map((segments) => (
          <p>{segments.map(({ text, figure }) => (figure ? <mark title={figure}>{text}</mark> : text))}</p>
        ))}
      </div>
    </section>
  )
}
