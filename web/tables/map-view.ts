import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { TableCut, Value } from '#shared/tables/table.ts'
import type { MapCategory, RegionMapProps } from '../charts/region-map.tsx'
import { formatNumber } from '../texts/format.ts'
import { newestWithNumbers } from './chart-view.ts'
import { cellIn, fixedPlace } from './cut-cell.ts'
import { tableTexts } from './table-texts.ts'

export type MapView =
  | {
      kind: 'map'
      values: RegionMapProps['values']
      categories: MapCategory[]
      /** The one time that is drawn when several are chosen. */
      at: string | null
    }
  /** The table has no regions, or fewer than two counties are chosen. */
  | { kind: 'no-counties' }
  | { kind: 'too-many'; dimensions: string[] }
  | { kind: 'no-numbers' }

/** From least to most. */
const shades = ['dots', 'hatch', 'solid'] as const
const colors = { missing: 0, dots: 1, hatch: 2, solid: 3, suppressed: 4 } as const

/** The first class is the lightest and the last the darkest, also of two. */
const shadeOf = (index: number, count: number) =>
  index > 0 && index === count - 1 ? 'solid' : (shades[index] ?? 'solid')

/** Where each class begins: as many counties in each as equal numbers allow. Fewer classes where there are few different numbers. */
const classStarts = (numbers: readonly number[]): number[] => {
  const sorted = numbers.toSorted((one, other) => one - other)
  const starts = shades.map((_, index) => sorted[Math.floor((index * sorted.length) / shades.length)] ?? 0)
  return [...new Set(starts)]
}

const classesOf = (numbers: readonly number[], language: Language) => {
  const starts = classStarts(numbers)
  const indexOf = (value: number) => starts.findLastIndex((start) => value >= start)
  const categories = starts.map((_, index): MapCategory => {
    const own = numbers.filter((value) => indexOf(value) === index)
    const [low, high] = [Math.min(...own), Math.max(...own)].map((value) => formatNumber(value, language))
    const shade = shadeOf(index, starts.length)
    return { id: shade, label: low === high ? `${low}` : `${low}–${high}`, color: colors[shade] }
  })
  return { categories, categoryOf: (value: number) => shadeOf(indexOf(value), starts.length) }
}

/** A cut as a map of the counties, at the newest time that has numbers when several are chosen. Refused when the rest varies too, naming what does. */
export const mapView = (cut: TableCut, language: Language): MapView => {
  const region = cut.dimensions.find(({ isRegion }) => isRegion)
  const counties = region?.values.filter(({ code }) => findRegion(code) !== null) ?? []
  if (!region || counties.length < 2) return { kind: 'no-counties' }
  const time = cut.dimensions.find(({ isTime, values }) => isTime && values.length > 1)
  const others = cut.dimensions.filter(({ id, values }) => values.length > 1 && id !== region.id && id !== time?.id)
  if (others.length > 0) return { kind: 'too-many', dimensions: others.map(({ label }) => label[language]) }
  const place: Map<string, Value> = fixedPlace(cut)
  const at = time && newestWithNumbers(cut, time)
  if (time && at) place.set(time.id, at)
  const cells = counties.map((county) => ({ county, cell: cellIn(cut, new Map(place).set(region.id, county)) }))
  const numbers = cells.flatMap(({ cell }) => ('value' in cell ? [cell.value] : []))
  if (numbers.length === 0) return { kind: 'no-numbers' }
  const t = tableTexts[language]
  const { categories, categoryOf } = classesOf(numbers, language)
  const isHidden = cells.some(({ cell }) => 'missing' in cell && cell.missing === 'suppressed')
  return {
    kind: 'map',
    values: Object.fromEntries(
      cells.map(({ county, cell }) => [
        county.code,
        'value' in cell
          ? { category: categoryOf(cell.value), label: formatNumber(cell.value, language) }
          : { category: cell.missing === 'suppressed' ? 'suppressed' : 'missing', label: t.missing[cell.missing] },
      ]),
    ),
    categories: [
      { id: 'missing', label: t.notOnMap, color: colors.missing },
      ...categories,
      ...(isHidden ? [{ id: 'suppressed', label: t.missing.suppressed, color: colors.suppressed }] : []),
    ],
    at: at?.label[language] ?? null,
  }
}
