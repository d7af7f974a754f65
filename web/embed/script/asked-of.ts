import type { Language } from '#shared/platform/language.ts'

export type EmbedView = 'table' | 'bars'

/** What a tag asks for. */
export type EmbedAsked = {
  table: string
  /** The selection as the query of the table's address. */
  select: string
  view: EmbedView
  language: Language
  /** The dimension in columns; null for time. */
  columns: string | null
  /** The heading's level on the page that shows it, 2 to 6. */
  heading: number
}

/** Reads the tag's attributes; what is not said or not known is what is usual. */
export const askedOf = (data: Readonly<Record<string, string | undefined>>, pageLanguage: string): EmbedAsked => {
  const language = data.language ?? pageLanguage.slice(0, 2)
  const heading = Number(data.heading)
  return {
    table: data.table ?? '',
    select: data.select ?? '',
    view: data.view === 'bars' ? 'bars' : 'table',
    language: language === 'en' ? 'en' : 'sv',
    columns: data.columns ?? null,
    heading: [2, 3, 4, 5, 6].includes(heading) ? heading : 3,
  }
}

/** Where the figures are fetched, and the page that shows the same. */
export const addressesOf = (
  { table, select, language }: Pick<EmbedAsked, 'table' | 'select' | 'language'>,
  origin: string,
): { data: string; page: string } => {
  const page =
    language === 'sv'
      ? `${origin}/statistik/${encodeURIComponent(table)}`
      : `${origin}/en/statistics/${encodeURIComponent(table)}`
  const query = select && `?${select}`
  return { data: `${page}/${language === 'sv' ? 'fil' : 'file'}/json-stat${query}`, page: page + query }
}
