import { raw } from 'hono/html'
import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatList } from '../texts/format.ts'
import { SourceLink } from './foreign-link.tsx'
import { validityOf } from './hub-page.tsx'
import { hubTexts } from './hub-texts.ts'
import { wordsTexts } from './words-texts.ts'
import { type WordsView, wordsOf } from './words-view.ts'

const Entry = ({ language, word }: { language: Language; word: Word }) => {
  const t = wordsTexts[language]
  const validity = validityOf(word, language)
  const others = word.otherWords[language]
  return (
    <div class="word" id={word.id} data-word={wordsOf(word, language)}>
      <dt class="word__term">
        {word.term[language]}
        {validity && <span class="word__when">{validity}</span>}
      </dt>
      <dd>{word.definition[language]}</dd>
      <dd class="word__more">
        {others.length > 0 && (
          <>
            {t.other}: {formatList(others, language)}.{' '}
          </>
        )}
        {t.inOtherLanguage}: <span lang={t.lang}>{word.term[t.lang]}</span>.
        {word.source && (
          <>
            {' '}
            {hubTexts[language].source}: <SourceLink source={word.source} language={language} />.
          </>
        )}
      </dd>
    </div>
  )
}

const Letters = ({ language, letters, letter }: { language: Language; letters: readonly string[]; letter: string }) => {
  const t = wordsTexts[language]
  const page = pathTo('hubWords', language)
  return (
    <nav class="letters" aria-label={t.letters}>
      <ul>
        <li>
          <a href={page} aria-current={letter === '' ? 'true' : undefined}>
            {t.all}
          </a>
        </li>
        {letters.map((one) => (
          <li>
            <a href={`${page}?letter=${encodeURIComponent(one)}`} aria-current={one === letter ? 'true' : undefined}>
              {one}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The word list, with a search and the letters; both work without script. */
export const WordsPage = ({
  language,
  view,
  search,
  letter,
}: {
  language: Language
  view: WordsView
  search: string
  letter: string
}) => {
  const t = wordsTexts[language]
  const hasSourceWithoutDay = view.groups.some(({ words }) => words.some(({ source }) => source?.readOn === null))
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {hasSourceWithoutDay && <p>{t.readDayMissing}</p>}
      <word-filter>
        <form class="word-search" method="get" action={pathTo('hubWords', language)}>
          <div class="ds-field">
            <label class="ds-label" for="q">
              {t.search}
            </label>
            <p class="form-field__hint" id="q-hint">
              {t.searchHint}
            </p>
            <div class="word-search__row">
              <input
                class="ds-input"
                type="search"
                id="q"
                name="q"
                value={search}
                maxlength={100}
                autocomplete="off"
                aria-describedby="q-hint"
              />
              <button class="ds-button" data-variant="secondary" type="submit">
                {t.show}
              </button>
            </div>
          </div>
        </form>
        <Letters language={language} letters={view.letters} letter={letter} />
        <p role="status" data-found={t.found('{count}')}>
          {view.count > 0 ? t.found(String(view.count)) : t.none}
        </p>
        {view.groups.map((group) => (
          <section class="letter-group" aria-labelledby={`letter-${group.letter}`} data-words>
            <h2 class="letter-group__letter" id={`letter-${group.letter}`}>
              {group.letter}
            </h2>
            <dl class="words">
              {group.words.map((word) => (
                <Entry language={language} word={word} />
              ))}
            </dl>
          </section>
        ))}
      </word-filter>
    </>
  )
}

/** The word list as search engines know it (schema.org DefinedTermSet). */
export const WordsScript = ({ language, words, url }: { language: Language; words: readonly Word[]; url: string }) => {
  const set = {
    '@context': 'https://schema.org/',
    '@type': 'DefinedTermSet',
    name: wordsTexts[language].title,
    inLanguage: language,
    url,
    hasDefinedTerm: words.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term[language],
      description: definition[language],
      url: `${url}#${id}`,
    })),
  }
  return <script type="application/ld+json">{raw(JSON.stringify(set).replaceAll('<', '\\u003c'))}</script>
}
