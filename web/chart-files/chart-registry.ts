import { drawHourglass } from '../barriers/hourglass-drawing.ts'
import { pictureDrawings } from '../national/picture-drawings.tsx'
import type { DrawChart } from './chart-files.ts'

/** Every chart that has files, by its name in the address. Public: only what anyone may see. */
export const chartFiles = {
  ...pictureDrawings,
  hourglass: drawHourglass,
} satisfies Record<string, DrawChart>

export type ChartId = keyof typeof chartFiles

export const isChart = (text: string): text is ChartId => Object.hasOwn(chartFiles, text)
