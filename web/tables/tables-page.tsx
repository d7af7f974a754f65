import type { Language } from '#shared/platform/language.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { fileAddress } from './file-address.ts'
import { TableFacts } from './table-facts.tsx'
import { tableTexts } from './table-texts.ts'

/** All tables with what each is about, and how they are read by programs. */
export const TablesPage = ({ tables, language }: { tables: readonly StatisticsTable[]; language: Language }) => {
  const t = tableTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <ul class="tables-list" aria-label={t.listLabel}>
        {tables.map((table) => (
          <li class="tables-item">
            <h2 class="ds-heading" data-size="sm">
              <a class="ds-link" href={pathTo('statisticsTable', language, { table: table.id })}>
                {table.title[language]}
              </a>
            </h2>
            <TableFacts table={table} language={language} />
            <p class="tables-item__ways">
              <a class="ds-link" href={pathTo('statisticsMeasure', language, { table: table.id })}>
                {t.aboutMeasure}
                <span class="tables-heard">: {table.title[language]}</span>
              </a>
              <a class="ds-link" href={fileAddress(table, 'json-stat', language)}>
                {t.wholeTable}
                <span class="tables-heard">: {table.title[language]}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.publishingTitle}
      </h2>
      <p>{t.publishing}</p>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('releaseCalendar', language)}>
            {t.toCalendar}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('revisions', language)}>
            {t.toRevisions}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('howToDeliver', language)}>
            {t.toDelivering}
          </a>
        </li>
      </ul>
      <h2 class="ds-heading" data-size="sm">
        {t.openDataTitle}
      </h2>
      <p>{t.openData}</p>
      <p>
        <a class="ds-link" href={pathTo('openData', language)}>
          {t.toOpenData}
        </a>
      </p>
    </>
  )
}
