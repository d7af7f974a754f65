import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Child } from 'hono/jsx'
import { regions } from '#shared/regions/regions.ts'
import { fitLabel, withUnit } from '#web/charts/chart-layout.ts'
import { chartTexts } from '#web/charts/chart-texts.ts'
import { FlowChart, type FlowChartProps, FlowChartSvg } from '#web/charts/flow-chart.tsx'
import { flowLayout } from '#web/charts/flow-layout.ts'
import { LineChartSvg } from '#web/charts/line-chart.tsx'
import { measureSteps } from '#web/charts/map-steps.ts'
import { RangeChartSvg } from '#web/charts/range-chart.tsx'
import { RegionMap } from '#web/charts/region-map.tsx'
import { ScatterChart, type ScatterChartProps, ScatterChartSvg } from '#web/charts/scatter-chart.tsx'
import { overlap, placeLabels } from '#web/charts/scatter-labels.ts'
import { SmallMultiples, type SmallMultiplesProps, SmallMultiplesSvg } from '#web/charts/small-multiples.tsx'
import { danglingIds, marksIn, repeatedIds } from './marks.ts'

const html = (element: Child): string => String(element)
const words = { language: 'sv', title: 'Läget', description: 'Det går framåt.' } as const
const value = (median: number) => ({ median, lowerQuartile: median - 10, upperQuartile: median + 10 })

const multiples: SmallMultiplesProps = {
  ...words,
  moments: ['2023', '2024', '2025', '2026'],
  max: 100,
  unit: '%',
  target: 75,
  breaks: { moments: [2], label: 'nya frågor 2025' },
  rows: [
    { id: 'A', label: 'A. Roll', values: [value(20), value(30), value(50), value(60)], text: '60 %', change: '+10' },
    {
      id: 'B',
      label: 'B. Resurser',
      values: [value(40), null, { ...value(45), lowerQuartile: null }, null],
      text: 'uppgift saknas',
    },
  ],
}

const scatter: ScatterChartProps = {
  ...words,
  x: { label: 'andel planer', max: 100, unit: '%', split: 50 },
  y: { label: 'median', max: 100, unit: '%', split: 75 },
  target: 75,
  quadrants: { topLeft: 'nära, få', topRight: 'nära, många', bottomLeft: 'under, få', bottomRight: 'under, många' },
  points: [
    { id: 'A', short: 'A', label: 'A. Roll', x: 60, y: 50 },
    { id: 'B', short: 'B', label: 'B. Resurser', x: 60, y: 50 },
    { id: 'C', short: 'C', label: 'C. Förankring', x: null, y: 40 },
  ],
}

const flow: FlowChartProps = {
  ...words,
  columns: [
    { title: 'Gap', nodes: [{ id: 'gap', label: 'under målet', tone: 4 }] },
    {
      title: 'Insats',
      nodes: [
        { id: 'in', label: 'med i planen', tone: 3 },
        { id: 'out', label: 'inte med', tone: 0 },
      ],
    },
    {
      title: 'Effekt',
      nodes: [
        { id: 'up', label: 'högre nivå', tone: 4 },
        { id: 'down', label: 'lägre nivå', tone: 1 },
        { id: 'unknown', label: 'inte känt än', tone: 'missing' },
      ],
    },
  ],
  links: [
    { from: 'gap', to: 'in', count: 30 },
    { from: 'gap', to: 'out', count: 12 },
    { from: 'in', to: 'up', count: 20 },
    { from: 'in', to: 'unknown', count: 10 },
  ],
}

const measure = measureSteps({ '01': 19.4, '03': 19.6, '04': 100, '05': null }, { max: 100, unit: '%', language: 'sv' })

const figures: [string, string][] = [
  ['small multiples', html(<SmallMultiples {...multiples} />)],
  ['the scatter chart', html(<ScatterChart {...scatter} />)],
  ['the flow', html(<FlowChart {...flow} />)],
  ['the map of a measure', html(<RegionMap {...words} {...measure} />)],
]

describe('the charts of the national picture', () => {
  it.each(figures)(
    '%s have no id twice, refer to what is there, and hold no inline style or broken number',
    (_name, figure) => {
      expect(repeatedIds(figure)).toEqual([])
      expect(danglingIds(figure)).toEqual([])
      expect(figure).not.toMatch(/\sstyle=|NaN|undefined|null|Infinity/)
    },
  )
  it.each(figures)('%s are in an element whose marks can be read out', (_name, figure) => {
    expect(figure).toMatch(/<chart-reading data-label="[^"]+" data-hint="[^"]+"><svg/)
    expect(marksIn(figure).length).toBeGreaterThan(0)
  })
})

