import type { Language } from '#shared/platform/language.ts'
import type { Region } from '#shared/regions/regions.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { Count, Table } from '../components/page-parts.tsx'
import { contextTexts } from './context-texts.ts'
import { contextYears } from './context-view.ts'

/** The published figures on higher vocational education in the region's county, marked as what they are: not validations. For the region's page and its statistics. */
export const ContextSection = ({
  language,
  region,
  snapshot,
}: {
  language: Language
  region: Region
  snapshot: Pick<Snapshot, 'context'> | null
}) => {
  const t = contextTexts[language]
  const years = contextYears(snapshot, region.code)
  return (
    <section class="statistics-context" aria-labelledby="statistics-context">
      <h2 class="ds-heading" id="statistics-context" data-size="sm">
        {t.title(region.county)}
      </h2>
      <p>{contextSource.isNotValidations[language]}</p>
      {years.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Table
            caption={contextSource.title[language]}
            columns={t.columns.map((label, index) => ({ label, isNumber: index > 0 }))}
            rows={years.map(({ year, students, studentWomen, graduates, graduateWomen }) => [
              String(year),
              ...[students, studentWomen, graduates, graduateWomen].map((count) => (
                <Count count={count} language={language} />
              )),
            ])}
          />
          <p class="statistics-note">
            {contextSource.scope[language]} {contextSource.notAdditive[language]} {t.source}:{' '}
            {contextSource.publisher[language]}, {contextSource.period}.
          </p>
        </>
      )}
    </section>
  )
}
