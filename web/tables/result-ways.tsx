import type { Language } from '#shared/platform/language.ts'
import type { Selection, StatisticsTable } from '#shared/tables/table.ts'
import { pathTo } from '../paths.ts'
import { type Asked, queryOf } from './asked.ts'
import { fileAddress, fileFormats } from './file-address.ts'
import { tableTexts } from './table-texts.ts'

/** The selection as files. */
export const Downloads = ({
  table,
  language,
  selection,
}: {
  table: StatisticsTable
  language: Language
  selection: Selection
}) => {
  const t = tableTexts[language]
  return (
    <section class="tables-part" aria-labelledby="download">
      <h2 class="ds-heading" data-size="sm" id="download">
        {t.downloadTitle}
      </h2>
      <p>{t.download}</p>
      <ul class="tables-files">
        {fileFormats.map((format) => (
          <li>
            <a class="ds-link" href={fileAddress(table, format, language, selection)}>
              {t.formats[format].name}
            </a>
            <span class="tables-files__what">{t.formats[format].what}</span>
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={fileAddress(table, 'json-stat', language)}>
          {t.wholeTable}
        </a>
      </p>
    </section>
  )
}

/** The address that shows the same again. */
export const Share = ({
  address,
  table,
  asked,
  language,
}: {
  address: string
  table: StatisticsTable
  asked: Pick<Asked, 'selection' | 'columns'>
  language: Language
}) => (
  <section class="tables-part" aria-labelledby="share">
    <h2 class="ds-heading" data-size="sm" id="share">
      {tableTexts[language].shareTitle}
    </h2>
    <p>{tableTexts[language].share}</p>
    <p>
      <code class="tables-address">{address}</code>
    </p>
    <p>
      <a
        class="ds-link"
        href={`${pathTo('statisticsEmbed', language, { table: table.id })}?${queryOf(table, asked.selection, asked.columns)}`}
      >
        {tableTexts[language].ownWeb}
      </a>
    </p>
  </section>
)