describe('a number with its unit', () => {
  it('is written as the language writes it, in marks, axes and keys alike', () => {
    expect(['45', '1 200'].map((number) => withUnit(number, '%', 'en'))).toEqual(['45%', '1 200%'])
    expect([withUnit('45', '%', 'sv'), withUnit('45', '', 'sv')]).toEqual(['45\u00a0%', '45'])
    const english = html(<ScatterChartSvg {...scatter} language="en" width={736} />)
    expect(english).toContain('>100%</text>')
    expect(marksIn(english)[0]?.value).toBe('andel planer 60%, median 50%')
  })
  it('is rounded in the marks as in the table behind', () => {
    const points = [{ id: 'A', short: 'A', label: 'A. Roll', x: 44.44, y: 58.33 }]
    expect(marksIn(html(<ScatterChartSvg {...scatter} points={points} width={736} />))[0]?.value).toBe(
      'andel planer 44 %, median 58 %',
    )
    const row = { id: 'A', label: 'A. Roll', text: '58 %', median: 58.33, lowerQuartile: 32.5, upperQuartile: 66.67 }
    const drawing = html(<RangeChartSvg {...words} rows={[row]} max={100} ticks={[]} width={640} />)
    expect(marksIn(drawing)).toEqual([{ label: 'A. Roll', value: '58 % (33–67)' }])
  })
})

describe('the key of a narrow drawing', () => {
  it('has no line that runs out of it', () => {
    const lines = [{ label: 'Andel regioner som har lämnat in sin kartläggning i omgången', values: [1, 2] }]
    const drawing = html(<LineChartSvg {...words} moments={['2025', '2026']} lines={lines} max={4} width={288} />)
    const key = [...drawing.matchAll(/x="32" y="12"[^>]*>([^<]+)</g)].map(([, text = '']) => text)
    expect(key).toEqual(['Andel regioner som har lämnat in sin', 'kartläggning i omgången'])
    for (const language of ['sv', 'en'] as const)
      expect(chartTexts[language].regionsAtLevel.length).toBeLessThanOrEqual(37)
  })
})

describe('small multiples', () => {
  const drawing = html(<SmallMultiplesSvg {...multiples} width={736} />)
  it('have a mark for each known value, with what it is', () => {
    expect(marksIn(drawing)).toEqual([
      { label: 'A. Roll, 2023', value: '20 % (10–30)' },
      { label: 'A. Roll, 2024', value: '30 % (20–40)' },
      { label: 'A. Roll, 2025', value: '50 % (40–60)' },
      { label: 'A. Roll, 2026', value: '60 % (50–70)' },
      { label: 'B. Resurser, 2023', value: '40 % (30–50)' },
      { label: 'B. Resurser, 2025', value: '45 %' },
    ])
  })
  it('draw no line over the break or over a gap', () => {
    const lines = [...drawing.matchAll(/<polyline class="chart__trend" points="([^"]*)"/g)].map(
      (found) => (found[1] ?? '').split(' ').length,
    )
    expect(lines).toEqual([2, 2])
    expect(drawing).toContain('nya frågor 2025')
  })
  it('put all drawings on one scale', () => {
    const heights = (top: string) => [...drawing.matchAll(new RegExp(`>${top}</text>`, 'g'))].length
    // One row of drawings: the numbers of the axis stand once.
    expect([heights('0'), heights('50')]).toEqual([1, 1])
  })
})

type Labelled = { x: number; y: number; label: string; short: string }
const dot = fc.record({
  x: fc.integer({ min: 60, max: 730 }),
  y: fc.integer({ min: 30, max: 420 }),
  label: fc.constantFrom('A. Roll', 'B. Samverkan med arbetslivet', 'C. Validering mot branschens modeller'),
  short: fc.constantFrom('A', 'B', 'C'),
})

