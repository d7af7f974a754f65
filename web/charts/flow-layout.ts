import { fitLabel } from './chart-layout.ts'
import type { FlowChartProps, FlowNode } from './flow-chart.tsx'

/** Pixels. */
export const barWidth = 10
/** Between a bar and its label. */
export const labelGap = 5
const headGap = 12
const nodeGap = 14
const countLine = 18
export const labelLine = 16
const meanCharacterWidth = 7.2
/** What the fullest column's bars are together. */
const barsHeight = 300

export type PlacedNode = { node: FlowNode; x: number; y: number; height: number; count: number; lines: string[] }
export type Ribbon = { path: string; from: string; to: string; count: number }
export type FlowLayout = {
  nodes: PlacedNode[]
  ribbons: Ribbon[]
  heads: { x: number; lines: string[] }[]
  height: number
}

const round = (value: number): number => Math.round(value * 10) / 10

const sum = (links: FlowChartProps['links'], side: 'from' | 'to', id: string): number =>
  links.reduce((total, link) => (link[side] === id ? total + link.count : total), 0)

const ribbonPath = (from: { x: number; y: number }, to: { x: number; y: number }, thickness: number): string => {
  const middle = round((from.x + to.x) / 2)
  const [top, end] = [round(from.y), round(to.y)]
  const [bottom, endBottom] = [round(from.y + thickness), round(to.y + thickness)]
  return `M${from.x} ${top}C${middle} ${top} ${middle} ${end} ${to.x} ${end}V${endBottom}C${middle} ${endBottom} ${middle} ${bottom} ${from.x} ${bottom}Z`
}

const ribbonsOf = (nodes: readonly PlacedNode[], links: FlowChartProps['links'], scale: number): Ribbon[] => {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  const order = (id: string) => nodes.findIndex(({ node }) => node.id === id)
  const left = new Map<string, number>()
  const entered = new Map<string, number>()
  return links
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => order(one.from) - order(other.from) || order(one.to) - order(other.to))
    .map(({ from, to, count }) => {
      const [source, target] = [byId.get(from), byId.get(to)]
      if (!source || !target) throw new Error(`a flow goes between bars that are not there: ${from}, ${to}`)
      const path = ribbonPath(
        { x: source.x + barWidth, y: source.y + (left.get(from) ?? 0) * scale },
        { x: target.x, y: target.y + (entered.get(to) ?? 0) * scale },
        count * scale,
      )
      left.set(from, (left.get(from) ?? 0) + count)
      entered.set(to, (entered.get(to) ?? 0) + count)
      return { path, from: source.node.label, to: target.node.label, count }
    })
}

/**
 * Where bars and ribbons stand. All columns have one scale, so that a ribbon is as thick at both ends; a bar with a long label takes the label's height.
 * Throws when a link names a bar that no column has.
 */
export const flowLayout = (
  { columns, links }: Pick<FlowChartProps, 'columns' | 'links'>,
  width: number,
): FlowLayout => {
  const countOf = ({ id }: FlowNode) => Math.max(sum(links, 'from', id), sum(links, 'to', id))
  const totals = columns.map(({ nodes }) => nodes.reduce((total, node) => total + countOf(node), 0))
  const scale = barsHeight / Math.max(1, ...totals)
  const pitch = (width + 8) / columns.length
  const characters = Math.floor((pitch - barWidth - 2 * labelGap) / meanCharacterWidth)
  const heads = columns.map(({ title }, column) => ({
    x: round(column * pitch),
    lines: fitLabel(title, Math.floor((pitch - 8) / meanCharacterWidth)),
  }))
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * labelLine + headGap
  let height = 0
  const nodes = columns.flatMap(({ nodes: own }, column) => {
    let y = headHeight
    return own.map((node): PlacedNode => {
      const count = countOf(node)
      const lines = fitLabel(node.label, characters)
      const placed = { node, x: round(column * pitch), y: round(y), height: round(count * scale), count, lines }
      y += Math.max(placed.height, countLine + lines.length * labelLine) + nodeGap
      height = Math.max(height, y)
      return placed
    })
  })
  return { nodes, ribbons: ribbonsOf(nodes, links, scale), heads, height: Math.ceil(height) }
}
