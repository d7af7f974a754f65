import type { Language } from '#shared/platform/language.ts'
import { pageLimits, partPlaces } from '#shared/region-pages/region-page.ts'
import { isFixedText, type PageText } from '#shared/region-pages/save-page-text.ts'
import type { FormReader } from '../form.ts'

/** Stands in the address where a section is written that is not there yet. */
export const newPart = 'new'

/** Whether the text has a heading and a place of its own. */
export const hasHeading = (key: string): boolean => !isFixedText(key)

/** Reads a text in both languages. Those with a heading need it and their words in Swedish; the others may be emptied. */
export const readPageText = (form: FormReader, key: string): PageText => {
  const isOwn = hasHeading(key)
  const title = (language: Language) =>
    isOwn ? form.text(`title-${language}`, { maxLength: pageLimits.title, isRequired: language === 'sv' }) : ''
  const body = (language: Language) =>
    form.text(`body-${language}`, { maxLength: pageLimits.text, isRequired: isOwn && language === 'sv' })
  return {
    title: { sv: title('sv'), en: title('en') },
    body: { sv: body('sv'), en: body('en') },
    place: isOwn ? (form.choice('place', partPlaces, { isRequired: true }) ?? 'more') : 'more',
  }
}

/** The same as it was typed, whole, for the page that shows it again. */
export const typedPageText = (form: FormReader): PageText => ({
  title: { sv: form.raw('title-sv'), en: form.raw('title-en') },
  body: { sv: form.raw('body-sv'), en: form.raw('body-en') },
  place: partPlaces.find((place) => place === form.raw('place')) ?? 'more',
})