describe('the scatter chart', () => {
  it('marks where a point stood before, in the drawing and in the key', () => {
    const points = [{ id: 'A', short: 'A', label: 'A. Roll', x: 60, y: 50, before: { x: 20, y: 50 } }]
    const drawing = html(<ScatterChartSvg {...scatter} points={points} beforeMeans="från maj" width={736} />)
    expect(drawing.match(/class="chart__earlier"/g)).toHaveLength(2)
    expect(html(<ScatterChartSvg {...scatter} width={736} />)).not.toContain('chart__earlier')
  })
  it('reads out both values of each point, and names the one that has no place', () => {
    const drawing = html(<ScatterChartSvg {...scatter} width={736} />)
    expect(marksIn(drawing)).toEqual([
      { label: 'A. Roll', value: 'andel planer 60 %, median 50 %' },
      { label: 'B. Resurser', value: 'andel planer 60 %, median 50 %' },
    ])
    expect(drawing).toContain('Uppgift saknas: C. Förankring.')
  })
  it('says in the key what a letter stands for where the drawing is narrow', () => {
    const narrow = html(<ScatterChartSvg {...scatter} width={288} />)
    expect(narrow.match(/>A, B<\/text>/g)).toHaveLength(1)
    expect(narrow.match(/>Roll<\/text>/g)).toHaveLength(1)
  })
  it('lays no label on another, on a dot or outside, however close the points stand', () => {
    const area = { x: 46, y: 26, width: 686, height: 400 }
    fc.assert(
      fc.property(fc.array(dot, { minLength: 14, maxLength: 14 }), (dots: Labelled[]) => {
        const obstacle = { x: 46, y: 124, width: 686, height: 4 }
        const boxes = placeLabels(dots, { area, obstacles: [obstacle], areFull: true })
          .filter(({ lines }) => lines.length > 0)
          .map(({ box }) => box)
        for (const [index, box] of boxes.entries()) {
          expect([obstacle, ...boxes.slice(0, index)].some((other) => overlap(other, box))).toBe(false)
          const isOnDot = dots.some(({ x, y }) => overlap(box, { x: x - 6, y: y - 6, width: 12, height: 12 }))
          expect(isOnDot).toBe(false)
          expect(box.x >= area.x && box.x + box.width <= area.x + area.width).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
  it('gives points on the same spot one label with all their letters, and the key says what they are', () => {
    const wide = html(<ScatterChartSvg {...scatter} width={736} />)
    expect(wide.match(/>A, B<\/text>/g)).toHaveLength(1)
    for (const label of ['Roll', 'Resurser']) expect(wide).toContain(`>${label}</text>`)
  })
  it('finds a place for every letter of fourteen points close together', () => {
    const dots = Array.from({ length: 14 }, (_, index) => ({
      x: 46 + (index % 4) * 12,
      y: 150 + index * 5,
      label: '',
      short: 'A',
    }))
    const area = { x: 46, y: 26, width: 238, height: 300 }
    const placed = placeLabels(dots, { area, obstacles: [], areFull: false })
    expect(placed.filter(({ lines }) => lines.length === 0)).toEqual([])
  })
})

describe('the flow', () => {
  it('says the number of each ribbon and bar, also of a bar that nothing reaches', () => {
    expect(marksIn(html(<FlowChartSvg {...flow} width={736} />))).toEqual([
      { label: 'från ”under målet” till ”med i planen”', value: '30' },
      { label: 'från ”under målet” till ”inte med”', value: '12' },
      { label: 'från ”med i planen” till ”högre nivå”', value: '20' },
      { label: 'från ”med i planen” till ”inte känt än”', value: '10' },
      { label: 'under målet', value: '42' },
      { label: 'med i planen', value: '30' },
      { label: 'inte med', value: '12' },
      { label: 'högre nivå', value: '20' },
      { label: 'lägre nivå', value: '0' },
      { label: 'inte känt än', value: '10' },
    ])
  })
  it('draws bars on one scale, and no bar on another', () => {
    const { nodes } = flowLayout(flow, 288)
    const perQuestion = nodes
      .filter(({ count }) => count > 0)
      .map(({ height, count }) => Math.round((10 * height) / count))
    expect(new Set(perQuestion).size).toBe(1)
    for (const one of nodes)
      for (const other of nodes.filter(({ x, y }) => x === one.x && y > one.y))
        expect(one.y + one.height).toBeLessThan(other.y)
  })
  it('refuses a ribbon to a bar that is not there', () => {
    expect(() => flowLayout({ ...flow, links: [{ from: 'gap', to: 'gone', count: 1 }] }, 736)).toThrow('gap, gone')
  })
})

describe('a measure on the map', () => {
  it('is put in steps of whole numbers, and what is missing is named', () => {
    expect(measure.categories.map(({ label }) => label)).toEqual([
      '0–19\u00a0%',
      '20–39\u00a0%',
      '40–59\u00a0%',
      '60–79\u00a0%',
      '80–100\u00a0%',
      'uppgift saknas',
    ])
    expect(measure.values['01']?.category).toBe('step-0')
    expect(measure.values['03']).toEqual({ category: 'step-1', label: '20\u00a0%' })
    expect(measure.values['04']?.category).toBe('step-4')
  })
  it('tells a region that is left out from one with the least', () => {
    const marks = marksIn(figures[3]?.[1] ?? '')
    expect(marks).toHaveLength(regions.length)
    expect(marks.filter(({ value: said }) => said === 'uppgift saknas')).toHaveLength(regions.length - 3)
    expect(figures[3]?.[1].match(/class="chart__county chart__county--missing"/g)).toHaveLength(1 + regions.length - 3)
  })
  it('of few whole numbers has a step for each', () => {
    const few = measureSteps({ '01': 2 }, { max: 3, unit: '', language: 'en' })
    expect(few.categories.map(({ label }) => label)).toEqual(['0', '1', '2', '3'])
    expect(few.values['01']?.category).toBe('step-2')
  })
})

describe('a label that must fit', () => {
  it('is broken within a word that is longer than a line, and loses no letter', () => {
    expect(fitLabel('N. Långsiktig kompetensförsörjning', 14)).toEqual(['N. Långsiktig', 'kompetensförs-', 'örjning'])
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,40}$/), fc.integer({ min: 6, max: 20 }), (word, characters) => {
        const lines = fitLabel(word, characters)
        expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(characters)
      }),
    )
  })
})
