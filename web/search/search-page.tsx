import type { Language } from '#shared/platform/language.ts'
import { pageSize, type Result, type SearchAnswer, type SearchRequest } from '#shared/search/search.ts'
import { type SearchKind, searchKinds } from '#shared/search/search-document.ts'
import type { Piece } from '#shared/search/snippet.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { addressOfSearch } from './search-address.ts'
import { SearchField } from './search-field.tsx'
import { searchFieldTexts } from './search-field-texts.ts'
import { searchTexts } from './search-texts.ts'

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>
)

const ResultItem = ({ language, result }: { language: Language; result: Result }) => (
  <li class="search-result">
    <h3 class="search-result__title">
      <a class="ds-link" href={result.url}>
        <Pieces pieces={result.title} />
      </a>
    </h3>
    <p class="search-result__text">
      <Pieces pieces={result.snippet} />
    </p>
    <p class="search-result__facts">
      {searchTexts[language].kinds[result.kind]}
      {result.date && ` · ${formatDay(result.date, language)}`}
    </p>
  </li>
)

/** Only the kinds of which something was found; nothing to choose where that is one. */
const Kinds = ({ language, request, counts }: Asked & Pick<SearchAnswer, 'counts'>) => {
  const t = searchTexts[language]
  const found = searchKinds.filter((kind) => counts[kind])
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const choices: { kind: SearchKind | null; label: string; count: number }[] = [
    { kind: null, label: t.all, count: all },
    ...found.map((kind) => ({ kind, label: t.kinds[kind], count: counts[kind] ?? 0 })),
  ]
  if (found.length < 2 && request.kind === null) return null
  return (
    <nav class="search-kinds" aria-label={t.kindsLabel}>
      <ul>
        {choices.map(({ kind, label, count }) => (
          <li>
            <a
              href={addressOfSearch(language, { ...request, kind, page: 1 })}
              aria-current={kind === request.kind ? 'true' : undefined}
            >
              {label} <span class="search-kinds__count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Pages = ({ language, request, answer: { page, pages } }: Asked & { answer: SearchAnswer }) => {
  const t = searchTexts[language]
  if (pages === 1) return null
  const address = (to: number) => addressOfSearch(language, { ...request, page: to })
  return (
    <nav class="search-pages" aria-label={t.pagesLabel}>
      {page > 1 && (
        <a class="ds-button" data-variant="secondary" rel="prev" href={address(page - 1)}>
          {t.before}
        </a>
      )}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="ds-button" data-variant="secondary" rel="next" href={address(page + 1)}>
          {t.after}
        </a>
      )}
    </nav>
  )
}

const Help = ({ language, contact }: { language: Language; contact: string }) => {
  const { helpTitle, help } = searchTexts[language]
  return (
    <section class="search-help" aria-labelledby="search-help">
      <h2 class="ds-heading" data-size="xs" id="search-help">
        {helpTitle}
      </h2>
      <ul class="ds-list">
        <li>{help.fewer}</li>
        <li>
          <a href={pathTo('findYourWay', language)}>{help.way}</a>
        </li>
        <li>
          <a href={pathTo('hubWords', language)}>{help.words}</a>
        </li>
        <li>
          <a href={`mailto:${contact}`}>{help.contact}</a>
        </li>
      </ul>
    </section>
  )
}

type Asked = { language: Language; request: SearchRequest }

const Answer = ({ language, request, answer, contact }: Asked & { answer: SearchAnswer; contact: string }) => {
  const t = searchTexts[language]
  const { text, total, results, suggestion } = answer
  return (
    <>
      {answer.isCut && <Notice color="info">{t.cut}</Notice>}
      {suggestion && (
        <p class="search-suggestion">
          {t.didYouMean}{' '}
          <a href={addressOfSearch(language, { written: suggestion, kind: null, page: 1 })}>{suggestion}</a>?
        </p>
      )}
      <Kinds language={language} request={request} counts={answer.counts} />
      <h2 class="search-count">{total === 0 ? t.none(text) : t.found(total, text)}</h2>
      {answer.isPartial && <p>{t.partial}</p>}
      {results.length > 0 && (
        <ol class="search-results" aria-label={t.results} start={(answer.page - 1) * pageSize + 1}>
          {results.map((result) => (
            <ResultItem language={language} result={result} />
          ))}
        </ol>
      )}
      <Pages language={language} request={request} answer={answer} />
      {(total === 0 || answer.isPartial) && <Help language={language} contact={contact} />}
    </>
  )
}

/** The search: its field, and what was found. `answer` is null before anything is asked. */
export const SearchPage = ({
  language,
  request,
  answer,
  contact,
}: Asked & { answer: SearchAnswer | null; contact: string }) => {
  const t = searchTexts[language]
  return (
    <>
      <PageHeading title={searchFieldTexts[language].title} lead={answer ? undefined : t.lead} />
      <SearchField language={language} id="q" value={answer?.text ?? ''} hasHint />
      {answer ? (
        <Answer language={language} request={{ ...request, written: answer.text }} answer={answer} contact={contact} />
      ) : (
        <section class="search-help" aria-labelledby="search-examples">
          <h2 class="ds-heading" data-size="xs" id="search-examples">
            {t.examplesTitle}
          </h2>
          <ul class="ds-list">
            {t.examples.map((example) => (
              <li>
                <a href={addressOfSearch(language, { written: example, kind: null, page: 1 })}>{example}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="search-key" data-search-key hidden>
        <label>
          <input class="ds-input" type="checkbox" checked /> {t.searchKey}
        </label>
      </p>
    </>
  )
}
