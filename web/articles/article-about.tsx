import { type Stamp, wasEverShown } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatList } from '../texts/format.ts'
import { articleAboutTexts } from './article-about-texts.ts'
import type { ArticlePageProps } from './article-page.tsx'
import { articleWords } from './article-words.ts'

/** What is known of the text. */
export const AboutArticle = ({ language, article, content }: ArticlePageProps) => {
  const t = articleAboutTexts[language]
  const { draft, published, review, edition, slug, changed } = article
  const by = (stamp: Stamp | null, none: string) =>
    stamp ? t.byOn(stamp.by.name, formatDay(stamp.at, language)) : none
  const asWritten = (each: Language) => by(changed[each], t.never)
  const facts: [string, string][] = [
    [t.known.kind, articleWords[language].kinds[article.kind]],
    [t.known.address, `${slug.sv} / ${slug.en}`],
    ...(draft
      ? [
          [
            t.known.writers,
            formatList(
              (draft.writers.length > 0 ? draft.writers : [draft.begun.by]).map(({ name }) => name),
              language,
            ),
          ] as [string, string],
        ]
      : []),
    [t.known.sv, asWritten('sv')],
    [t.known.en, asWritten('en')],
    [t.known.edition, edition > 0 ? String(edition) : article.isShipped ? t.asShipped : t.notYet],
    [t.known.published, by(published, article.isShipped ? t.asShipped : t.notYet)],
    [t.known.reviewed, review ? t.byOn(review.by.name, formatDay(review.on, language)) : t.notYet],
    ...(article.nextReviewOn
      ? [[t.known.nextReview, formatDay(article.nextReviewOn, language)] as [string, string]]
      : []),
    [
      t.known.sources,
      content.sources.length > 0 ? content.sources.map(({ label }) => label[language]).join('; ') : '–',
    ],
  ]
  return (
    <section aria-labelledby="about">
      <h2 class="ds-heading" data-size="sm" id="about">
        {t.about}
      </h2>
      <dl class="article-facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** All that readers have met of the text. */
export const Editions = ({ language, article, editions }: ArticlePageProps) => {
  const t = articleAboutTexts[language]
  if (!wasEverShown(article)) return null
  const name = (number: number) => (number === 0 ? t.asShipped : t.editionNumber(number))
  const { columns } = { columns: t.editionColumns }
  return (
    <section>
      <h2 class="ds-heading" data-size="sm" id="editions">
        {t.editions}
      </h2>
      <p>{t.history}</p>
      <Table
        isStacked
        caption={t.editions}
        columns={[
          { label: columns.edition },
          { label: columns.published },
          { label: columns.checked },
          { label: columns.read },
        ]}
        rows={editions.map(({ number, published, checkedBy }) => [
          name(number),
          published ? t.byOn(published.by.name, formatDay(published.at, language)) : '–',
          checkedBy?.name ?? '–',
          <a
            class="ds-link"
            href={pathTo('articleEdition', language, { article: article.id, edition: String(number) })}
            aria-label={`${t.read} ${name(number).toLocaleLowerCase(language)}`}
          >
            {t.read}
          </a>,
        ])}
      />
      {editions.length > 1 && (
        <p>
          <a class="ds-link" href={pathTo('compareArticle', language, { article: article.id })}>
            {t.compareWithNext}
          </a>
        </p>
      )}
    </section>
  )
}
