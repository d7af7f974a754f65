import type { Language } from '#shared/platform/language.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { pathTo } from '../paths.ts'
import { formatDay, formatList } from '../texts/format.ts'
import { tableTexts } from './table-texts.ts'

/** The first and the last time that the table covers; null where it has none yet. */
const periodOf = ({ dimensions }: StatisticsTable, language: Language): string | null => {
  const values = dimensions.find(({ isTime }) => isTime)?.values ?? []
  const [first, last] = [values[0], values.at(-1)]
  if (!first || !last) return null
  return first === last ? first.label[language] : `${first.label[language]}–${last.label[language]}`
}

/** Where the figures come from, with its address where there is one. */
export const SourceOf = ({ table, language }: { table: StatisticsTable; language: Language }) =>
  table.sourceUrl ? (
    <a class="ds-link" href={table.sourceUrl}>
      {table.source[language]}
    </a>
  ) : (
    <span>{table.source[language]}</span>
  )

/** What a table is: what it is broken down by, unit, period, when updated, source. */
export const TableFacts = ({ table, language }: { table: StatisticsTable; language: Language }) => {
  const t = tableTexts[language]
  // A dimension that is the same all through tells nothing apart.
  const varying = table.dimensions.filter(({ values }) => values.length !== 1)
  return (
    <dl class="tables-facts">
      <div>
        <dt>{t.facts.about}</dt>
        <dd>
          {formatList(
            varying.map(({ label }) => label[language].toLowerCase()),
            language,
          )}
        </dd>
      </div>
      <div>
        <dt>{t.facts.unit}</dt>
        <dd>{table.unit[language]}</dd>
      </div>
      <div>
        <dt>{t.facts.period}</dt>
        <dd>{periodOf(table, language) ?? t.noPeriod}</dd>
      </div>
      <div>
        <dt>{t.facts.updated}</dt>
        <dd>{table.updatedAt === '' ? t.notUpdated : formatDay(table.updatedAt, language)}</dd>
      </div>
      {table.version !== undefined && (
        <div>
          <dt>{t.facts.version}</dt>
          <dd>
            <a class="ds-link" href={pathTo('statisticsVersion', language, { number: String(table.version) })}>
              {t.facts.version} {table.version}
            </a>
          </dd>
        </div>
      )}
      <div class="tables-facts__long">
        <dt>{t.facts.source}</dt>
        <dd>
          <SourceOf table={table} language={language} />
        </dd>
      </div>
    </dl>
  )
}
