import type { Language } from '#shared/platform/language.ts'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import { Table } from '../components/page-parts.tsx'
import { figuresView } from './figures-view.ts'
import { Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'

/** The published national figures side by side, each with its unit, year, source and quality note. Units differ; there is no total. */
export const PublishedFigures = ({ language }: { language: Language }) => {
  const t = pictureTexts[language]
  const { rows, sources } = figuresView(nationalFigures, language)
  return (
    <Section id="published" title={t.publishedTitle} lead={t.publishedLead}>
      <div class="national-figures">
        <Table
          isStacked
          caption={t.publishedCaption}
          columns={t.publishedColumns.map((label) => ({ label }))}
          rows={rows.map((row) => [
            row.measure,
            row.value,
            row.unit,
            row.period,
            <a class="ds-link" href={`#source-${row.source}`} aria-label={t.sourceNumber(row.source)}>
              {row.source}
            </a>,
            row.quality,
          ])}
        />
      </div>
      <h3 class="ds-heading" data-size="xs">
        {t.sources}
      </h3>
      <ol class="national-sources">
        {sources.map((source, index) => (
          <li id={`source-${index + 1}`}>
            {source.publisher} ({source.published}):{' '}
            {source.url ? (
              <a class="ds-link" href={source.url} lang="sv">
                {source.title}
              </a>
            ) : (
              <span lang="sv">{source.title}</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
