import { measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { periodsOf } from './dataset.ts'
import { type Link, linkTo, type PxSite, tableLinks } from './links.ts'
import type { PxRefusal } from './px-refusal.ts'

/** What is asked of the list of tables; all null: everything, by pages of the usual size. */
export type ListQuery = {
  query: string | null
  pastDays: number | null
  pageNumber: number | null
  pageSize: number | null
}

/** As many tables stand on a page when nobody has said. */
const usualPageSize = 20
const dayMs = 86_400_000

/** A table's entry in the list. */
export const tableEntry = (site: PxSite, table: StatisticsTable, language: Language) => {
  const { first, last } = periodsOf(table)
  const subject = { id: table.measure, label: measures[table.measure].name[language] }
  return {
    id: table.id,
    label: table.title[language],
    description: table.notes.map((note) => note[language]).join(' '),
    // The material does not always say when it was published.
    updated: table.updatedAt || null,
    firstPeriod: first || null,
    lastPeriod: last || null,
    category: 'public',
    variableNames: table.dimensions.map(({ label }) => label[language]),
    discontinued: false,
    source: table.source[language],
    subjectCode: subject.id,
    timeUnit: first ? 'Annual' : 'Other',
    paths: [[subject]],
    links: tableLinks(site, table.id, language),
  }
}

/** Everything of a table that a search looks through. */
const wordsOf = (table: StatisticsTable, language: Language): string =>
  [
    table.id,
    table.title[language],
    table.source[language],
    measures[table.measure].name[language],
    ...table.notes.map((note) => note[language]),
    ...table.dimensions.flatMap(({ id, label, values }) => [
      id,
      label[language],
      ...values.map((value) => value.label[language]),
    ]),
  ]
    .join('\n')
    .toLocaleLowerCase(language)

/** Whether every word that is sought stands somewhere in the table's texts. */
const hasAll = (table: StatisticsTable, sought: string, language: Language): boolean => {
  const words = wordsOf(table, language)
  return sought
    .toLocaleLowerCase(language)
    .split(/\s+/)
    .every((word) => words.includes(word))
}

const pageLinks = (site: PxSite, language: Language, asked: ListQuery, pages: number, page: number): Link[] => {
  const to = (rel: string, pageNumber: number) =>
    linkTo(site, rel, '/tables', language, {
      ...(asked.query !== null && { query: asked.query }),
      ...(asked.pastDays !== null && { pastDays: asked.pastDays }),
      pageNumber,
      pageSize: asked.pageSize ?? usualPageSize,
    })
  return [
    to('first', 1),
    ...(page > 1 ? [to('previous', page - 1)] : []),
    ...(page < pages ? [to('next', page + 1)] : []),
    to('last', pages),
  ]
}

/** A page of the tables that a search finds, in the site's own order. No table is ever discontinued yet. Refused when there is no such page; without any table there is one, which is empty. */
export const tableList = (
  site: PxSite,
  tables: readonly StatisticsTable[],
  asked: ListQuery,
  language: Language,
  now: Date,
): Outcome<object, Extract<PxRefusal, { kind: 'unknown-page' }>> => {
  const since = asked.pastDays === null ? null : new Date(now.getTime() - asked.pastDays * dayMs).toISOString()
  const found = tables.filter(
    (table) =>
      (asked.query === null || hasAll(table, asked.query, language)) && (since === null || table.updatedAt >= since),
  )
  const [page, size] = [asked.pageNumber ?? 1, asked.pageSize ?? usualPageSize]
  const pages = Math.max(1, Math.ceil(found.length / size))
  if (page > pages) return refused({ kind: 'unknown-page', page, pages })
  return done({
    language,
    tables: found.slice((page - 1) * size, page * size).map((table) => tableEntry(site, table, language)),
    page: {
      pageNumber: page,
      pageSize: size,
      totalElements: found.length,
      totalPages: pages,
      links: pageLinks(site, language, asked, pages, page),
    },
    links: [linkTo(site, 'self', '/tables', language)],
  })
}
