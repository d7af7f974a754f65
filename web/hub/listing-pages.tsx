import type { ShownArticle } from '#shared/articles/shown-article.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { placeOf } from './hub-places.ts'
import { readingTexts } from './reading-texts.ts'

/** The target groups by where they stand; a text that is not named here, since it was written in the tool, stands last. */
const audienceGroups = {
  individual: ['individual-employed', 'individual-unemployed', 'individual-newly-arrived', 'individual-young'],
  work: ['employer', 'branch-organisation'],
  education: ['guidance-counsellor', 'komvux', 'folk-high-school', 'higher-vocational-education', 'university'],
  public: ['municipality', 'region-civil-servant', 'politician', 'authority'],
} as const

type GroupId = keyof typeof audienceGroups | 'other'

/** Texts for target groups, group by group; groups without any are left out. */
export const groupsOf = (articles: readonly ShownArticle[]): { id: GroupId; articles: ShownArticle[] }[] => {
  const named = Object.entries(audienceGroups).map(([id, ids]: [string, readonly string[]]) => ({
    id: id as GroupId,
    articles: articles.filter((article) => ids.includes(article.id)),
  }))
  const known: readonly string[] = Object.values(audienceGroups).flat()
  const other = articles.filter(({ id }) => !known.includes(id))
  return [...named, { id: 'other' as const, articles: other }].filter((group) => group.articles.length > 0)
}

/** Texts as a row of ways, each with its heading and what it says first. */
export const ArticleWays = ({
  language,
  articles,
  heading,
}: {
  language: Language
  articles: readonly ShownArticle[]
  heading: 'h2' | 'h3'
}) => {
  const Heading = heading
  return (
    <ul class="ways">
      {articles.map((article) => (
        <li>
          <a class="way" href={placeOf(article, language) ?? ''}>
            <Heading class="way__title">{article.texts[language].title}</Heading>
            <span class="way__text">{article.texts[language].lead}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** All target groups. */
export const AudiencesPage = ({ language, articles }: { language: Language; articles: readonly ShownArticle[] }) => {
  const t = readingTexts[language]
  return (
    <>
      <PageHeading title={t.audiencesTitle} lead={t.audiencesLead} />
      {groupsOf(articles).map((group) => (
        <section aria-labelledby={group.id}>
          <h2 class="ds-heading" data-size="sm" id={group.id}>
            {t.groups[group.id]}
          </h2>
          <ArticleWays language={language} articles={group.articles} heading="h3" />
        </section>
      ))}
    </>
  )
}

/** All guides. */
export const GuidesPage = ({ language, articles }: { language: Language; articles: readonly ShownArticle[] }) => {
  const t = readingTexts[language]
  return (
    <>
      <PageHeading title={t.guidesTitle} lead={t.guidesLead} />
      <ArticleWays language={language} articles={articles} heading="h2" />
      <p>
        <a href={pathTo('workTemplates', language)}>{t.toTemplates}</a>
      </p>
    </>
  )
}

/** The others of a text's kind, beside it. */
export const Others = ({
  language,
  title,
  articles,
}: {
  language: Language
  title: string
  articles: readonly ShownArticle[]
}) =>
  articles.length === 0 ? null : (
    <nav class="text-page__contents others" aria-labelledby="others">
      <h2 class="text-page__contents-title" id="others">
        {title}
      </h2>
      <ul>
        {articles.map((article) => (
          <li>
            <a href={placeOf(article, language) ?? ''}>{article.texts[language].title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
