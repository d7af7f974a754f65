import type { Child } from 'hono/jsx'
import { LineChart } from '../charts/line-chart.tsx'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { RegionMap } from '../charts/region-map.tsx'
import { Notice } from '../components/page-parts.tsx'
import type { CutDrawing } from './cut-drawing.ts'

/** The chart or the map with what belongs under it (`children`), or why there is none and what to do. */
export const Drawn = ({ drawing, children }: { drawing: CutDrawing; children?: Child }) => {
  switch (drawing.kind) {
    case 'not-drawn':
      return (
        <Notice color="info">
          <p>{drawing.why}</p>
        </Notice>
      )
    case 'lines':
      return <LineChart {...drawing.chart}>{children}</LineChart>
    case 'bars':
      return <ProfileChart {...drawing.chart}>{children}</ProfileChart>
    case 'map':
      return <RegionMap {...drawing.chart}>{children}</RegionMap>
  }
}
