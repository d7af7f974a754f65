import type { Language } from '#shared/platform/language.ts'
import type { StatisticsTable, TableCut } from '#shared/tables/table.ts'
import { ErrorSummary, FieldMessage, fieldId } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import type { FieldErrors } from '../form.ts'
import { pathTo } from '../paths.ts'
import type { Asked } from './asked.ts'
import { ChooseForm } from './choose-form.tsx'
import { chooseTexts } from './choose-texts.ts'
import { Result } from './result.tsx'
import { Downloads, Share } from './result-ways.tsx'
import { TableFacts } from './table-facts.tsx'
import { tableTexts } from './table-texts.ts'

/** What an error of the whole selection is about, rather than one dimension. */
export const tableField = 'selection'

type TablePageProps = {
  language: Language
  table: StatisticsTable
  asked: Asked
  /** Messages by dimension. */
  errors: FieldErrors
  /** What was asked for; null while there is something to put right or to choose. */
  cut: TableCut | null
  /** The address of this page with the selection, to share. */
  address: string
}

/** A table: choose values, see the result, download it, share it. */
export const TablePage = (props: TablePageProps) => {
  const { language, table, asked, errors, cut } = props
  const t = chooseTexts[language]
  const form = { errors, language }
  const labels = Object.fromEntries(table.dimensions.map(({ id, label }) => [id, label[language]]))
  const changed = asked.changed ? labels[asked.changed] : undefined
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('statisticsTables', language), label: tableTexts[language].title }]}
      />
      <PageHeading title={table.title[language]} />
      <TableFacts table={table} language={language} />
      <ErrorSummary form={form} labels={{ ...labels, [tableField]: t.chooseTitle }} />
      <h2 class="ds-heading" data-size="sm" id={fieldId(tableField)} tabindex={-1}>
        {t.chooseTitle}
      </h2>
      <p>{t.chooseHint}</p>
      <FieldMessage form={form} name={tableField} />
      {changed && (
        <Notice color="info" isStatus>
          <p>{t.changed(changed.toLowerCase())}</p>
        </Notice>
      )}
      <ChooseForm
        table={table}
        asked={asked}
        form={form}
        action={pathTo('statisticsTable', language, { table: table.id })}
      />
      {cut && (
        <>
          <Result cut={cut} asked={asked} language={language} />
          <Downloads table={table} language={language} selection={asked.selection} />
          <Share address={props.address} table={table} asked={asked} language={language} />
        </>
      )}
    </>
  )
}
