import type { Language } from '#shared/platform/language.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { RegionMap } from '../charts/region-map.tsx'
import { Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { mapMeasures } from './map-measures.ts'
import { measureNames } from './measure-map-texts.ts'
import { measureMapView } from './measure-map-view.ts'
import { type PictureFilter, queryOf, searchOf } from './picture-filter.ts'
import { Context } from './picture-statistics.tsx'
import { pictureTexts } from './picture-texts.ts'
import type { Picture } from './read-picture.ts'

/** What the map can show, as links: the choice lands in the address. */
const MapSwitch = ({ filter, language }: { filter: PictureFilter; language: Language }) => (
  <nav class="map-switch" aria-label={pictureTexts[language].mapShows}>
    <ul>
      {mapMeasures.map((measure) => (
        <li>
          <a
            class="ds-link"
            href={
              pathTo('nationalMap', language) + searchOf({ period: filter.period, compared: filter.compared, measure })
            }
            aria-current={measure === filter.measure ? 'true' : undefined}
          >
            {measureNames[language][measure]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** The map of Sweden with its table beside, and, of what is no measure of validation, all that must be said with it. */
export const PictureMap = ({ picture, language }: { picture: Picture; language: Language }) => {
  const { filter, snapshot } = picture
  const { columns, rows, ...map } = measureMapView(filter.measure, snapshot, language)
  const query = queryOf({ period: filter.period, measure: filter.measure })
  return (
    <>
      <MapSwitch filter={filter} language={language} />
      <div class="national-pair national-pair--map">
        <RegionMap {...map} language={language}>
          <ChartDownloads chart="national-map" title={map.title} query={query} language={language} />
        </RegionMap>
        <Table isStacked caption={map.title} columns={columns} rows={rows} />
      </div>
      {filter.measure === 'yrkeshogskolan' && <Context snapshot={snapshot} language={language} />}
    </>
  )
}
