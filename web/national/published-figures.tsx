import type { Language } from '#shared/platform/language.ts'
import { type NationalFigure, nationalFigures } from '#shared/statistics/national-figures.ts'
import { Table } from '../components/page-parts.tsx'
import { Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'

const Source = ({ source, language }: { source: NationalFigure['source']; language: Language }) => (
  <>
    {source.publisher}:{' '}
    {source.url ? (
      <a class="ds-link" href={source.url} lang="sv">
        {source.title}
      </a>
    ) : (
      <>
        <span lang="sv">{source.title}</span> ({pictureTexts[language].sourceUnlinked})
      </>
    )}
  </>
)

/** The published national figures side by side, each with its unit, year, source and quality note. Units differ; there is no total. */
export const PublishedFigures = ({ language }: { language: Language }) => {
  const t = pictureTexts[language]
  return (
    <Section id="published" title={t.publishedTitle} lead={t.publishedLead}>
      <div class="national-figures">
        <Table
          caption={t.publishedTitle}
          columns={t.publishedColumns.map((label) => ({ label }))}
          rows={nationalFigures.map((figure: NationalFigure) => [
            figure.measure[language],
            figure.value.text[language],
            figure.unit[language],
            figure.period[language],
            <Source source={figure.source} language={language} />,
            figure.qualityNote[language],
          ])}
        />
      </div>
    </Section>
  )
}
