import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { shownRows } from '../chart-files/chart-table.ts'
import { RangeChart } from '../charts/range-chart.tsx'
import { Notice, Table, TableBehind } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { barriersView } from './barriers-view.ts'
import { mapView } from './map-view.ts'
import { queryOf, searchOf } from './picture-filter.ts'
import { BarsWithTable, Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'
import { prioritiesView } from './priorities-view.ts'
import { profileView } from './profile-view.ts'
import { type Picture, sinceOf } from './read-picture.ts'

/** What every part of the page is made from. */
export type Material = { snapshot: Snapshot; instrument: Instrument; language: Language; picture: Picture }

/** Where each region stands, as a table; the map has a page of its own, since its outlines weigh more than the rest of this one. */
export const Regions = ({ snapshot, language, picture: { filter } }: Material) => {
  const t = pictureTexts[language]
  const { title, description, columns, rows } = mapView(snapshot, language)
  return (
    <Section id="regions" title={t.sections.regions} lead={description}>
      <p>
        <a
          class="ds-link"
          href={
            pathTo('nationalMap', language) +
            searchOf({ period: filter.period, compared: filter.compared, group: filter.group })
          }
        >
          {t.charts.nationalMap}
        </a>
      </p>
      <Table isStacked caption={title} columns={columns} rows={rows} />
    </Section>
  )
}

/** The national profile over the areas. */
export const Profile = ({ snapshot, instrument, language, picture }: Material) => {
  const t = pictureTexts[language]
  const profile = profileView(snapshot, instrument, language, sinceOf(picture, language))
  if (!profile.hasMedians)
    return (
      <Section id="profile" title={t.sections.profile} lead={t.profileLead}>
        <Notice color="info">
          <p>{profile.description}</p>
        </Notice>
      </Section>
    )
  const query = queryOf(picture.filter)
  return (
    <Section id="profile" title={t.sections.profile} lead={t.profileLead}>
      <RangeChart
        language={language}
        title={profile.title}
        description={profile.description}
        rows={profile.rows}
        max={100}
        ticks={profile.ticks}
        target={profile.target}
      >
        <TableBehind
          language={language}
          caption={profile.title}
          columns={profile.table.columns}
          rows={shownRows(profile.table, language)}
        />
        <ChartDownloads chart="national-profile" title={profile.title} query={query} language={language} />
      </RangeChart>
      <p>
        <a
          class="ds-link"
          href={
            pathTo('nationalLevels', language) +
            searchOf({ period: picture.filter.period, compared: picture.filter.compared })
          }
        >
          {t.charts.nationalLevels}
        </a>
      </p>
    </Section>
  )
}

/** What most adopted plans take up. */
export const Priorities = ({ snapshot, instrument, language, picture: { filter } }: Material) => {
  const view = prioritiesView(snapshot, instrument, language)
  return (
    <Section id="priorities" title={view.title} lead={pictureTexts[language].prioritiesLead}>
      {view.rows.length === 0 ? (
        <p>{view.description}</p>
      ) : (
        <BarsWithTable
          view={{ ...view, title: view.chartTitle }}
          language={language}
          files={{ chart: 'common-priorities', query: queryOf({ period: filter.period }) }}
        />
      )}
    </Section>
  )
}

/** What stands outside the regions’ own power, by who can move it. */
export const Barriers = ({ snapshot, instrument, language, picture: { filter } }: Material) => {
  const t = pictureTexts[language]
  const view = barriersView(snapshot, instrument, language)
  return (
    <Section id="barriers" title={t.sections.barriers} lead={t.barriersLead}>
      <BarsWithTable
        view={view}
        language={language}
        files={{ chart: 'barriers-by-level', query: queryOf({ period: filter.period }) }}
      />
      <p>
        <a class="ds-link" href={pathTo('hourglass', language)}>
          {t.toHourglass}
        </a>
      </p>
      {view.common.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="xs">
            {view.commonTitle}
          </h3>
          <ul class="ds-list">
            {view.common.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
