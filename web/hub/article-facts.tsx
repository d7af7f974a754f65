import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatDay } from '../texts/format.ts'
import { SourceLink } from './foreign-link.tsx'
import { hubTexts } from './hub-texts.ts'

/** Whether and when a text was reviewed, in one line; shown under its heading. */
export const reviewLine = (article: ShownArticle, language: Language): string => {
  const t = hubTexts[language]
  const { reviewedOn, reviewedBy, nextReviewOn } = article
  if (!reviewedOn) return t.fromProgram
  const day = formatDay(reviewedOn, language)
  const next = nextReviewOn ? `, ${t.nextReview(formatDay(nextReviewOn, language))}` : ''
  return `${reviewedBy ? t.reviewedBy(day, reviewedBy) : t.reviewed(day)}${next}.`
}

/** Which edition a text is and since when. */
const editionLine = (article: ShownArticle, language: Language): string => {
  const t = hubTexts[language]
  if (article.edition > 0 && article.publishedAt)
    return `${t.edition(article.edition)}, ${t.publishedOn(formatDay(article.publishedAt, language))}.`
  return article.writtenOn ? t.writtenOn(formatDay(article.writtenOn, language)) : ''
}

/** What stands under every text: how it was checked, when it was published and what it builds on. */
export const ArticleFacts = ({ article, language }: { article: ShownArticle; language: Language }) => {
  const t = hubTexts[language]
  const { reviewedOn, nextReviewOn, sources } = article
  return (
    <footer class="article-facts">
      <h2 class="article-facts__title">{t.aboutText}</h2>
      <p>
        {reviewLine(article, language)}{' '}
        {!reviewedOn && nextReviewOn && t.nextReviewAlone(formatDay(nextReviewOn, language))}{' '}
        {editionLine(article, language)}
      </p>
      {sources.length > 0 && (
        <>
          <h3 class="article-facts__title">{t.sources}</h3>
          <ul>
            {sources.map((source) => (
              <li>
                <SourceLink source={source} language={language} />
              </li>
            ))}
          </ul>
          {sources.some(({ readOn }) => readOn === null) && <p>{t.readDayMissing(sources.length)}</p>}
        </>
      )}
    </footer>
  )
}

/** Says to readers of English that the original has moved on. */
export const TranslationNotice = ({ article, language }: { article: ShownArticle; language: Language }) =>
  language === 'en' && article.translationIsOlder ? (
    <Notice color="info">
      <p>{hubTexts.en.translationIsOlder}</p>
    </Notice>
  ) : null
