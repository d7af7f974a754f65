import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { Notice } from '../components/page-parts.tsx'
import { contextView } from './context-view.ts'
import { countsView } from './counts-view.ts'
import { queryOf } from './picture-filter.ts'
import { BarsWithTable, CountsTable, Section } from './picture-parts.tsx'
import type { Material } from './picture-sections.tsx'
import { pictureTexts } from './picture-texts.ts'

/** The reported validations after disclosure control. */
export const Counts = ({ snapshot, language, picture: { filter } }: Material) => {
  const t = pictureTexts[language]
  const view = countsView(snapshot, language)
  if (!view.newest)
    return (
      <Section id="counts" title={t.sections.counts} lead={t.countsLead}>
        <Notice color="info">
          <p>{view.description}</p>
        </Notice>
      </Section>
    )
  const { newest } = view
  return (
    <Section id="counts" title={t.sections.counts} lead={t.countsLead}>
      <ProfileChart
        language={language}
        title={view.title}
        description={view.description}
        rows={newest.rows}
        max={newest.max}
        unit=""
      >
        <ChartDownloads
          chart="validations-by-sector"
          title={view.title}
          query={queryOf({ period: filter.period })}
          language={language}
        />
      </ProfileChart>
      <ul class="ds-list national-notes">
        {newest.notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
      {[newest.sectors, newest.forms, newest.years, newest.regions].map((table) => (
        <details class="ds-details">
          <summary>{table.caption}</summary>
          <div>
            <CountsTable table={table} language={language} />
          </div>
        </details>
      ))}
    </Section>
  )
}

/** Higher vocational education in the counties: context, and it says so. */
export const Context = ({ snapshot, language }: Pick<Material, 'snapshot' | 'language'>) => {
  const t = pictureTexts[language]
  const view = contextView(snapshot, language)
  if (!view) return null
  return (
    <Section id="context" title={t.contextTitle}>
      <BarsWithTable view={view} language={language} />
      {view.notes.map((note) => (
        <p class="national-note">{note}</p>
      ))}
      <p class="national-note">
        {t.source}: {view.source}
      </p>
    </Section>
  )
}
