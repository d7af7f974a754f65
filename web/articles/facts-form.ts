import type { Source } from '#shared/articles/article.ts'
import { articleLimits } from '#shared/articles/article-record.ts'
import { isSlug, slugOf } from '#shared/articles/slug.ts'
import { type Language, type Localized, languages } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { factsTexts } from './facts-texts.ts'

/** The greatest number of a text's place. */
const lastPlace = 999
/** How many empty sources a form has room for beside those that are there. */
const roomFor = 2

/** The names of one source's fields. */
export const sourceNames = (index: number) => ({
  sv: `source-${index}-sv`,
  en: `source-${index}-en`,
  url: `source-${index}-url`,
  readOn: `source-${index}-read`,
})

/** How many sources the form has room for. */
export const sourceRows = (count: number): number => Math.min(articleLimits.sources, count + roomFor)

const readSource = (form: FormReader, index: number, language: Language): Source | null => {
  const t = factsTexts[language]
  const names = sourceNames(index)
  const label = {
    sv: form.text(names.sv, { maxLength: articleLimits.label }),
    en: form.text(names.en, { maxLength: articleLimits.label }),
  }
  const url = form.text(names.url, { maxLength: articleLimits.url })
  const readOn = form.day(names.readOn)
  const given = [label.sv, label.en, url].filter(Boolean).length
  if (given === 0) return null
  if (url !== '' && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    form.fail(names.url, { kind: 'own', message: t.wrongUrl })
  const [empty] = (['sv', 'en', 'url'] as const).filter((part) => (part === 'url' ? url : label[part]) === '')
  if (empty) form.fail(names[empty], { kind: 'own', message: t.halfSource })
  return { label, url, readOn: readOn === '' ? null : readOn }
}

/** Reads the addresses; an empty one is made from the title in its language, where there is one. */
export const readSlugs = (form: FormReader, titles: Localized, language: Language): Localized => {
  const t = factsTexts[language]
  const read = (each: Language): string => {
    const name = `slug-${each}`
    // Its own length is told of with the rest of what an address may be.
    const typed = form.text(name, { maxLength: articleLimits.title })
    const slug = typed || slugOf(titles[each])
    if (slug === '') form.fail(name, { kind: 'own', message: t.noSlug })
    else if (!isSlug(slug)) form.fail(name, { kind: 'own', message: t.wrongSlug })
    return slug
  }
  return { sv: read('sv'), en: read('en') }
}

/** Reads what a text builds on and its place. */
export const readFacts = (form: FormReader, language: Language) => ({
  sources: Array.from({ length: articleLimits.sources }, (_, index) => readSource(form, index, language)).filter(
    (source) => source !== null,
  ),
  isExampleMadeUp: form.isChecked('madeUp'),
  order: form.wholeNumber('order', { min: 1, max: lastPlace, isRequired: true }) ?? 1,
})

/** A source as it stands in the fields. */
export type TypedSource = { sv: string; en: string; url: string; readOn: string }

/** The sources as they were typed. */
export const typedSources = (form: FormReader): TypedSource[] =>
  Array.from({ length: articleLimits.sources }, (_, index) => {
    const names = sourceNames(index)
    return { sv: form.raw(names.sv), en: form.raw(names.en), url: form.raw(names.url), readOn: form.raw(names.readOn) }
  }).filter((source) => Object.values(source).some((value) => value !== ''))

/** What the fields are called, for the list of errors. */
export const factsLabels = (language: Language): Record<string, string> => {
  const t = factsTexts[language]
  const sources = Array.from({ length: articleLimits.sources }, (_, index) => {
    const names = sourceNames(index)
    const of = (part: string) => `${t.source(index + 1)}, ${part.toLocaleLowerCase(language)}`
    return [
      ...languages.map((each) => [names[each], of(t.label[each])]),
      [names.url, of(t.url)],
      [names.readOn, of(t.readOn)],
    ]
  })
  return {
    'slug-sv': t.slug.sv,
    'slug-en': t.slug.en,
    'title-sv': t.titles.sv,
    'title-en': t.titles.en,
    kind: t.kind,
    order: t.order,
    ...Object.fromEntries(sources.flat()),
  }
}
