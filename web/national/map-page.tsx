import type { Language } from '#shared/platform/language.ts'
import { ChartDownloads } from '../chart-files/chart-downloads.tsx'
import { shownRows } from '../chart-files/chart-table.ts'
import { RegionMap } from '../charts/region-map.tsx'
import { Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { chosenMapView } from './chosen-map-view.ts'
import { mapMeasures } from './map-measures.ts'
import { measureNames } from './measure-map-texts.ts'
import { type PictureFilter, queryOf, searchOf } from './picture-filter.ts'
import { Context } from './picture-statistics.tsx'
import { pictureTexts } from './picture-texts.ts'
import type { Picture } from './read-picture.ts'

/** What of the filter a map follows, beside what it shows. */
const mapFilter = ({ period, compared, group }: PictureFilter) => ({ period, compared, group })

/** What the map can show, as links: the choice lands in the address. */
const MapSwitch = ({ filter, language }: { filter: PictureFilter; language: Language }) => (
  <nav class="map-switch" aria-label={pictureTexts[language].mapShows}>
    <ul>
      {mapMeasures.map((measure) => (
        <li>
          <a
            class="ds-link"
            href={pathTo('nationalMap', language) + searchOf({ ...mapFilter(filter), measure })}
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
  const { columns, rows, ...map } = chosenMapView(picture, language)
  const query = queryOf({ ...mapFilter(filter), measure: filter.measure })
  return (
    <>
      <MapSwitch filter={filter} language={language} />
      <div class="national-pair national-pair--map">
        <RegionMap {...map} language={language}>
          <ChartDownloads chart="national-map" title={map.title} query={query} language={language} />
        </RegionMap>
        <Table isStacked caption={map.title} columns={columns} rows={shownRows({ columns, rows }, language)} />
      </div>
      {filter.measure === 'yrkeshogskolan' && <Context snapshot={snapshot} language={language} />}
    </>
  )
}
