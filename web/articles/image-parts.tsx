import type { ArticleImage } from '#shared/articles/image.ts'
import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { imageTexts } from './image-texts.ts'

export const imageColors = { awaiting: 'neutral', checking: 'info', accepted: 'success', refused: 'danger' } as const

/** What is written in a text to show the picture. */
const codeOf = ({ id }: Pick<ArticleImage, 'id'>): string => `![](bild:${id})`

/** The picture itself; a dash until it has been checked. */
export const Picture = ({ language, image }: { language: Language; image: ArticleImage }) => {
  if (image.file.state !== 'accepted' || image.width === null || image.height === null) return <>–</>
  return (
    <img
      class="article-thumbnail"
      src={pathTo('articleImageFile', 'sv', { image: image.id })}
      alt={image.alt[language]}
      width={image.width}
      height={image.height}
      loading="lazy"
    />
  )
}

/** The code of the picture, and a button that copies it. */
export const Code = ({ language, image }: { language: Language; image: ArticleImage }) => (
  <span class="code-block article-code">
    <code>{codeOf(image)}</code>
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-copy hidden>
      {siteTexts[language].copy}
      <span class="ds-sr-only">: {image.title}</span>
    </button>
    <span role="status" data-copied={siteTexts[language].copied} />
  </span>
)

/** What is said of the picture to those who do not see it. */
export const altWords = ({ alt, isDecoration }: ArticleImage, language: Language): string => {
  const t = imageTexts[language]
  if (isDecoration) return t.decoration
  return alt.sv && alt.en ? alt[language] : t.noAlt
}

/** What the fields are called, for the list of errors. */
export const imageLabels = (language: Language): Record<string, string> => {
  const t = imageTexts[language]
  return { title: t.name, 'alt-sv': t.alt.sv, 'alt-en': t.alt.en, mediaType: t.type, bytes: t.file }
}
