import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { countyShapes, mapSize } from '#shared/regions/map.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { chartColours } from './chart-colours.ts'
import { chartId } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, keyLineHeight, wrappedKey } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { fillClass, fillOf, hatchOf, type MapColor, MapPatterns } from './map-fills.tsx'
import { mark } from './mark.ts'

export type MapCategory = {
  id: string
  label: string
  color: MapColor
}

export type RegionMapProps = ChartWords & {
  language: Language
  /** By region code; a region that is left out is drawn as the category of what is missing, or else as the first, and named «uppgift saknas». */
  values: Record<string, { category: string; label: string }>
  categories: readonly MapCategory[]
  /** The regions that the map is about, where that is not all: the others are drawn as outlines and carry no value. */
  only?: readonly string[] | undefined
}

type Paint = { class: string; fill: string }

/** A shape in the category's colour, and once more with its pattern for grey print. */
const painted = (mapId: string, color: MapColor, draw: (paint: Paint) => Child) => {
  const hatch = hatchOf(mapId, color)
  return (
    <>
      {draw({ class: fillClass(color), fill: fillOf(mapId, color) })}
      {hatch && draw({ class: 'chart__hatch', fill: hatch })}
    </>
  )
}

type CountyProps = { name: string; value: string; path: string; mapId: string; color: MapColor }

const County = ({ name, value, path, mapId, color }: CountyProps) => (
  <g {...mark(name, value)}>
    {painted(mapId, color, (paint) => (
      <path {...paint} d={path} stroke={chartColours.ink} stroke-width="0.75" stroke-linejoin="round">
        <title>{`${name}: ${value}`}</title>
      </path>
    ))}
  </g>
)

const keyEntries = (mapId: string, categories: readonly MapCategory[]) =>
  wrappedKey(
    categories.map(({ color, label }) => ({
      sign: painted(mapId, color, (paint) => (
        <rect {...paint} x="1" y="0" width="22" height="15" stroke={chartColours.ink} />
      )),
      text: label,
    })),
    mapSize.width,
  )

/** The key of a map alone, where it stands beside a map `withoutKey`. */
export const RegionMapKeySvg = ({ categories, ...words }: Pick<RegionMapProps, 'categories'> & ChartWords) => {
  const mapId = words.id ?? chartId(words.title)
  const entries = keyEntries(mapId, categories)
  return (
    <ChartSvg {...words} kind="map" width={mapSize.width} height={entries.length * keyLineHeight}>
      <MapPatterns mapId={mapId} />
      <ChartKey y={2} entries={entries} />
    </ChartSvg>
  )
}

/** The drawing of the map with its key, 288 px wide; it may be scaled. Each county carries its name and value as a title. */
export const RegionMapSvg = ({
  language,
  values,
  categories,
  only,
  withoutKey = false,
  ...words
}: RegionMapProps & { withoutKey?: boolean }) => {
  const mapId = words.id ?? chartId(words.title)
  const unknown = categories.find(({ color }) => color === 'missing')?.color ?? categories[0]?.color ?? 0
  const colorOf = (code: string) => categories.find(({ id }) => id === values[code]?.category)?.color ?? unknown
  const entries = withoutKey ? [] : keyEntries(mapId, categories)
  const shapes = countyShapes()
  const keyHeight = withoutKey ? 0 : entries.length * keyLineHeight + 8
  return (
    <ChartSvg {...words} kind="map" width={mapSize.width} height={mapSize.height + keyHeight}>
      <MapPatterns mapId={mapId} />
      <ChartKey y={2} entries={entries} />
      <g transform={`translate(0 ${keyHeight})`}>
        {only &&
          shapes
            .filter(({ code }) => !only.includes(code))
            .map(({ path }) => (
              <path class="chart__outline" d={path} fill="none" stroke={chartColours.line} stroke-width="0.5" />
            ))}
        {shapes
          .filter(({ code }) => !only || only.includes(code))
          .map(({ code, path }) => (
            <County
              name={findRegion(code)?.name ?? code}
              value={values[code]?.label ?? chartTexts[language].dataMissing}
              path={path}
              mapId={mapId}
              color={colorOf(code)}
            />
          ))}
      </g>
    </ChartSvg>
  )
}

/** A map of the 21 counties by category; `children` (the table behind) follow the drawing. */
export const RegionMap = ({ children, ...props }: RegionMapProps & { children?: Child }) => (
  <ChartFigure
    title={props.title}
    description={props.description}
    language={props.language}
    svg={<RegionMapSvg {...props} />}
  >
    {children}
  </ChartFigure>
)
