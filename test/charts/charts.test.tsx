import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Child } from 'hono/jsx'
import { countyShapes, mapSize } from '#shared/regions/map.ts'
import { regions } from '#shared/regions/regions.ts'
import { chartColours, chartSteps } from '#web/charts/chart-colours.ts'
import { chartId, wrapLabel } from '#web/charts/chart-layout.ts'
import { LevelBars, LevelBarsSvg } from '#web/charts/level-bars.tsx'
import { ProfileChart, ProfileChartSvg } from '#web/charts/profile-chart.tsx'
import { RangeChart, RangeChartSvg } from '#web/charts/range-chart.tsx'
import { RegionMap, RegionMapSvg } from '#web/charts/region-map.tsx'
import { TrendChart, TrendChartSvg } from '#web/charts/trend-chart.tsx'

const html = (element: Child): string => String(element)
const words = { language: 'sv', title: 'Profil per område', description: 'Starkast är information.' } as const

const profile = {
  ...words,
  max: 100,
  unit: '%',
  rows: [
    { id: 'A', label: 'Roll & mandat', value: 50, target: 75, text: '50 %' },
    { id: 'B', label: 'Resurser', value: null, text: 'uppgift saknas' },
  ],
}
const levels = {
  ...words,
  rows: [
    {
      id: 'A',
      label: 'Roll',
      perLevel: [0, 1, 5, 9, 2] as const,
      notApplicable: 1,
      median: 3,
      lowerQuartile: 2,
      upperQuartile: 3,
    },
    {
      id: 'B',
      label: 'Resurser',
      perLevel: [1, 0, 0, 0, 0] as const,
      notApplicable: 0,
      median: null,
      lowerQuartile: null,
      upperQuartile: null,
    },
  ],
}
const ranges = {
  ...words,
  max: 4,
  ticks: [
    { value: 0, text: '0' },
    { value: 4, text: '4' },
  ],
  rows: [
    { id: 'A', label: 'Roll', median: 2, lowerQuartile: 1, upperQuartile: 3, text: '2,0' },
    { id: 'B', label: 'Resurser', median: null, lowerQuartile: null, upperQuartile: null, text: 'för få svar' },
  ],
}
const map = {
  ...words,
  categories: [
    { id: 'no', label: 'Inte inlämnad', color: 0 as const },
    { id: 'yes', label: 'Inlämnad', color: 2 as const },
  ],
  values: { '01': { category: 'yes', label: 'Inlämnad' } },
}

const compared = {
  ...words,
  max: 100,
  unit: '%',
  rows: [
    {
      id: 'A',
      label: 'Roll',
      value: 50,
      projected: 75,
      others: { lowerQuartile: 40, median: 55, upperQuartile: 60 },
      text: '50 %',
    },
    { id: 'B', label: 'Resurser', value: 50, projected: 50, others: null, text: '50 %' },
  ],
}
const trends = {
  ...words,
  max: 100,
  target: 75,
  moments: ['2024', '2025', '2026'],
  rows: [
    { id: 'A', label: 'Roll', values: [25, null, 75], text: '75 %', change: '+50' },
    { id: 'B', label: 'Resurser', values: [25, 50, null], text: 'uppgift saknas' },
  ],
}

const figures: [string, string][] = [
  ['ProfileChart', html(<ProfileChart {...profile} />)],
  ['LevelBars', html(<LevelBars {...levels} />)],
  ['RangeChart', html(<RangeChart {...ranges} />)],
  ['RegionMap', html(<RegionMap {...map} />)],
  ['ProfileChart against others', html(<ProfileChart {...compared} />)],
  ['TrendChart', html(<TrendChart {...trends} />)],
]
const drawings: [string, string][] = [
  ['ProfileChartSvg', html(<ProfileChartSvg {...profile} width={640} />)],
  ['LevelBarsSvg', html(<LevelBarsSvg {...levels} width={640} />)],
  ['RangeChartSvg', html(<RangeChartSvg {...ranges} width={640} />)],
  ['RegionMapSvg', html(<RegionMapSvg {...map} />)],
  ['ProfileChartSvg against others', html(<ProfileChartSvg {...compared} width={640} />)],
  ['TrendChartSvg', html(<TrendChartSvg {...trends} width={640} />)],
]

