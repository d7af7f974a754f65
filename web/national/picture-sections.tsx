import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { LevelBars } from '../charts/level-bars.tsx'
import { RangeChart } from '../charts/range-chart.tsx'
import { RegionMap } from '../charts/region-map.tsx'
import { Notice, Table, TableBehind } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { barriersView } from './barriers-view.ts'
import { mapView } from './map-view.ts'
import { BarsWithTable, Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'
import { prioritiesView } from './priorities-view.ts'
import { profileView } from './profile-view.ts'

/** What every part of the page is made from. */
export type Material = { snapshot: Snapshot; instrument: Instrument; language: Language }

/** The map of Sweden with its table beside. */
export const Regions = ({ snapshot, language }: Material) => {
  const map = mapView(snapshot, language)
  return (
    <Section id="regions" title={pictureTexts[language].sections.regions}>
      <div class="national-pair national-pair--map">
        <RegionMap {...map} language={language} />
        <Table isStacked caption={map.title} columns={map.columns} rows={map.rows} />
      </div>
    </Section>
  )
}

/** The national profile over the areas, and the spread over the levels. */
export const Profile = ({ snapshot, instrument, language }: Material) => {
  const t = pictureTexts[language]
  const profile = profileView(snapshot, instrument, language)
  if (!profile.hasMedians)
    return (
      <Section id="profile" title={t.sections.profile} lead={t.profileLead}>
        <Notice color="info">
          <p>{profile.description}</p>
        </Notice>
      </Section>
    )
  return (
    <Section id="profile" title={t.sections.profile} lead={t.profileLead}>
      <div class="national-pair">
        <RangeChart
          language={language}
          title={profile.title}
          description={profile.description}
          rows={profile.rows}
          max={100}
          ticks={profile.ticks}
        >
          <TableBehind language={language} caption={profile.title} columns={profile.columns} rows={profile.tableRows} />
        </RangeChart>
        {profile.levels && (
          <LevelBars
            language={language}
            title={profile.levels.title}
            description={profile.levels.description}
            rows={profile.levels.rows}
          >
            <TableBehind
              language={language}
              caption={profile.levels.title}
              columns={profile.levels.columns}
              rows={profile.levels.tableRows}
            />
          </LevelBars>
        )}
      </div>
    </Section>
  )
}

/** What most adopted plans take up. */
export const Priorities = ({ snapshot, instrument, language }: Material) => {
  const view = prioritiesView(snapshot, instrument, language)
  return (
    <Section id="priorities" title={view.title} lead={pictureTexts[language].prioritiesLead}>
      {view.rows.length === 0 ? (
        <p>{view.description}</p>
      ) : (
        <BarsWithTable view={{ ...view, title: view.chartTitle }} language={language} />
      )}
    </Section>
  )
}

/** What stands outside the regions’ own power, by who can move it. */
export const Barriers = ({ snapshot, instrument, language }: Material) => {
  const t = pictureTexts[language]
  const view = barriersView(snapshot, instrument, language)
  return (
    <Section id="barriers" title={t.sections.barriers} lead={t.barriersLead}>
      <BarsWithTable view={view} language={language} />
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
