import type { ArticleKind } from '#shared/articles/article.ts'
import type { WithdrawnArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { placeOf } from './hub-places.ts'
import { hubTexts } from './hub-texts.ts'

const WithdrawnPage = ({ language, text }: { language: Language; text: WithdrawnArticle }) => {
  const t = hubTexts[language]
  return (
    <>
      <PageHeading
        title={t.withdrawnTitle}
        lead={t.withdrawn(text.title[language], formatDay(text.withdrawnAt, language))}
      />
      <p>
        <strong>{t.withdrawnWhy}</strong> {text.reason[language]}
      </p>
      <p>
        <a href={pathTo('hub', language)}>{t.toHub}</a>
      </p>
    </>
  )
}

/** Answers for an address that no text of the language has: the way to the text where its name in the other language was used, 410 with the reason where one was taken away, 404 otherwise. */
export const goneOrNotFound = async (
  { deps, language, page, notFound, redirect }: Pick<Visit, 'deps' | 'language' | 'page' | 'notFound' | 'redirect'>,
  kind: ArticleKind,
  slug: string,
): Promise<Response> => {
  const meant = await deps.articles.findShown(kind, language === 'sv' ? 'en' : 'sv', slug)
  const place = meant && placeOf(meant, language)
  if (place) return redirect(place)
  const text = await deps.articles.findWithdrawn(kind, language, slug)
  if (!text) return notFound()
  return page({
    title: hubTexts[language].withdrawnTitle,
    status: 410,
    children: <WithdrawnPage language={language} text={text} />,
  })
}
