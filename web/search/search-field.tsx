import type { Language } from '#shared/platform/language.ts'
import { queryLimits } from '#shared/search/query-limits.ts'
import { pathTo } from '../paths.ts'
import { searchFieldTexts } from './search-field-texts.ts'

/** A field with its button: on the page of the search, and folded in the head of every other. */
export const SearchField = ({
  language,
  id,
  value = '',
  hasHint = false,
}: {
  language: Language
  id: string
  value?: string
  hasHint?: boolean
}) => {
  const t = searchFieldTexts[language]
  return (
    <form class="search-form" method="get" action={pathTo('search', language)} role="search" aria-label={t.title}>
      <label class="ds-label" for={id}>
        {t.label}
      </label>
      {hasHint && (
        <p class="form-field__hint" id={`${id}-hint`}>
          {t.hint}
        </p>
      )}
      <div class="search-form__row">
        <input
          class="ds-input"
          type="search"
          id={id}
          name="q"
          value={value}
          maxlength={queryLimits.length}
          autocomplete="off"
          aria-describedby={hasHint ? `${id}-hint` : undefined}
          data-search
        />
        <button class="ds-button" type="submit">
          {t.button}
        </button>
      </div>
    </form>
  )
}

/** The search in the head of a page: folded, and opened without script. */
export const FoldedSearch = ({ language }: { language: Language }) => (
  <details class="site-search">
    <summary class="site-search__open">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
        />
      </svg>
      <span class="site-search__word">{searchFieldTexts[language].title}</span>
    </summary>
    <div class="site-search__panel">
      <SearchField language={language} id="site-search" />
    </div>
  </details>
)
