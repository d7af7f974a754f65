import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { countyShapes, mapSize } from '#shared/regions/map.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { chartColours } from './chart-colours.ts'
import { chartId, wrapLabel } from './chart-layout.ts'
import { ChartFigure, ChartKey, ChartSvg, type ChartWords, keyLineHeight } from './chart-parts.tsx'
import { chartTexts } from './chart-texts.ts'
import { fillClass, fillOf, MapPatterns } from './map-fills.tsx'

export type MapCategory = {
  id: string
  label: string
  /** 0 plain, 1 dots, 2 hatch, 3 solid, 4 cross: from least to most, cross for what stands out. */
  color: 0 | 1 | 2 | 3 | 4
}

export type RegionMapProps = ChartWords & {
  language: Language
  /** By region code; a region that is left out is drawn as the first category and named «uppgift saknas». */
  values: Record<string, { category: string; label: string }>
  categories: readonly MapCategory[]
}

const keyCharacters = 34

/** The drawing of the map with its key, 288 px wide; it may be scaled. Each county carries its name and value as a title. */
export const RegionMapSvg = ({ language, values, categories, ...words }: RegionMapProps) => {
  const mapId = words.id ?? chartId(words.title)
  const colorOf = (code: string) => categories.find(({ id }) => id === values[code]?.category)?.color ?? 0
  const entries = categories.flatMap((category) =>
    wrapLabel(category.label, keyCharacters).map((text, line) => ({
      text,
      sign:
        line === 0 ? (
          <rect
            class={fillClass(category.color)}
            x="1"
            y="0"
            width="22"
            height="15"
            fill={fillOf(mapId, category.color)}
            stroke={chartColours.ink}
          />
        ) : null,
    })),
  )
  const keyHeight = entries.length * keyLineHeight + 8
  return (
    <ChartSvg {...words} kind="map" width={mapSize.width} height={mapSize.height + keyHeight}>
      <MapPatterns mapId={mapId} />
      <ChartKey y={2} entries={entries} />
      <g transform={`translate(0 ${keyHeight})`}>
        {countyShapes().map(({ code, path }) => (
          <path
            class={fillClass(colorOf(code))}
            d={path}
            fill={fillOf(mapId, colorOf(code))}
            stroke={chartColours.ink}
            stroke-width="0.75"
            stroke-linejoin="round"
          >
            <title>{`${findRegion(code)?.name ?? code}: ${values[code]?.label ?? chartTexts[language].dataMissing}`}</title>
          </path>
        ))}
      </g>
    </ChartSvg>
  )
}

/** A map of the 21 counties by category; `children` (the table behind) follow the drawing. */
export const RegionMap = ({ children, ...props }: RegionMapProps & { children?: Child }) => (
  <ChartFigure title={props.title} description={props.description} svg={<RegionMapSvg {...props} />}>
    {children}
  </ChartFigure>
)
