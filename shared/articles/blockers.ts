import { type Language, languages } from '#shared/platform/language.ts'
import { type ArticleKind, type SectionId, sectionsOf } from './article.ts'
import type { ArticleContent } from './article-record.ts'
import type { ArticleImage } from './image.ts'
import { imageAddressesIn, imageIdIn } from './image-references.ts'

/** What must be mended before a text is checked or published. */
export type Blocker =
  | { kind: 'missing'; language: Language; field: 'title' | 'lead' | SectionId }
  /** A picture from another site, or an address that is none of ours. */
  | { kind: 'foreign-image'; language: Language; field: SectionId; address: string }
  /** A picture that is not there, is not checked yet, or was refused. */
  | { kind: 'image-not-ready'; language: Language; field: SectionId; id: string }
  /** A picture that nobody has described, or marked as decoration. */
  | { kind: 'alt-missing'; language: Language; field: SectionId; id: string }

const missingIn = (kind: ArticleKind, { texts }: ArticleContent, language: Language): Blocker[] => {
  const { title, lead, sections } = texts[language]
  const optional: readonly string[] = sectionsOf[kind].optional
  const empty = (field: SectionId) => (sections[field] ?? '').trim() === '' && !optional.includes(field)
  const fields = [
    ...(title.trim() === '' ? ['title' as const] : []),
    ...(lead.trim() === '' ? ['lead' as const] : []),
    ...sectionsOf[kind].ids.filter(empty),
  ]
  return fields.map((field) => ({ kind: 'missing', language, field }))
}

const imageBlocker = (
  address: string,
  place: { language: Language; field: SectionId },
  images: ReadonlyMap<string, ArticleImage>,
): Blocker[] => {
  const id = imageIdIn(address)
  if (!id) return [{ kind: 'foreign-image', ...place, address }]
  const image = images.get(id)
  if (image?.file.state !== 'accepted') return [{ kind: 'image-not-ready', ...place, id }]
  const isDescribed = image.isDecoration || image.alt[place.language].trim() !== ''
  return isDescribed ? [] : [{ kind: 'alt-missing', ...place, id }]
}

/** All that stands in the way of letting somebody check the text. */
export const blockersOf = (
  kind: ArticleKind,
  content: ArticleContent,
  images: ReadonlyMap<string, ArticleImage>,
): Blocker[] =>
  languages.flatMap((language) => [
    ...missingIn(kind, content, language),
    ...sectionsOf[kind].ids.flatMap((field) =>
      imageAddressesIn(content.texts[language].sections[field] ?? '').flatMap((address) =>
        imageBlocker(address, { language, field }, images),
      ),
    ),
  ])