describe('every chart', () => {
  it.each(figures)('%s is a figure with a caption and an image named by its title and sentence', (_name, figure) => {
    expect(figure).toMatch(/^<figure class="chart"><figcaption/)
    expect(figure).toContain('role="img" aria-labelledby="chart-profil-per-omrade-title chart-profil-per-omrade-desc"')
    expect(figure).toContain('<desc id="chart-profil-per-omrade-desc">Starkast är information.</desc>')
  })

  it.each([...figures, ...drawings])('%s holds no inline style, script or broken number', (_name, text) => {
    expect(text).not.toMatch(/\sstyle=|<style|<script|NaN|undefined|null/)
  })

  it.each(drawings)('%s stands on its own in pixels, with its colours as attributes', (_name, text) => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(text).toMatch(/viewBox="0 0 \d+ \d+"/)
    expect(text).not.toMatch(/(x|width|cx|x1)="[\d.]+%"/)
    expect(text).toContain('fill="#')
  })
})

describe('the profile chart', () => {
  it('draws a bar for a value, in percent of the room there is', () => {
    expect(figures[0]?.[1]).toMatch(/class="chart__bar" x="0%" y="[\d.]+" width="50%"/)
  })
  it('says why there is no bar, and draws none', () => {
    expect(figures[0]?.[1]).toContain('uppgift saknas')
    // One bar of the two rows, in each of the two drawings.
    expect(figures[0]?.[1].match(/class="chart__bar"/g)).toHaveLength(2)
  })
  it('escapes what people typed', () => {
    expect(figures[0]?.[1]).toContain('Roll &amp; mandat')
  })
  it('names the target only when there is one', () => {
    expect(figures[0]?.[1]).toContain('>mål<')
    expect(html(<ProfileChart {...profile} rows={profile.rows.slice(1)} />)).not.toContain('>mål<')
  })
})

describe('the profile chart against others', () => {
  const drawing = html(<ProfileChartSvg {...compared} />)
  it('draws what the value becomes only where it is more, and explains the sign', () => {
    // One in the plot and one in the key.
    expect(drawing.match(/class="chart__projected"/g)).toHaveLength(2)
    expect(drawing).toContain('om planens insatser når sin nivå')
    expect(drawing).toMatch(/class="chart__projected" x="0%" y="[\d.]+" width="75%"/)
  })
  it('draws the middle half from the lower to the upper quartile', () => {
    expect(drawing).toMatch(/class="chart__band" x="40%" y="[\d.]+" width="20%"/)
  })
  it('explains no sign that it does not have', () => {
    const plain = html(<ProfileChartSvg {...profile} />)
    for (const words of ['insatser', 'median', 'mellersta']) expect(plain).not.toContain(words)
  })
})

describe('the trend chart', () => {
  const drawing = html(<TrendChartSvg {...trends} />)
  it('draws a point for each value, filled for the newest only, and a line between neighbours that have one', () => {
    // Each count has one sign in the key.
    expect(drawing.match(/class="chart__median"/g)).toHaveLength(1 + 1)
    expect(drawing.match(/class="chart__earlier"/g)).toHaveLength(3 + 1)
    expect(drawing.match(/class="chart__trend"/g)).toHaveLength(2)
  })
  it('writes the newest value with its change, or why there is none', () => {
    expect(drawing).toContain('>75 %<')
    expect(drawing).toContain('>+50<')
    expect(drawing).toContain('>uppgift saknas<')
  })
  it('puts a higher value higher up', () => {
    const heights = [...drawing.matchAll(/class="chart__(?:earlier|median)" cx="[^"]+" cy="([\d.]+)"/g)].map((found) =>
      Number(found[1]),
    )
    expect(heights[1]).toBeLessThan(heights[0] ?? 0)
  })
  it('of one moment has no earlier ones', () => {
    const one = html(
      <TrendChartSvg {...trends} moments={['2026']} rows={[{ id: 'A', label: 'Roll', values: [50], text: '50 %' }]} />,
    )
    expect(one).not.toContain('tidigare omgång')
    expect(one).not.toMatch(/NaN|Infinity/)
  })
})

