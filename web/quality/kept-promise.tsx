import { type MeasureId, measures } from '#shared/measures/measures.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import type { QualityReport } from '#shared/quality/quality-report.ts'
import { regions } from '#shared/regions/regions.ts'
import { sectors } from '#shared/statistics/validation-count.ts'
import { Count, Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  noPromise: string
  notComputed: string
  caption: string
  computed: (day: string) => string
  columns: Record<'year' | 'regions' | 'cells' | 'median' | 'most' | 'published', string>
  declared: string
  of: (given: number, all: number) => string
  rules: string
}

const promiseTexts = texts<Texts>({
  sv: {
    title: 'Fullständighet och aktualitet',
    noPromise: 'Vi känner inte till något löfte från utgivaren om detta.',
    notComputed: 'Utfallet räknas vid nästa sammanställning.',
    caption: 'Utlovat och utfall, år för år',
    computed: (day) =>
      `Räknat ${day}. Dagarna räknas från årets slut. Medianen och det längsta gäller de regioner som har lämnat uppgift efter årets slut.`,
    columns: {
      year: 'År',
      regions: 'Regioner',
      cells: 'Region och sektor',
      median: 'Dagar till uppgift, median',
      most: 'Dagar till uppgift, längst',
      published: 'Dagar till publicering',
    },
    declared: 'Utlovat',
    of: (given, all) => `${given} av ${all}`,
    rules: 'Kvalitetsreglerna, och hur ofta de frågar',
  },
  en: {
    title: 'Completeness and timeliness',
    noPromise: 'We know of no promise from the publisher about this.',
    notComputed: 'The outcome is computed at the next compilation.',
    caption: 'Promised and actual, year by year',
    computed: (day) =>
      `Computed ${day}. Days are counted from the end of the year. The median and the longest cover the regions that have reported since then.`,
    columns: {
      year: 'Year',
      regions: 'Regions',
      cells: 'Region and sector',
      median: 'Days to report, median',
      most: 'Days to report, longest',
      published: 'Days to publication',
    },
    declared: 'Promised',
    of: (given, all) => `${given} of ${all}`,
    rules: 'The quality rules, and how often they ask',
  },
})

/** What is promised of a measure's completeness and timeliness, and beside it what has come of it; a link to the rules. */
export const KeptPromise = ({
  measure,
  report,
  language,
}: {
  measure: MeasureId
  report: QualityReport | null
  language: Language
}) => {
  const t = promiseTexts[language]
  const { promise } = measures[measure]
  const { columns } = t
  const cells = regions.length * sectors.length
  const missing = <Count count="missing" language={language} />
  return (
    <section class="tables-definition" aria-labelledby="promise">
      <h2 class="ds-heading" data-size="xs" id="promise">
        {t.title}
      </h2>
      {promise === null && <p>{t.noPromise}</p>}
      {promise && <p>{promise.text[language]}</p>}
      {promise && !report && <p>{t.notComputed}</p>}
      {promise && report && (
        <>
          <Table
            caption={t.caption}
            columns={[
              { label: columns.year },
              { label: columns.regions, isNumber: true },
              { label: columns.cells, isNumber: true },
              { label: columns.median, isNumber: true },
              { label: columns.most, isNumber: true },
              { label: columns.published, isNumber: true },
            ]}
            rows={[
              [
                t.declared,
                t.of(regions.length, regions.length),
                t.of(cells, cells),
                `≤ ${promise.reportedDays}`,
                `≤ ${promise.reportedDays}`,
                `≤ ${promise.publishedDays}`,
              ],
              ...report.years.map((year) => [
                String(year.year),
                t.of(year.regions, year.ofRegions),
                t.of(year.cells, year.ofCells),
                year.days ? String(year.days.median) : missing,
                year.days ? String(year.days.most) : missing,
                year.publishedDays === null ? missing : formatNumber(year.publishedDays, language),
              ]),
            ]}
          />
          <p>{t.computed(formatDay(report.madeAt, language))}</p>
        </>
      )}
      {promise && (
        <p>
          <a class="ds-link" href={pathTo('qualityRules', language)}>
            {t.rules}
          </a>
        </p>
      )}
    </section>
  )
}
