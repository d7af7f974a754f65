import type { PlainReport } from '#shared/articles/plain-language.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import type { PageText } from '#shared/region-pages/save-page-text.ts'
import { Markdown } from '../articles/markdown.tsx'
import { PlainAdvice } from '../articles/plain-report.tsx'
import type { BlockImages } from './block-images.ts'
import { textTexts } from './text-texts.ts'

/** The text in both languages as readers will see it. */
export const TextPreview = ({
  text,
  images,
  language,
}: {
  text: PageText
  images: BlockImages
  language: Language
}) => {
  const t = textTexts[language]
  return (
    <>
      {languages.map((each) => (
        <div class="page-text">
          <p class="article-other__name">{t.inLanguage[each]}</p>
          {text.body[each].trim() === '' ? (
            <p>{t.empty}</p>
          ) : (
            <div lang={each} class="article-body">
              {text.title[each] !== '' && <p class="article-body__title">{text.title[each]}</p>}
              <Markdown text={text.body[each]} language={each} images={images[each]} topHeading={4} />
            </div>
          )}
        </div>
      ))}
    </>
  )
}

/** How plain the text is in each language in which there is one. */
export const TextAdvice = ({
  reports,
  text,
  language,
}: {
  reports: Record<Language, PlainReport>
  text: PageText
  language: Language
}) => (
  <>
    {languages
      .filter((each) => text.body[each].trim() !== '')
      .map((each) => (
        <div class="page-text">
          <p class="article-other__name">{textTexts[language].inLanguage[each]}</p>
          <PlainAdvice report={reports[each]} language={language} />
        </div>
      ))}
  </>
)
