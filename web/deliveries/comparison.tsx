import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { nationalWords } from '../national/national-words.ts'
import { formatNumber } from '../texts/format.ts'
import type { ComparisonRow } from './comparison-view.ts'
import { oneTexts } from './one-texts.ts'

const cell = (count: number | null, language: Language): string =>
  count === null ? oneTexts[language].compareNothing : formatNumber(count, language)

/** What a delivery brings beside what counts today. */
export const Comparison = ({ rows, language }: { rows: readonly ComparisonRow[]; language: Language }) => {
  const t = oneTexts[language]
  const { what, now, delivered } = t.compareColumns
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="compare">
      <h2 class="ds-heading" data-size="xs" id="compare">
        {t.compareTitle}
      </h2>
      <p>{t.compareLead}</p>
      {rows.every((row) => row.now === null) && <p>{t.compareNone}</p>}
      <Table
        isStacked
        caption={t.compareCaption}
        columns={[{ label: what }, { label: now, isNumber: true }, { label: delivered, isNumber: true }]}
        rows={rows.map((row) => [
          `${row.year}, ${nationalWords[language].sectors[row.sector]}`,
          cell(row.now, language),
          cell(row.delivered, language),
        ])}
      />
    </section>
  )
}