describe('the level bars', () => {
  it('write the number of regions in each of the five cells', () => {
    const cells = [...(figures[1]?.[1] ?? '').matchAll(/class="chart__on-step-[^>]*>(\d+)</g)].map((found) => found[1])
    expect(cells).toEqual(['0', '1', '5', '9', '2', '1', '0', '0', '0', '0'])
  })
  it('show no median where there is none', () => {
    const without = html(<LevelBars {...levels} rows={levels.rows.slice(1)} />)
    expect(without).not.toContain('chart__median')
    expect(without).not.toContain('median')
  })
})

describe('the range chart', () => {
  it('writes the reason instead of a dot where there is no median', () => {
    expect(figures[2]?.[1]).toContain('för få svar')
    // One in the plot and one in the key.
    expect(figures[2]?.[1].match(/class="chart__median"/g)).toHaveLength(2)
  })
})

describe('the map', () => {
  it('has an outline for each of the 21 regions, inside its surface', () => {
    expect(countyShapes().map(({ code }) => code)).toEqual(regions.map(({ code }) => code))
    for (const { path, center } of countyShapes()) {
      const numbers = [...path.matchAll(/-?[\d.]+/g)].map((found) => Number(found[0]))
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
      expect(Math.max(...numbers)).toBeLessThanOrEqual(mapSize.height)
      expect(center.x).toBeLessThan(mapSize.width)
    }
  })
  it('puts Skåne south of Norrbotten and Gotland east of Halland', () => {
    const at = (code: string) => countyShapes().find((shape) => shape.code === code)?.center ?? { x: 0, y: 0 }
    expect(at('12').y).toBeGreaterThan(at('25').y)
    expect(at('09').x).toBeGreaterThan(at('13').x)
  })
  it('names each county with its value, or says that it is missing', () => {
    expect(figures[3]?.[1]).toContain('<title>Region Stockholm: Inlämnad</title>')
    expect(figures[3]?.[1]).toContain('<title>Region Uppsala: uppgift saknas</title>')
  })
})

describe('labels', () => {
  it('keep every word in order, and no line is longer than told unless one word is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäö]{1,14}$/), { minLength: 1 }),
        fc.integer({ min: 8, max: 60 }),
        (list, width) => {
          const lines = wrapLabel(list.join(' '), width)
          expect(lines.join(' ')).toBe(list.join(' '))
          for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true)
        },
      ),
    )
  })
  it('give an id without anything that an id cannot hold', () => {
    expect(chartId('  Vad är på gång – 2026?')).toBe('chart-vad-ar-pa-gang-2026')
  })
})

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours', () => {
  it('let text be read: at least 4.5 to 1', () => {
    for (const step of chartSteps) expect(contrast(step.fill, step.text)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(chartColours.muted, chartColours.paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(chartColours.muted, chartColours.track)).toBeGreaterThanOrEqual(4.5)
  })
  it('let shapes be seen: at least 3 to 1', () => {
    for (const colour of [chartColours.bar, chartColours.target, chartColours.line])
      expect(contrast(colour, chartColours.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(chartColours.target, chartColours.track)).toBeGreaterThanOrEqual(3)
  })
  it('grow darker step by step', () => {
    const steps = chartSteps.map((step) => luminance(step.fill))
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
  })
})
