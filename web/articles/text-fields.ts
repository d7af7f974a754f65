import { type ArticleKind, type ArticleText, sectionsOf } from '#shared/articles/article.ts'
import { articleLimits } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { articleWords } from './article-words.ts'

/** The fields of a text in one language, by their names in the form. */
export const fieldsOf = (kind: ArticleKind): string[] => ['title', 'lead', ...sectionsOf[kind].ids]

/** What the fields are called, for the list of errors. */
export const fieldLabels = (kind: ArticleKind, language: Language): Record<string, string> => {
  const { title, lead, sections } = articleWords[language]
  return { title, lead, ...Object.fromEntries(sectionsOf[kind].ids.map((id) => [id, sections[id]])) }
}

/** Reads a text. A draft may lack anything but its title; what is too long stands beside its field, and is kept there. */
export const readText = (form: FormReader, kind: ArticleKind): ArticleText => ({
  title: form.text('title', { maxLength: articleLimits.title, isRequired: true }),
  lead: form.text('lead', { maxLength: articleLimits.lead }),
  sections: Object.fromEntries(
    sectionsOf[kind].ids.map((id) => [id, form.text(id, { maxLength: articleLimits.section })]),
  ),
})

/** The same as it was typed, whole, for the page that shows it again. */
export const typedText = (form: FormReader, kind: ArticleKind): ArticleText => ({
  title: form.raw('title'),
  lead: form.raw('lead'),
  sections: Object.fromEntries(sectionsOf[kind].ids.map((id) => [id, form.raw(id)])),
})

/** All of a text that its reader meets, as one Markdown text. */
export const wholeText = (kind: ArticleKind, { lead, sections }: ArticleText): string =>
  [lead, ...sectionsOf[kind].ids.map((id) => sections[id] ?? '')].filter(Boolean).join('\n\n')

/** What stands in one field of a text. */
export const textIn = (text: ArticleText, field: string): string =>
  field === 'title'
    ? text.title
    : field === 'lead'
      ? text.lead
      : (text.sections[field as keyof typeof text.sections] ?? '')
