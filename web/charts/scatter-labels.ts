import { wrapLabel } from './chart-layout.ts'

/** In pixels; `x` and `y` are the upper left corner. */
export type Box = { x: number; y: number; width: number; height: number }

export type Labelled = { x: number; y: number; label: string; short: string }

/** A label with its place. `lines` is empty where no place was free, and the key alone names the point. */
export type PlacedLabel = {
  lines: string[]
  box: Box
  /** At which end the lines are even: the one towards the dot. */
  anchor: 'start' | 'middle' | 'end'
  isShort: boolean
  leader: Point | null
}

type Point = { x: number; y: number }

export const labelSize = { lineHeight: 16, meanCharacterWidth: 6.9, mostCharacters: 24 }
/** Around a dot, in pixels: its radius with its edge. */
const dotRadius = 7
const distances = [3, 8, 15, 24, 36, 52, 72, 96, 130, 170]
/** A label farther from its dot than this is tied to it by a line. */
const longestWithoutLeader = 8

const directions = [0, 180, 270, 90, 315, 45, 225, 135, 338, 22, 202, 158, 292, 68, 248, 112].map((degrees) => ({
  x: Math.cos((degrees * Math.PI) / 180),
  y: Math.sin((degrees * Math.PI) / 180),
}))

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const contains = ({ x, y, width, height }: Box, point: Point): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height

/** So close together, in pixels, a line is looked at to see what it goes over. */
const lineStep = 3

/** The points of a line, in steps. */
const pointsOn = (from: Point, to: Point): Point[] => {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / lineStep)
  return Array.from({ length: steps + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / steps,
    y: from.y + ((to.y - from.y) * index) / steps,
  }))
}

const dotBox = ({ x, y }: Point): Box => ({
  x: x - dotRadius,
  y: y - dotRadius,
  width: 2 * dotRadius,
  height: 2 * dotRadius,
})

/** What stands already: `lines` as points close together. */
type Taken = { labels: Box[]; dots: Box[]; obstacles: readonly Box[]; lines: Point[] }

/** The first place around the dot where the lines are free, near before far. `mayCross`: the line to it may go over dots and obstacles, though never over a label, and another's line may go under the label. */
const findPlace = (
  dot: Labelled,
  lines: string[],
  area: Box,
  { labels, dots, obstacles, lines: drawn }: Taken,
  mayCross: boolean,
): Omit<PlacedLabel, 'isShort'> | null => {
  const width = Math.max(...lines.map(({ length }) => length)) * labelSize.meanCharacterWidth
  const height = lines.length * labelSize.lineHeight
  const inTheWay = mayCross ? labels : [...labels, ...dots, ...obstacles]
  for (const distance of distances)
    for (const direction of directions) {
      const reach = dotRadius + distance
      const centre = {
        x: dot.x + direction.x * (reach + width / 2),
        y: dot.y + direction.y * (reach + height / 2),
      }
      const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
      if (!holds(area, box) || [...labels, ...dots, ...obstacles].some((one) => overlap(one, box))) continue
      if (!mayCross && drawn.some((point) => contains(box, point))) continue
      const edge = { x: dot.x + direction.x * reach, y: dot.y + direction.y * reach }
      const leader = distance > longestWithoutLeader ? edge : null
      const own = { x: dot.x + direction.x * (dotRadius + 1), y: dot.y + direction.y * (dotRadius + 1) }
      if (leader && pointsOn(own, leader).some((point) => inTheWay.some((one) => contains(one, point)))) continue
      const anchor = direction.x > 0.3 ? 'start' : direction.x < -0.3 ? 'end' : 'middle'
      return { lines, box, leader, anchor }
    }
  return null
}

/**
 * Places a label beside each dot so that no label lies on another, on a dot, on a line to one or on what is in the way. `areFull`: whole labels where they have room, and the short one where they
 * have not.
 */
export const placeLabels = (
  dots: readonly Labelled[],
  { area, obstacles, areFull }: { area: Box; obstacles: readonly Box[]; areFull: boolean },
): PlacedLabel[] => {
  const taken: Taken = { labels: [], dots: dots.map(dotBox), obstacles, lines: [] }
  return dots.map((dot) => {
    const full = areFull ? findPlace(dot, wrapLabel(dot.label, labelSize.mostCharacters), area, taken, false) : null
    const found =
      full ?? findPlace(dot, [dot.short], area, taken, false) ?? findPlace(dot, [dot.short], area, taken, true)
    if (found) taken.labels.push(found.box)
    if (found?.leader) taken.lines.push(...pointsOn(dot, found.leader))
    return {
      ...(found ?? {
        lines: [],
        box: { x: dot.x, y: dot.y, width: 0, height: 0 },
        leader: null,
        anchor: 'middle' as const,
      }),
      isShort: full === null,
    }
  })
}
