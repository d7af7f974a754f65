import type { Language } from '#shared/platform/language.ts'
import { Select, TextInput } from '../components/form-parts.tsx'
import { pathTo } from '../paths.ts'
import { readerTexts } from './reader-texts.ts'
import { isAsked, maxWords, publicRecipients, type ReportQuery } from './report-search.ts'
import { reportTexts } from './report-texts.ts'

/** Search by words, edition and year; what is asked for stands in the address. */
export const SearchForm = ({
  language,
  query,
  years,
}: {
  language: Language
  query: ReportQuery
  years: readonly string[]
}) => {
  const t = readerTexts[language]
  const form = { errors: {}, language }
  const all = pathTo('reports', language)
  return (
    <form class="report-search" method="get" action={all} role="search" aria-labelledby="search-reports">
      <h2 class="ds-heading" data-size="xs" id="search-reports">
        {t.search}
      </h2>
      <div class="report-search__fields">
        <TextInput
          form={form}
          name="q"
          label={t.words}
          hint={t.wordsHint}
          value={query.words}
          type="search"
          maxLength={maxWords}
        />
        <Select
          form={form}
          name="for"
          label={t.recipient}
          value={query.recipient}
          options={[
            { value: '', label: t.allRecipients },
            ...publicRecipients.map((value) => ({ value, label: reportTexts[language].recipients[value] })),
          ]}
        />
        <Select
          form={form}
          name="year"
          label={t.year}
          value={query.year}
          options={[{ value: '', label: t.allYears }, ...years.map((value) => ({ value, label: value }))]}
        />
      </div>
      <p class="button-row">
        <button class="ds-button" data-variant="secondary" type="submit">
          {t.find}
        </button>
        {isAsked(query) && (
          <a class="ds-link" href={all}>
            {t.clear}
          </a>
        )}
      </p>
    </form>
  )
}
